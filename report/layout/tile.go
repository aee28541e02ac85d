package layout

import (
	"tongket/report/doc"
	"tongket/report/frame"
)

// tileNarrower is the size of the values if one is too wide.
const tileNarrower = 21

// tileGrid is where the parts of a tile stand below its top. The heights are
// fixed, so that the values of a row share one baseline whatever their labels.
type tileGrid struct{ labels, value, second, rows, row, height frame.Pt }

func (s setter) tileGrid() tileGrid {
	if s.langs == 1 {
		return tileGrid{labels: 5, value: 59, rows: 70, row: 14, height: 98}
	}
	if s.theme.Stacked { // the values are smaller
		return tileGrid{labels: 5, value: 75, second: 89.5, rows: 96, row: 24.5, height: 145}
	}
	return tileGrid{labels: 5, value: 80, second: 96.5, rows: 105, row: 24.5, height: 154}
}

// valueSize is the size of the values in a row of tiles: smaller for all if one
// would not fit.
func (s setter) valueSize(row []doc.Block, width frame.Pt) frame.Pt {
	size := s.theme.Styles[doc.TileValue].Size
	for _, b := range row {
		t, ok := b.(*doc.Tile)
		if !ok || len(t.Values) == 0 {
			continue
		}
		if ink(s.value(t, t.Values[0], size)) > width {
			return tileNarrower
		}
	}
	return size
}

// value is a headline figure: the digits large, qualifier and unit small, the
// source's code raised.
func (s setter) value(t *doc.Tile, v *doc.Line, size frame.Pt) []chunk {
	unit := s.look(doc.TileUnit, v.Second)
	large := s.look(v.Style, v.Second)
	if !v.Second {
		large.size = size
	}
	out := s.chunks(v.Before, unit, nil)
	out = append(out, s.chunks(v.Whole, large, nil)...)
	out = append(out, s.chunks(v.After, unit, nil)...)
	if !v.Second {
		note := s.look(doc.Note, true)
		codes := s.chunks(t.Source, note, nil)
		for i := range codes {
			codes[i].raise = 0.42 * size
		}
		out = append(out, codes...)
	}
	return out
}

func (s setter) tile(t *doc.Tile, width, size frame.Pt) frame.Frame {
	p := s.theme.Palette
	rule := p.Actual
	if t.Earlier {
		rule = p.Previous
	}
	g := s.tileGrid()
	out := frame.Frame{Size: frame.Size{W: width, H: g.height}}
	out.Add(0, frame.Point{}, frame.Line(width, 0, frame.Stroke{Colour: rule, Width: 1.6}))
	y := g.labels
	for _, label := range t.Labels {
		for _, line := range s.paragraph(label, width, true) {
			out.Place(frame.Point{Y: y}, line.Frame)
			y += line.Size.H
		}
	}
	if y > g.value-0.75*size {
		s.problem(t.ID, "shorten it to two lines a language", "the label of this tile is too long")
	}
	for i, v := range t.Values {
		if w := ink(s.value(t, v, size)); w > width {
			s.problem(t.ID, "print it in a table", "this figure is wider than a tile")
		}
		at := g.value
		if i > 0 {
			at = g.second
		}
		set(&out, 0, at, s.value(t, v, size))
	}
	for i, r := range t.Rows {
		out.Place(frame.Point{Y: g.rows + frame.Pt(i)*g.row}, s.tileRow(r, width))
	}
	return out
}

// tileRow sets a comparison: labels left, results right, a line a language.
func (s setter) tileRow(r *doc.TileRow, width frame.Pt) frame.Frame {
	var out frame.Frame
	out.Add(0, frame.Point{}, frame.Line(width, 0, s.hairline()))
	y := frame.Pt(1.75)
	for i, p := range r.Labels {
		l := s.look(p.Style, p.Second)
		base := y + baseline(l.size, l.lead)
		set(&out, 0, base, s.chunks(p.Text, l, nil))
		if i < len(r.Results) {
			strong := l
			if !p.Second {
				strong.face = l.strong
			}
			cs := s.chunks(r.Results[i].Text, strong, nil)
			if ink(cs)+ink(s.chunks(p.Text, l, nil)) > width {
				s.problem(p.ID, "shorten the label", "label and figure do not fit on one line of the tile")
			}
			set(&out, width-ink(cs), base, cs)
		}
		y += l.lead
	}
	return out
}
