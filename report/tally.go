package report

import (
	"slices"

	"tongket/report/say"
)

// Tally is what was found, each thing once with its first place.
type Tally []tallied

type tallied struct {
	What  say.Message
	At    Pos
	count int
}

// Add counts what, and reports whether it is new.
func (t *Tally) Add(what say.Message, at Pos) bool {
	if i := slices.IndexFunc(*t, func(x tallied) bool { return x.What == what }); i >= 0 {
		(*t)[i].count++
		return false
	}
	*t = append(*t, tallied{what, at, 1})
	return true
}

// More says in how many further places it was found.
func (t tallied) More(place say.Message) say.Message {
	switch t.count {
	case 1:
		return ""
	case 2:
		return say.Sprintf(", here and in 1 more %s of the file", place)
	}
	return say.Sprintf(", here and in %d more %ss of the file", t.count-1, place)
}
