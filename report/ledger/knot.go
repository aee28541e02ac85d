package ledger

import "tongket/report"

// A knot is the levels of all indicators that equations tie together, in one period. It
// is worked out once: an equation of which all but one member is known gives the last
// one, which may complete another. Each gives one at most, so that circles end.
type knot struct {
	l       *Ledger
	of      report.Query // of one of the indicators
	members []*report.Indicator
	known   map[*report.Indicator]Figure
	missing map[*report.Equation]int
	open    []*report.Equation // of which one member is missing
	clashes []Contradiction
}

// knot is the knot in which q's indicator is tied.
func (l *Ledger) knot(q report.Query) *knot {
	if k, done := l.knots[q]; done {
		return k
	}
	k := &knot{l: l, of: q, members: q.Indicator.Tied(), known: map[*report.Indicator]Figure{}, missing: map[*report.Equation]int{}}
	for _, i := range k.members {
		l.knots[k.ask(i)] = k
		for _, e := range i.Equations {
			k.missing[e] = len(e.Terms) + 1
		}
	}
	k.begin()
	for len(k.open) > 0 {
		k.round()
	}
	return k
}

// ask is the question for the level of i.
func (k *knot) ask(i *report.Indicator) report.Query {
	q := k.of
	q.Indicator = i
	return q
}

// begin takes what is published, what follows from that alone, and what other periods give.
func (k *knot) begin() {
	found := map[*report.Indicator]Figure{}
	for _, i := range k.members {
		if f := k.l.given(k.ask(i)); f.Known() {
			found[i] = f
			continue
		}
		if k.l.published(k.ask(i)).Known() {
			continue // disputed, left aside or in words: nothing else is concluded of it
		}
		if f := k.follows(k.ask(i)); f.Known() {
			found[i] = f
		}
	}
	k.learn(found)
}

// follows is what equations leave of q by what is published, or else what other periods
// do. It notes what contradicts.
func (k *knot) follows(q report.Query) Figure {
	o := k.l.direct(q)
	over, _ := k.l.overPeriods(q)
	switch {
	case o.clash != nil:
		k.clashes = append(k.clashes, *o.clash)
		return Figure{}
	case !o.figure.Known():
		return over
	case over.Known() && !over.bounds.overlaps(o.figure.bounds):
		k.clashes = append(k.clashes, Contradiction{Kind: Unequal, Query: q, One: o.figure.side(), Other: over.side()})
	}
	return o.figure
}

// learn notes what was found, and which equations it leaves with one member missing.
func (k *knot) learn(found map[*report.Indicator]Figure) {
	k.open = nil
	for _, i := range k.members {
		f, new := found[i]
		if !new {
			continue
		}
		k.known[i] = f
		for _, e := range i.Equations {
			k.missing[e]--
		}
	}
	for _, i := range k.members {
		if _, new := found[i]; !new {
			continue
		}
		for _, e := range i.Equations {
			if k.missing[e] == 1 && e.Kind != nil {
				k.missing[e] = solvedOnce
				k.open = append(k.open, e)
			}
		}
	}
}

// solvedOnce keeps an equation from being solved again.
const solvedOnce = -1 << 30

// round solves each open equation for the member that it lacks.
func (k *knot) round() {
	ways := map[*report.Indicator][]Solution{}
	for _, e := range k.open {
		i := k.lacking(e)
		if k.l.published(k.ask(i)).Known() {
			continue
		}
		if s, ok := k.l.solveFor(k.ask(i), e, k.level); ok {
			ways[i] = append(ways[i], s)
		}
	}
	found := map[*report.Indicator]Figure{}
	for _, i := range k.members {
		if len(ways[i]) == 0 {
			continue
		}
		switch f, clash := k.l.solved(k.ask(i), ways[i]); {
		case clash != nil:
			k.clashes = append(k.clashes, *clash)
		case f.Known():
			found[i] = f
		}
	}
	k.learn(found)
}

// lacking is the member of e that is not known.
func (k *knot) lacking(e *report.Equation) *report.Indicator {
	for _, i := range e.Members() {
		if _, known := k.known[i]; !known {
			return i
		}
	}
	return nil
}

// level is what is known of q.
func (k *knot) level(q report.Query) Figure { return k.known[q.Indicator] }
