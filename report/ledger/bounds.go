package ledger

import "tongket/report"

// Bounds are an interval as it is printed: its ends rounded outwards, so that
// it still holds all of what it stands for. A nil end is open to infinity.
type Bounds struct{ Low, High *report.Decimal }

// String writes b the machine's way: 605.8–606.5, <606.5, >40.
func (b Bounds) String() string {
	switch {
	case b.Low == nil && b.High == nil:
		return "anything"
	case b.Low == nil:
		return "<" + b.High.String()
	case b.High == nil:
		return ">" + b.Low.String()
	case b.Single():
		return b.Low.String()
	}
	return b.Low.String() + "–" + b.High.String()
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
	return b
}

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
