package templates

import (
	"slices"

	"tongket/report"
	"tongket/report/doc"
	"tongket/report/lang"
)

// Signature is at the left who gets the briefing, at the right who signs, with the white
// for that.
func (c *composer) Signature(b *report.Signature) {
	left := &doc.Stack{}
	if len(b.Recipients) > 0 {
		left.Blocks = c.recipients(b.Recipients)
	}
	right := &doc.Stack{}
	if b.Place != nil {
		right.Blocks = append(right.Blocks, c.text("P", doc.BoxText, b.Place), space(c.theme.Spaces.Close))
	}
	for _, t := range []report.Text{b.For, b.Office} {
		if t != nil {
			right.Blocks = append(right.Blocks, c.standing(t))
		}
	}
	const hand = 4 // lines for the signature
	right.Blocks = append(right.Blocks, space(hand*c.theme.Grid))
	if b.Name != nil {
		right.Blocks = append(right.Blocks, c.standing(b.Name))
	}
	c.out = []doc.Block{space(c.theme.Spaces.Part), &doc.Grid{Columns: 2, Items: []doc.Block{left, right}}, space(c.theme.Spaces.Line)}
}

// standing is a label that stands out.
func (w *writer) standing(t report.Text) *doc.Pair {
	return w.pair("P", doc.BoxText, func(l report.Lang) []doc.Inline {
		out := w.opening(t[l], l)
		embolden(out)
		return out
	})
}

// recipients is a list as offices write it: a hyphen before each, a semicolon behind, and
// behind the last a stop.
func (w *writer) recipients(list []report.Text) []doc.Block {
	out := []doc.Block{w.pair("P", doc.BoxText, func(l report.Lang) []doc.Inline { return []doc.Inline{strong(lang.WordRecipients.In(l))} }), space(w.theme.Spaces.Thin)}
	for i, t := range list {
		end := ";"
		if i == len(list)-1 {
			end = "."
		}
		out = append(out, w.pair("P", doc.Note, func(l report.Lang) []doc.Inline {
			return slices.Concat([]doc.Inline{words("-\u00a0")}, w.opening(t[l], l), []doc.Inline{words(end)})
		}), space(w.theme.Spaces.Thin/2))
	}
	return out
}
