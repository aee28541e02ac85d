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
