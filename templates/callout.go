package templates

import (
	"tongket/report"
	"tongket/report/doc"
)

// Callout is a heading and a text on a tinted ground, in one piece.
func (c *composer) Callout(b *report.Callout) {
	title := c.pair("H2", doc.BoxText, func(l report.Lang) []doc.Inline {
		out := c.opening(b.Title[l], l)
		embolden(out)
		return out
	})
	title.Keep, title.After = true, c.theme.Spaces.Thin
	c.out = []doc.Block{&doc.Box{Blocks: []doc.Block{title, c.text("P", doc.BoxText, b.Text)}}, space(c.theme.Spaces.Line)}
}

// embolden sets words in the strong face.
func embolden(in []doc.Inline) {
	for _, in := range in {
		switch in := in.(type) {
		case *doc.Words:
			in.Face = doc.StrongFace
		case *doc.Value:
			in.Face = doc.StrongFace
		}
	}
}
