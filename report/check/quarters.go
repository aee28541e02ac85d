package check

import (
	"slices"

	"tongket/report"
)

// throughQuarters holds how something is said to have gone through so many quarters, in a
// sentence that refers to no figure, against the quarters of what the text spoke of last.
func (l *linter) throughQuarters(p report.Passage, v *vocabulary, ts []token) {
	if p.Edition == nil || v.saysTime(ts, quartersOf) < 0 {
		return
	}
	var last report.Query
	for _, sentence := range split(ts, isFullStop) {
		if count(sentence) == 0 && last.Indicator != nil {
			l.quartersSaid(p, v, sentence, last)
		}
		for _, t := range sentence {
			if r := t.figure(); r != nil {
				last = r.Query
			}
		}
	}
}

// firstAndAgain warns of what happened for the first time, and in a row.
func (l *linter) firstAndAgain(v *vocabulary, ts []token) {
	i := v.saysTime(ts, firstTime)
	if i < 0 || !v.running.in(ts) || v.since.in(ts) {
		return
	}
	l.problems.Warn(report.NumberWord, ts[i].at(), "refer to the figures, or to the number of years", "no figure of the sentence proves %q", said(ts[i:min(len(ts), i+2)]))
}

func (l *linter) quartersSaid(p report.Passage, v *vocabulary, ts []token, q report.Query) {
	m, one := onlyWay(v.moves(ts))
	i := v.saysTime(ts, quartersOf)
	n := v.counts(ts, i-1)
	if !one || i < 0 || n < 2 || n > 4 || slices.ContainsFunc(ts, isSource) {
		return
	}
	first := 1
	if v.saysTime(ts, lastOnes) >= 0 {
		first = 5 - n
	}
	year := p.Edition.Period.Year()
	for k := first + 1; k < first+n; k++ {
		at, before := q.Plain().As(report.Level), q.Plain().As(report.Level)
		at.Period, before.Period, at.Base, before.Base = report.Quarter(year, k), report.Quarter(year, k-1), report.Period{}, report.Period{}
		f, g := l.ask(p, at), l.ask(p, before)
		if m.way() == report.Up && g.Above(f) || m.way() == report.Down && f.Above(g) {
			l.add(report.DirectionWord, ts[m.from], "use the word of the other direction", "the words say %s, but %s is %s, and %s is %s", went(m.way()), at, f.Value(), before, g.Value())
			return
		}
	}
}
