package check

import (
	"slices"

	"tongket/report"
	"tongket/report/ledger"
	"tongket/report/say"
)

// paced holds faster and slower, fastest and slowest against the movements that they compare:
// two changes of the sentence; those of two rows of a chart; or that of costs with the only
// change beside that went the same way.
func (l *linter) paced(p report.Passage, v *vocabulary, ts []token) {
	if p.Proves != nil && len(p.Proves.Periods) == 0 {
		return // they could not be read
	}
	for i := range ts {
		w, n := v.rowWords.find(ts[i:])
		if n == 0 || w >= most || v.deniedAt(ts, i) {
			continue
		}
		c := pace{l, p, v, ts, i, i + n, w}
		switch {
		case w == faster || w == slower:
			if of, other, ok := c.compared(); ok {
				c.holds(of, other)
			}
		case p.Proves != nil && count(ts) == 0:
			c.ofAll()
		case count(ts) > 0 && v.setSaid(ts):
			c.ofSiblings()
		}
	}
}

// pace is words that compare movements, in their sentence.
type pace struct {
	*linter
	report.Passage
	*vocabulary
	ts       []token
	from, to int
	word     rowWord
}

// compared is the two movements of which the first is said to be the faster, or slower.
func (c pace) compared() (of, other report.Query, ok bool) {
	var changes []int
	for i, t := range c.ts {
		if r := t.figure(); r != nil && r.Query.Indicator != nil && r.Query.Aspect.HasBase() {
			changes = append(changes, i)
		}
	}
	switch {
	case len(changes) == 2 && changes[0] < c.from && c.from < changes[1] && !c.clauses.in(c.ts[changes[0]:changes[1]]):
		of, other = c.ts[changes[0]].figure().Query, c.ts[changes[1]].figure().Query
		return of, other, of.Aspect == other.Aspect
	case count(c.ts) == 0 && c.Proves != nil:
		return c.charted()
	case len(changes) > 0 && !c.vocabulary.against.in(c.ts[c.to:]):
		return c.bare(changes)
	}
	return of, other, false
}

// charted is the changes of two rows of a chart: the last that is named before the words, and
// the first behind, or else the only other one.
func (c pace) charted() (of, other report.Query, ok bool) {
	rows := c.Proves.Of
	var before, behind *report.Subject
	for _, m := range c.rowsNamed(c.vocabulary, c.ts, rows, c.Proves) {
		switch {
		case m.at < c.from:
			before = &m.of
		case behind == nil:
			behind = &m.of
		}
	}
	switch {
	case before == nil && behind == nil:
		return of, other, false
	case len(rows) != 2 && (before == nil || behind == nil):
		return of, other, false
	case before == nil:
		before = otherOf(rows, *behind)
	case behind == nil:
		behind = otherOf(rows, *before)
	}
	return c.moved(*before), c.moved(*behind), true
}

// otherOf is that of two rows which is not s.
func otherOf(rows []report.Subject, s report.Subject) *report.Subject {
	return &rows[1-slices.Index(rows, s)]
}

// moved is how a row of the chart changed in it: since its base, or its first period.
func (c pace) moved(s report.Subject) report.Query {
	ch := c.Proves
	q := s.In(ch.Last())
	if ch.Kind != nil && ch.Kind.Draws.HasBase() && ch.Kind.Draws != report.Index {
		return ch.Bar(s, ch.Last())
	}
	first := ch.Periods[0]
	if !ch.Base.IsZero() {
		first = ch.Base
	}
	if !ch.Beside.IsZero() {
		first = ch.Beside
	}
	return changeSince(q, first)
}

// bare is the change of the indicator that is named right before the words, and the only
// change of the sentence that went as the words before them say: because costs grew faster.
func (c pace) bare(changes []int) (of, other report.Query, ok bool) {
	from := max(c.clauseStart(c.ts, c.from), changes[len(changes)-1]+1)
	if from >= c.from {
		return of, other, false
	}
	clause := c.ts[from:c.from]
	m, one := onlyWay(c.moves(clause))
	named := c.dictionOf(c.vocabulary).named(c.vocabulary.nouns(nil, clause))
	if !one || named == nil {
		return of, other, false
	}
	for _, i := range changes {
		q := c.ts[i].figure().Query
		if c.ask(c.Passage, q).Sign() != m.way() {
			continue
		}
		if ok {
			return of, other, false
		}
		other, ok = q, true
	}
	of = other
	of.Indicator, of.Members = named, report.Members{}
	return of, other, ok && named != other.Indicator
}

// holds reports words by which of is faster, or slower, than other, where it is surely not.
func (c pace) holds(of, other report.Query) {
	f, g := c.ask(c.Passage, of), c.ask(c.Passage, other)
	if !f.Comparable() || !g.Comparable() || f.Sign() != g.Sign() || f.Sign() == report.None {
		return
	}
	if c.word.more() {
		f, g = g, f
	}
	if further(f, g) {
		c.disproved(c.ask(c.Passage, of), c.ask(c.Passage, other))
	}
}

// further reports whether f surely moved further than g, the same way.
func further(f, g ledger.Figure) bool {
	if f.Sign() == report.Down {
		return g.Above(f)
	}
	return f.Above(g)
}

// ofAll holds fastest and slowest against all rows of the chart: of the one that is named
// last before them, or of the only one that is named.
func (c pace) ofAll() {
	named := c.rowsNamed(c.vocabulary, c.ts, c.Proves.Of, c.Proves)
	own := -1
	for i, m := range named {
		if m.at < c.from && !c.divided(c.ts[m.at:c.from]) || own < 0 && m.at > c.to && !c.divided(c.ts[c.to:m.at]) {
			own = i
		}
	}
	if own < 0 {
		return
	}
	f := c.ask(c.Passage, c.moved(named[own].of))
	if !f.Comparable() || f.Sign() == report.None {
		return
	}
	var others []report.Query
	for _, s := range c.Proves.Of {
		if s != named[own].of {
			others = append(others, c.moved(s))
		}
	}
	c.outpaced(f, others)
}

// ofSiblings holds fastest and slowest of so many, behind a change, against those of the others.
func (c pace) ofSiblings() {
	var q report.Query
	for _, t := range c.ts[:c.from] {
		if r := t.figure(); r != nil {
			q = r.Query
		}
	}
	if q.Indicator == nil || !q.Aspect.HasBase() {
		return
	}
	if f := c.ask(c.Passage, q); f.Comparable() {
		c.outpaced(f, siblingsOf(q))
	}
}

// outpaced holds a movement that is said to be the fastest, or slowest, against those of others
// that went the same way.
func (c pace) outpaced(f ledger.Figure, others []report.Query) {
	for _, q := range others {
		g := c.ask(c.Passage, q)
		if !g.Comparable() || g.Sign() != f.Sign() {
			continue
		}
		if c.word.more() && further(g, f) || !c.word.more() && further(f, g) {
			c.disproved(f, g)
			return
		}
	}
}

func (c pace) disproved(f, g ledger.Figure) {
	c.add(report.MultipleWord, c.ts[c.from], "compare as the figures do", "the words say %q, but %s", said(c.ts[c.from:c.to]),
		say.Join([]say.Message{say.Sprintf("%s is %s", f.Query.String(), f.Value()), say.Sprintf("%s is %s", g.Query.String(), g.Value())}, ", "))
}
