package layout

import (
	"cmp"
	"slices"

	"tongket/report/doc"
	"tongket/report/frame"
)

// tileGrid is where the parts of the tiles of a row stand below their top, and the
// size of their values. They share it, so that the values stand on one baseline
// whatever the labels.
type tileGrid struct {
	doc.TileGrid
	size frame.Pt
}

// tileGrid has room for the highest labels of a row, of three lines a language at most.
func (s setter) tileGrid(row []doc.Block, width frame.Pt) tileGrid {
	g := tileGrid{s.theme.Tiles.Paired, s.least(row[0].Base().ID, "values", width, s.valueSize(row, width))}
	if s.langs == 1 {
		g.TileGrid = s.theme.Tiles.Alone
	}
	line := frame.Pt(s.langs) * s.theme.Styles[doc.TileLabel].Leading
	first := row[0].Base().ID
	highest := s.most(first, "labels", width, s.highestLabel(row, width))
	less := max(2*line-highest, -line) - 0.8*(g.size-s.theme.Styles[doc.TileValue].Size)
	less = min(less, max(0, g.Value-0.75*g.size-g.Labels-highest)) // the label has its room
	g.Value, g.Second, g.Rows, g.Height = g.Value-less, g.Second-less, g.Rows-less, g.Height-less
	if s.theme.Equal && s.langs > 1 { // the second value is as large
		more := g.Value + equalStep*g.size - g.Second
		g.Second, g.Rows, g.Height = g.Second+more, g.Rows+more, g.Height+more
	}
	return g
}

// equalStep is from one of two values of one size to the next, in parts of it.
const equalStep = 1.225

// highestLabel is the height of the highest labels of tiles.
func (s setter) highestLabel(row []doc.Block, width frame.Pt) frame.Pt {
	var highest frame.Pt
	for _, b := range row {
		t, ok := b.(*doc.Tile)
		if !ok {
			continue
		}
		var high frame.Pt
		for _, label := range t.Labels {
			for _, line := range s.paragraph(label, width, true) {
				high += line.Size.H
			}
		}
		highest = max(highest, high)
	}
	return highest
}

// valueSize is the size of the values in a row of tiles: smaller for all if one
// would not fit.
func (s setter) valueSize(row []doc.Block, width frame.Pt) frame.Pt {
	size := s.largest(width)
	for _, smaller := range append([]frame.Pt{s.theme.Styles[doc.TileValue].Size}, s.theme.Tiles.Sizes...) {
		if slices.ContainsFunc(row, func(b doc.Block) bool { return s.valueOver(b, size, width) }) {
			size = smaller
		}
	}
	return s.besideLines(row, size, width)
}

// largest is the size of values in tiles of a width: larger where fewer stand in a row.
func (s setter) largest(width frame.Pt) frame.Pt {
	n := frame.Pt(s.theme.Tiles.Across)
	if usual := (s.theme.Width() - (n-1)*s.theme.Gutter) / n; width > usual+1 {
		return max(s.theme.Tiles.Wide, s.theme.Styles[doc.TileValue].Size)
	}
	return s.theme.Styles[doc.TileValue].Size
}

// besideLines is the size of values of a row that leaves each small line beside them the
// least that it needs, as far as a fifth less does.
func (s setter) besideLines(row []doc.Block, size, width frame.Pt) frame.Pt {
	for _, smaller := range []frame.Pt{size, 0.9 * size, 0.8 * size} {
		if !slices.ContainsFunc(row, func(b doc.Block) bool {
			t, ok := b.(*doc.Tile)
			if !ok || t.Figure == nil {
				return false
			}
			_, fits := s.lineBeside(t, smaller, width)
			return !fits
		}) {
			return smaller
		}
	}
	return size
}

// valueOver reports whether the value of a tile is wider than it in a size.
func (s setter) valueOver(b doc.Block, size, width frame.Pt) bool {
	t, ok := b.(*doc.Tile)
	if !ok || len(t.Values) == 0 {
		return false
	}
	over := func(v *doc.Line) bool { return ink(s.value(t, v, size)) > width }
	return ink(s.value(t, t.Values[0], size))+drawnBeside(t) > width || s.theme.Equal && slices.ContainsFunc(t.Values, over)
}

// drawnBeside is the room that is taken beside the value of t.
func drawnBeside(t *doc.Tile) frame.Pt {
	if t.Figure == nil {
		return 0
	}
	return t.Figure.Width + gutter
}

// narrowest is the share of its width that a small line keeps beside a wide value.
const narrowest = 0.625

// lineBeside is how wide the small line beside the value of t is, of a width: as wide as
// it says, or narrower where the value needs the room; false where it has none.
func (s setter) lineBeside(t *doc.Tile, size, width frame.Pt) (frame.Pt, bool) {
	room := width - gutter
	if len(t.Values) > 0 {
		room -= ink(s.value(t, t.Values[0], size))
	}
	return min(room, t.Figure.Width), room >= narrowest*t.Figure.Width
}

