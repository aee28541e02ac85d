package templates

import (
	"tongket/report"
	"tongket/report/doc"
	"tongket/report/ledger"
)

// Pull is a figure, large, with what it is below it, between two rules.
func (c *composer) Pull(b *report.Pull) {
	if b.Ref == nil {
		return // reported where it is typed
	}
	f := c.ask(b.Ref.Query)
	out := &doc.Pair{Node: doc.Node{At: b.At}, Keep: true, Whole: true}
	for _, l := range c.langs {
		out.Cells = append(out.Cells, doc.Cell{Paragraphs: []*doc.Paragraph{
			c.paragraph("P", doc.PullFigure, l, c.pulled(&f, b.Ref.Form, l)...),
			c.paragraph("P", doc.BoxText, l, c.pullText(b, &f, l)...),
		}})
	}
	is := c.theme
	c.out = []doc.Block{
		&doc.Rule{Colour: is.Palette.Actual, Width: is.Lines.Tile}, out, space(is.Spaces.Thin),
		&doc.Rule{Colour: is.Palette.Rule, Width: is.Lines.Hair}, space(is.Spaces.Wide),
	}
}

// pulled is a figure of which what stands before and behind its digits is small.
func (w *writer) pulled(f *ledger.Figure, form report.Form, l report.Lang) (out []doc.Inline) {
	said := w.pieces(f, form, l)
	for _, part := range []struct {
		str   string
		small bool
	}{{said.before, true}, {said.digits, false}, {said.after, true}} {
		if part.str != "" {
			out = append(out, &doc.Value{Words: doc.Words{Str: part.str, Small: part.small}, Figure: f})
		}
	}
	return append(out, raised(*f, l)...)
}

// pullText is what the figure is, and its sources.
func (w *writer) pullText(b *report.Pull, f *ledger.Figure, l report.Lang) []doc.Inline {
	out := append(w.opening(b.Text[l], l), words(" ("))
	return append(append(out, w.codes(sourcesOf(*f))...), words(")"))
}
