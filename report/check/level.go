package check

import (
	"math/big"
	"slices"

	"tongket/report"
	"tongket/report/ledger"
)

// pair holds what a sentence says of the way between its levels against them: rose from
// {…} to {…}, {…}, fewer than in 2021 ({…}). It looks only where all words of movement go
// one way.
func (l *linter) pair(p report.Passage, v *vocabulary, ts []token, found []move) {
	if l.eachCompared(p, v, ts, found) {
		return
	}
	m, ok := onlyWay(found)
	if !ok {
		return
	}
	var levels []int
	for i, t := range ts {
		if r := t.figure(); r != nil {
			if r.Query.Indicator == nil || r.Query.Aspect != report.Level {
				return
			}
			levels = append(levels, i)
		}
	}
	if len(levels) < 2 {
		return
	}
	base, last := ts[levels[0]].figure().Query, ts[levels[len(levels)-1]].figure().Query
	switch {
	case m.compares():
		if _, n := v.bounding.find(ts[m.from:]); n > 0 && v.multiples.has(ts[m.from+n:]) {
			return // more than half of
		}
		if n := levels[1]; len(levels) == 2 && v.comparesTo(ts, m, levels[0], n) {
			l.went(p, m, ts, last, base)
		}
	case m.happens():
		if base, last, ok := ends(ts, levels); ok && !v.ledToFirst(ts, m, levels[0], base) {
			l.went(p, m, ts, base, last)
		}
	}
}

// eachCompared holds each comparative that stands right behind one level, and leads to the next,
// against both, whatever else the sentence says: {…}, fewer than accidents ({…}), and …
func (l *linter) eachCompared(p report.Passage, v *vocabulary, ts []token, found []move) bool {
	const words = 3 // between a figure and what is said of it
	figures := figuresIn(ts)
	for _, m := range found {
		if !m.compares() && !m.soft() {
			continue
		}
		n := slices.IndexFunc(figures, func(i int) bool { return i >= m.to })
		if n < 1 || m.from-figures[n-1] > words || v.multiples.in(ts[m.from:figures[n]]) || m.compares() && !v.against.in(ts[m.from:figures[n]]) || !v.comparesTo(ts, m, figures[n-1], figures[n]) {
			continue
		}
		one, other := ts[figures[n-1]].figure().Query, ts[figures[n]].figure().Query
		if m.soft() && (one.Subject() == other.Subject() || one.Period != other.Period) {
			continue
		}
		before := len(l.problems)
		l.went(p, m, ts, other, one)
		if len(l.problems) > before {
			return true
		}
	}
	return false
}

// ledToFirst reports whether m leads to the first level of a sentence, which is the earliest:
// it climbed to {…} in April, and …; how it went on is said by other words.
func (v *vocabulary) ledToFirst(ts []token, m move, first int, base report.Query) bool {
	leads := m.movement == upTo || m.movement == downTo || v.reaching.ends(ts, first)
	return leads && m.to <= first && v.leads(ts, m.to, first) && ts[first].figure().Query.Period == base.Period
}

// ledTo holds the words that lead to a level of a year, rose to, giảm còn, against that of the
// year before, where the sentence names no other year and no other level of the kind.
func (l *linter) ledTo(p report.Passage, v *vocabulary, ts []token, found []move) {
	for i, t := range ts {
		r := t.figure()
		if r == nil || r.Query.Indicator == nil || r.Query.Aspect != report.Level || r.Query.Period.Form() != report.AYear {
			continue
		}
		m := v.governing(ts, found, i)
		if !m.near || m.movement != upTo && m.movement != downTo || slices.ContainsFunc(ts, func(o token) bool {
			year, is := yearOf(o)
			q := o.figure()
			return is && year != r.Query.Period.Year() || q != nil && q != r && q.Query.Aspect == report.Level && q.Query.Subject() == r.Query.Subject()
		}) {
			continue
		}
		base := r.Query
		base.Period = base.Period.YearBefore()
		if l.ask(p, base).Comparable() {
			l.went(p, m.move, ts, base, r.Query)
		}
	}
}

// went reports m if what it says of the way from base to last is not so.
func (l *linter) went(p report.Passage, m move, ts []token, base, last report.Query) {
	f, g := l.ask(p, last), l.ask(p, base)
	if m.way() == report.Up && g.Above(f) || m.way() == report.Down && f.Above(g) {
		l.add(report.DirectionWord, ts[m.from], "use the word of the other direction", "the words say %s, but %s is %s, and %s is %s", went(m.way()), last, f.Value(), base, g.Value())
	}
}

// onlyWay is the first movement of a sentence, if all go its way.
func onlyWay(found []move) (move, bool) {
	if len(found) == 0 {
		return move{}, false
	}
	for _, m := range found {
		if m.movement == to {
			continue
		}
		if m.way() == report.None || m.way() != found[0].way() {
			return move{}, false
		}
	}
	return found[0], found[0].way() != report.None
}

