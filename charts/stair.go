package charts

import "tongket/report/frame"

// Stair is targets of which each is set for some bars alone: a line over those, and its
// number in a row below their names, where it is plainly theirs and meets no value. Each
// who sets targets has a stroke and a row.
type Stair struct {
	Called []Label  // the heads of the rows: "Target"; "Target set by the ministry"
	Steps  []Target // those of the first setter in the order of the bars, then the next's; of each the level, the bars and the number alone
}

const (
	stairSample frame.Pt = 11 // the length of line that stands before the head, as its key
	stairHead   frame.Pt = 78 // how wide the head is at most
	stairRow    frame.Pt = 3  // between the names and the row
)

// footRow is the targets of one setter with their words measured.
type footRow struct {
	head    block
	numbers []block // below each bar; empty where it has no target
}

func (r footRow) height() (h frame.Pt) {
	h = r.head.h
	for _, b := range r.numbers {
		h = max(h, b.h)
	}
	return h
}

// measureStair measures the words of the targets of so many bars, each in a slot so wide: a
// row for each who sets some.
func (s setter) measureStair(c Stair, bars int, slot frame.Pt) (out []footRow) {
	if len(c.Steps) == 0 {
		return nil
	}
	for _, called := range c.Called {
		out = append(out, footRow{head: s.wrapped(s.name(called), stairHead), numbers: make([]block, bars)})
	}
	for _, t := range c.Steps {
		for i := t.First; i <= t.Last; i++ {
			out[t.Setter].numbers[i] = s.wrapped(s.stacked(s.level(t.Short), slot), slot)
		}
	}
	return out
}

// further is by how much a drawing is higher for the rows behind the first.
func further(rows []footRow) (h frame.Pt) {
	for i, r := range rows {
		if i > 0 {
			h += stairRow + r.height()
		}
	}
	return h
}

// stairRoom is what the heads take left of the bars.
func (s setter) stairRoom(c Stair) (w frame.Pt) {
	if len(c.Steps) == 0 {
		return 0
	}
	for _, called := range c.Called {
		w = max(w, s.wrapped(s.name(called), stairHead).w)
	}
	return stairSample + markerGap + w + besideEnd
}

// valid reports what no chart of so many bars can draw.
func (c Stair) valid(bars int) error {
	return inSteps(c.Steps, bars, min(len(c.Called), mostSetters))
}

// inSteps reports a target over bars that are none of so many, of none of so many setters,
// or over a bar that has one of the same setter.
func inSteps(steps []Target, bars, setters int) error {
	for i, t := range steps {
		if !t.over(bars) || t.Setter < 0 || t.Setter >= setters {
			return t.misplaced(bars)
		}
		if i > 0 && (steps[i-1].Setter > t.Setter || steps[i-1].Setter == t.Setter && steps[i-1].Last >= t.First) {
			return t.misplaced(bars)
		}
	}
	return nil
}

// at is the targets of bar i, one of each setter at most.
func (c Stair) at(i int) (out []Target) {
	for _, t := range c.Steps {
		if t.First <= i && i <= t.Last {
			out = append(out, t)
		}
	}
	return out
}

// widen is a scale on which the targets are, too.
func (c Stair) widen(s span) span {
	for _, t := range c.Steps {
		s.min, s.max = min(s.min, t.Level/used), max(s.max, t.Level/used)
	}
	return s
}

// under is foot, on which names hang, or a place below the lowest line that is below zero.
func (c Stair) under(p plot, foot frame.Pt) frame.Pt {
	for _, t := range c.Steps {
		if t.Level < 0 {
			foot = max(foot, p.Y(t.Level)+beforeFoot)
		}
	}
	return foot
}

// settleRows writes the numbers below the names, which end at foot, and what they are.
func (s setter) settleRows(to *sketch, rows []footRow, foot frame.Pt, middle func(int) frame.Pt) {
	for setter, a := range rows {
		top := foot + stairRow
		for i, b := range a.numbers {
			to.add(b.below(middle(i), top))
		}
		to.add(tag{block: a.head, left: stairSample + markerGap, top: top})
		y := top + a.head.lines[0].leading/2
		to.line(s.aimLine(setter), frame.Point{X: 0, Y: y}, frame.Point{X: stairSample, Y: y})
		foot = top + a.height()
	}
}

// clearOf moves t, the value of a bar, off the lines of its targets that would run through
// it: away from zero.
func (t tag) clearOf(p plot, aims []Target, d direction) tag {
	for range aims { // past one it may stand on another
		for _, a := range aims {
			t = t.clearOfLine(p.Y(a.Level), d)
		}
	}
	return t
}

// clearOfLine moves t off a line at y that would run through it.
func (t tag) clearOfLine(y frame.Pt, d direction) tag {
	if t.top >= y+offLine || t.top+t.h <= y-offLine {
		return t
	}
	if t.top = y - offLine - t.h; d == down {
		t.top = y + offLine
	}
	return t
}

// aimLine is the stroke of a target of one of those who set some, aimCasing the white along
// it. Each is broken otherwise, and none as the outline of what is derived or assumed: they
// run on alone.
func (s Style) aimLine(setter int) frame.Stroke {
	return frame.Stroke{Colour: s.Palette.Ink, Width: s.Look.Lines.Target, Dash: aimDashes[setter]}
}

// aimDashes is how the lines of those who set targets are broken: on, off.
var aimDashes = [mostSetters][]frame.Pt{nil, {4.5, 2}, {1.5, 1.5}}

func (s Style) aimCasing() frame.Stroke {
	return frame.Stroke{Colour: s.Palette.Paper, Width: s.Look.Lines.Casing}
}

// against is the bar of a level with its end to be seen beside the lines of its targets.
func (s Style) against(p plot, r rod, aims []Target, level float64) rod {
	sign := 1.0
	if level < 0 {
		sign = -1
	}
	var lines []across
	for _, t := range aims {
		if sign*t.Level >= 0 {
			lines = append(lines, across{abs(p.Y(0) - p.Y(t.Level)), s.Look.Lines.Casing, sign * t.Level})
		}
	}
	return r.between(lines, sign*level)
}
