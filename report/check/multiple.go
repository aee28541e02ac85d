package check

import (
	"math/big"
	"slices"

	"tongket/report"
	"tongket/report/lang"
	"tongket/report/ledger"
	"tongket/report/say"
)

// A multiple is how many times something one figure is said to be of another, or which
// part of it.
type multiple struct {
	times *big.Rat
	part  bool // a part of a whole, or by which something fell or rose
	most  bool // any part that is more than half
}

func multiplesOf(b *beginnings, x lang.MultipleWords) *lexicon[multiple] {
	out := newLexicon[multiple](b)
	for _, m := range x.Times {
		out.add(multiple{times: big.NewRat(int64(m.Of), int64(m.By))}, m.Words)
	}
	for _, m := range x.Parts {
		out.add(multiple{times: big.NewRat(int64(m.Of), int64(m.By)), part: true}, m.Words)
	}
	out.add(multiple{times: big.NewRat(1, 2), part: true, most: true}, x.Most)
	return out
}

// multiples holds doubled, a third fewer and half of all against the figures of a
// sentence, where it leaves no doubt what is compared: two levels, a level and a year, a
// change, or one percentage.
func (l *linter) multiples(p report.Passage, v *vocabulary, ts []token) {
	found := []move(nil)
	for i := 0; i < len(ts); i++ {
		m, n := v.multiples.find(ts[i:])
		if n == 0 || v.deniedAt(ts, i) {
			continue
		}
		if found == nil {
			found = v.moves(ts)
		}
		c := claim{v, ts, i, i + n, m, found}
		if count(ts) == 0 {
			l.bareMultiple(p, c)
		} else {
			l.multiple(p, c)
		}
		i += n - 1
	}
}

// claim is a multiple in its sentence.
type claim struct {
	*vocabulary
	ts       []token
	from, to int
	multiple
	found []move
}

// bareMultiple reports a multiple by which something moved in a sentence that refers to no
// figure: it is one, typed in words.
func (l *linter) bareMultiple(p report.Passage, c claim) {
	if p.Edition == nil || !p.Sentence {
		return
	}
	if c.most && p.Proves == nil && !slices.ContainsFunc(c.ts, isSource) {
		l.problems.Warn(report.NumberWord, c.ts[c.from].at(), "refer to the share, or leave it out", "no figure of the sentence proves %q", said(c.ts[c.from:c.to]))
	}
	if c.part && c.beside() == report.None && p.Proves == nil && c.unshared() && (l.declared(c.vocabulary, c.ts[c.to:], nil) != nil || l.dictionOf(c.vocabulary).named(c.nouns(nil, c.ts)) != nil) {
		l.problems.Warn(report.NumberWord, c.ts[c.from].at(), "refer to the share, or leave it out", "no figure of the sentence proves %q", said(c.ts[c.from:c.to]))
	}
	if c.beside() == report.None && (c.part || !c.against.in(c.ts)) {
		return
	}
	l.add(report.NumberWord, c.ts[c.from], "refer to the figures: from what to what, or by how much", "the figure %q is typed in words", said(c.ts[c.from:c.to]))
}

// unshared reports whether a part is of something, of which no source is named: not of an hour
// or a year.
func (c claim) unshared() bool {
	timely := c.times.Denom().Int64() == 2 || c.times.Denom().Int64() == 4 // the first half, three quarters
	return !c.most && !c.senseOfTime() && (!timely && c.Binding.Syllables || c.partOfs.has(c.ts[c.to:])) && !slices.ContainsFunc(c.ts, isSource)
}

func (l *linter) multiple(p report.Passage, c claim) {
	if c.part && c.beside() == report.None {
		l.part(p, c)
		return
	}
	c.times = c.whole()
	if base, last, ok := c.levels(); ok {
		l.against(p, c, last, base)
		return
	}
	if base, last, ok := c.charted(p); ok {
		l.against(p, c, last, base)
		return
	}
	if of, other, ok := c.twoSubjects(); ok {
		l.against(p, c, of, other)
		return
	}
	if l.doubledTo(p, c) {
		return
	}
	if q, ok := onlyChange(c.ts); ok {
		f := l.ask(p, q)
		if r, ok := c.grown(f); ok && !c.fits(r) {
			l.disproved(c, f)
		}
	} else if c.part && p.Edition != nil && count(c.ts) > 1 && !l.fitsAny(p, c) {
		l.problems.Warn(report.MultipleWord, c.ts[c.from].at(), "say from what to what, or by how much", "no figure of the sentence proves %q", said(c.ts[c.from:c.to]))
	}
}

