package templates

import (
	"fmt"
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/lang"
)

func pt(h float64) frame.Pt { return frame.Pt(h) }

// cover names the organisation and the year; its ornament is the document's own
// main series.
func (w *writer) cover() *doc.Part {
	e := w.edition
	c := &doc.Cover{
		Organisation: w.text("P", doc.CoverOrg, w.report.Organisation),
		Imprint:      w.text("P", doc.CoverImprint, w.report.Imprint),
	}
	if e.Cover.Chart != nil {
		c.Ornament = w.drawing(e.Cover.Chart, true)
		c.Caption = w.text("P", doc.CoverImprint, e.Cover.Caption)
	}
	for _, l := range w.langs {
		c.Titles = append(c.Titles, w.paragraph("H1", doc.CoverTitle, l, w.inlines(e.Title[l], l)...))
	}
	switch {
	case e.Subtitle != nil:
		c.Subtitle = w.text("P", doc.CoverText, e.Subtitle)
	case len(w.langs) == 2:
		c.Subtitle = w.fixed("P", doc.CoverText, w.bilingual)
	}
	return &doc.Part{ID: "cover", Bare: true, Blocks: []doc.Block{c}}
}

// bilingual says which two languages a briefing is in, in the order of the project.
func (w *writer) bilingual(l report.Lang) string {
	in := lang.Of(l)
	var names []any
	for _, one := range w.report.Languages {
		if slices.Contains(w.langs, one) {
			names = append(names, in.Calls(one))
		}
	}
	return fmt.Sprintf(in.Words[lang.WordBilingual], names...)
}

// messages is the page for those who read one page only; nil if it would say nothing.
func (w *writer) messages() *doc.Part {
	p := &doc.Part{Node: doc.Node{Role: "Sect"}, ID: "messages", Title: w.titles(lang.WordMessages.In)}
	p.Blocks = append(p.Blocks, w.fixed("H1", doc.Heading1, lang.WordMessages.In), space(w.theme.Spaces.Line)) // level with the contents on the facing page
	for i, m := range w.edition.Messages {
		pair := w.text("P", doc.KeyMessage, m)
		pair.After = w.theme.After
		for j := range pair.Cells {
			pair.Cells[j].Paragraphs[0].Mark = fmt.Sprint(i + 1)
		}
		p.Blocks = append(p.Blocks, pair)
	}
	lines := &trail{elsewhere: true}
	for n, g := range w.edition.Headline {
		head := w.text("H2", doc.Heading2, g.Title)
		head.Keep = true
		grid := &doc.Grid{Columns: w.theme.Tiles.Across, Gap: 2 * w.theme.Grid, Lines: n > 0}
		for i := range g.Tiles {
			grid.Items = append(grid.Items, w.tile(&g.Tiles[i], g.Earlier, lines))
		}
		p.Blocks = append(p.Blocks, space(w.theme.Spaces.Wide), head, space(w.theme.Spaces.Close), grid)
	}
	if len(p.Blocks) == 2 {
		return nil
	}
	shown := w.inFront()
	note := w.pair("P", doc.Note, func(l report.Lang) []doc.Inline {
		return []doc.Inline{
			words(strings.TrimLeft(shown.explanations(l)+" ", " ") + w.tileLines(lines, l) + shown.blanks(l)),
			link("sources", words(lang.WordSources.In(l)+": "+lang.WordPage.In(l)+"\u00a0"), &doc.PageOf{Target: "sources"}), words(". "),
			link("annex", words(lang.WordEveryFigure.In(l)+": "+lang.WordPage.In(l)+"\u00a0"), &doc.PageOf{Target: "annex"}), words("."),
		}
	})
	note.Rule = true
	p.Blocks = append(p.Blocks, space(w.theme.Spaces.Line), note)
	return p
}
