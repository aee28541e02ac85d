package layout

import (
	"tongket/report/doc"
	"tongket/report/frame"
)

// pair sets the languages side by side. They begin level and break at the same
// page.
func (s setter) pair(p *doc.Pair, width frame.Pt) []strip {
	cells := make([][]strip, len(p.Cells))
	col := s.column(width)
	if s.leave && s.fits(p, col) {
		return nil
	}
	for i, c := range p.Cells {
		for _, par := range c.Paragraphs {
			cells[i] = append(cells[i], s.paragraph(par, col)...)
		}
	}
	out := zip(cells, col+s.theme.Gutter)
	if len(out) == 0 {
		return nil
	}
	if p.Rule {
		out[0] = s.ruled(out[0], width)
	}
	if p.Anchor != "" {
		out[0].Add(0, frame.Point{}, frame.Anchor{Name: p.Anchor})
	}
	for i := range out {
		last := i == len(out)-1
		out[i].keep = out[i].keep || p.Keep || p.Whole && !last
	}
	if p.After > 0 {
		out = append(out, space(p.After))
	}
	return out
}

// ruled is a strip with a hairline and a little white above.
func (s setter) ruled(in strip, width frame.Pt) strip {
	const above = 3.5
	out := in
	out.Frame = frame.Frame{Size: in.Size}
	out.Size.H += above
	out.Add(0, frame.Point{}, frame.Line(width, 0, s.hairline()))
	out.Place(frame.Point{Y: above}, in.Frame)
	return out
}

func (s setter) hairline() frame.Stroke {
	return frame.Stroke{Colour: s.theme.Palette.Rule, Width: 0.4}
}

// column is how wide one language of a pair is. A language alone keeps to a
// measure that the eye can follow.
func (s setter) column(width frame.Pt) frame.Pt {
	n := frame.Pt(s.langs)
	return min((width-(n-1)*s.theme.Gutter)/n, s.theme.Measure)
}

// zip joins strip i of every cell into one strip, step apart.
func zip(cells [][]strip, step frame.Pt) []strip {
	var out []strip
	for i, cell := range cells {
		for j, s := range cell {
			if j == len(out) {
				out = append(out, strip{})
			}
			o := &out[j]
			o.Place(frame.Point{X: frame.Pt(i) * step}, s.Frame)
			o.Size.W = frame.Pt(i)*step + s.Size.W
			o.Size.H = max(o.Size.H, s.Size.H)
			o.keep = o.keep || s.keep
		}
	}
	return out
}