// fitsAny reports whether some figure of a sentence may be what the words of a claim say: a
// change that does, or what is none; but not one behind another movement.
func (l *linter) fitsAny(p report.Passage, c claim) bool {
	to := len(c.ts)
	for _, m := range c.found {
		if m.from >= c.to {
			to = m.from
			break
		}
	}
	return slices.ContainsFunc(c.ts[:to], func(t token) bool {
		r := t.figure()
		if r == nil {
			return false
		}
		if r.Query.Indicator == nil || !r.Query.Aspect.HasBase() {
			return true
		}
		times, ok := c.grown(l.ask(p, r.Query))
		return !ok || c.fits(times)
	})
}

// against holds the multiple against two levels.
func (l *linter) against(p report.Passage, c claim, of, base report.Query) {
	f, g := l.ask(p, of), l.ask(p, base)
	if least, most := c.about(); f.Known() && g.Known() && !f.MayBe(least, most, g) {
		l.disproved(c, f, g)
	}
}

func (l *linter) disproved(c claim, figures ...ledger.Figure) {
	var out []say.Message
	for _, f := range figures {
		out = append(out, say.Sprintf("%s is %s", f.Query.String(), f.Value()))
	}
	l.add(report.MultipleWord, c.ts[c.from], "say from what to what, or by how much", "the words say %q, but %s", said(c.ts[c.from:c.to]), say.Join(out, ", "))
}

// part holds a part of a whole against the only percentage of its sentence, if that
// stands beside.
func (l *linter) part(p report.Passage, c claim) {
	if c.senseOfTime() {
		return
	}
	if _, n := c.partOfs.find(c.ts[c.to:]); n == 0 && !c.most {
		l.apposed(p, c)
		return
	}
	switch figures := figuresIn(c.ts); len(figures) {
	case 1:
		l.share(p, c, figures[0])
		l.term(p, c, figures[0])
	case 2:
		if of, whole, ok := c.partAndWhole(figures[0], figures[1]); ok {
			l.against(p, c, of, whole)
		}
	}
}

// share holds a part against the percentage at i.
func (l *linter) share(p report.Passage, c claim, i int) {
	q := c.ts[i].figure().Query
	if q.Indicator == nil || !inPercent(q) || !c.near(i) {
		return
	}
	if f := l.ask(p, q); f.Comparable() && f.Amount.To == nil && !c.fits(hundredths(f)) {
		l.disproved(c, f)
	}
}

// partAndWhole is the figures at a and b, of which the whole stands right behind the words.
func (c claim) partAndWhole(a, b int) (of, whole report.Query, ok bool) {
	const words = 5
	if b < c.from || a > c.to && !c.partOfs.ends(c.ts, max(a, b)) && !c.outOf.ends(c.ts, max(a, b)) {
		a, b = b, a
	}
	of, whole = c.ts[a].figure().Query, c.ts[b].figure().Query
	alike := of.Indicator != nil && whole.Indicator != nil && of.Indicator.Unit == whole.Indicator.Unit && of.Period == whole.Period && of.Subject() != whole.Subject() &&
		of.Aspect == report.Level && whole.Aspect == report.Level
	return of, whole, alike && b >= c.to && b <= c.to+words && !c.divided(c.ts[c.to:b])
}

// inPercent reports whether q is itself a part of a whole.
func inPercent(q report.Query) bool {
	return q.Aspect == report.Share || q.Aspect == report.Level && q.Indicator.Unit.Kind == report.Percent
}

func hundredths(f ledger.Figure) *big.Rat {
	return new(big.Rat).Quo(f.Amount.Number.Rat(), big.NewRat(100, 1))
}

// near reports whether the figure at i stands in the words' own clause, or in the
// brackets behind it.
func (c claim) near(i int) bool {
	const words = 8
	from, to := c.to, i
	if i < c.from {
		from, to = i+1, c.from
	} else if at(c.ts, i-1).raw == "," {
		to-- // half of the water, {…}
	}
	return to-from <= words && !c.parted(c.ts[from:to])
}

// senseOfTime reports whether the part is one of a year: half of 2024, one quarter of the
// year.
func (c claim) senseOfTime() bool {
	for _, t := range c.ts[c.to:min(len(c.ts), c.to+4)] {
		if t.kind == number && isYear(t.text) || c.pageUnits.is(t) {
			return true
		}
	}
	return false
}

