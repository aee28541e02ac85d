package load

import "tongket/report"

// What no text has, and what takes long to set.
const (
	maxWord       = 1000 // letters without a blank; addresses of pages can be long
	maxReferences = 500  // in one text
)

// settable is the characters of a text, or not ok if it is one that no page has.
func (v value) settable(chars []char) (out []char, ok bool) {
	references, word := 0, 0
	for _, c := range chars {
		word++
		switch c.r {
		case '{':
			references++
		case ' ':
			word = 0
		}
		if word > maxWord {
			v.f.problems.Add(report.BadValue, v.f.charPos(c), "divide it", "a word of more than %d letters", maxWord)
			return nil, false
		}
	}
	if references > maxReferences {
		v.problem(report.BadValue, "divide the text into several blocks", "%d references in one text, more than %d", references, maxReferences)
		return nil, false
	}
	return chars, true
}
