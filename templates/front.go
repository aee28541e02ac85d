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
	if len(w.edition.Messages) > 0 {
		p.Blocks = []doc.Block{w.opens()}
	} else {
		p.Blocks = []doc.Block{w.fixed("H1", doc.Heading1, lang.WordMessages.In)}
	}
	lines := &trail{elsewhere: true}
	for n, g := range w.edition.Headline {
		p.Blocks = append(p.Blocks, w.tileGroup(g, n > 0, lines)...)
	}
	if len(w.edition.Messages)+len(w.edition.Headline) == 0 {
		return nil
	}
	return w.noted(p, lines)
}

// noted is the page with a note on what it shows, if that needs one.
func (w *writer) noted(p *doc.Part, lines *trail) *doc.Part {
	shown, said := w.inFront(), false
	note := w.pair("P", doc.Note, func(l report.Lang) []doc.Inline {
		s := strings.TrimSpace(shown.explanations(l) + " " + w.tileLines(lines, l) + shown.blanks(l))
		said = said || s != ""
		return []doc.Inline{words(s)}
	})
	if said {
		note.Rule = true
		p.Blocks = append(p.Blocks, space(w.theme.Spaces.Line), note)
	}
	return p
}

// tileGroup is headline figures under their heading, but for what the hero shows; lines
// gathers what their small lines lead through.
func (w *writer) tileGroup(g report.TileGroup, below bool, lines *trail) []doc.Block {
	grid := &doc.Grid{Gap: 2 * w.theme.Grid, Lines: below}
	for i := range g.Tiles {
		if !w.hero.replaces(&g.Tiles[i]) {
			grid.Items = append(grid.Items, w.tile(&g.Tiles[i], g.Earlier, lines))
		}
	}
	if len(grid.Items) == 0 {
		return nil
	}
	if grid.Columns = w.theme.Tiles.Across; len(grid.Items)%grid.Columns != 0 && len(grid.Items)%2 == 0 {
		grid.Columns = 2
	}
	head := w.text("H2", doc.Heading2, g.Title)
	head.Keep = true
	return []doc.Block{space(w.theme.Spaces.Part), head, space(w.theme.Spaces.Close), grid}
}
