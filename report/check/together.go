package check

import (
	"slices"

	"tongket/report"
)

// together holds figures that a sentence says of one thing against each other: a level and by
// how much it moved, a level and its target, a level and what it was before. It speaks of one of
// another indicator.
func (l *linter) together(p report.Passage, v *vocabulary, ts []token) {
	if p.Proves != nil && p.Proves.Says && p.Text.Same(p.Proves.Message) {
		return // the program wrote it
	}
	at := figuresIn(ts)
	for n := 1; n < len(at); n++ {
		a, b := ts[at[n-1]].figure().Query, ts[at[n]].figure().Query
		if a.Indicator == nil || b.Indicator == nil || a.Subject() == b.Subject() || a.Indicator.Unit != b.Indicator.Unit || !v.ofOne(ts, at[n-1], at[n]) {
			continue
		}
		l.problems.Warn(report.SwappedFigures, ts[at[n]].at(), "refer to the figure of what the sentence speaks of", "the words say one thing of both, but %s is not %s", b.Subject().ID(), a.Subject().ID())
		return
	}
	for _, part := range split(ts, isFullStop) {
		l.besideTarget(part, figuresIn(part))
	}
	l.withoutName(v, ts)
}

// withoutName holds the only figure of a clause that has a year and no name, in 2023 it was {…},
// against those before it: one of them is of the same.
func (l *linter) withoutName(v *vocabulary, ts []token) {
	var before []report.Query
	for _, part := range split(ts, isFullStop) {
		at := figuresIn(part)
		if len(at) == 1 && len(before) > 0 && slices.ContainsFunc(part, func(t token) bool { _, is := yearOf(t); return is }) && len(l.plainNouns(v, part)) == 0 {
			q := part[at[0]].figure().Query
			if q.Indicator != nil && q.Aspect == report.Level && part[at[0]].figure().Form != report.Number && !slices.ContainsFunc(before, func(b report.Query) bool {
				return b.Indicator == nil || b.Indicator == q.Indicator || b.Indicator.Unit != q.Indicator.Unit
			}) {
				l.problems.Warn(report.SwappedFigures, part[at[0]].at(), "refer to the figure of what the sentence speaks of", "the words say one thing of both, but %s is not %s", q.Subject().ID(), before[len(before)-1].Subject().ID())
				return
			}
		}
		for _, i := range at {
			before = append(before, part[i].figure().Query)
		}
	}
}

// ofOne reports whether what stands between two figures says that both are of one thing: a
// level, up by so much; by so much, to a level.
func (v *vocabulary) ofOne(ts []token, i, k int) bool {
	a, b := ts[i].figure().Query, ts[k].figure().Query
	between := ts[i+1 : k]
	if ts[i].figure().Form == report.Number || len(between) == 0 {
		return false
	}
	m, _ := v.movements.find(ts[min(k+1, len(ts)):])
	moved := m.compares() // {…}, {…} fewer than
	for n := 0; n < len(between); {
		if m, long := v.movements.find(between[n:]); long > 0 && m != trap {
			moved = true
			n += long
			continue
		}
		if t := between[n]; t.raw != "," && !v.steps.is(t) && !v.still.is(t) && !v.by.is(t) && !v.reaching.is(t) && !v.events().plain.is(t) || v.joints.is(t) {
			return false
		}
		n++
	}
	switch {
	case a.Aspect == report.Level && b.Aspect.HasBase():
		return moved && b.Period == a.Period
	case a.Aspect.HasBase() && b.Aspect == report.Level:
		return v.reaching.in(between) && b.Period == a.Period
	}
	return false
}

// besideTarget warns of the only target of a sentence that is of another indicator than its only
// level of the kind.
func (l *linter) besideTarget(ts []token, at []int) {
	var level, aim report.Query
	for _, i := range at {
		q := ts[i].figure().Query
		switch {
		case q.Indicator == nil, q.Aspect != report.Level && q.Aspect != report.Target:
			return
		case q.Aspect == report.Target && aim.Indicator == nil:
			aim = q
		case q.Aspect == report.Level && level.Indicator == nil:
			level = q
		default:
			return
		}
	}
	if level.Indicator == nil || aim.Indicator == nil || level.Subject() == aim.Subject() || level.Period != aim.Period || level.Indicator.Unit != aim.Indicator.Unit {
		return
	}
	i := at[slices.IndexFunc(at, func(i int) bool { return ts[i].figure().Query.Aspect == report.Level })]
	l.problems.Warn(report.SwappedFigures, ts[i].at(), "refer to the figure of what the sentence speaks of", "the words say one thing of both, but %s is not %s", level.Subject().ID(), aim.Subject().ID())
}

