package layout

import (
	"slices"

	"tongket/report/doc"
	"tongket/report/frame"
)

// A page with one language is wider than a column of text may be. What is left is a margin
// column: charts and tables of figures are as wide as the text, and their notes and sources
// stand beside them instead of below.

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
	out := strip{snap: true, node: main[0].node, Frame: stack(main, measure)}
	out.Place(frame.Point{X: measure + s.theme.Gutter}, stack(notes, margin))
	out.Size = frame.Size{W: width, H: max(out.Size.H, high(notes))}
	if out.Size.H > mostWhole*s.theme.Height || out.Size.H > high(quiet.block(b, width)) || len(*quiet.misfits) > 0 {
		return nil, false
	}
	strips := []strip{out, space(1.25 * s.theme.Grid)}
	exhibit(b.Base().ID, strips)
	return strips, true
}
