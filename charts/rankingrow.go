package charts

import "tongket/report/frame"

const (
	rowBar         frame.Pt = 11  // how high a bar in a row is
	rowWhite       frame.Pt = 3.5 // below a row
	groupWhite     frame.Pt = 7   // above the head of a group
	besideName     frame.Pt = 12  // between a name and its figure
	besideFigure   frame.Pt = 10  // between figures, and between them and the axis
	tickBeyond     frame.Pt = 2.5 // how far a tick stands out of its bar, each side
	tickWidth      frame.Pt = 2
	tickCasing     frame.Pt = 1.2 // the white beside a tick on a bar
	tickOutline    frame.Pt = 0.45
	sampleHeight   frame.Pt = 10 // of the samples over the figures
	sampleWidth    frame.Pt = 15
	mostNameLines           = 4
	besideBarEnd   frame.Pt = 3 // a tick so near to a bar's end has no white: it would hide the end
	belowLevelName frame.Pt = 2
)

// rankingRow is a row with its labels measured.
type rankingRow struct {
	Row
	group, name, value, other block
}

func (m *ranking) measureRow(r Row, most frame.Pt) rankingRow {
	out := rankingRow{Row: r, name: m.wrapped(m.setter.name(r.Name), most), group: m.setter.name(r.Group)}
	switch {
	case m.Plain:
	case r.Missing:
		out.value = m.missing()
	default:
		out.value = m.setter.name(r.Value)
	}
	if r.Other != nil && r.Other.Missing {
		out.other = m.note(Label{ellipsis})
	} else if r.Other != nil {
		out.other = m.note(r.Other.Value)
	}
	return out
}

// high is how high a row is, without the head of its group.
func (m *ranking) high(r rankingRow) frame.Pt {
	if m.above {
		return r.name.h + max(r.value.h, r.other.h, rowBar+2*tickBeyond) + 2*rowWhite
	}
	return max(r.name.h, r.value.h, r.other.h, rowBar+2*tickBeyond) + rowWhite
}

// lead is how much stands above a row: the head of its group.
func (r rankingRow) lead() frame.Pt {
	if r.group.h == 0 {
		return 0
	}
	return groupWhite + r.group.h + rowWhite
}

// top is how much stands above the first row: the heads of the figures, and what the
// line is called.
func (m *ranking) top() frame.Pt {
	heads := max(m.heads[0].h, m.heads[1].h)
	if heads > 0 {
		heads += sampleHeight + rowWhite
	}
	if m.Line != nil {
		heads = max(heads, m.level(m.Line.Label).h+belowLevelName)
	}
	return heads
}

func (m *ranking) height(rows []rankingRow) frame.Pt {
	h := m.top()
	for _, r := range rows {
		h += r.lead() + m.high(r)
	}
	return h
}

// half is how many rows the first of two columns has: half the height, and no head of a
// group alone at its foot.
func (m *ranking) half() int {
	var all, h frame.Pt
	for _, r := range m.rows {
		all += r.lead() + m.high(r)
	}
	for i, r := range m.rows {
		if h += r.lead() + m.high(r); h >= all/2 {
			return i + 1
		}
	}
	return len(m.rows)
}

// zero is where the bars begin that grow to the right from nothing below zero.
func (m *ranking) zero() frame.Pt {
	x, gap := m.name, besideName
	if m.above {
		gap = 0
	}
	for _, w := range m.figures {
		if w > 0 {
			x, gap = x+gap+w, besideFigure
		}
	}
	return x + besideFigure
}
