package charts

import "tongket/report/frame"

// Stair is targets of which each is set for some bars alone: a line over those, and its
// number in a row below their names, where it is plainly theirs and meets no value.
type Stair struct {
	Called Label    // the head of the row: "Target"
	Steps  []Target // in the order of the bars; of each the level, the bars and the number alone
}

const (
	stairSample frame.Pt = 11 // the length of line that stands before the head, as its key
	stairHead   frame.Pt = 78 // how wide the head is at most
	stairRow    frame.Pt = 3  // between the names and the row
)

// footRow is a Stair with its words measured.
type footRow struct {
	Stair
	head    block
	numbers []block // below each bar; empty where it has no target
}

// measureStair measures the words of the targets of so many bars, each in a slot so wide.
func (s setter) measureStair(c Stair, bars int, slot frame.Pt) footRow {
	out := footRow{Stair: c, numbers: make([]block, bars)}
	if len(c.Steps) == 0 {
		return out
	}
	out.head = s.wrapped(s.name(c.Called), stairHead)
	for _, t := range c.Steps {
		for i := t.First; i <= t.Last; i++ {
			out.numbers[i] = s.wrapped(s.stacked(s.level(t.Short), slot), slot)
		}
	}
	return out
}

// stairRoom is what the head takes left of the bars.
func (s setter) stairRoom(c Stair) frame.Pt {
	if len(c.Steps) == 0 {
		return 0
	}
	return stairSample + markerGap + s.wrapped(s.name(c.Called), stairHead).w + besideEnd
}

// valid reports what no chart of so many bars can draw.
func (c Stair) valid(bars int) error {
	for i, t := range c.Steps {
		if !t.over(bars) || i > 0 && c.Steps[i-1].Last >= t.First {
			return t.misplaced(bars)
		}
	}
	return nil
}

// at is the target of bar i, or nil.
func (c Stair) at(i int) *Target {
	for k, t := range c.Steps {
		if t.First <= i && i <= t.Last {
			return &c.Steps[k]
		}
	}
	return nil
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

// settleRow writes the numbers below the names, which end at foot, and what they are.
func (s setter) settleRow(to *sketch, a footRow, foot frame.Pt, middle func(int) frame.Pt) {
	if a.head.h == 0 {
		return
	}
	top := foot + stairRow
	for i, b := range a.numbers {
		to.add(b.below(middle(i), top))
	}
	to.add(tag{block: a.head, left: stairSample + markerGap, top: top})
	y := top + a.head.lines[0].leading/2
	to.line(s.aimLine(), frame.Point{X: 0, Y: y}, frame.Point{X: stairSample, Y: y})
}

// clearOf moves t, the value of a bar, off a target's line at y that would run through it:
// away from zero.
func (t tag) clearOf(y frame.Pt, d direction) tag {
	if t.top >= y+offLine || t.top+t.h <= y-offLine {
		return t
	}
	if t.top = y - offLine - t.h; d == down {
		t.top = y + offLine
	}
	return t
}

// aimLine is the stroke of a target, aimCasing the white along it.
func (s Style) aimLine() frame.Stroke {
	return frame.Stroke{Colour: s.Palette.Ink, Width: s.Look.Lines.Target}
}

func (s Style) aimCasing() frame.Stroke {
	return frame.Stroke{Colour: s.Palette.Paper, Width: s.Look.Lines.Casing}
}

// against is the bar of a level with its end to be seen beside the line of its target.
func (s Style) against(p plot, r rod, t *Target, level float64) rod {
	sign := 1.0
	if level < 0 {
		sign = -1
	}
	if t == nil || sign*t.Level < 0 {
		return r
	}
	return r.beside(across{abs(p.Y(0) - p.Y(t.Level)), s.Look.Lines.Casing, sign * t.Level}, sign*level)
}
