package layout

import (
	"tongket/report/doc"
	"tongket/report/frame"
)

// grid sets blocks in columns of equal width; a row is one strip.
func (s setter) grid(g *doc.Grid, width frame.Pt) []strip {
	from := s.lined(g, width)
	col := (width - frame.Pt(g.Columns-1)*s.theme.Gutter) / frame.Pt(g.Columns)
	var out []strip
	for i := 0; i < from; i += g.Columns {
		items := g.Items[i:min(i+g.Columns, from)]
		if i > 0 {
			out = append(out, space(g.Gap))
		}
		out = append(out, strip{Frame: s.gridRow(items, col), node: items[0].Base().ID, keep: g.Keep})
	}
	if from > 0 && from < len(g.Items) {
		out = append(out, space(s.theme.Grid/2))
	}
	out = append(out, s.tileLines(g, from, width)...)
	parts := partedText
	if _, tiles := g.Items[0].(*doc.Tile); !tiles {
		s.keepRows(out, false, true)
		parts = partedUnit
	}
	for i := range out[1:] {
		out[1+i].parts = parts
	}
	return out
}

func (s setter) gridRow(items []doc.Block, col frame.Pt) frame.Frame {
	var row frame.Frame
	tiles := s.tileGrid(items, col)
	for j, b := range items {
		f := s.gridItem(b, col, tiles)
		row.Place(frame.Point{X: frame.Pt(j) * (col + s.theme.Gutter)}, f)
		row.Size.W = frame.Pt(j)*(col+s.theme.Gutter) + col
		row.Size.H = max(row.Size.H, f.Size.H)
	}
	return row
}

func (s setter) gridItem(b doc.Block, width frame.Pt, tiles tileGrid) frame.Frame {
	if t, ok := b.(*doc.Tile); ok {
		return s.tile(t, width, tiles)
	}
	return stack(s.block(b, width), width)
}

// keyEntry sets a sign and the words that explain it.
func (s setter) keyEntry(k *doc.KeyEntry, width frame.Pt) frame.Frame {
	out := frame.Frame{Size: frame.Size{W: width}}
	sign := s.drawing(k.Sign, 24)
	indent := sign.Size.W + 8
	y := frame.Pt(0)
	for _, p := range k.Text {
		for _, line := range s.paragraph(p, width-indent, true) {
			out.Place(frame.Point{X: indent, Y: y}, line.Frame)
			y += line.Size.H
		}
	}
	out.Place(frame.Point{Y: (y - sign.Size.H) / 2}, sign)
	out.Size.H = max(sign.Size.H, y) + 7
	return out
}
