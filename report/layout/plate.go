package layout

import (
	"tongket/report/doc"
	"tongket/report/frame"
)

// plate sets a picture and what is said of it, in one piece: beside it where the picture
// leaves half the width or more of a large page, else below.
func (s setter) plate(p *doc.Plate, width frame.Pt) []strip {
	f := s.drawing(p.Drawing, width)
	drawn := strip{Frame: f, snap: true}
	if p.Caption == nil {
		return []strip{drawn}
	}
	if rest := width - f.Size.W - s.theme.Gutter; !s.theme.Stacked && rest >= (width-s.theme.Gutter)/2-1 {
		caption := stack(s.stacking().piled(p.Caption, rest), rest)
		out := frame.Frame{Size: frame.Size{W: width, H: max(f.Size.H, caption.Size.H)}}
		out.Place(frame.Point{}, f)
		out.Place(frame.Point{X: f.Size.W + s.theme.Gutter}, caption)
		drawn.Frame = out
		return []strip{drawn}
	}
	drawn.Size.H += s.theme.Spaces.Thin
	drawn.keep = true
	out := append([]strip{drawn}, s.owned(p.Caption, s.pair(p.Caption, width))...)
	for i := range out[:len(out)-1] {
		out[i].keep = true
	}
	return out
}
