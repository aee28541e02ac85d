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
	number := &doc.Pair{Keep: true, Hangs: true, Cells: []doc.Cell{{Paragraphs: []*doc.Paragraph{
		w.paragraph("P", doc.SectionNo, w.langs[0], words(p.Number)),
	}}}}
	title := w.text("H1", doc.Heading1, s.Title)
	title.Keep = true
	p.Blocks = append(p.Blocks, number, title, w.gap(w.theme.Spaces.Line))
	composed := w.blocks(s)
	if n == 1 && len(composed) > 0 && composed[0].running && len(w.langs) > 1 {
		tags := w.fixed("P", doc.ColumnTag, lang.WordColumnTag.In)
		tags.Heads, tags.Keep = true, true
		p.Blocks = append(p.Blocks, tags)
	}
	for i, b := range composed {
		if i > 0 && composed[i-1].running && !b.running {
			p.Blocks = append(p.Blocks, space(w.theme.Spaces.Line))
		}
		p.Blocks = append(p.Blocks, b.out...)
	}
	return p
}

// composer is a block of a section while it is composed.
type composer struct {
	*writer
	first   bool // of its section
	running bool // text, in columns
	out     []doc.Block
}

// blocks composes the blocks of a section.
func (w *writer) blocks(s *report.Section) (out []*composer) {
	for i, b := range s.Blocks {
		c := &composer{writer: w, first: i == 0}
		b.Accept(c)
		out = append(out, c)
	}
	return out
}

func (c *composer) Paragraph(b *report.Paragraph) {
	c.running, c.out = true, []doc.Block{c.prose(b, "")}
}

func (c *composer) List(b *report.List) {
	c.running = true
	for i := range b.Items {
		c.out = append(c.out, c.prose(&b.Items[i], "•"))
	}
	c.out = append(c.out, space(c.theme.Spaces.Thin))
}

func (c *composer) Heading(b *report.Heading) {
	p := c.text("H2", doc.Heading2, b.Text)
	p.Keep, p.After = true, c.theme.Spaces.Thin
	if c.running = true; !c.first { // below the title's own white there is no other
		c.out = append(c.out, space(c.theme.Spaces.Line))
	}
	c.out = append(c.out, p)
}

func (c *composer) PageBreak(*report.PageBreak) { c.out = []doc.Block{&doc.NewPage{}} }

func (c *composer) Workings(b *report.Workings) { c.out = c.workings(b) }

func (c *composer) Chart(b *report.Chart) {
	if c.moved(b) {
		c.running, c.out = true, []doc.Block{c.pointer(b)}
		return
	}
	c.out = []doc.Block{c.chart(b)}
}

// pointer leads to a chart that opens the briefing, and says what it says.
func (w *writer) pointer(b *report.Chart) *doc.Pair {
	out := w.pair("P", doc.Body, func(l report.Lang) []doc.Inline {
		in := []doc.Inline{link(b.ID, strong(w.numbers[b.ID].in(l)+",\u00a0"+lang.WordPage.In(l)+"\u00a0"), &doc.PageOf{Target: b.ID, Face: doc.StrongFace}), strong(": ")}
		return append(append(in, w.inlines(b.Message[l], l)...), words("."))
	})
	out.After = w.theme.After
	return out
}

func (c *composer) Table(b *report.Table) { c.out = []doc.Block{c.table(b)} }

// prose is a pair of paragraphs; a statement ends with where it comes from.
func (w *writer) prose(p *report.Paragraph, mark string) *doc.Pair {
	out := w.pair("P", doc.Body, func(l report.Lang) []doc.Inline {
		in := w.inlines(p.Text[l], l)
		if s := p.Statement; s != nil {
			in = append(in, words(" ("), w.code(s.Source, inParagraphs(s.Paragraph)), words(")"))
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

// workedOut reports whether the document prints workings of a subject: of all that an
// indicator counts, if of any.
func (w *writer) workedOut(of report.Subject) bool {
	i := of.Indicator
	if !of.Members.Whole() {
		return false
	}
	if derived, assumed := w.computedLevels(i); len(derived)+len(assumed) == 0 {
		return false
	}
	if w.lone {
		return true // they stand below
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

// workingsAnchor is no id that an author can give, as sourceAnchor.
func workingsAnchor(i *report.Indicator) string { return "workings." + i.ID }

// computedLevels is the levels of i that are worked out, the latest first.
func (w *writer) computedLevels(i *report.Indicator) (derived, assumed []ledger.Figure) {
	for _, p := range slices.Backward(w.ledger.Known(report.Subject{Indicator: i}, report.Level)) {
		f := w.ask(report.Query{Indicator: i, Period: p})
		if f.Status == ledger.Derived {
			derived = append(derived, f)
		} else if f.Status == ledger.Assumed {
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
			add(strong(fmt.Sprintf(lang.WordDerivedHead.In(l), i.Name.String(l))), words(tail(derived).In(l))).Keep = true
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

// tail says what figures are derived from.
func tail(figures []ledger.Figure) lang.Word {
	if slices.ContainsFunc(figures, func(f ledger.Figure) bool { return len(f.Chains) > 0 }) {
		return lang.WordDerivedTail
	}
	return lang.WordFiguresTail
}

// inferences is what figures rest on that no source states, once each.
func (w *writer) inferences(figures []ledger.Figure, l report.Lang) []doc.Inline {
	var out []doc.Inline
	var said []string
	for _, f := range figures {
		for _, t := range inferred(f) {
			s := strings.TrimRight(t.String(l), ".")
			if slices.Contains(said, s) {
				continue
			}
			if len(said) > 0 {
				out = append(out, words(" "))
			}
			said = append(said, s)
			out = append(out, w.inlines(t[l], l)...)
		}
	}
	return out
}

// inferred is what f rests on that no source states: of its facts, and of the relations
// that it follows.
func inferred(f ledger.Figure) []report.Text {
	var out []report.Text
	for _, fact := range f.Facts {
		if fact.Inferred != nil {
			out = append(out, fact.Inferred)
		}
	}
	return append(out, f.Assuming...)
}

// assuming is what must be true for the relations that f follows, between its arithmetic
// and what comes then.
func (w *writer) assuming(f ledger.Figure, l report.Lang) []doc.Inline {
	var out []doc.Inline
	for _, t := range f.Assuming {
		out = append(append(out, w.inlines(t[l], l)...), words(" "))
	}
	if f.Status == ledger.Assumed && f.MixedScopes() {
		out = append(out, words(lang.WordSameScope.In(l)+" "))
	}
	return out
}
