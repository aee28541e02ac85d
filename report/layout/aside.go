package layout

import (
	"slices"

	"tongket/report/doc"
	"tongket/report/frame"
)

// A page with one language is wider than a column of text may be. What is left is a margin
// column: charts and tables of figures are as wide as the text, and their notes and sources
// stand beside them instead of below. As in books the margin column is the outer one of each
// page: on a left page the text of sections stands at its right.

// leastMargin is the narrowest column that notes can be read in.
const leastMargin = 45 * frame.MM

// asideWidth is how wide the margin column is of a page with one language; false if it has
// none.
func (s setter) asideWidth(width frame.Pt) (frame.Pt, bool) {
	if s.langs != 1 || s.theme.Stacked || s.accord != nil {
		return 0, false
	}
	aside := width - s.theme.Measure - s.theme.Gutter
	return aside, aside >= leastMargin
}

// mostWhole is how much of a page an exhibit with its notes beside it is, at most: it cannot
// be parted.
const mostWhole = 0.6

// aside is an exhibit with its notes in the margin column; false if it has none there, as
// it needs the whole width, or is higher than with its notes below.
func (s setter) aside(b doc.Block, width frame.Pt) ([]strip, bool) {
	x, ok := b.(*doc.Exhibit)
	margin, room := s.asideWidth(width)
	if !ok || !room || len(x.Notes) == 0 || len(x.More) > 0 {
		return nil, false
	}
	quiet := s
	quiet.misfits = &[]misfit{}
	measure := s.theme.Measure
	body := x.Body
	if table, is := body.(*doc.Table); is {
		if body, ok = quiet.narrowed(table, measure); !ok {
			return nil, false
		}
	}
	main := slices.Concat(s.owned(x, quiet.caption(x, measure)), s.owned(x.Body, quiet.block(body, measure)))
	notes := []strip{space(s.theme.Grid / 2)}
	for _, n := range x.Notes {
		notes = append(notes, s.owned(n, quiet.pair(n, margin))...)
	}
	out := strip{snap: true, node: main[0].node}
	shown, said := stack(main, measure), stack(notes, margin)
	out.Size = frame.Size{W: width, H: max(shown.Size.H, said.Size.H)}
	verso := out.Frame
	out.Place(frame.Point{}, shown)
	out.Place(frame.Point{X: measure + s.theme.Gutter}, said)
	if s.outward > 0 {
		verso.Place(frame.Point{X: s.outward}, shown)
		verso.Place(frame.Point{}, said)
		out.verso = &verso
	}
	if out.Size.H > mostWhole*s.theme.Height || out.Size.H > high(quiet.block(b, width)) || len(*quiet.misfits) > 0 {
		return nil, false
	}
	strips := []strip{out, space(1.25 * s.theme.Grid)}
	exhibit(b.Base().ID, strips)
	return strips, true
}

// outer is how much farther right than on a right page the text of a part stands on a left
// one, so that its margin column is the outer one; 0: its pages have none. What is no
// section, such as the annex, is as wide as the page.
func (s setter) outer(p *doc.Part) frame.Pt {
	if _, ok := s.asideWidth(s.theme.Width()); !ok || p.Number == "" {
		return 0
	}
	return s.theme.Width() - s.theme.Measure
}

// stepOut sets a block that is no wider than the text into its column on left pages.
func (s setter) stepOut(strips []strip) {
	if s.outward == 0 {
		return
	}
	out := s.outward
	if slices.ContainsFunc(strips, func(one strip) bool { return extent(one.Frame) > s.theme.Measure+slack }) {
		out = 0 // also of what its parts were given
	}
	for i := range strips {
		strips[i].outward = out
	}
}

// oneEdge leaves a section that has something as wide as the page as it is on right pages: its
// headings would stand beside what they head.
func oneEdge(strips []strip) {
	if !slices.ContainsFunc(strips, func(s strip) bool { return s.verso == nil && s.outward == 0 && len(s.Items) > 0 }) {
		return
	}
	for i := range strips {
		strips[i].verso, strips[i].outward = nil, 0
	}
}

// extent is how far right anything of f stands.
func extent(f frame.Frame) (x frame.Pt) {
	for _, it := range f.Items {
		switch shape := it.Shape.(type) {
		case frame.Text:
			x = max(x, it.At.X+inked(shape))
		case slot:
			x = max(x, it.At.X+shape.width)
		case frame.Picture:
			x = max(x, it.At.X+shape.Size.W)
		case frame.Path:
			for _, seg := range shape.Segments {
				for _, p := range seg.P {
					x = max(x, it.At.X+p.X)
				}
			}
		}
	}
	return x
}

// on is s as it is set on a page, and how far right of the type area's left edge.
func (s strip) on(verso, tight bool) (frame.Frame, frame.Pt) {
	switch {
	case verso && s.verso != nil:
		return *s.verso, 0
	case verso:
		return s.fitted(tight), s.outward
	}
	return s.fitted(tight), 0
}
