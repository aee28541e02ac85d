package yaml

import (
	"gopkg.in/yaml.v3"

	"tongket/report"
)

// Paragraph is the characters of v with line breaks folded to spaces.
func (v Value) Paragraph() []Char {
	chars := v.chars()
	out := chars[:0] // what is kept stands no later than where it stood
	for i := 0; i < len(chars); {
		if !isBlank(chars[i].Rune) {
			out = append(out, chars[i])
			i++
			continue
		}
		space, breaks := chars[i], 0
		for ; i < len(chars) && isBlank(chars[i].Rune); i++ {
			if chars[i].Rune == '\n' {
				breaks++
			}
		}
		if len(out) == 0 || i == len(chars) {
			continue
		}
		if v.parted(breaks) {
			v.ProblemAt(report.BlankLine, v.f.charPos(chars[i]), "start a new block for a new paragraph", "a blank line inside a text")
		}
		space.Rune = ' '
		out = append(out, space)
	}
	return out
}

// parted reports whether that many line breaks make a blank line: YAML has
// taken one away already, except from a literal block.
func (v Value) parted(breaks int) bool {
	if v.n.Style&yaml.LiteralStyle != 0 {
		return breaks > 1
	}
	return breaks > 0
}
