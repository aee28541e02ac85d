package layout

import (
	"tongket/report/doc"
	"tongket/report/frame"
)

// pair sets the languages side by side, so that they begin level and break at the
// same page, or one below the other.
func (s setter) pair(p *doc.Pair, width frame.Pt) []strip {
	if p.Heads && s.theme.Stacked {
		return nil
	}
	if p.Hangs {
		if out, ok := s.hung(p); ok {
			return out
		}
	}
	cells := make([][]strip, len(p.Cells))
	col := s.column(width)
	for i, c := range p.Cells {
		for _, par := range c.Paragraphs {
			lines := s.paragraph(par, col, i == 0 || !s.theme.Stacked)
			if n := len(lines); n > 0 && par.Keep {
				lines[n-1].keep = true
			}
			cells[i] = append(cells[i], lines...)
		}
	}
	var out []strip
	if s.theme.Stacked {
		out = s.pile(p, cells)
	} else {
		out = zip(cells, col+s.theme.Gutter)
	}
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
		if i > 0 {
			out[i].parts = max(out[i].parts, s.parting(p))
		}
	}
	if p.After > 0 {
		out = append(out, space(p.After))
	}
	return out
}

// parting is what it costs to part a pair: little, but for what stands under a rule, such
// as how figures are computed, which is looked up as a whole.
func (s setter) parting(p *doc.Pair) float64 {
	if p.Rule {
		return partedNote
	}
	return partedText
}

// ruled is a strip with a hairline and a little white above.
func (s setter) ruled(in strip, width frame.Pt) strip {
	above := s.theme.Spaces.Thin
	out := in
	out.Frame = frame.Frame{Size: in.Size}
	out.Size.H += above
	out.Add(0, frame.Point{}, frame.Line(width, 0, s.hairline()))
	out.Place(frame.Point{Y: above}, in.Frame)
	return out
}

func (s setter) hairline() frame.Stroke {
	return frame.Stroke{Colour: s.theme.Palette.Rule, Width: s.theme.Lines.Hair}
}

// column is how wide one language of a pair is. A language alone keeps to a
// measure that the eye can follow.
func (s setter) column(width frame.Pt) frame.Pt {
	n := frame.Pt(s.langs)
	if s.theme.Stacked {
		n = 1
	}
	return min((width-(n-1)*s.theme.Gutter)/n, s.theme.Measure)
}

// piled is a pair whose languages stand one below the other on every page.
func (s setter) piled(p *doc.Pair, width frame.Pt) []strip {
	cells := make([][]strip, len(p.Cells))
	for i, c := range p.Cells {
		for _, par := range c.Paragraphs {
			cells[i] = append(cells[i], s.paragraph(par, min(width, s.theme.Measure), true)...)
		}
	}
	return s.pile(p, cells)
}

// pile sets the languages of a pair one below the other. A short pair is not
// broken, and the second language begins on the page where the first one ends.
func (s setter) pile(p *doc.Pair, cells [][]strip) []strip {
	const short = 9 // lines
	var out []strip
	for i, cell := range cells {
		if i > 0 && len(cell) > 0 && len(out) > 0 {
			out[len(out)-1].keep = true
			if white := s.between(&p.Cells[i]); white > 0 {
				out = append(out, strip{Frame: frame.Frame{Size: frame.Size{H: white}}, keep: true})
			}
		}
		out = append(out, cell...)
	}
	for i := range out[:max(0, len(out)-1)] {
		out[i].keep = out[i].keep || len(out) <= short
	}
	return out
}

// between is the white above a language that stands below another.
func (s setter) between(c *doc.Cell) frame.Pt {
	if len(c.Paragraphs) == 0 {
		return 0
	}
	return s.theme.Styles[c.Paragraphs[0].Style].Between
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
			o.keep, o.parts = o.keep || s.keep, max(o.parts, s.parts)
		}
	}
	return out
}
