package ledger

import "tongket/report"

// Outcome is whether a level met its target.
type Outcome int

const (
	Unsettled Outcome = iota // nothing is known of the one or the other, or their bounds leave it open
	Met
	Missed
)

// Outcome is whether the level that q speaks of met the target of its period, of the body
// that q names: by the level or, where that leaves it open, by the margin that a source states.
func (l *Ledger) Outcome(q report.Query) Outcome {
	if o := l.byLevel(q); o != Unsettled {
		return o
	}
	margin := l.answer(q.As(report.Margin), nothingFollows)
	switch {
	case margin.Status != Published, margin.Sign() == report.None:
		return Unsettled
	case (margin.Sign() == report.Down) == l.target(q).WantsLess():
		return Met
	}
	return Missed
}

// WantsLess reports whether what is below a target meets it: its bound says so, or else the
// indicator.
func (target Figure) WantsLess() bool {
	switch target.Amount.Qualifier {
	case report.LessThan, report.AtMost:
		return true
	case report.MoreThan, report.Over, report.AtLeast:
		return false
	}
	return target.Query.Indicator.Better == report.Down
}

// byLevel is whether a level met its target by itself. It is met where every number that the
// level may be lies where the target wants it, and missed where none does; one that is printed
// as the target is printed met it.
func (l *Ledger) byLevel(q report.Query) Outcome {
	target, level := l.target(q), l.level(q, q.Period)
	if !target.Comparable() || !level.Comparable() {
		return Unsettled
	}
	wanted := goal(target)
	reached := level.interval()
	if level.isNumber() && level.Amount.Qualifier == report.Exactly && level.Amount.To == nil {
		reached = level.judged(target)
	}
	switch {
	case !wanted.bounded():
		return Unsettled
	case wanted.holds(reached):
		return Met
	case !wanted.overlaps(reached):
		return Missed
	}
	return Unsettled
}

// judged is the number of a level as it was held against a target by those who printed it.
// Who prints 9 in 10 has not said on which side of 92 that is, nor who prints 33 whether it
// is less than a third.
func (level Figure) judged(target Figure) interval {
	switch is, aim := level.Amount.Rat(), target.Amount.Rat(); {
	case is.Cmp(aim) == 0, level.Prints(target) && goal(target).holds(point(aim)):
		return point(aim)
	case level.Prints(target), !level.Amount.Fraction.IsZero():
		return level.interval()
	default:
		return point(is)
	}
}

// Prints reports whether a source prints the very number of a target, or that of one
// which is a fraction as it is with the decimals of the level: 33.3 of a third.
func (level Figure) Prints(target Figure) bool {
	own, aim := level.Amount, target.Amount
	if level.Status != Published || own.IsWords() || own.Qualifier != report.Exactly || own.To != nil {
		return false
	}
	return own.Rat().Cmp(aim.Rat()) == 0 ||
		!aim.Fraction.IsZero() && own.Fraction.IsZero() && report.Round(aim.Rat(), own.Number.Places()) == own.Number
}

// goal is the numbers that meet a target: its bound; of a number or a range all that is
// as good or better, where it is said which way that is, else of a number what reaches
// it, and of a range what lies within.
func goal(target Figure) interval {
	i := stated(target.Amount, true, false)
	if target.Amount.Qualifier == report.Exactly {
		i = aimed(target.Amount)
		better := target.Query.Indicator.Better
		switch {
		case better == report.Down:
			i.low = end{}
		case better == report.Up || target.Amount.To == nil:
			i.high = end{}
		}
	}
	return i
}

// nearest is the end of a target that is a range from which a level is away; false if it
// lies within, or may.
func (target Figure) nearest(level Figure) (Figure, bool) {
	to := target.Amount.To
	if to == nil || target.Amount.Qualifier == report.About || !level.Comparable() {
		return target, true
	}
	below, above := interval{high: end{target.Amount.Rat(), true}}, interval{low: end{to.Rat(), true}}
	switch target.Amount.To = nil; {
	case below.holds(level.interval()):
		return target, true
	case above.holds(level.interval()):
		target.Amount.Number = *to
		return target, true
	}
	return target, false
}
