package layout

import (
	"tongket/report/doc"
	"tongket/report/frame"
)

// On small pages headline figures that are not the first ones, or would leave a row of
// tiles half empty, are lines rather than tiles: the value on the left, what it is and its
// comparisons on the right. So the messages and the figures stand on facing pages.

// lineLabel is the least width that stays for labels beside the values, that of a tile.
const lineLabel frame.Pt = 150

// lined is from which item of a grid on there are lines.
func (s setter) lined(g *doc.Grid, width frame.Pt) int {
	from := len(g.Items) / g.Columns * g.Columns
	if g.Lines {
		from = 0
	} else if from == 0 {
		return len(g.Items)
	}
	_, values, ok := s.lineValues(g.Items[from:], width)
	if ok = ok && s.rowsFit(g.Items[from:], width-values); !s.theme.Stacked || !s.both(g.ID, "lines", ok) {
		return len(g.Items)
	}
	return from
}

// rowsFit reports whether the comparisons of tiles have room in a width, or would not have
// more in a tile.
func (s setter) rowsFit(tiles []doc.Block, width frame.Pt) bool {
	if across := frame.Pt(s.theme.Tiles.Across); width >= (s.theme.Width()-(across-1)*s.theme.Gutter)/across {
		return true
	}
	quiet := s
	quiet.misfits = &[]misfit{}
	for _, b := range tiles {
		if t, ok := b.(*doc.Tile); ok {
			for _, r := range t.Rows {
				quiet.tileRow(r, width)
			}
		}
	}
	return len(*quiet.misfits) == 0
}

// linesAmong is the figures of some blocks that are lines: one under the other, also
// where a heading stands between, so their values have one size and one column.
func (s setter) linesAmong(list []doc.Block, width frame.Pt) (out []doc.Block) {
	for _, b := range list {
		if g, ok := b.(*doc.Grid); ok {
			out = append(out, g.Items[s.lined(g, width):]...)
		}
	}
	return out
}

// tileLines sets the items of a grid from one on as lines.
func (s setter) tileLines(g *doc.Grid, from int, width frame.Pt) []strip {
	size, values, ok := s.lineValues(s.figures, width)
	if !ok || len(s.figures) == 0 {
		size, values, _ = s.lineValues(g.Items[from:], width)
	}
	var out []strip
	for i, b := range g.Items[from:] {
		out = append(out, strip{Frame: s.tileLine(b.(*doc.Tile), i == 0, values, width, size), node: b.Base().ID})
	}
	return out
}

// lineValues is the size of the values of tiles as lines and the width of their column;
// false if they leave no room for labels, or one has a small line, for which there is none.
func (s setter) lineValues(tiles []doc.Block, width frame.Pt) (size, column frame.Pt, ok bool) {
	sizes := s.theme.Tiles.Sizes
	for _, size = range sizes {
		column = 0
		for _, b := range tiles {
			t, ok := b.(*doc.Tile)
			if !ok || t.Figure != nil {
				return 0, 0, false
			}
			for _, v := range t.Values {
				column = max(column, ink(s.value(t, v, size)))
			}
		}
		if column += s.theme.Gutter; column+lineLabel <= width {
			return size, column, true
		}
	}
	return 0, 0, false
}

// linePad is the white of a line above and below.
const linePad frame.Pt = 5

// tileLine sets a headline figure as a line under its rule: a heavy one over the first.
func (s setter) tileLine(t *doc.Tile, first bool, values, width, size frame.Pt) frame.Frame {
	stroke := s.hairline()
	if first {
		stroke = frame.Stroke{Colour: s.theme.Palette.Actual, Width: s.theme.Lines.Tile}
		if t.Earlier {
			stroke.Colour = s.theme.Palette.Previous
		}
	}
	out := frame.Frame{Size: frame.Size{W: width}}
	out.Add(0, frame.Point{}, frame.Line(width, 0, stroke))
	out.Size.H = max(s.lineLeft(&out, t, size), s.lineRight(&out, t, values, width)) + linePad/2
	return out
}

// lineLeft sets the value of a line, and is how far down it reaches.
func (s setter) lineLeft(out *frame.Frame, t *doc.Tile, size frame.Pt) frame.Pt {
	y := linePad
	for _, v := range t.Values {
		look := s.look(v.Style, v.Lang, v.Second)
		if !v.Second || s.theme.Equal {
			look.size, look.lead = size, 1.2*size
		}
		set(out, 0, y+baseline(look.size, look.lead), s.value(t, v, size))
		y += look.lead
	}
	return y
}

// lineRight sets what the value of a line is, and its comparisons, and is how far down
// they reach.
func (s setter) lineRight(out *frame.Frame, t *doc.Tile, values, width frame.Pt) frame.Pt {
	y := linePad
	for _, label := range t.Labels {
		for _, line := range s.paragraph(label, width-values, true) {
			out.Place(frame.Point{X: values, Y: y}, line.Frame)
			y += line.Size.H
		}
	}
	y += linePad / 2
	pitch := s.theme.Tiles.Paired.Row
	if s.langs == 1 {
		pitch = s.theme.Tiles.Alone.Row
	}
	for _, r := range t.Rows {
		out.Place(frame.Point{X: values, Y: y}, s.tileRow(r, width-values))
		y += pitch
	}
	return s.absent(out, t, values, y, width-values)
}
