package check

import (
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/lang"
)

// ranges holds a range of sources, S1–S4, against those that the edition uses: it
// must name none that the edition does not have, and where the edition says what it
// rests on, leave none out.
func (l *linter) ranges(p report.Passage, v *vocabulary) {
	spans := p.Text[v.Tag].Spans
	for i := 0; i+2 < len(spans); i++ {
		from, to := l.sourceOf(spans[i]), l.sourceOf(spans[i+2])
		if from < 0 || to < 0 || p.Edition == nil || !v.ranges.is(token{text: lang.Small(strings.TrimSpace(spans[i+1].Words))}) {
			continue
		}
		if s := l.outside(p, from, to); s != nil {
			l.problems.Add(report.SourceRange, spans[i+2].At, "name the sources one by one: {source A}, {source B}",
				"the range prints %s–%s, and the sources of this edition differ from that in %s, %s", l.report.Sources[from].Code, l.report.Sources[to].Code, s.Code, s.ID)
		}
	}
}

// sourceOf is which of the report's sources a span refers to as a whole, or −1.
func (l *linter) sourceOf(s report.Span) int {
	if s.Ref == nil || s.Ref.Kind != report.ToSource || len(s.Ref.Paragraphs) > 0 {
		return -1
	}
	return slices.IndexFunc(l.report.Sources, func(x *report.Source) bool { return x.ID == s.Ref.Target })
}

// outside is the first source that a range has and the edition has not, or, of the
// text that says what the edition rests on, the other way round.
func (l *linter) outside(p report.Passage, from, to int) *report.Source {
	all := p.Text.Same(p.Edition.CutOff)
	for i, s := range l.report.Sources {
		within, used := from <= i && i <= to, slices.Contains(p.Edition.Sources, s)
		if within && !used || all && used && !within {
			return s
		}
	}
	return nil
}
