package templates

import (
	"strings"

	"tongket/fonts"
	"tongket/report"
	"tongket/report/doc"
	"tongket/report/lang"
	"tongket/report/ledger"
)

// Gallery composes what shows charts rather than results: a cover, the contents with the
// key, and the sections, each on a page of its own and with the way in which its first
// charts are typed. Nobody is to look anything up in it, so it has neither sources nor
// annex. Typed is the lines of each chart, by its id.
func Gallery(r *report.Report, e *report.Edition, langs []report.Lang, theme doc.Theme, shape fonts.Shaper, typed map[string]string) (*doc.Document, report.Problems) {
	w := newWriter(r, e, langs, theme, shape)
	w.lone, w.sample, w.exhibits, w.standings = true, true, nil, []ledger.Standing{ledger.Provisional, ledger.Revised}
	d := w.document()
	for _, l := range langs {
		d.Title[l] = w.plain(e.Title, l)
	}
	d.Parts = append(d.Parts, w.cover(), nil)
	for i := range e.Sections {
		d.Parts = append(d.Parts, w.shown(&e.Sections[i], i+1, typed))
	}
	d.Parts[1], _ = w.contents(d.Parts)
	d.Code = doc.Code(d)
	for _, words := range w.named {
		words.Str = d.Code
	}
	doc.Walk(d, func(e doc.Element, _ []doc.Element) {
		if q, ok := e.(*doc.Paragraph); ok && q.Style == doc.Note {
			q.Text = unlinked(q.Text, nil)
		}
	})
	return w.finished(d)
}

// shown is a section of the gallery, from the top of a page.
func (w *writer) shown(s *report.Section, n int, typed map[string]string) *doc.Part {
	p := w.section(s, n)
	p.Number, p.Blocks = "", p.Blocks[1:] // what has a number may begin on the page of another
	var out []doc.Block
	for i, b := range p.Blocks {
		if purpose, is := b.(*doc.Pair); is {
			purpose.Keep = true // with how it is typed
		}
		if x, is := b.(*doc.Exhibit); is && typed[x.ID] != "" && i > 0 {
			if _, first := p.Blocks[i-1].(*doc.Exhibit); !first {
				out = append(out, w.listing(p.Blocks[i:], typed), space(w.theme.Spaces.Line))
			}
		}
		out = append(out, b)
	}
	p.Blocks = out
	return p
}

// listing is how the first exhibits are typed, in as many columns as there are languages.
func (w *writer) listing(exhibits []doc.Block, typed map[string]string) doc.Block {
	out := &doc.Pair{}
	for i := range w.langs {
		if i >= len(exhibits) {
			break
		}
		x, is := exhibits[i].(*doc.Exhibit)
		if !is {
			break
		}
		c := doc.Cell{}
		label := w.paragraph("P", doc.BoxText, w.langs[0], strong(w.numbers[x.ID].in(w.langs[0])))
		c.Paragraphs = append(c.Paragraphs, label)
		for line := range strings.Lines(typed[x.ID]) {
			if strings.Contains(line, "$") {
				continue // texts stand in the drawing
			}
			c.Paragraphs = append(c.Paragraphs, w.paragraph("P", doc.BoxText, lang.Terminal, words(strings.TrimSpace(line))))
		}
		out.Cells = append(out.Cells, c)
	}
	return &doc.Box{Blocks: []doc.Block{out}}
}
