package layout

import (
	"tongket/report/doc"
	"tongket/report/frame"
)

// widest is more than any character of the faces is wide, in sizes of the type.
const widest = 1.25

// fits reports whether every word of p is so short that it fits a line of width
// whatever its characters are.
func (s setter) fits(p *doc.Pair, width frame.Pt) bool {
	for _, c := range p.Cells {
		for _, par := range c.Paragraphs {
			size := s.look(par.Style, par.Second).size
			room := int((width - s.theme.Hang) / (size * widest))
			if _, longest := longestWord(par.Text, 0, 0); longest > room {
				return false
			}
		}
	}
	return true
}

// longestWord counts the characters of the longest word of in, of which last
// were counted before it; a word may be divided over inlines.
func longestWord(in []doc.Inline, last, longest int) (int, int) {
	for _, x := range in {
		switch x := x.(type) {
		case *doc.Words:
			last, longest = longestIn(x.Str, last, longest)
		case *doc.Value:
			last, longest = longestIn(x.Str, last, longest)
		case *doc.Link:
			last, longest = longestWord(x.Text, last, longest)
		default: // a page number, or a list of them
			last += len("00, 00, 00, 00")
			longest = max(longest, last)
		}
	}
	return last, longest
}

func longestIn(s string, last, longest int) (int, int) {
	for _, r := range s {
		if r == ' ' {
			last = 0
			continue
		}
		last++
		longest = max(longest, last)
	}
	return last, longest
}
