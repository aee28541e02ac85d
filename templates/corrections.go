package templates

import (
	"fmt"
	"strings"

	"tongket/fonts"
	"tongket/report"
	"tongket/report/doc"
	"tongket/report/lang"
	"tongket/report/ledger"
	"tongket/report/trace"
)

// Corrections is what a briefing that was handed out printed, and what it should
// have.
type Corrections struct {
	Printed, Correct string // the codes of the two versions
	Figures          []trace.Changed[trace.Entry]
	Sentences        []trace.Edit // in which more than figures changed
}

// Errata composes the sheet that corrects a briefing of edition e: the figures
// and the sentences, each as it was printed, with its page, and as it should
// read.
func Errata(r *report.Report, e *report.Edition, langs []report.Lang, c Corrections, theme doc.Theme, shape fonts.Shaper) (*doc.Document, report.Problems) {
	w := newWriter(r, e, langs, theme, shape)
	d := w.document()
	for _, l := range langs {
		d.Title[l] = lang.WordErrata.In(l) + ": " + w.plain(e.Title, l)
	}
	p := &doc.Part{Node: doc.Node{Role: "Sect"}, ID: "corrections", Title: w.titles(lang.WordErrata.In)}
	p.Blocks = append(p.Blocks, w.fixed("H1", doc.Heading1, lang.WordErrata.In), space(w.theme.Spaces.Line), w.pair("P", doc.Body, func(l report.Lang) []doc.Inline {
		return []doc.Inline{words(fmt.Sprintf(lang.WordErrataIntro.In(l), w.plain(e.Title, l), c.Printed, c.Correct))}
	}))
	if len(c.Figures) > 0 {
		p.Blocks = append(p.Blocks, w.correctionsHead(lang.WordErrataFigures.In)...)
		p.Blocks = append(p.Blocks, w.correctedFigures(c.Figures))
		if note := w.marksUsed(c.Figures); note != nil {
			p.Blocks = append(p.Blocks, space(w.theme.Spaces.Small), note)
		}
	}
	if len(c.Sentences) > 0 {
		p.Blocks = append(p.Blocks, w.correctionsHead(lang.WordErrataText.In)...)
		p.Blocks = append(p.Blocks, w.correctedSentences(c.Sentences))
	}
	d.Parts = []*doc.Part{p}
	return w.finished(d)
}

func (w *writer) correctionsHead(p phrase) []doc.Block {
	head := w.fixed("H2", doc.Heading2, p)
	head.Keep = true
	return []doc.Block{space(w.theme.Spaces.Part), head, space(w.theme.Spaces.Small)}
}

// corrected is the table that sheets of corrections have in common: what, the
// printed and the correct.
func (w *writer) corrected(name, first phrase, columns []doc.Column) *doc.Table {
	t := &doc.Table{
		Node: doc.Node{Role: "Table"}, Rules: doc.Rules{Head: true, Foot: true},
		Continued: w.continued(name), Columns: columns,
	}
	head := row(cell("Column", w.both(doc.TableHead, first)...))
	if len(columns) == 4 {
		head.Cells = append(head.Cells, cell("Column", w.both(doc.TableHead, lang.WordPageCol.In)...))
	}
	head.Cells = append(head.Cells, cell("Column", w.both(doc.TableHead, lang.WordAsPrinted.In)...), cell("Column", w.both(doc.TableHead, lang.WordShouldRead.In)...))
	t.Head = []*doc.Row{head}
	return t
}

func (w *writer) correctedFigures(list []trace.Changed[trace.Entry]) *doc.Table {
	is := w.theme.Columns.Errata
	name, value := w.theme.Width()-is.Pages-2*is.Value-3*is.Gap, doc.Column{Width: is.Value, Gap: is.Gap}
	t := w.corrected(lang.WordErrataFigures.In, lang.WordFigures.In, []doc.Column{{Width: name}, {Width: is.Pages, Gap: is.Gap}, value, value})
	for _, c := range list {
		var name []*doc.Line
		for _, l := range w.langs {
			name = append(name, wrap(w.line(doc.TableText, l, words(Called(c.Either().Figure, l)))))
		}
		pages := "–"
		if c.Old != nil && c.Old.Pages() != "" {
			pages = c.Old.Pages()
		}
		r := row(cell("Row", name...), cell("", wrap(w.line(doc.TableText, w.langs[0], words(pages)))),
			cell("", w.stated(c.Old, lang.WordNotPrinted.In)...), cell("", w.stated(c.New, lang.WordTakenOut.In)...))
		r.Cells[3].Lines = strongly(r.Cells[3].Lines)
		t.Body = append(t.Body, r)
	}
	return t
}

// stated is a figure as the briefing prints it in each language, or the words
// for none.
func (w *writer) stated(e *trace.Entry, none phrase) []*doc.Line {
	lines := w.lines(doc.TableText, func(l report.Lang) string {
		if e == nil {
			return none(l)
		}
		return strings.ReplaceAll(lang.Of(l).Write(e.Figure, report.Full).Short()+Bracketed(lang.Of(l).Standing(e.Figure).Sign), "\u00a0", " ")
	})
	for _, l := range lines {
		l.Wrap = true
	}
	return lines
}

func strongly(lines []*doc.Line) []*doc.Line {
	for _, l := range lines {
		for _, in := range l.Whole {
			if x, ok := in.(*doc.Words); ok {
				x.Face = doc.StrongFace
			}
		}
	}
	return lines
}

// marksUsed explains †, ‡ and the signs of what is not final if the figures have them.
func (w *writer) marksUsed(list []trace.Changed[trace.Entry]) doc.Block {
	used, t := map[ledger.Status]bool{}, &trail{}
	for _, c := range list {
		for _, e := range []*trace.Entry{c.Old, c.New} {
			if e != nil {
				used[e.Figure.Status] = true
				t.stands(e.Figure)
			}
		}
	}
	if !used[ledger.Derived] && !used[ledger.Assumed] && len(t.standings) == 0 {
		return nil
	}
	return w.pair("P", doc.Note, func(l report.Lang) []doc.Inline {
		var out []string
		if used[ledger.Derived] {
			out = append(out, lang.WordDerivedMark.In(l))
		}
		if used[ledger.Assumed] {
			out = append(out, lang.WordAssumedMark.In(l))
		}
		return []doc.Inline{words(strings.Join(append(out, t.explained(l)...), "; ") + ".")}
	})
}

func (w *writer) correctedSentences(list []trace.Edit) *doc.Table {
	is := w.theme.Columns.Errata
	half := doc.Column{Width: (w.theme.Width() - is.Place - 2*is.Apart) / 2, Gap: is.Apart}
	t := w.corrected(lang.WordErrataText.In, lang.WordPlace.In, []doc.Column{{Width: is.Place}, half, half})
	for _, c := range list {
		at := c.Either()
		l := at.Lang
		side := func(s *trace.Sentence, none phrase) *doc.TableCell {
			if s == nil {
				return cell("", wrap(w.line(doc.TableText, l, words(none(l)))))
			}
			return cell("", wrap(w.line(doc.TableText, l, words(s.Text))))
		}
		t.Body = append(t.Body, row(
			cell("Row", wrap(w.line(doc.TableSmall, l, words(fmt.Sprintf(lang.WordAt.In(l), at.Page, at.Line))))),
			side(c.Old, lang.WordAdded.In), side(c.New, lang.WordTakenOut.In)))
	}
	return t
}
