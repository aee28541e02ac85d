package audit

import (
	"strings"

	"tongket/report/ledger"
	"tongket/report/say"
)

// Known is how the figure is known, and that it is not final, as it is said to people.
func (w Way) Known() say.Message { return Called(strings.TrimSuffix(w.Status+", "+w.Standing, ", ")) }

// Known is how a figure on the way is known.
func (s Step) Known() say.Message { return Called(s.Status) }

// Called is how a figure is known and stands, from what programs and records call it.
func Called(status string) say.Message {
	var out []say.Message
	for word := range strings.SplitSeq(status, ", ") {
		out = append(out, called(word))
	}
	return say.Join(out, ", ")
}

func called(word string) say.Message {
	for _, s := range ledger.Statuses() {
		if s.String() == word {
			return s.Say()
		}
	}
	for _, s := range ledger.Standings() {
		if s.String() == word {
			return s.Say()
		}
	}
	return say.Literal(word)
}
