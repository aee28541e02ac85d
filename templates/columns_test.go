package templates

import (
	"testing"

	"tongket/report"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/theme"
	"tongket/report/trace"
)

// TestColumns: on every paper, in two languages and in one, the tables that a briefing
// always has fill the type area, or nearly, and each column has room for a word.
func TestColumns(t *testing.T) {
	const word, nearly = 18, 1
	house := theme.House()
	set, err := house.Open()
	if err != nil {
		t.Fatal(err)
	}
	for _, paper := range house.Laid() {
		for _, langs := range [][]report.Lang{{"vi", "en"}, {"en"}} {
			look := house.Page(paper)
			w := newWriter(&report.Report{Languages: langs}, &report.Edition{}, langs, look, set)
			own := w.theme.Columns.Contents
			for name, list := range map[string][]doc.Column{
				"contents": w.tocColumns(own.Section, 0), "exhibits": w.tocColumns(own.Exhibit, own.Other),
				"sources": w.sourceColumns(nil), "taken": w.taken(leftOut{}).Columns,
				"figures": w.correctedFigures(nil).Columns, "sentences": w.correctedSentences([]trace.Edit{}).Columns,
				"receipt": w.receiptColumns(),
			} {
				var sum frame.Pt
				for i, c := range list {
					sum += c.Width + c.Gap
					if c.Below == 0 && c.Width < word && !(name == "contents" && c.Width == 0 && i == 2) {
						t.Errorf("%s of %s in %v: column %d is %g pt wide", name, paper, langs, i, float64(c.Width))
					}
				}
				if sum > look.Width()+0.01 || sum < look.Width()-nearly {
					t.Errorf("%s of %s in %v take %g pt of %g", name, paper, langs, float64(sum), float64(look.Width()))
				}
			}
		}
	}
}

// TestContentsCallExhibits: what a language calls a figure has room in the contents, however
// long its word for it is; the column is no narrower than the theme says.
func TestContentsCallExhibits(t *testing.T) {
	house := theme.House()
	set, err := house.Open()
	if err != nil {
		t.Fatal(err)
	}
	langs := []report.Lang{"vi", "en"}
	w := newWriter(&report.Report{Languages: langs}, &report.Edition{}, langs, house.Page("a4"), set)
	w.exhibits = []exhibit{{id: "short"}, {id: "long"}}
	for _, tt := range []struct {
		called string
		wider  bool
	}{{"Fig.", false}, {"Rechnungsabbildung", true}} {
		w.numbers = map[string]number{
			"short": {func(report.Lang) string { return "Fig." }, 1},
			"long":  {func(l report.Lang) string { return map[report.Lang]string{"vi": "Fig.", "en": tt.called}[l] }, 23},
		}
		const least = 44
		if room := w.exhibitRoom(0, least); room != least {
			t.Errorf("%s: the other language has %g pt, not %d", tt.called, float64(room), least)
		}
		room, needed := w.exhibitRoom(1, least), w.wide([]doc.Inline{words(tt.called + "\u00a023")}, doc.TableSmall)
		if room < needed || room > least != tt.wider {
			t.Errorf("%s: %g pt for %g", tt.called, float64(room), float64(needed))
		}
	}
}