// twice warns of a figure that a sentence prints twice, in two clauses that have other words.
func (l *linter) twice(ts []token) {
	at := figuresIn(ts)
	for n := 1; n < len(at); n++ {
		q := ts[at[n]].figure().Query
		if q.Indicator == nil {
			continue
		}
		for _, i := range at[:n] {
			if !ts[i].figure().Query.Same(q) || ts[i].figure().Query.Source != q.Source || q.Aspect != report.Level && slices.ContainsFunc(ts[i:at[n]], isFullStop) {
				continue // in other words: rose by {…}; it is higher by {…}
			}
			l.problems.Warn(report.SwappedFigures, ts[at[n]].at(), "refer to the figure of what the words speak of, or say it once", "the sentence prints %s twice", q.String())
			return
		}
	}
}

// rival is an indicator of the unit of another, and the words by which each is told from the other.
type rival struct {
	of          *report.Indicator
	theirs, own []string
}

// rivalsOf is the indicators for which one may be mistaken: of its unit, and neither its parts nor
// its whole.
func (l *linter) rivalsOf(d *diction, own *report.Indicator) []rival {
	if out, read := d.rivals[own]; read {
		return out
	}
	var out []rival
	for _, i := range l.report.Indicators {
		if i == own || i.Name == nil || i.Unread || i.Unit != own.Unit || related(own, i) || related(i, own) {
			continue
		}
		lacks := func(of *report.Indicator) func(string) bool {
			return func(w string) bool { return slices.Contains(d.called[of], w) }
		}
		r := rival{i, slices.DeleteFunc(slices.Clone(d.called[i]), lacks(own)), slices.DeleteFunc(slices.Clone(d.called[own]), lacks(i))}
		if len(r.theirs) > 0 {
			out = append(out, r)
		}
	}
	d.rivals[own] = out
	return out
}

// misspoken warns of a sentence that has all words by which another indicator is told from that of
// a figure, prints nothing of that other, and has no word by which this is told from it.
func (l *linter) misspoken(p report.Passage, v *vocabulary, ts []token) {
	if p.Edition == nil || p.Rests != nil || slices.ContainsFunc(ts, isSource) {
		return
	}
	at := figuresIn(ts)
	if len(at) == 0 {
		return
	}
	d, words := l.dictionOf(v), l.plainNouns(v, ts)
	for _, i := range at {
		q := ts[i].figure().Query
		if q.Indicator == nil || q.Indicator.Name == nil || !q.Members.Whole() || len(d.called[q.Indicator]) == 0 || l.saysFurther(v, q.Indicator, words) {
			continue
		}
		for _, r := range l.rivalsOf(d, q.Indicator) {
			if !has(words, r.theirs) || len(r.own) == 0 && !leadsWith(v, ts[:i], r.theirs) || slices.ContainsFunc(r.own, func(w string) bool { return slices.Contains(words, w) }) || slices.ContainsFunc(at, func(k int) bool { return has(d.called[ts[k].figure().Query.Indicator], r.theirs) }) {
				continue
			}
			l.problems.Warn(report.OtherSubject, l.whereNamed(v, ts, r.of).at(), "refer to the figure of what the words speak of; or, if it is called so, give them under words: of the indicator", "the sentence speaks of %s, and its figure is of %s", r.of.ID, q.Subject().ID())
			return
		}
	}
}

// leadsWith reports whether the last words of ts that say something are some.
func leadsWith(v *vocabulary, ts []token, words []string) bool {
	last := v.nouns(nil, ts)
	return len(last) >= len(words) && has(last[len(last)-len(words):], words)
}

// saysFurther reports whether some words are of those by which an indicator is called beside its
// name.
func (l *linter) saysFurther(v *vocabulary, i *report.Indicator, words []string) bool {
	return slices.ContainsFunc(i.Words[v.Tag], func(w string) bool {
		return slices.ContainsFunc(v.nouns(nil, v.plainTokens(w)), func(w string) bool { return slices.Contains(words, w) })
	})
}