// beside is the way that the words of a part say something moved by it: fell by a third, a
// third fewer, giảm một nửa.
func (c claim) beside() report.Direction {
	for _, m := range c.found {
		switch {
		case m.to <= c.from && c.leadsTo(m) && (m.happens() || m.soft()), m.from == c.to && (m.compares() || m.movement == down || m.movement == up):
			return m.way()
		}
	}
	return report.None
}

// leadsTo reports whether only words such as by and nearly stand between m and the part.
func (c claim) leadsTo(m move) bool { return c.leads(c.ts, m.to, c.from) }

// leads reports whether only words such as by and nearly stand from one token to another.
func (v *vocabulary) leads(ts []token, from, to int) bool {
	for n := from; n < to; n++ {
		if _, bound := v.bounding.find(ts[n:]); bound > 0 {
			n += bound - 1
			continue
		}
		if !v.by.is(ts[n]) && !v.steps.is(ts[n]) && !v.reaching.is(ts[n]) {
			return false
		}
	}
	return true
}

// whole is how many times what it was something is said to be.
func (c claim) whole() *big.Rat {
	one := big.NewRat(1, 1)
	way, level := c.beside(), false
	for _, m := range c.found {
		switch {
		case m.to != c.from && m.to != c.from-1:
		case m.movement == downTo || m.movement == to || m.movement == upTo:
			level = true
		case !c.part && m.movement == down && m.to == c.from && c.times.Cmp(one) > 0:
			return new(big.Rat).Inv(c.times) // fell threefold
		}
	}
	switch {
	case !c.part || level:
		return c.times
	case way == report.Down:
		return one.Sub(one, c.times)
	}
	return one.Add(one, c.times)
}

// bound is the bound of the multiple: more than doubled, gần gấp đôi, gấp hơn hai lần.
func (c claim) bound() report.Qualifier {
	if q, n := c.bounding.before(c.ts, c.from); n > 0 {
		return q
	}
	for i := c.from; i < c.to; i++ {
		if q, n := c.bounding.find(c.ts[i:]); n > 0 {
			return q
		}
	}
	if c.most {
		return report.MoreThan
	}
	return report.Exactly
}

// about is between which multiples of something the words lead. Of a fall by more than a
// third less than two thirds are left.
func (c claim) about() (least, most *big.Rat) {
	one := big.NewRat(1, 1)
	scaled := func(of, by int64) *big.Rat { return new(big.Rat).Mul(c.times, big.NewRat(of, by)) }
	q := c.bound()
	if c.part && c.beside() == report.Down {
		q = q.Turned()
		if q == report.Nearly {
			return c.times, one // nearly a third fewer: more is left
		}
	}
	switch q {
	case report.MoreThan, report.Over, report.AtLeast:
		return c.times, scaled(2, 1)
	case report.LessThan, report.AtMost:
		return new(big.Rat), c.times
	case report.Nearly:
		return scaled(3, 4), c.times
	}
	switch {
	case c.times.Cmp(one) < 0 && c.times.Cmp(big.NewRat(1, 2)) > 0:
		return scaled(17, 20), scaled(23, 20)
	case c.times.Cmp(one) < 0:
		return scaled(4, 5), scaled(6, 5)
	case c.part:
		return scaled(9, 10), scaled(11, 10)
	case c.times.IsInt():
		return scaled(7, 8), scaled(5, 4)
	}
	return scaled(7, 8), scaled(9, 8)
}

// fits reports whether r may be what the words say.
func (c claim) fits(r *big.Rat) bool {
	least, most := c.about()
	return least.Cmp(r) <= 0 && r.Cmp(most) <= 0
}

// grown is the multiple of its base that a change in percent leads to.
func (c claim) grown(f ledger.Figure) (*big.Rat, bool) {
	if !f.Comparable() || f.Amount.To != nil {
		return nil, false
	}
	return new(big.Rat).Add(big.NewRat(1, 1), hundredths(f)), true
}

// deniedAt reports whether a word right before i denies what follows.
func (v *vocabulary) deniedAt(ts []token, i int) bool {
	for _, n := range v.negations {
		for skip := range 3 {
			if from := i - skip - len(n.before); from >= 0 && len(n.before) > 0 && begins(ts[from:], n.before) {
				return true
			}
		}
	}
	return false
}
