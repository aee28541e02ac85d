package layout

import (
	"testing"

	"tongket/fonts"
	"tongket/report/doc"
	"tongket/report/frame"
)

// slab is a drawing of some height.
type slab frame.Pt

func (h slab) Draw(width frame.Pt, shape fonts.Shaper) (frame.Frame, error) {
	f := frame.Frame{Size: frame.Size{W: width, H: frame.Pt(h)}}
	f.Add(0, frame.Point{Y: frame.Pt(h)}, frame.Text{Run: shape.Shape("serif", "slab"), Size: 10})
	return f, nil
}

// TestTableBeforeFigure: a table of the section fills the page that a figure before it would
// leave white; another figure does not, nor a table of the next section, nor where nothing
// is white.
func TestTableBeforeFigure(t *testing.T) {
	exhibit := func(id string, body doc.Block) *doc.Exhibit {
		return &doc.Exhibit{ID: id, Label: paragraph(doc.Note, vi, "Label"), Message: pair(doc.Message, "says", "says"), Measure: pair(doc.Measure, "what", "what"), Body: body}
	}
	for _, tt := range []struct {
		name   string
		height frame.Pt // of the figure
		second doc.Block
		apart  bool
		first  string
	}{
		{"a table", 200, rows(20), false, "x2"},
		{"a figure", 200, &doc.Drawing{Graphic: slab(100)}, false, "x1"},
		{"a table of the next section", 200, rows(20), true, "x1"},
		{"room for both", 100, rows(20), false, "x1"},
	} {
		one, two := exhibit("x1", &doc.Drawing{Graphic: slab(tt.height)}), exhibit("x2", tt.second)
		d := document(append(lines(9), one)...)
		next := &doc.Part{ID: "next", Number: "2", Title: d.Parts[0].Title, Blocks: append(lines(3), two)}
		d.Parts[0].Number = "1"
		if tt.apart {
			d.Parts = append(d.Parts, next)
		} else {
			d.Parts[0].Blocks = append(d.Parts[0].Blocks, two)
		}
		d.Number()
		d.Theme.Height, d.Theme.Page.H, d.Theme.FootTop = 300, 400, 360
		pages, problems := Pages(d, fonts.Square{})
		if len(problems) > 0 {
			t.Fatal(problems)
		}
		got := ""
		for _, p := range pages {
			for _, it := range p.Items {
				if a, ok := it.Shape.(frame.Anchor); ok && got == "" && (a.Name == "x1" || a.Name == "x2") {
					got = a.Name
				}
			}
		}
		if got != tt.first {
			t.Errorf("before %s: %s comes first, not %s", tt.name, got, tt.first)
		}
	}
}
