package templates

import (
	"tongket/report"
	"tongket/report/doc"
)

// Quote is a statement under a rule, then who said it and its source.
func (c *composer) Quote(b *report.Quote) {
	s := b.Statement
	if s == nil {
		return // reported where it is typed
	}
	said := c.text("BlockQuote", doc.KeyMessage, s.Text)
	said.Keep, said.Whole, said.After = true, true, c.theme.Spaces.Thin
	from := c.pair("P", doc.Note, func(l report.Lang) []doc.Inline {
		source := []doc.Inline{words("("), c.code(s.Source, inParagraphs(s.Paragraph)), words(")")}
		if b.By == nil {
			return source
		}
		return append(append(c.inlines(b.By[l], l), words(" ")), source...)
	})
	c.out = []doc.Block{&doc.Rule{Colour: c.theme.Palette.Previous, Width: c.theme.Lines.Tile}, said, from, space(c.theme.Spaces.Wide)}
}
