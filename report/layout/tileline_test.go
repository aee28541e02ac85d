package layout

import (
	"testing"

	"tongket/fonts"
	"tongket/report/doc"
	"tongket/report/frame"
)

// TestTileLines: on small pages full rows of figures are tiles, what would leave a row
// half empty is a line; and all are where the grid says so. Values begin left of what
// they are of.
func TestTileLines(t *testing.T) {
	for _, tt := range []struct {
		tiles   int
		lines   bool
		stacked bool
		drawn   int // which tile has a small line; -1: none
		from    int // the first line
		want    int // rows of tiles and lines
	}{
		{3, false, false, -1, 3, 2}, {3, true, false, -1, 3, 2}, {1, false, true, -1, 1, 1}, {2, false, true, -1, 2, 1},
		{3, false, true, -1, 2, 2}, {3, false, true, 1, 2, 2}, {3, false, true, 2, 3, 2}, {3, true, true, -1, 0, 3}, {3, true, true, 1, 3, 2},
	} {
		d := ofTiles(tt.stacked)
		grid := &doc.Grid{Columns: 2, Lines: tt.lines}
		for i := range tt.tiles {
			grid.Items = append(grid.Items, tileOf("a", "7"))
			if i == tt.drawn {
				grid.Items[i].(*doc.Tile).Figure = &doc.Drawing{Graphic: block(5), Width: 20}
			}
		}
		d.Parts[0].Blocks = []doc.Block{grid}
		d.Number()
		s := newSetter(d, fonts.Square{})
		shown := 0
		for _, one := range s.grid(grid, 400) {
			if !one.space {
				shown++
			}
		}
		if from := s.lined(grid, 400); shown != tt.want || from != tt.from {
			t.Errorf("%+v: %d rows, lines from %d", tt, shown, from)
		}
	}
}

// TestOneColumnOfLines: the values of all figures that are lines have one column, whatever
// heading stands between them.
func TestOneColumnOfLines(t *testing.T) {
	d := ofTiles(true)
	d.Parts[0].Blocks = []doc.Block{
		&doc.Grid{Columns: 2, Lines: true, Items: []doc.Block{tileOf("a", "7")}},
		&doc.Grid{Columns: 2, Lines: true, Items: []doc.Block{tileOf("b", "7777")}},
	}
	at := baselines(t, d)
	if at["a"].X != at["b"].X || at["a"].X <= at["7"].X {
		t.Errorf("labels stand at %v and %v", at["a"].X, at["b"].X)
	}
}

// ofTiles is a document in which tiles can stand.
func ofTiles(stacked bool) *doc.Document {
	d := document()
	d.Theme.Stacked = stacked
	for _, style := range []doc.StyleName{doc.TileLabel, doc.TileUnit, doc.TileValue, doc.TileRowText} {
		d.Theme.Styles[style] = d.Theme.Styles[doc.Body]
	}
	d.Theme.Tiles.Sizes = []frame.Pt{10}
	d.Theme.Tiles.Paired = doc.TileGrid{Labels: 1, Value: 40, Second: 50, Rows: 52, Row: 8, Height: 60}
	return d
}

func tileOf(label, value string) *doc.Tile {
	return &doc.Tile{
		Labels: []*doc.Paragraph{paragraph(doc.TileLabel, vi, label)},
		Values: []*doc.Line{{Paragraph: *paragraph(doc.TileValue, vi, ""), Whole: []doc.Inline{&doc.Words{Str: value}}}},
	}
}
