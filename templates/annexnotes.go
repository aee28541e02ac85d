package templates

import (
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/doc"
	"tongket/report/lang"
	"tongket/report/ledger"
	"tongket/report/trace"
)

// unexplained is the computed figures among those asked, and on the way to them,
// whose arithmetic no other page prints.
func (w *writer) unexplained(asked []report.Query) []ledger.Figure {
	var out []ledger.Figure
	for _, q := range asked {
		if !w.ask(q).Computed() {
			continue
		}
		for _, f := range trace.Path(w.ledger, w.ask(q)) {
			if f.Computed() && !w.explained[f.Query] {
				w.explained[f.Query] = true
				out = append(out, f)
			}
		}
	}
	return out
}

// unspoken is the published figures among those asked for whose inference, such as
// a base year that the document leaves open, no page tells.
func (w *writer) unspoken(asked []report.Query) []ledger.Figure {
	var out []ledger.Figure
	for _, q := range asked {
		f := w.ask(q)
		untold := func(x *report.Fact) bool { return x.Inferred != nil && !w.told[x] }
		if f.Computed() || !slices.ContainsFunc(f.Facts, untold) {
			continue
		}
		for _, x := range f.Facts {
			w.told[x] = true
		}
		out = append(out, f)
	}
	return out
}

// annexNotes is the arithmetic and the inferences that no other page prints, and
// what figures replace or leave out, each after its name; nil if there is none.
func (w *writer) annexNotes(asked []report.Query) doc.Block {
	computed, inferred := w.unexplained(asked), w.unspoken(asked)
	var restated []ledger.Figure
	for _, q := range asked {
		if f := w.ask(q); f.Restated() {
			restated = append(restated, f)
		}
	}
	settled := w.ledger.Settled()
	if len(computed)+len(inferred)+len(restated)+len(settled) == 0 {
		return nil
	}
	p := w.pair("P", doc.Note, func(l report.Lang) []doc.Inline { return []doc.Inline{strong(lang.WordWorkings.In(l))} })
	for i, l := range w.langs {
		p.Cells[i].Paragraphs[0].Keep = true
		notes := annexList{w, l, &p.Cells[i]}
		for n, f := range computed {
			notes.computed(f, computed[:n])
		}
		for _, f := range inferred {
			notes.inferred(f)
		}
		for _, f := range restated {
			notes.add(f, append([]doc.Inline{words(" ")}, w.restated(f, l)...)...)
		}
		for _, s := range settled {
			notes.add(ledger.Figure{Query: s.Query}, append([]doc.Inline{words(" ")}, w.settled(s, l)...)...)
		}
	}
	p.Rule, p.After = true, 14
	return p
}

// annexList is the notes of the annex in one language.
type annexList struct {
	*writer
	lang report.Lang
	to   *doc.Cell
}

func (n annexList) add(f ledger.Figure, in ...doc.Inline) {
	name := strings.TrimSpace(f.Mark() + " " + f.Query.Subject().Name().String(n.lang) + ", ")
	n.note(append([]doc.Inline{words(name)}, in...)...)
}

// computed is the arithmetic of a figure. Those of members stand in one paragraph, which
// names their indicator once.
func (n annexList) computed(f ledger.Figure, before []ledger.Figure) {
	formulas := strings.Join(n.formulas(n.lang, f), "; ")
	of := f.Query.Members
	if assuming := n.assuming(f, n.lang); len(assuming) > 0 {
		n.add(f, append([]doc.Inline{words(" " + formulas + ". ")}, assuming...)...)
		return
	}
	if of.Whole() || len(before) == 0 || !joins(f, before[len(before)-1]) {
		n.add(f, words(" "+formulas+"."))
		return
	}
	last := n.to.Paragraphs[len(n.to.Paragraphs)-1]
	end := last.Text[len(last.Text)-1].(*doc.Words)
	end.Str = strings.TrimSuffix(end.Str, ".") + "; " + of.Name().String(n.lang) + ", " + formulas + "."
}

// joins reports whether the arithmetic of f stands in the paragraph of the figure before
// it: both are of members of one indicator.
func joins(f, before ledger.Figure) bool {
	a, b := f.Query, before.Query
	return a.Indicator == b.Indicator && a.Aspect == b.Aspect && !b.Members.Whole() && f.Status == before.Status && f.Status == ledger.Derived
}

// inferred says what the program was told that the document leaves open.
func (n annexList) inferred(f ledger.Figure) {
	in := []doc.Inline{words(ledger.Assumed.Mark() + " " + Called(f, n.lang) + ": ")}
	n.note(append(in, n.inferences([]ledger.Figure{f}, n.lang)...)...)
}

// note adds a note, unless it says what the one before says: a figure and its change
// may both count half a year.
func (n annexList) note(in ...doc.Inline) {
	p := n.paragraph("P", doc.Note, n.lang, in...)
	last := n.to.Paragraphs[len(n.to.Paragraphs)-1]
	if !slices.EqualFunc(last.Text, in, sameWords) {
		n.to.Paragraphs = append(n.to.Paragraphs, p)
	}
}

func sameWords(a, b doc.Inline) bool {
	x, ok := a.(*doc.Words)
	y, same := b.(*doc.Words)
	return ok && same && x.Str == y.Str
}
