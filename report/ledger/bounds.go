package ledger

import "tongket/report"

// Bounds are an interval as it is printed: its ends rounded outwards, so that
// it still holds all of what it stands for. A nil end is open to infinity.
type Bounds struct {
	Low, High *report.Decimal
	Reached   bool // of one end alone: it may be that number itself, and not only beyond it
}

// String writes b the machine's way: 605.8–606.5, <606.5, >40, ≥41.
func (b Bounds) String() string {
	switch {
	case b.Low == nil && b.High == nil:
		return "anything"
	case b.Low == nil || b.High == nil:
		sign, n := b.Sign()
		return sign + n.String()
	case b.Single():
		return b.Low.String()
	}
	return b.Low.String() + "–" + b.High.String()
}

// Sign is the sign before the one end of b, and that end.
func (b Bounds) Sign() (sign string, n report.Decimal) {
	switch {
	case b.High == nil && b.Reached:
		return "≥", *b.Low
	case b.High == nil:
		return ">", *b.Low
	case b.Reached:
		return "≤", *b.High
	}
	return "<", *b.High
}

// Single reports whether b is one number.
func (b Bounds) Single() bool { return b.Low != nil && b.High != nil && *b.Low == *b.High }

func (i interval) outwards(places int) Bounds {
	var b Bounds
	if i.low.at != nil {
		d := report.Floor(i.low.at, places)
		b.Low = &d
	}
	if i.high.at != nil {
		d := report.Ceil(i.high.at, places)
		b.High = &d
	}
	b.Reached = (b.Low == nil || i.low.reaches(*b.Low)) && (b.High == nil || i.high.reaches(*b.High))
	return b
}

// reaches reports whether d is the last number of a.
func (a end) reaches(d report.Decimal) bool { return !a.open && a.at.Cmp(d.Rat()) == 0 }

// places is how many decimals the workings show of a level: none of a published
// whole number.
func (i interval) places(step int) int {
	if step == 0 && i.low.at != nil && i.low.at.IsInt() {
		return 0
	}
	return 1
}

// fine is as many decimals as i is shown with: none where its ends are whole numbers.
func (i interval) fine(places int) int {
	for _, e := range []end{i.low, i.high} {
		if e.at != nil && !e.at.IsInt() {
			return places
		}
	}
	return min(places, 0)
}
