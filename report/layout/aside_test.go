package layout

import (
	"strings"
	"testing"

	"tongket/fonts"
	"tongket/report"
	"tongket/report/doc"
	"tongket/report/frame"
)

// TestAside: on a page with one language that is wide enough the notes of a chart stand beside
// it, with two languages below it.
func TestAside(t *testing.T) {
	for _, langs := range [][]report.Lang{{"vi"}, {"vi", "en"}} {
		d := document(&doc.Exhibit{
			ID: "x", Label: paragraph(doc.Note, vi, "Label"), Message: pair(doc.Message, "says", "says"), Measure: pair(doc.Measure, "what", "what"),
			Body: &doc.Drawing{Graphic: plate{}}, Notes: []*doc.Pair{pair(doc.Note, "note", "note")},
		})
		d.Langs = langs
		doc.Walk(d, func(e doc.Element, _ []doc.Element) {
			if p, ok := e.(*doc.Pair); ok {
				p.Cells = p.Cells[:len(langs)]
			}
		})
		d.Number()
		d.Theme.Page, d.Theme.Height, d.Theme.FootTop, d.Theme.Measure = frame.Size{W: 480, H: 460}, 400, 445, 250
		pages, _ := Pages(d, fonts.Square{})
		notes := 0
		for _, it := range pages[0].Items {
			if text, ok := it.Shape.(frame.Text); ok && strings.HasPrefix(text.Run.Text(), "note") {
				notes++
				if beside := it.At.X > d.Theme.Left(1)+250; beside != (len(langs) == 1) {
					t.Errorf("%v: the note stands at %v", langs, it.At)
				}
			}
		}
		if notes != len(langs) {
			t.Errorf("%v: %d notes", langs, notes)
		}
	}
}

// TestAsideIsOutward: the margin column is the outer one of each page, at the left of a left
// one, where the text of a section steps to the right, unless something of it is as wide as
// the page; printed on one side, all pages are right ones. What is no section has no such column.
func TestAsideIsOutward(t *testing.T) {
	for _, tt := range []struct {
		number        string
		page          int
		simplex, wide bool     // printed on one side; it has a rule as wide as the page
		text, note, x frame.Pt // from the left edge of the type area
	}{
		{"1", 1, false, false, 0, 260, 0},
		{"1", 2, false, false, 190, 0, 190},
		{"1", 2, true, false, 0, 260, 0},
		{"1", 2, false, true, 0, 260, 0},
		{"", 2, false, false, 0, 260, 0},
	} {
		x := &doc.Exhibit{
			ID: "x", Label: paragraph(doc.Note, vi, "Label"), Message: pair(doc.Message, "says", "says"), Measure: pair(doc.Measure, "what", "what"),
			Body: &doc.Drawing{Graphic: plate{}}, Notes: []*doc.Pair{pair(doc.Note, "note", "note")},
		}
		blocks := []doc.Block{pair(doc.Body, "text", "text"), x}
		if tt.wide {
			blocks = append(blocks, &doc.Rule{Width: 1})
		}
		if tt.page == 2 {
			blocks = append([]doc.Block{pair(doc.Body, "before", "before"), &doc.NewPage{}}, blocks...)
		}
		d := document(blocks...)
		d.Parts[0].Number, d.Theme.Simplex = tt.number, tt.simplex
		d.Langs = []report.Lang{"vi"}
		doc.Walk(d, func(e doc.Element, _ []doc.Element) {
			if p, ok := e.(*doc.Pair); ok {
				p.Cells = p.Cells[:1]
			}
		})
		d.Number()
		d.Theme.Page, d.Theme.Height, d.Theme.FootTop, d.Theme.Measure = frame.Size{W: 482, H: 460}, 400, 445, 250
		d.Theme.Inner, d.Theme.Outer = 22, 20 // the type area is 440 wide
		pages, problems := Pages(d, fonts.Square{})
		if len(problems) > 0 || len(pages) != tt.page {
			t.Fatalf("%+v: %d pages, %v", tt, len(pages), problems)
		}
		left, seen := d.Theme.Left(tt.page), 0
		for _, it := range pages[tt.page-1].Items {
			text, ok := it.Shape.(frame.Text)
			if !ok {
				continue
			}
			for said, want := range map[string]frame.Pt{"text": tt.text, "note": tt.note, "says": tt.x} {
				if strings.HasPrefix(text.Run.Text(), said) {
					seen++
					if at := it.At.X - left; at != want {
						t.Errorf("section %q, page %d: %q stands at %v, not %v", tt.number, tt.page, said, at, want)
					}
				}
			}
		}
		if seen != 3 {
			t.Errorf("%+v: %d of 3 texts", tt, seen)
		}
	}
}
