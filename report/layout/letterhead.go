package layout

import (
	"tongket/report/doc"
	"tongket/report/frame"
)

// letterhead sets the two halves of a letterhead beside each other, each line in the middle
// of its half. The state's title is not broken: it is as large as leaves the bodies a third.
func (s setter) letterhead(l *doc.Letterhead, width frame.Pt) frame.Frame {
	const most = 0.62 // of the width, for the state's title
	full := s
	for _, part := range []frame.Pt{0.92, 0.85, 0.78} {
		if s.one(l.Nation) <= most*width {
			break
		}
		s = full.smaller(doc.CoverOrg, part)
	}
	right := max(s.one(l.Nation), width/2-s.theme.Gutter/2)
	left := width - right - s.theme.Gutter
	out := frame.Frame{Size: frame.Size{W: width}}
	names := s.centred(left, l.Above, l.Issuer)
	state := s.centred(right, l.Nation, l.Motto)
	names, state = s.underlined(names, left/3), s.underlined(state, s.one(l.Motto))
	high := max(names.Size.H, state.Size.H)
	out.Place(frame.Point{}, names)
	out.Place(frame.Point{X: width - right}, state)
	number, dated := s.centred(left, l.Number), s.centred(right, l.Dated)
	out.Place(frame.Point{Y: high}, number)
	out.Place(frame.Point{X: width - right, Y: high}, dated)
	out.Size.H = high + max(number.Size.H, dated.Size.H)
	return out
}

// one is how wide a paragraph is on one line.
func (s setter) one(p *doc.Paragraph) frame.Pt {
	if p == nil {
		return 0
	}
	return ink(s.recut(p.Text, s.look(p.Style, p.Lang, p.Second))) + slack
}

// inkRight is where the text of a frame ends.
func inkRight(f frame.Frame) (right frame.Pt) {
	for _, it := range f.Items {
		if t, ok := it.Shape.(frame.Text); ok {
			right = max(right, it.At.X+t.Width())
		}
	}
	return right
}

// centred sets paragraphs one below the other, each line in the middle of a width.
func (s setter) centred(width frame.Pt, list ...*doc.Paragraph) frame.Frame {
	out := frame.Frame{Size: frame.Size{W: width}}
	for _, p := range list {
		if p == nil {
			continue
		}
		for _, st := range s.paragraph(p, width, true) {
			out.Place(frame.Point{X: (width - inkRight(st.Frame)) / 2, Y: out.Size.H}, st.Frame)
			out.Size.H += st.Size.H
		}
	}
	return out
}

// underlined has a rule below f, in its middle.
func (s setter) underlined(f frame.Frame, length frame.Pt) frame.Frame {
	stroke := frame.Stroke{Colour: s.theme.Palette.Ink, Width: s.theme.Lines.Hair}
	f.Add(0, frame.Point{X: (f.Size.W - length) / 2, Y: f.Size.H + s.theme.Spaces.Thin/2}, frame.Line(length, 0, stroke))
	f.Size.H += s.theme.Spaces.Small
	return f
}
