// Package templates decides what a briefing says and looks like: the order of
// its parts, its fixed wording, its measures. It turns an edition into a
// document and knows nothing of lines, pages or PDF.
package templates

import (
	"fmt"
	"strings"

	"tongket/fonts"
	"tongket/report"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/lang"
	"tongket/report/ledger"
)

// Compose makes the document of edition e in the given languages, the leading
// one first, for pages of a theme. What it says, and so its code, does not depend
// on the theme, but for languages of equal weight, whose figures are in other pieces. Problems are of the input: figures that a chart cannot draw, characters that no face can print.
func Compose(r *report.Report, e *report.Edition, langs []report.Lang, theme doc.Theme, shape fonts.Shaper) (*doc.Document, report.Problems) {
	return ComposeBy(r, e, ledger.Of(e), report.Beside, langs, theme, shape)
}

// ComposeBy is Compose by a ledger of e, which may have been asked before, in a mode.
func ComposeBy(r *report.Report, e *report.Edition, known *ledger.Ledger, mode *report.Mode, langs []report.Lang, theme doc.Theme, shape fonts.Shaper) (*doc.Document, report.Problems) {
	w := newWriterOf(r, e, known, langs, theme, shape)
	d := w.document()
	for _, l := range langs {
		d.Title[l] = w.plain(e.Title, l)
	}
	a := &arrangement{writer: w}
	mode.Visit(a)
	d.Parts = a.parts
	d.Code = doc.Code(d)
	for _, words := range w.named {
		words.Str = d.Code
	}
	return w.finished(d)
}

// finished is a document whose parts are all there, with what is done to each of them.
func (w *writer) finished(d *doc.Document) (*doc.Document, report.Problems) {
	fewer(d)
	w.enlarge(d)
	d.Number()
	bind(d, w.report)
	w.missing(d)
	return d, w.problems.Sort()
}

// writer turns an edition into parts of a document.
type writer struct {
	report    *report.Report
	edition   *report.Edition
	ledger    *ledger.Ledger
	langs     []report.Lang
	theme     doc.Theme
	shape     fonts.Shaper
	numbers   map[string]number                // of tables and figures, by id
	exhibits  []exhibit                        // in the order of the document
	hero      *hero                            // nil: there is none
	cited     map[*report.Source][]report.Spot // where it stands what the pages name
	named     []*doc.Words                     // to say the document's code
	explained map[report.Query]bool            // computed figures whose arithmetic is printed
	told      map[*report.Fact]bool            // facts whose inference is printed
	standings []ledger.Standing                // of figures in the annex, which has all
	lone      bool                             // what it composes stands alone: nobody can turn its pages
	sample    bool                             // it shows what charts look like, not what is true: no arithmetic
	problems  report.Problems                  // of figures that cannot be drawn
}

func newWriter(r *report.Report, e *report.Edition, langs []report.Lang, theme doc.Theme, shape fonts.Shaper) *writer {
	return newWriterOf(r, e, ledger.Of(e), langs, theme, shape)
}

// newWriterOf is a writer with a ledger of the edition, which may have been asked before.
func newWriterOf(r *report.Report, e *report.Edition, l *ledger.Ledger, langs []report.Lang, theme doc.Theme, shape fonts.Shaper) *writer {
	w := &writer{report: r, edition: e, ledger: l, langs: langs, theme: theme, shape: shape, numbers: map[string]number{}, cited: map[*report.Source][]report.Spot{}, explained: map[report.Query]bool{}, told: map[*report.Fact]bool{}}
	w.hero = w.heroOf()
	w.numberExhibits()
	return w
}

// document is a document of the project, without title and parts.
func (w *writer) document() *doc.Document {
	out := &doc.Document{
		Node:    doc.Node{Role: "Document", Lang: w.langs[0], At: w.edition.At},
		Title:   map[report.Lang]string{},
		Author:  w.report.Author,
		Langs:   w.langs,
		Theme:   w.theme,
		Foot:    w.join(w.report.Foot.String),
		Feet:    w.titles(w.report.Foot.String),
		Spare:   w.joined(lang.WordSpare.In),
		Several: map[report.Lang]string{},
		Legend:  w.legend(),
	}
	for _, l := range w.langs {
		out.Several[l] = lang.WordSections.In(l)
	}
	return out
}

// legend is what the marks of figures mean.
func (w *writer) legend() []doc.Sign {
	other := w.signed(doc.Other, lang.WordAnotherDocument.In)
	for _, l := range w.langs {
		other.Said = append(other.Said, lang.WordOthers.In(l), lang.WordElsewhere.In(l), lang.WordDiamond.In(l), lang.WordOtherSign.In(l))
	}
	return append([]doc.Sign{
		w.signed(ledger.Derived.Mark(), lang.WordDerived.In),
		w.signed(ledger.Assumed.Mark(), lang.WordAssumed.In),
		other,
	}, w.standingSigns()...)
}

// signed is a mark with what it means.
func (w *writer) signed(mark string, means phrase) doc.Sign {
	return doc.Sign{Mark: mark, Means: w.joined(means), In: w.titles(means)}
}

// stacked reports whether the second language stands below the first.
func (w *writer) stacked() bool { return w.theme.Stacked && len(w.langs) > 1 }

// half is how wide an exhibit is that has company: as wide as the page where the languages
// are stacked.
func (w *writer) half() frame.Pt {
	if w.theme.Stacked {
		return w.theme.Width()
	}
	return (w.theme.Width() - w.theme.Gutter) / 2
}

// gap is white that is less on a small page.
func (w *writer) gap(h frame.Pt) doc.Block {
	if w.theme.Stacked {
		h *= frame.Pt(w.theme.Spaces.Stacked)
	}
	return space(h)
}

// number is what a table or figure is called: "Hình 1 · Figure 1".
type number struct {
	kind phrase
	n    int
}

func (n number) in(l report.Lang) string { return fmt.Sprintf("%s\u00a0%d", n.kind(l), n.n) }

// exhibit is an entry of the list of tables and figures.
type exhibit struct {
	id   string
	name report.Text
}

// numberExhibits counts tables and figures before any prose refers to them.
func (w *writer) numberExhibits() {
	called := map[report.Series]phrase{report.Boards: lang.WordTable.In, report.Figures: lang.WordFigure.In}
	count := map[report.Series]int{}
	add := func(x *report.Exhibit, in report.Series) {
		if _, done := w.numbers[x.ID]; done {
			return // it opens the edition
		}
		count[in]++
		w.numbers[x.ID] = number{called[in], count[in]}
		w.exhibits = append(w.exhibits, exhibit{x.ID, x.Name})
	}
	if w.hero != nil && w.hero.chart != nil {
		add(&w.hero.chart.Exhibit, report.Figures)
	}
	w.edition.Exhibits(add)
}

// titles is a phrase in each of the document's languages.
func (w *writer) titles(p phrase) map[report.Lang]string {
	out := map[report.Lang]string{}
	for _, l := range w.langs {
		out[l] = p(l)
	}
	return out
}

// joined is a phrase in all languages on one line.
func (w *writer) joined(p phrase) string {
	return w.join(p)
}

// join sets what is said in each language on one line.
func (w *writer) join(in func(l report.Lang) string) string {
	var out []string
	for _, l := range w.langs {
		out = append(out, in(l))
	}
	return strings.Join(out, "\u00a0·\u00a0")
}

// ask answers a question from the edition's sources.
func (w *writer) ask(q report.Query) ledger.Figure { return w.ledger.Ask(q) }
