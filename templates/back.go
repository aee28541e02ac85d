package templates

import (
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/doc"
	"tongket/report/lang"
)

// sources lists the documents and explains the terms.
func (w *writer) sources() *doc.Part {
	p := &doc.Part{Node: doc.Node{Role: "Sect"}, ID: "sources", Title: w.titles(lang.WordSources.In)}
	ours := phrase(lang.WordNamesOurs.In)
	if len(w.edition.Terms) > 0 {
		ours = lang.WordTermsOurs.In
	}
	ours = ours.and(lang.WordSourcesIntro.In)
	if slices.ContainsFunc(w.edition.Sources, func(s *report.Source) bool { return s.Workbook != "" }) {
		ours = ours.and(lang.WordCellsIntro.In)
	}
	p.Blocks = append(w.introduced(lang.WordSourceList.In, ours), space(w.theme.Spaces.Line), w.sourceTable())
	if len(w.edition.Terms) > 0 {
		p.Blocks = append(p.Blocks, w.terms()...)
	}
	p.Blocks = append(p.Blocks, space(w.theme.Spaces.Wide))
	p.Blocks = append(append(p.Blocks, w.headed("H2", lang.WordKey.In)...), w.key())
	return p
}

// terms explains the terms, under their heading.
func (w *writer) terms() []doc.Block {
	head := w.fixed("H1", doc.Heading1, lang.WordTerms.In)
	head.Keep, head.Anchor = true, "terms"
	out := []doc.Block{space(w.theme.Spaces.Part), head, space(w.theme.Spaces.Small)}
	for _, t := range w.edition.Terms {
		out = append(out, w.term(t))
	}
	return out
}

// introduced is the heading of a part and the note that explains what follows: all on one
// page with the beginning of that.
func (w *writer) introduced(title, explained phrase) []doc.Block {
	head, note := w.fixed("H1", doc.Heading1, title), w.fixed("P", doc.Note, explained)
	head.Keep, note.Keep = true, true
	return []doc.Block{head, space(w.theme.Spaces.Small), note}
}

func (w *writer) term(t report.Term) *doc.Pair {
	pair := &doc.Pair{Rule: true, After: 2, Whole: true}
	for _, l := range w.langs {
		pair.Cells = append(pair.Cells, doc.Cell{Paragraphs: []*doc.Paragraph{
			w.paragraph("P", doc.TableSmall, l, strong(t.Name.String(l))),
			w.paragraph("P", doc.TableSmall, l, w.inlines(t.Meaning[l], l)...),
		}})
	}
	return pair
}

func (w *writer) sourceTable() *doc.Table {
	t := &doc.Table{
		Node:      doc.Node{Role: "Table"},
		Rules:     doc.Rules{Head: true, Foot: true},
		Continued: w.continued(lang.WordSourceList.In),
	}
	hash := append([]*doc.Line{w.line(doc.TableHead, w.langs[0], strong("SHA-256"))}, w.both(doc.TableHead, lang.WordHash.In)...)
	t.Head = []*doc.Row{row(
		cell("Column", w.both(doc.TableHead, lang.WordCode.In)...), cell("Column", w.both(doc.TableHead, lang.WordDocument.In)...),
		cell("Column", w.both(doc.TableHead, lang.WordDated.In)...), cell("Column", w.both(doc.TableHead, lang.WordEvent.In)...),
		cell("Column", w.both(doc.TableHead, lang.WordUsed.In)...), cell("Column", hash...),
	)}
	for _, s := range w.inCodes() {
		t.Body = append(t.Body, w.sourceRow(s))
	}
	if t.Columns = w.sourceColumns(t.Body); w.over(t) {
		t.Fewer = func() []*doc.Table { return []*doc.Table{w.fewSources(t)} }
	}
	return t
}

// inCodes is the documents in the order of their codes.
func (w *writer) inCodes() []*report.Source {
	out := slices.Clone(w.edition.Sources)
	byCode(out)
	return out
}

// sourceColumns is code, document, date, event, paragraphs and hash. Where a face is so
// wide that a hash needs more, the document has less.
func (w *writer) sourceColumns(body []*doc.Row) []doc.Column {
	is := w.theme.Columns.Sources
	document := is.Document
	if document == 0 {
		document = w.theme.Width() - is.Code - is.Dated - is.Event - is.Used - is.Hash - 3*is.Gap - is.HashGap
	}
	out := []doc.Column{{Width: is.Code}, {Width: document}, {Width: is.Dated, Gap: is.Gap}, {Width: is.Event, Gap: is.Gap}, {Width: is.Used, Gap: is.Gap}, {Width: is.Hash, Gap: is.HashGap}}
	hash := &out[len(out)-1]
	for _, r := range body {
		if more := w.wide(r.Cells[len(out)-1].Lines[0].Whole, doc.TableSmall) - hash.Width; more > 0 {
			hash.Width, out[1].Width = hash.Width+more, out[1].Width-more
		}
	}
	return out
}

func (w *writer) sourceRow(s *report.Source) *doc.Row {
	lead := w.langs[0]
	code := w.line(doc.TableSmall, lead, strong(s.Code))
	dated := w.lines(doc.TableSmall, func(l report.Lang) string {
		if s.Dated == "" {
			return lang.WordNotRecorded.In(l)
		}
		return s.Dated
	})
	cells := []*doc.TableCell{
		cell("Row", code), cell("", w.wrapped(doc.TableText, s.Label)...), cell("", dated...),
		cell("", wrapAll(w.lines(doc.TableSmall, func(l report.Lang) string { return w.event(s, l) }))...),
		cell("", wrap(w.line(doc.TableSmall, lead, words(strings.ReplaceAll(located(w.used(s)), "\u00a0", " "))))),
		cell("", w.line(doc.TableSmall, lead, words(s.SHA256[:min(12, len(s.SHA256))]))),
	}
	r := at(s.Label[lead].At, row(cells...))
	r.Anchor = sourceAnchor(s)
	return r
}

// event is the day of what a source reports, as a language writes it, with the words beside
// it in the language of the document alone; what is no day is quoted.
func (w *writer) event(s *report.Source, l report.Lang) string {
	if s.Event == "" {
		return "…"
	}
	at := " (¶" + numbers([]int{s.EventAt}) + ")"
	whole, day, ok := lang.Of(l).SpeltDay(s.Event)
	switch {
	case !ok:
		return "“" + s.Event + "”" + at
	case l == s.Lang:
		return whole + at
	}
	return day + at
}

func wrap(l *doc.Line) *doc.Line {
	l.Wrap = true
	return l
}

func wrapAll(list []*doc.Line) []*doc.Line {
	for _, l := range list {
		wrap(l)
	}
	return list
}

// used is the paragraphs and cells of s whose figures or statements this edition prints.
func (w *writer) used(s *report.Source) []report.Spot {
	out := slices.Clone(w.cited[s])
	for _, f := range s.Facts {
		out = append(out, f.Place.Spot())
	}
	return inOrder(out)
}

// sentence begins with a capital and ends with a full stop.
func sentence(s string) string {
	r := []rune(strings.TrimRight(s, "."))
	if len(r) == 0 {
		return ""
	}
	return strings.ToUpper(string(r[0])) + string(r[1:]) + "."
}
