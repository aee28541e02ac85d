package preview

import (
	"tongket/report"
	"tongket/report/briefing"
	"tongket/report/doc"
	"tongket/report/lang"
	"tongket/report/ledger"
	"tongket/templates"
)

// Figure is a figure with the places where pages show it, to be found by its name or as it
// is printed.
type Figure struct {
	Figure  string                 `json:"figure"` // as a reference
	Name    map[report.Lang]string `json:"name"`
	Printed map[report.Lang]string `json:"printed"`
	At      []Spot                 `json:"at"`
}

// Spot is a page, and the node that shows something there.
type Spot struct {
	Page int `json:"page"`
	Node int `json:"node"`
}

// figuresOf is the figures that the pages of a briefing show, in reading order.
func figuresOf(b *briefing.Briefing) []Figure {
	out := []Figure{}
	index := map[report.Query]int{}
	stands := b.Stands()
	doc.Walk(b.Doc, func(e doc.Element, _ []doc.Element) {
		at := Spot{stands[e.Base().ID], e.Base().ID}
		if at.Page == 0 {
			return
		}
		for _, f := range doc.Figures(e) {
			i, known := index[f.Query]
			if !known {
				i = len(out)
				index[f.Query] = i
				out = append(out, figureOf(f, b.Doc.Langs))
			}
			if list := out[i].At; len(list) == 0 || list[len(list)-1] != at { // a drawing may show it twice
				out[i].At = append(list, at)
			}
		}
	})
	return out
}

func figureOf(f *ledger.Figure, langs []report.Lang) Figure {
	out := Figure{Figure: f.Query.String(), Name: map[report.Lang]string{}, Printed: map[report.Lang]string{}}
	for _, l := range langs {
		out.Name[l] = lang.Plain(templates.Called(*f, l))
		if f.Known() {
			out.Printed[l] = lang.Plain(lang.Of(l).Write(*f, report.Full).String())
		}
	}
	return out
}
