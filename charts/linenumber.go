package charts

import (
	"tongket/fonts"
	"tongket/report/frame"
)

// ornamented is l with its figure as large as it has room, or without.
func (l Line) ornamented(width frame.Pt, shape fonts.Shaper) (frame.Frame, error) {
	most := l.Number
	for _, part := range heroSizes {
		l.Number = asWritten(part * most)
		if f, err := l.sized(width, shape); err == nil {
			return f, nil
		}
	}
	l.Number = 0
	return l.sized(width, shape)
}

// settleNumber sets the last figure of a single line large, flush with its point, above
// the line or below, wherever it is nearer to the point.
func (m *lines) settleNumber(p plot, s *sketch) {
	if m.Number == 0 || len(m.Series) > 1 {
		return
	}
	_, last := m.stated(0)
	if last < 0 || len(m.Series[0].Points[last].Value) == 0 {
		return
	}
	b, at := m.onCover(m.Series[0].Points[last].Value, m.Number), m.at(p, 0, last)
	t := tag{block: b, left: at.X + m.half(0, last) - b.w, align: 1}.within(0, m.size.W)
	top, bottom := m.ridge(p, t.left)
	if t.top = bottom + m.hung(b); at.Y-top <= bottom-at.Y || t.top+t.h > p.Y(0) {
		t.top = top - m.onto(b) - t.h
	}
	s.add(t)
}

// ridge is between which heights the single line runs from x on.
func (m *lines) ridge(p plot, x frame.Pt) (top, bottom frame.Pt) {
	top, bottom = m.size.H, 0
	for j, b := range m.Series[0].Points {
		next := min(j+1, len(m.Times)-1)
		if at := m.at(p, 0, j); !b.Missing && m.at(p, 0, next).X >= x {
			top, bottom = min(top, at.Y-m.half(0, j)), max(bottom, at.Y+m.half(0, j))
		}
	}
	return top, bottom
}
