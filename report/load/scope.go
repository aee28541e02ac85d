package load

import (
	"fmt"

	"tongket/report"
	"tongket/report/lang"
)

// sameScope says that two indicators of e count the same, if it is said of both what they
// count, and differently; nil if not.
func sameScope(e *report.Equation) report.Text {
	var first *report.Indicator
	for _, i := range e.Members() {
		switch {
		case len(i.Scope) == 0:
		case first == nil:
			first = i
		case !i.Scope.Same(first.Scope):
			return supposed(e, first, i)
		}
	}
	return nil
}

func supposed(e *report.Equation, a, b *report.Indicator) report.Text {
	out := report.Text{}
	for l := range a.Name {
		said := fmt.Sprintf(lang.WordScopesAlike.In(l), a.Name.String(l), b.Name.String(l))
		out[l] = report.Prose{At: e.At, Spans: []report.Span{{At: e.At, Words: said}}}
	}
	return out
}
