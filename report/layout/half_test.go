package layout

import (
	"fmt"
	"strings"
	"testing"

	"tongket/fonts"
	"tongket/report/doc"
	"tongket/report/frame"
)

// plate is a chart that draws a label at its right end.
type plate struct{ least frame.Pt }

func (p plate) Draw(width frame.Pt, shape fonts.Shaper) (frame.Frame, error) {
	if width < p.least {
		return frame.Frame{}, doc.ErrNoRoom
	}
	f := frame.Frame{Size: frame.Size{W: width, H: 20}}
	f.Add(0, frame.Point{X: width - 15, Y: 10}, frame.Text{Run: shape.Shape("serif", "end"), Size: 10})
	return f, nil
}

// halfPlate is an exhibit for which half a page is enough, if it has so much room.
func halfPlate(id string, least frame.Pt) *doc.Exhibit {
	return &doc.Exhibit{
		ID: id, Label: paragraph(doc.Note, vi, id), Message: pair(doc.Message, "says", "says"), Measure: pair(doc.Measure, "what", "what"),
		Body: &doc.Drawing{Graphic: plate{least}}, Half: true, Notes: []*doc.Pair{pair(doc.Note, "note "+id, "note "+id)},
	}
}

// TestHalves: two small exhibits stand beside each other, and one without company has its
// notes beside it; on small pages, and where one has no room, they stand below each other.
func TestHalves(t *testing.T) {
	for _, tt := range []struct {
		least   frame.Pt // what the second needs
		blocks  int
		stacked bool
		beside  bool // they stand beside each other
		notes   bool // the notes of the first stand beside it
	}{
		{0, 2, false, true, false}, {150, 2, false, false, true}, {0, 1, false, false, true}, {0, 2, true, false, false},
	} {
		blocks := []doc.Block{halfPlate("xa", 0), &doc.Space{Height: 5}, halfPlate("xb", tt.least)}[:2*tt.blocks-1]
		d := document(blocks...)
		d.Theme.Stacked, d.Theme.Height, d.Theme.Page.H, d.Theme.FootTop = tt.stacked, 300, 400, 360
		d.Theme.Measure = 400
		pages, problems := Pages(d, fonts.Square{})
		if len(problems) > 0 || len(pages) != 1 {
			t.Fatal(len(pages), problems)
		}
		at := map[string]frame.Point{}
		for _, it := range pages[0].Items {
			if text, ok := it.Shape.(frame.Text); ok && it.Node > 0 {
				if s := strings.TrimSpace(text.Run.Text()); at[s] == (frame.Point{}) {
					at[s] = it.At
				}
			}
		}
		name, half := fmt.Sprintf("%+v", tt), d.Theme.Left(1)+105
		if a, b := at["xa"], at["xb"]; tt.beside != (b.X == half && a.Y == b.Y) {
			t.Errorf("%s: at %v and %v", name, a, b)
		}
		if n := at["note xa"]; tt.notes != (n.X == half) {
			t.Errorf("%s: the notes at %v", name, n)
		}
	}
}

// TestHalvesOfLongNotes: exhibits that would be higher than a page beside each other, or beside
// their notes, are set below each other, where their notes go on on the next page.
func TestHalvesOfLongNotes(t *testing.T) {
	for _, exhibits := range []int{1, 2} {
		for _, words := range []int{1, 60, 120, 400} {
			var blocks []doc.Block
			for i := range exhibits {
				x := halfPlate(fmt.Sprint("x", i), 0)
				x.Notes = []*doc.Pair{pair(doc.Note, strings.Repeat("note ", words), strings.Repeat("note ", words))}
				blocks = append(blocks, x)
			}
			d := document(blocks...)
			d.Theme.Height, d.Theme.Page.H, d.Theme.FootTop, d.Theme.Measure = 300, 400, 360, 400
			if pages, problems := Pages(d, fonts.Square{}); len(problems) > 0 || len(pages) == 0 {
				t.Errorf("%d exhibits with notes of %d words: %v", exhibits, words, problems)
			}
		}
	}
}

// TestApart: exhibits that could stand beside each other stand apart where the page has
// no room for them so.
func TestApart(t *testing.T) {
	for n := range 9 {
		d := chapters(n+1, 1)
		d.Theme.Height, d.Theme.Page.H, d.Theme.FootTop = 160, 220, 200
		d.Parts[0].Blocks = append(d.Parts[0].Blocks, halfPlate("xa", 0), halfPlate("xb", 0))
		d.Number()
		pages, problems := Pages(d, fonts.Square{})
		if len(problems) > 0 {
			t.Fatal(problems)
		}
		for i, p := range pages[:len(pages)-1] {
			if _, bottom := tops(p, d.Theme); bottom-d.Theme.Top < 0.5*d.Theme.Height {
				t.Errorf("%d lines: page %d of %d is filled to %.0f", n, i+1, len(pages), bottom-d.Theme.Top)
			}
		}
		if all := said(pages[0]) + said(pages[len(pages)-1]); strings.Count(all, "note xa") < 1 || strings.Count(all, "note xb") < 1 {
			t.Errorf("%d lines: %q", n, all)
		}
	}
}

// TestCramped: a table whose rows' names would nearly all break in half a page is set over
// the whole width.
func TestCramped(t *testing.T) {
	s := newSetter(document(), fonts.Square{})
	for name, half := range map[string]bool{"short": true, "a name of many words that breaks": false} {
		table := &doc.Table{Columns: []doc.Column{{Width: 340}, {Width: 60, Align: doc.Decimal, Slot: 20}}}
		for range 4 {
			table.Body = append(table.Body, &doc.Row{Cells: []*doc.TableCell{bilingual(name, name), cellOf("1.234", "1,234")}})
		}
		x := halfPlate("x", 0)
		x.Body = table
		if _, got := s.half(x, 400); got != half {
			t.Errorf("%q: %v", name, got)
		}
	}
}