// value is a headline figure: the digits large, qualifier and unit small, the
// source's code raised.
func (s setter) value(t *doc.Tile, v *doc.Line, size frame.Pt) []chunk {
	unit := s.look(doc.TileUnit, v.Lang, v.Second)
	large := s.look(v.Style, v.Lang, v.Second)
	if !v.Second || s.theme.Equal {
		large.size = size
	}
	out := s.chunks(v.Before, unit, nil)
	out = append(out, s.chunks(v.Whole, large, nil)...)
	out = append(out, s.chunks(v.After, unit, nil)...)
	if !v.Second {
		note := s.look(doc.Note, v.Lang, true)
		codes := s.chunks(t.Source, note, nil)
		for i := range codes {
			codes[i].raise = 0.42 * size
		}
		out = append(out, codes...)
	}
	return out
}

func (s setter) tile(t *doc.Tile, width frame.Pt, g tileGrid) frame.Frame {
	p := s.theme.Palette
	rule := p.Actual
	if t.Earlier {
		rule = p.Previous
	}
	out := frame.Frame{Size: frame.Size{W: width, H: g.Height}}
	out.Add(0, frame.Point{}, frame.Line(width, 0, frame.Stroke{Colour: rule, Width: s.theme.Lines.Tile}))
	if !s.tileLabels(&out, t.Labels, width, g) {
		s.problem(t.ID, "shorten it to three lines a language", "the label of this tile is too long")
	}
	for i, v := range t.Values {
		if ink(s.value(t, v, g.size)) > width {
			s.problem(t.ID, "print it in a table", "this figure is wider than a tile")
		}
		at := g.Value
		if i > 0 {
			at = g.Second
		}
		set(&out, 0, at, s.value(t, v, g.size))
	}
	if t.Figure != nil {
		s.placeLine(&out, t, width, g)
	}
	for i, r := range t.Rows {
		out.Place(frame.Point{Y: g.Rows + frame.Pt(i)*g.Row}, s.tileRow(r, width))
	}
	out.Size.H = s.absent(&out, t, 0, g.Rows+frame.Pt(len(t.Rows))*g.Row, width)
	return out
}

// absent sets what is not stated of a tile below its rows, quietly, and is where that ends.
func (s setter) absent(out *frame.Frame, t *doc.Tile, x, y, width frame.Pt) frame.Pt {
	if len(t.Absent) > 0 && len(t.Rows) > 0 {
		y += s.theme.Spaces.Thin / 2
	}
	for _, p := range t.Absent {
		for _, line := range s.paragraph(p, width, true) {
			out.Place(frame.Point{X: x, Y: y}, line.Frame)
			y += line.Size.H
		}
	}
	return y
}

// placeLine sets the small line of a tile at the end of its value.
func (s setter) placeLine(out *frame.Frame, t *doc.Tile, width frame.Pt, g tileGrid) {
	wide, ok := s.lineBeside(t, g.size, width)
	if !ok {
		s.problem(t.ID, "leave sparkline: out", "this figure leaves no room in its tile for a small line")
		return
	}
	narrow := *t.Figure
	narrow.Width = wide
	f := s.drawing(&narrow, width)
	out.Place(frame.Point{X: width - f.Size.W, Y: g.Value - f.Size.H}, f)
}

// tileLabels sets the labels of a tile above its value, as far as they have room, and
// reports whether they have.
func (s setter) tileLabels(out *frame.Frame, labels []*doc.Paragraph, width frame.Pt, g tileGrid) bool {
	y := g.Labels
	for _, label := range labels {
		for _, line := range s.paragraph(label, width, true) {
			if y+line.Size.H > g.Value-0.75*g.size {
				return false
			}
			out.Place(frame.Point{Y: y}, line.Frame)
			y += line.Size.H
		}
	}
	return true
}

// tileRow sets a comparison: labels left, results right, a line a language.
func (s setter) tileRow(r *doc.TileRow, width frame.Pt) frame.Frame {
	var out frame.Frame
	out.Add(0, frame.Point{}, frame.Line(width, 0, s.hairline()))
	y, tooWide := frame.Pt(1.75), 0
	for i, p := range r.Labels {
		l := s.look(p.Style, p.Lang, p.Second)
		base := y + baseline(l.size, l.lead)
		set(&out, 0, base, s.chunks(p.Text, l, nil))
		if i < len(r.Results) {
			strong := l
			if !p.Second || s.theme.Equal {
				strong.face = l.strong
			}
			cs := s.chunks(r.Results[i].Text, strong, nil)
			if ink(cs)+ink(s.chunks(p.Text, l, nil))+gutter > width {
				tooWide = cmp.Or(tooWide, p.ID)
			}
			set(&out, width-ink(cs), base, cs)
		}
		y += l.lead
	}
	if tooWide > 0 { // in whichever language: it is one label
		*s.misfits = append(*s.misfits, misfit{node: r.ID, about: tooWide, hint: "shorten the label", what: "label and figure do not fit on one line of the tile"})
	}
	return out
}
