package ledger

import (
	"slices"

	"tongket/report"
)

// overPeriods takes the highest or lowest of other periods, or adds them up as sources state
// them, or else follows published changes from them, or else adds up periods of which some
// follow by a change.
func (l *Ledger) overPeriods(q report.Query) (Figure, bool) {
	for _, follows := range []rule{(*Ledger).peak, (*Ledger).flow, (*Ledger).chain, (*Ledger).through} {
		if f, ok := follows(l, q); ok {
			return f, true
		}
	}
	return Figure{}, false
}

// through is flow with the levels that published changes lead to: the second half from
// the year and a first half of which only its change is stated.
func (l *Ledger) through(q report.Query) (Figure, bool) {
	for _, inferred := range []bool{false, true} {
		if f, ok := l.wide(q.Subject(), inferred).period(q); ok {
			l.support(&f)
			return f, true
		}
	}
	return Figure{}, false
}

// wide is the timeline of a subject with the levels that published changes lead to and no
// source states.
func (l *Ledger) wide(of report.Subject, inferred bool) *timeline {
	kept := l.widened[inferred]
	if t, ok := kept[of]; ok {
		return t
	}
	t := &timeline{}
	if of.Indicator.Time == report.Flow {
		levels := l.legs(of, inferred)
		stated := len(levels)
		levels = append(levels, l.led(of, inferred)...)
		if len(levels) > stated {
			t = newTimeline(levels)
			t.whole = func(f Figure) Figure {
				f, _ = l.conclude(f.Query, l.reached(of, inferred)[f.Query.Key().Period])
				return f
			}
		}
	}
	kept[of] = t
	return t
}

// led is the levels to which changes lead, between their months, without the arithmetic: of
// many few are asked for.
func (l *Ledger) led(of report.Subject, inferred bool) (out []leg) {
	reached := l.reached(of, inferred)
	var periods []report.Period
	for p := range reached {
		periods = append(periods, p)
	}
	slices.SortFunc(periods, report.Period.Compare)
	for _, p := range periods {
		q := of.In(p)
		from, to := p.Span()
		if from == to || l.published(q).Known() {
			continue
		}
		if f, _, ok := left(q, reached[p]); ok && f.bounds.bounded() {
			out = append(out, leg{from, to, f, f.bounds})
		}
	}
	return out
}
