package ledger

import (
	"math/big"

	"tongket/report"
)

// shareFollows computes what part of the whole a member is, where members add up.
func (l *Ledger) shareFollows(q report.Query) (Figure, bool) {
	if q.Members[1] != nil && q.Where == (report.Where{}) || !q.Indicator.AddsUp() || q.Indicator.BelowZero {
		return Figure{}, false
	}
	all := q
	all.Members = q.Total()
	whole, part := l.level(all, q.Period), l.level(q, q.Period)
	if !whole.Comparable() || !part.Comparable() || cutOff(whole) != cutOff(part) {
		return Figure{}, false
	}
	switch {
	case whole.baseless():
		return ofNothing(q, whole, part)
	case q.Members == all.Members:
		return compare(q, whole, part, wholly)
	}
	return compare(q, whole, part, Part)
}

// rankFollows finds the place of a member among those of its breakdown. One of whom nothing
// is known, or of whom bounds leave open whether it is the larger, may stand before it.
func (l *Ledger) rankFollows(q report.Query) (Figure, bool) {
	own := l.level(q, q.Period)
	if by := q.Within(); by == nil || !by.Complete || !own.Comparable() {
		return Figure{}, false
	}
	before, perhaps := 0, 0
	var among []Figure
	for _, other := range q.Among() {
		f := l.level(other, q.Period)
		if f.Comparable() {
			among = append(among, f)
		}
		switch {
		case other.Members == q.Members:
		case !f.Comparable(), cutOff(f) != cutOff(own), Undecided(f, own):
			perhaps++
		case Descending(f, own) < 0:
			before++
		}
	}
	if before == 0 && perhaps > 0 && perhaps == len(q.Among())-1 {
		return Figure{}, false // it may be any
	}
	return ofMembers(q, before+1, perhaps, among), true
}

// meanFollows divides what all members have by how many they are, to one digit more.
func (l *Ledger) meanFollows(q report.Query) (Figure, bool) {
	by, all := q.Where.By, l.level(q, q.Period)
	if by == nil || !by.Complete || len(by.Members) == 0 || !q.Indicator.AddsUp() || !all.Comparable() || cutOff(all) != "" {
		return Figure{}, false
	}
	n := big.NewRat(1, int64(len(by.Members)))
	f := Figure{Query: q, Status: Derived, Among: []Figure{all}, bounds: all.reach().times(point(n))}
	var ok bool
	f.Amount, ok = f.bounds.amount(q, 1-all.Amount.Exp())
	f.Amount.Scale = all.Amount.Scale
	f.inherit(all)
	return f, ok
}

// ofMembers answers q with a number of members, perhaps by so many more, that follows from
// levels.
func ofMembers(q report.Query, n, more int, among []Figure) Figure {
	f := Figure{Query: q, Status: Derived, Among: among, Amount: report.Amount{Number: report.Whole(int64(n))}}
	f.bounds = interval{end{at: big.NewRat(int64(n), 1)}, end{at: big.NewRat(int64(n+more), 1)}}
	if more > 0 {
		to := report.Whole(int64(n + more))
		f.Amount.To = &to
	}
	for _, from := range among {
		f.inherit(from)
	}
	return f
}

// countFollows counts the members of whom a condition holds. It must be known of each.
func (l *Ledger) countFollows(q report.Query) (Figure, bool) {
	w := q.Where
	if w.By == nil || !w.By.Complete || w.Is.HasBase() && !report.Change.TakesBase(q.Period, w.Base) || len(l.Open(q)) > 0 {
		return Figure{}, false
	}
	var among []Figure
	var held []*report.Member
	for _, member := range q.Among() {
		f, holds := l.holds(member, q)
		if among = append(among, f); holds == yes {
			held = append(held, member.Members.Of(q.Where.By))
		}
	}
	out := ofMembers(q, len(held), 0, among)
	out.Held = held
	return out, true
}

// Open is the members of whom it is not known whether what q counts holds.
func (l *Ledger) Open(q report.Query) (out []*report.Member) {
	for _, member := range q.Among() {
		if _, holds := l.holds(member, q); holds == open {
			out = append(out, member.Members.Of(q.Where.By))
		}
	}
	return out
}

// An answered question is answered by yes, no, or not.
type answered int

const (
	open answered = iota
	yes
	no
)

// holds reports whether the condition of a count holds of a level, and by which figure.
func (l *Ledger) holds(q, count report.Query) (Figure, answered) {
	f, w := l.level(q, q.Period), count.Where
	at := w.Number.Rat()
	switch w.Is {
	case report.Rose, report.Fell:
		f, at = l.moved(q, w.Base), new(big.Rat)
	case report.Reached, report.Missed:
		aim := q.As(report.Margin)
		aim.By = count.By
		if f.printsTarget(l.target(aim)) {
			return f, whether(w.Is == report.Reached)
		}
		f, at = l.answer(aim, (*Ledger).marginFollows), new(big.Rat)
	}
	if !f.Comparable() || f.Until() != "" {
		return f, open
	}
	i := f.interval()
	switch down := q.Indicator.Better == report.Down; {
	case w.Is == report.Rose, w.Is == report.Above, w.Is == report.Missed && down:
		return f, i.exceeds(at)
	case w.Is == report.Fell, w.Is == report.Below, w.Is == report.Missed:
		return f, i.neg().exceeds(new(big.Rat).Neg(at))
	case w.Is == report.NoMore, w.Is == report.Reached && down:
		return f, i.exceeds(at).not()
	}
	return f, i.neg().exceeds(new(big.Rat).Neg(at)).not()
}

// moved is by how much a level differs from that of a base, in whichever way that is known.
func (l *Ledger) moved(q report.Query, base report.Period) Figure {
	q.Base = base
	if q.Indicator.Unit.Kind == report.Percent {
		return l.answer(q.As(report.Points), (*Ledger).pointsFollow)
	}
	if f := l.answer(q.As(report.Difference), (*Ledger).differenceFollows); f.Comparable() {
		return f
	}
	return l.answer(q.As(report.Change), (*Ledger).changeFollows)
}

// exceeds reports whether every number of i is above one, or none.
func (i interval) exceeds(at *big.Rat) answered {
	switch {
	case i.low.above(end{at: at}):
		return yes
	case i.high.at != nil && i.high.at.Cmp(at) <= 0:
		return no
	}
	return open
}

func (a answered) not() answered {
	switch a {
	case yes:
		return no
	case no:
		return yes
	}
	return open
}

func whether(is bool) answered {
	if is {
		return yes
	}
	return no
}

// printsTarget reports whether a source prints the very number of a target: it is met,
// whatever f is rounded from.
func (f Figure) printsTarget(target Figure) bool {
	return target.Comparable() && target.Amount.Qualifier == report.Exactly && target.Amount.To == nil && f.Prints(target)
}
