package templates

import (
	"slices"

	"tongket/report"
	"tongket/report/doc"
)

// FactList is two facts a row, each under a hairline.
func (c *composer) FactList(b *report.FactList) {
	grid := &doc.Grid{Columns: 2, Gap: c.theme.Spaces.Thin}
	for i := range b.Rows {
		grid.Items = append(grid.Items, c.fact(&b.Rows[i]))
	}
	c.out = []doc.Block{grid, space(c.theme.Spaces.Wide)}
}

// fact is what something is called, and below it the figure with its sources, or words.
func (w *writer) fact(r *report.FactRow) doc.Block {
	is := w.pair("P", doc.BoxText, func(l report.Lang) []doc.Inline {
		if r.Ref == nil {
			return w.opening(r.Words[l], l)
		}
		out := w.value(r.Ref, l)
		embolden(out)
		return slices.Concat(out, []doc.Inline{words("\u00a0(")}, w.codes(sourcesOf(w.ask(r.Ref.Query))), []doc.Inline{words(")")})
	})
	is.After = w.theme.Spaces.Thin
	return &doc.Stack{Node: doc.Node{At: r.At}, Blocks: []doc.Block{
		&doc.Rule{Colour: w.theme.Palette.Rule, Width: w.theme.Lines.Hair}, space(w.theme.Spaces.Thin), w.text("P", doc.Note, r.Label), space(w.theme.Spaces.Thin / 2), is,
	}}
}
