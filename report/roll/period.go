package roll

import (
	"strconv"
	"strings"

	"tongket/report"
	"tongket/report/pattern"
)

// edit is what stands in the place of a part of a text.
type edit struct {
	at       int // a byte offset
	old, new string
}

// word is a word of a reference or a list of periods.
var word = pattern.New(`[^\s,\[\]{}]+`)

// moved is the edits that move every period among the words of s. A number behind above or
// at-most is one, and no period.
func (m *mover) moved(s string) (out []edit) {
	before := ""
	for _, at := range word.FindAllStringIndex(s, -1) {
		w := s[at[0]:at[1]]
		if now := m.period(w); now != w && !compares[before] {
			out = append(out, edit{at[0], w, now})
		}
		before = w
	}
	return out
}

// compares is the words behind which a number stands.
var compares = map[string]bool{"above": true, "below": true, "at-least": true, "at-most": true}

// period is a word with its period moved: one, or one to another. Any other word is itself.
func (m *mover) period(w string) string {
	if p, ok := report.ParsePeriod(w, m.report.SplitYears); ok {
		return p.In(p.Year() + m.years).String()
	}
	if from, to, ok := strings.Cut(w, ".."); ok && from != "" && to != "" {
		a, b := m.period(from), m.period(to)
		if a != from && b != to {
			return a + ".." + b
		}
	}
	return w
}

// year is a year in an id, and that in which it ends.
var year = pattern.New(`(19|20)\d\d(-\d\d\b)?`)

// id is what an edition or a file is called whose years are moved; what has no year in its
// name gets one.
func (m *mover) id(s string) string {
	moved := year.ReplaceAllStringFunc(s, func(y string) string {
		n, _ := strconv.Atoi(y[:4])
		out := strconv.Itoa(n + m.years)
		if ends, two := strings.CutPrefix(y[4:], "-"); two {
			if next, _ := strconv.Atoi(ends); next == (n+1)%100 {
				return out + "-" + strconv.Itoa(n + m.years + 1)[2:]
			}
			return out + y[4:]
		}
		return out
	})
	if moved == s {
		return s + "-" + m.named
	}
	return moved
}
