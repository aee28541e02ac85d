package layout

import (
	"tongket/report/doc"
	"tongket/report/frame"
)

// exhibit sets a table or a figure: a rule, its label, its message, what it
// measures, the thing itself, and its notes. It begins on the baseline grid and
// stays with its caption.
func (s setter) exhibit(x *doc.Exhibit, width frame.Pt) []strip {
	out := s.caption(x, width)
	if s.accord != nil { // a shorter one has its white below, and no holes
		out = []strip{{Frame: stack(out, width), keep: true, snap: true}}
	}
	out = append(out, s.owned(x.Body, s.block(x.Body, width))...)
	for _, t := range x.More {
		out = append(append(out, space(s.theme.Spaces.Line)), s.owned(t, s.block(t, width))...)
	}
	out = append(out, s.notes(x.Notes, width, out)...)
	for i := range out[1:] {
		out[1+i].parts = partedUnit
	}
	return append(out, space(1.25*s.theme.Grid))
}

// caption is what stands above the thing itself.
func (s setter) caption(x *doc.Exhibit, width frame.Pt) []strip {
	var top frame.Frame
	top.Size = frame.Size{W: width, H: s.theme.Spaces.Thin}
	top.Add(0, frame.Point{}, frame.Anchor{Name: x.ID})
	top.Add(0, frame.Point{}, frame.Line(width, 0, frame.Stroke{Colour: s.theme.Palette.Actual, Width: s.theme.Lines.Figure}))
	out := []strip{{Frame: top, keep: true, snap: true}}
	out = append(out, s.owned(x.Label, s.paragraph(x.Label, width, true))...)
	out = append(out, space(s.theme.Spaces.Thin))
	out = append(out, s.owned(x.Message, s.pair(x.Message, width))...)
	out = append(out, space(s.theme.Spaces.Thin))
	out = append(out, s.owned(x.Measure, s.pair(x.Measure, width))...)
	out = append(out, space(s.theme.Spaces.Thin))
	if _, chart := x.Body.(*doc.Drawing); chart {
		out = append(out, space(s.theme.Spaces.Small)) // else its first labels read as a line of the caption
	}
	for i := range out {
		out[i].keep = true
	}
	return out
}

// notes stay with the last piece of what they explain.
func (s setter) notes(notes []*doc.Pair, width frame.Pt, above []strip) []strip {
	if len(notes) == 0 {
		return nil
	}
	above[len(above)-1].keep = true
	out := []strip{space(s.theme.Grid / 2)}
	for _, n := range notes {
		out = append(out, s.owned(n, s.pair(n, width))...)
	}
	for i := range out[:len(out)-1] {
		out[i].keep = true
	}
	return out
}

// box sets blocks on a tinted ground, in one piece.
func (s setter) box(b *doc.Box, width frame.Pt) []strip {
	pad := s.theme.Grid
	content := stack(s.blocks(b.Blocks, width-2*pad), width-2*pad)
	content.Size.H = s.most(b.ID, "box", width, content.Size.H)
	out := frame.Frame{Size: frame.Size{W: width, H: content.Size.H + 2*pad}}
	tint := s.theme.Palette.Tint
	out.Add(0, frame.Point{}, frame.Path{Segments: frame.Rect(out.Size), Fill: &tint})
	out.Place(frame.Point{X: pad, Y: pad}, content)
	return []strip{{Frame: out}}
}
