package check

import (
	"tongket/report"
	"tongket/report/ledger"
)

// compared holds a level that a sentence says to be above or below that of another
// year against both: 574 cases, up on 2021. It looks only where the sentence has one
// level, one movement and one year to compare with.
func (l *linter) compared(p report.Passage, v *vocabulary, ts []token, found []move) {
	q, i, ok := onlyLevel(ts)
	if !ok || !p.Sentence || count(ts) != 1 || len(found) != 1 || found[0].way() == report.None {
		return
	}
	m := found[0]
	than := m.compares()
	if than && m.from < i {
		return // "more than" before a figure is its bound
	}
	var base report.Period
	for n, t := range ts {
		year, ok := yearOf(t)
		if !ok || year >= q.Period.Year() {
			continue
		}
		upOn := n == m.to+1 && v.loosely.is(at(ts, m.to)) // up on 2021
		if !base.IsZero() || n < m.to || !than && !upOn && !v.comparedAt(ts[:n]) {
			return
		}
		base = q.Period.In(year)
	}
	if base.IsZero() {
		return
	}
	q = changeSince(q, base)
	f := l.ask(p, q)
	if f.Status == ledger.NotStated && p.Edition != nil && len(v.moves(v.tokens(q.Indicator.Name[v.Tag]))) == 0 {
		l.problems.Warn(report.Unstated, ts[m.from].at(), "leave the comparison out, or quote the document that makes it", "no source says how %s compares with %s", q.As(report.Level).Plain(), base)
		return
	}
	if f.Known() && f.Sign() != report.None && f.Sign() != m.way() {
		l.add(report.DirectionWord, ts[m.from], "use the word of the other direction", "the words say that it went %s, but %s went %s", went(m.way()), q, went(f.Sign()))
	}
}

// changeSince is how the level q changed since a period: of what is in percent, in points.
func changeSince(q report.Query, base report.Period) report.Query {
	q.Aspect, q.Base = report.Change, base
	if q.Indicator.Unit.Kind == report.Percent {
		q.Aspect = report.Points
	}
	return q
}

// onlyLevel is the level that a sentence is about, if all its figures are levels of one
// subject, and where the first stands.
func onlyLevel(ts []token) (q report.Query, at int, ok bool) {
	for i, t := range ts {
		r := t.figure()
		switch {
		case r == nil:
		case r.Query.Indicator == nil || r.Query.Aspect != report.Level || ok && r.Query.Subject() != q.Subject():
			return q, 0, false
		case !ok:
			q, at, ok = r.Query, i, true
		}
	}
	q.Source = nil
	return q, at, ok
}
