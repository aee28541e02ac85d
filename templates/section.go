package templates

import (
	"fmt"
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/doc"
	"tongket/report/lang"
	"tongket/report/ledger"
)

// section is a numbered chapter.
func (w *writer) section(s *report.Section, n int) *doc.Part {
	p := &doc.Part{
		Node: doc.Node{Role: "Sect", At: s.At}, ID: s.ID, Number: fmt.Sprint(n),
		Title: map[report.Lang]string{},
	}
	for _, l := range w.langs {
		p.Title[l] = w.plain(s.Title, l)
	}
	number := &doc.Pair{Keep: true, Cells: []doc.Cell{{Paragraphs: []*doc.Paragraph{
		w.paragraph("P", doc.SectionNo, w.langs[0], words(p.Number)),
	}}}}
	title := w.text("H1", doc.Heading1, s.Title)
	title.Keep = true
	p.Blocks = append(p.Blocks, number, w.gap(14), title, space(14))
	if len(s.Blocks) > 0 && isText(s.Blocks[0]) && len(w.langs) > 1 {
		tags := w.fixed("P", doc.ColumnTag, lang.WordColumnTag.In)
		tags.Heads, tags.Keep = true, true
		p.Blocks = append(p.Blocks, tags)
	} else {
		p.Blocks = append(p.Blocks, space(14))
	}
	for i, b := range s.Blocks {
		if i > 0 && isText(s.Blocks[i-1]) && !isText(b) {
			p.Blocks = append(p.Blocks, space(14))
		}
		blocks := w.block(b)
		if _, head := b.(*report.Heading); head && i == 0 {
			blocks = blocks[1:] // no white below the title's own
		}
		p.Blocks = append(p.Blocks, blocks...)
	}
	return p
}

// isText reports whether b is set in columns of text.
func isText(b report.Block) bool {
	switch b.(type) {
	case *report.Paragraph, *report.List, *report.Heading:
		return true
	}
	return false
}

func (w *writer) block(b report.Block) []doc.Block {
	switch b := b.(type) {
	case *report.Paragraph:
		return []doc.Block{w.prose(b, "")}
	case *report.List:
		var out []doc.Block
		for i := range b.Items {
			out = append(out, w.prose(&b.Items[i], "•"))
		}
		return append(out, space(3.5))
	case *report.Heading:
		p := w.text("H2", doc.Heading2, b.Text)
		p.Keep, p.After = true, 3.5
		return []doc.Block{space(14), p}
	case *report.PageBreak:
		return []doc.Block{&doc.NewPage{}}
	case *report.Workings:
		return w.workings(b)
	case *report.Chart:
		return []doc.Block{w.chart(b)}
	case *report.Table:
		return []doc.Block{w.table(b)}
	}
	panic(fmt.Sprintf("templates: unknown block %T", b))
}

// prose is a pair of paragraphs; a statement ends with where it comes from.
func (w *writer) prose(p *report.Paragraph, mark string) *doc.Pair {
	out := w.pair("P", doc.Body, func(l report.Lang) []doc.Inline {
		in := w.inlines(p.Text[l], l)
		if s := p.Statement; s != nil {
			in = append(in, words(" ("), w.code(s.Source, []int{s.Paragraph}), words(")"))
		}
		return in
	})
	for i := range out.Cells {
		out.Cells[i].Paragraphs[0].Mark = mark
	}
	out.After = w.theme.After
	if mark != "" {
		out.After /= 2
	}
	return out
}

// workedOut reports whether the edition prints workings of i.
func (w *writer) workedOut(i *report.Indicator) bool {
	if derived, assumed := w.computedLevels(i); len(derived)+len(assumed) == 0 {
		return false
	}
	for _, s := range w.edition.Sections {
		if slices.ContainsFunc(s.Blocks, func(b report.Block) bool {
			x, ok := b.(*report.Workings)
			return ok && x.Indicator == i
		}) {
			return true
		}
	}
	return false
}

func workingsAnchor(i *report.Indicator) string { return "workings-" + i.ID }

// computedLevels is the levels of i that are worked out, the latest first.
func (w *writer) computedLevels(i *report.Indicator) (derived, assumed []ledger.Figure) {
	for _, p := range slices.Backward(w.ledger.Known(i, report.Level)) {
		switch f := w.ask(report.Query{Indicator: i, Period: p}); f.Status {
		case ledger.Derived:
			derived = append(derived, f)
		case ledger.Assumed:
			assumed = append(assumed, f)
		}
	}
	return derived, assumed
}

// workings prints how the computed levels of i follow from what is published.
func (w *writer) workings(b *report.Workings) []doc.Block {
	i := b.Indicator
	derived, assumed := w.computedLevels(i)
	p := &doc.Pair{Node: doc.Node{At: b.At}, Anchor: workingsAnchor(i), Rule: true, After: 14, Late: true}
	for _, l := range w.langs {
		var list []*doc.Paragraph
		add := func(in ...doc.Inline) *doc.Paragraph {
			list = append(list, w.paragraph("P", doc.Note, l, in...))
			return list[len(list)-1]
		}
		if len(derived) > 0 {
			add(strong(fmt.Sprintf(lang.WordDerivedHead.In(l), i.Name.String(l))), words(lang.WordDerivedTail.In(l))).Keep = true
		}
		for _, f := range derived {
			for _, line := range w.formulas(l, f) {
				add(words(line))
			}
		}
		if len(assumed) > 0 {
			add(append([]doc.Inline{strong(fmt.Sprintf(lang.WordAssumedHead.In(l), i.Name.String(l)) + " ")}, w.assumptions(assumed, l)...)...).Keep = true
		}
		for _, f := range assumed {
			for _, line := range w.formulas(l, f) {
				add(words(line))
			}
		}
		p.Cells = append(p.Cells, doc.Cell{Paragraphs: list})
	}
	return []doc.Block{p}
}

// assumptions says what no source states, once each.
func (w *writer) assumptions(figures []ledger.Figure, l report.Lang) []doc.Inline {
	for _, f := range figures {
		for _, fact := range f.Facts {
			w.told[fact] = true
		}
	}
	return w.inferences(figures, l)
}

// inferences is what figures rest on that no source states, once each.
func (w *writer) inferences(figures []ledger.Figure, l report.Lang) []doc.Inline {
	var out []doc.Inline
	var said []string
	for _, f := range figures {
		for _, fact := range f.Facts {
			s := strings.TrimRight(fact.Inferred.String(l), ".")
			if fact.Inferred == nil || slices.Contains(said, s) {
				continue
			}
			if len(said) > 0 {
				out = append(out, words(" "))
			}
			said = append(said, s)
			out = append(out, w.inlines(fact.Inferred[l], l)...)
		}
	}
	return out
}