// ends are the earliest and the last of levels that are all of one subject and of
// periods of one length.
func ends(ts []token, levels []int) (base, last report.Query, ok bool) {
	base = ts[levels[0]].figure().Query
	last = base
	for _, i := range levels[1:] {
		q := ts[i].figure().Query
		if q.Subject() != base.Subject() || !q.Period.Like(base.Period) {
			return base, last, false
		}
		if q.Period.Before(base.Period) {
			base = q
		}
		if last.Period.Before(q.Period) {
			last = q
		}
	}
	return base, last, base.Period != last.Period
}

// comparesTo reports whether m says of the level at a that it is more or less than that at
// b: it stands between them, and leads to the second.
func (v *vocabulary) comparesTo(ts []token, m move, a, b int) bool {
	const words = 9
	one, other := ts[a].figure().Query, ts[b].figure().Query
	if one.Indicator == nil || other.Indicator == nil || one.Aspect != report.Level || other.Aspect != report.Level {
		return false
	}
	if m.to <= a && v.against.in(ts[a:b]) && !v.parted(ts[m.to:a]) {
		m = move{movement: m.movement, from: a, to: a + 1} // more than in 2023: {…} against {…}
	}
	if m.from < a || m.to > b || b-m.to > words || !commensurate(one.Indicator.Unit, other.Indicator.Unit) {
		return false
	}
	if one.Subject() != other.Subject() && one.Period != other.Period {
		return false
	}
	if at(ts, b-1).raw == "," {
		b-- // half as many boats, {…}
	}
	return b >= m.to && !v.parted(ts[m.to:b])
}

// commensurate reports whether of two units one may have more than the other: things that are
// counted, though they be others.
func commensurate(a, b *report.Unit) bool {
	return a == b || a != nil && b != nil && a.Kind == report.Count && b.Kind == report.Count
}

// parted reports whether a clause ends in ts, in which brackets may stand.
func (v *vocabulary) parted(ts []token) bool {
	return slices.ContainsFunc(ts, func(t token) bool { return isClauseEnd(t) && t.raw != "(" && t.raw != ")" || v.clauses.is(t) })
}

// reached holds the level to which a change leads against that of the change: rose by {…
// change 2021} to {…}, of one subject in one period.
func (l *linter) reached(v *vocabulary, ts []token) {
	for i, t := range ts {
		r := t.figure()
		if r == nil || r.Query.Indicator == nil || !r.Query.Aspect.HasBase() {
			continue
		}
		_, n := v.reaching.find(ts[i+1:])
		next := at(ts, i+1+n).figure()
		if n == 0 || next == nil || next.Query.Subject() != r.Query.Subject() || next.Query.Aspect != report.Level || next.Query.Period == r.Query.Period {
			continue
		}
		l.add(report.OtherYear, ts[i+1+n], "a change leads to the level of its own period", "%s leads to the level of %s, the figure is %s", r.Query, r.Query.Period, next.Query)
	}
}

// flat holds unchanged against the figures: the only change of a sentence, its two levels
// or its level and the year before.
func (l *linter) flat(p report.Passage, v *vocabulary, ts []token) {
	for i := range ts {
		_, n := v.flatly.find(ts[i:])
		if n == 0 || v.deniedAt(ts, i) {
			continue
		}
		if f, ok := l.changeIn(p, v, ts, i+n); ok && beyond(f) {
			l.add(report.DirectionWord, ts[i], "say by how much it rose or fell", "the words say %q, but %s is %s", said(ts[i:i+n]), f.Query, f.Value())
		}
		return
	}
}

// little is by how many per cent what is called unchanged may change.
var little = big.NewRat(2, 1)

// beyond reports whether a change in percent is surely more than what is called none.
func beyond(f ledger.Figure) bool {
	size := new(big.Rat).Abs(f.Amount.Number.Rat())
	return f.Comparable() && f.Amount.To == nil && size.Cmp(little) > 0
}

// changeIn is the change that a sentence speaks of: its only one, or that between its two
// levels, or of its only level since the year that it is compared with.
func (l *linter) changeIn(p report.Passage, v *vocabulary, ts []token, behind int) (ledger.Figure, bool) {
	if q, ok := onlyChange(ts); ok {
		return l.ask(p, q), true
	}
	c := claim{vocabulary: v, ts: ts, to: behind}
	base, last, ok := c.levels()
	if !ok || last.Indicator.Unit.Kind == report.Percent {
		return ledger.Figure{}, false
	}
	last.Aspect, last.Base = report.Change, base.Period
	f := l.ask(p, last.Plain())
	return f, f.Known()
}

// otherYear is the period of another year with which a sentence compares that of its only
// figure. Right behind the words it needs no word of comparison: gấp đôi năm 2021.
func (v *vocabulary) otherYear(ts []token, p report.Period, behind int) (base report.Period, ok bool) {
	const near = 4
	for n, t := range ts {
		year, is := yearOf(t)
		if !is || covers(year, p) {
			continue
		}
		close := n >= behind && n < behind+near && !v.divided(ts[behind:n])
		if ok || !close && !v.comparedAt(ts[:n]) && !v.loosely.ends(ts, n) {
			return base, false
		}
		base, ok = p.In(year), true
	}
	if !ok && v.yearBefore.in(ts) {
		return p.YearBefore(), true
	}
	return base, ok
}
