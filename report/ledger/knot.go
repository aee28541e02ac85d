package ledger

import "tongket/report"

// A knot is the levels of all subjects that equations tie together, in one period. It
// is worked out once: an equation of which all but one member is known gives the last
// one, which may complete another. Each gives one at most, so that circles end.
type knot struct {
	l       *Ledger
	of      report.Query // of one of them
	members []report.Subject
	ties    map[report.Subject][]report.Tie
	known   map[report.Subject]Figure
	missing map[report.Tie]int
	open    []report.Tie // of which one member is missing
	clashes []Contradiction
}

// knot is the knot in which q's subject is tied.
func (l *Ledger) knot(q report.Query) *knot {
	if k, done := l.knots[q]; done {
		return k
	}
	k := &knot{
		l: l, of: q, members: l.tiedTo(q.Subject()), ties: map[report.Subject][]report.Tie{},
		known: map[report.Subject]Figure{}, missing: map[report.Tie]int{},
	}
	for _, i := range k.members {
		l.knots[k.ask(i)] = k
		k.ties[i] = l.ties(i)
		for _, e := range k.ties[i] {
			k.missing[e] = len(e.Terms) + 1
		}
	}
	k.begin()
	for len(k.open) > 0 {
		k.round()
	}
	return k
}

// ask is the question for the level of a member.
func (k *knot) ask(of report.Subject) report.Query { return asked(k.of, of) }

// begin takes what is published, what follows from that alone, and what other periods give.
func (k *knot) begin() {
	found := map[report.Subject]Figure{}
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
func (k *knot) learn(found map[report.Subject]Figure) {
	k.open = nil
	for _, i := range k.members {
		f, new := found[i]
		if !new {
			continue
		}
		k.known[i] = f
		for _, e := range k.ties[i] {
			k.missing[e]--
		}
	}
	for _, i := range k.members {
		if _, new := found[i]; !new {
			continue
		}
		for _, e := range k.ties[i] {
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
	ways := map[report.Subject][]Solution{}
	for _, e := range k.open {
		i := k.lacking(e)
		if k.l.published(k.ask(i)).Known() {
			continue
		}
		if s, ok := k.l.solveFor(k.ask(i), e, k.level); ok {
			ways[i] = append(ways[i], s)
		}
	}
	found := map[report.Subject]Figure{}
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
func (k *knot) lacking(e report.Tie) report.Subject {
	for _, i := range e.Subjects {
		if _, known := k.known[i]; !known {
			return i
		}
	}
	return report.Subject{}
}

// level is what is known of q.
func (k *knot) level(q report.Query) Figure { return k.known[q.Subject()] }
