package yaml

import (
	"unicode"

	"tongket/report"
	"tongket/report/say"
)

// What no text has, and what takes long to set.
const (
	maxWord       = 1000 // letters without a blank; addresses of pages can be long
	maxReferences = 500  // in one text
	maxLetters    = 100_000
	maxMarks      = 3 // on one letter; Vietnamese has two at most
)

// maxItems is how many items a list of YAML has at most: a file of facts has fewer.
const maxItems = 50_000

const firstMark = '\u0300' // before it there are no marks that stand on letters

// Settable is the characters of a text, or not ok if it is one that no page has.
func (v Value) Settable(chars []Char) (out []Char, ok bool) {
	references, word, marks := 0, 0, 0
	for _, c := range chars {
		word, marks = word+1, marks+1
		switch {
		case c.Rune == '{':
			references++
		case c.Rune == ' ':
			word = 0
		}
		if c.Rune < firstMark || !unicode.Is(unicode.Mn, c.Rune) {
			marks = 0
		}
		if what, hint := excess(references, word, marks); what != "" {
			v.f.problems.Add(report.BadValue, v.f.charPos(c), hint, "%s", what)
			return nil, false
		}
	}
	if len(chars) > maxLetters {
		v.Problem(report.BadValue, "divide it into several blocks", "a text of %d letters, more than %d", len(chars), maxLetters)
		return nil, false
	}
	return chars, true
}

// excess says of what a text has too much, or nothing.
func excess(references, word, marks int) (what, hint say.Message) {
	switch {
	case references > maxReferences:
		return say.Sprintf("more than %d references in one text", maxReferences), "divide it into several blocks"
	case word > maxWord:
		return say.Sprintf("a word of more than %d letters", maxWord), "divide it"
	case marks > maxMarks:
		return say.Sprintf("more than %d marks on one letter", maxMarks), "type the letter anew"
	}
	return "", ""
}
