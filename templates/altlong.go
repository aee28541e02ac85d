package templates

import (
	"fmt"
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/lang"
	"tongket/report/ledger"
)

// mostSpoken is how many figures of a chart are said one by one: of more nobody who hears
// them remembers the first. The annex has them all.
const mostSpoken = 48

// longIn says of each line of a chart where it begins and ends and how far it goes
// between, in place of every figure.
func (w *writer) longIn(c *report.Chart, l report.Lang, ornament bool) []string {
	var out []string
	for _, of := range c.Of {
		line := make([]ledger.Figure, len(c.Periods))
		for i, p := range c.Periods {
			line[i] = w.ask(c.Bar(of, p))
		}
		say := func(head string, f ledger.Figure) string {
			return strings.TrimSpace(head+" "+lang.Of(l).Period(f.Query.Period)) + ": " + w.spoken(f, l, c.ShownIn, ornament)
		}
		said := []string{say(w.calledIn(c, line[0].Query, l), line[0]), say("", line[len(line)-1])}
		if f, ok := only(line); ok {
			said = append(said, say("", f))
		}
		for _, end := range []struct {
			word lang.Word
			is   func(f, g ledger.Figure) bool
		}{{lang.WordHighest, ledger.Figure.Above}, {lang.WordLowest, func(f, g ledger.Figure) bool { return g.Above(f) }}} {
			if f, ok := extreme(line, end.is); ok {
				said = append(said, say(end.word.In(l), f))
			}
		}
		if n := unknown(line); n > 0 {
			said = append(said, fmt.Sprintf("%s: %d", lang.WordNotStated.In(l), n))
		}
		out = append(out, strings.Join(said, ", "))
	}
	return out
}

// extreme is the figure that surely is more, or less, than all others that are known, of
// which there are some.
func extreme(line []ledger.Figure, is func(f, g ledger.Figure) bool) (ledger.Figure, bool) {
	known := len(line) - unknown(line)
	i := slices.IndexFunc(line, func(f ledger.Figure) bool {
		for _, g := range line {
			if g.Query != f.Query && g.Known() && !is(f, g) {
				return false
			}
		}
		return f.Known() && known > 1
	})
	if i < 0 || len(line) < 3 {
		return ledger.Figure{}, false
	}
	return line[i], true
}

// only is the one figure of a line that is known, where that is neither its first nor its
// last, which are said anyway.
func only(line []ledger.Figure) (ledger.Figure, bool) {
	i := slices.IndexFunc(line, ledger.Figure.Known)
	if unknown(line) != len(line)-1 || i == 0 || i == len(line)-1 {
		return ledger.Figure{}, false
	}
	return line[i], true
}

// unknown is how many figures of a line are not known.
func unknown(line []ledger.Figure) (n int) {
	for _, f := range line {
		if !f.Known() {
			n++
		}
	}
	return n
}
