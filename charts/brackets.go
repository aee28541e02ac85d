package charts

import (
	"cmp"
	"slices"

	"tongket/report/frame"
)

// bracket is an arrow over the columns: up from one, along its row, down to
// the other.
type bracket struct {
	Arrow
	label  block
	row    int // from below
	x0, x1 frame.Pt
}

const (
	leg       frame.Pt = 15 // from the highest label to the lowest row
	tailClear frame.Pt = 2.5
	labelPad  frame.Pt = 6 // between a bracket's line and its label
)

// settleBrackets draws the changes that stand over the columns: between those that are no
// neighbours, and between all where the gaps have no room.
func (m *columns) settleBrackets(p plot, s *sketch) error {
	list := m.brackets(p)
	if len(list) == 0 {
		return nil
	}
	base, step := pt(p.box.Bottom), frame.Pt(16)
	for _, t := range s.tags {
		base = min(base, t.top)
	}
	var tallest frame.Pt
	for _, b := range list {
		tallest = max(tallest, b.label.h)
		step = max(step, b.label.h+apart+1)
	}
	base -= max(leg, tallest/2+apart+1)
	for _, b := range list {
		y := base - frame.Pt(b.row)*step
		x, ok := b.free(list)
		if !ok {
			return b.label.noRoom()
		}
		t := b.label.below(x, y-b.label.h/2)
		s.add(t)
		lead, end := m.lead(b.Arrow), m.head(p, b.To)-1
		s.line(lead, frame.Point{X: b.x0, Y: m.head(p, b.From) - tailClear}, frame.Point{X: b.x0, Y: y}, frame.Point{X: t.left - labelPad, Y: y})
		s.line(lead, frame.Point{X: t.left + t.w + labelPad, Y: y}, frame.Point{X: b.x1, Y: y}, frame.Point{X: b.x1, Y: end - m.Look.Arrow.Head})
		s.shape(m.Palette.SecondHead, m.arrowhead(b.x1, end, m.Look.Arrow.Head)...)
	}
	return nil
}

// brackets gives each its row, short ones lowest, and its legs' places.
func (m *columns) brackets(p plot) []bracket {
	var list []bracket
	for i, a := range m.Arrows {
		if !m.isStep(a) {
			list = append(list, bracket{Arrow: a, label: m.changes[i]})
		}
	}
	slices.SortStableFunc(list, func(a, b bracket) int { return cmp.Compare(a.To-a.From, b.To-b.From) })
	for i := range list {
		for taken := true; taken; {
			taken = slices.ContainsFunc(list[:i], func(b bracket) bool {
				return b.row == list[i].row && b.From <= list[i].To && list[i].From <= b.To
			})
			if taken {
				list[i].row++
			}
		}
	}
	m.spreadLegs(p, list)
	return list
}

// spreadLegs puts the legs at one column side by side so that they do not
// cross: arrivals from the left, the lowest row first, then departures, the
// highest row first.
func (m *columns) spreadLegs(p plot, list []bracket) {
	for column := range m.Bars {
		var legs []*frame.Pt
		for i := range list {
			if list[i].To == column {
				legs = append(legs, &list[i].x1)
			}
		}
		for i := len(list) - 1; i >= 0; i-- {
			if list[i].From == column {
				legs = append(legs, &list[i].x0)
			}
		}
		step := min(12, m.bar/frame.Pt(len(legs)+1))
		for i, x := range legs {
			*x = p.X(float64(column)+0.5) + (frame.Pt(i)-frame.Pt(len(legs)-1)/2)*step
		}
	}
}

// free is where b's label stands on its line: in the middle, or as near to it
// as the legs of higher brackets leave room.
func (b bracket) free(list []bracket) (frame.Pt, bool) {
	middle, half := (b.x0+b.x1)/2, b.label.w/2+labelPad
	for off := frame.Pt(0); middle+off+half <= b.x1-1; off++ {
		for _, x := range []frame.Pt{middle + off, middle - off} {
			if !slices.ContainsFunc(list, func(o bracket) bool {
				return o.row > b.row && (abs(o.x0-x) < half || abs(o.x1-x) < half)
			}) {
				return x, true
			}
		}
	}
	return 0, false
}
