package templates

import (
	"slices"

	"tongket/report/doc"
	"tongket/report/lang"
)

// opens is the first message, large, and what shows it.
func (w *writer) opens() *doc.Opening {
	out := &doc.Opening{
		Head: w.fixed("H1", doc.Heading2, lang.WordMessages.In),
		Lead: w.text("P", doc.LeadMessage, w.edition.Messages[0]),
		Rest: w.supports(),
	}
	switch h := w.hero; {
	case h == nil:
	case h.figure != nil:
		out.Hero = w.giantHero(h)
	default:
		out.Hero = w.captioned(w.chart(h.chart))
	}
	return out
}

// captioned is an exhibit with what stands above it on one line: its message is the lead.
func (w *writer) captioned(x *doc.Exhibit) *doc.Exhibit {
	for i, l := range w.langs {
		p := x.Measure.Cells[i].Paragraphs[0]
		p.Text = slices.Concat([]doc.Inline{strong(w.numbers[x.ID].in(l) + "\u00a0\u00a0")}, p.Text)
	}
	x.Label, x.Message, x.Half = nil, nil, false
	return x
}

// supports is the messages behind the first, each under a rule.
func (w *writer) supports() (out []doc.Block) {
	for i, m := range w.edition.Messages[1:] {
		if i > 0 {
			out = append(out, w.gap(w.theme.Spaces.Line))
		}
		pair := w.text("P", doc.KeyMessage, m)
		pair.Whole = true
		out = append(out, &doc.Rule{Colour: w.theme.Palette.Actual, Width: w.theme.Lines.Heavy}, space(w.theme.Spaces.Small), pair)
	}
	return out
}
