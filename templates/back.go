package templates

import (
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/doc"
	"tongket/report/text"
)

// sources lists the documents and explains the terms.
func (w *writer) sources() *doc.Part {
	p := &doc.Part{Node: doc.Node{Role: "Sect"}, ID: "sources", Title: w.title(wordSources)}
	intro := w.fixed("P", doc.Note, wordSourcesIntro)
	p.Blocks = append(p.Blocks, w.fixed("H1", doc.Heading1, wordSourceList), space(14), intro, space(14), w.sourceTable())
	if len(w.edition.Terms) == 0 {
		return p
	}
	head := w.fixed("H1", doc.Heading1, wordTerms)
	head.Keep, head.Anchor = true, "terms"
	p.Blocks = append(p.Blocks, space(28), head, space(14))
	for _, t := range w.edition.Terms {
		p.Blocks = append(p.Blocks, w.term(t))
	}
	return p
}

func (w *writer) term(t report.Term) *doc.Pair {
	pair := &doc.Pair{Rule: true, After: 3.5, Whole: true}
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
		Continued: w.joinedContinued(wordSourceList),
		Columns: []doc.Column{
			{Width: 30}, {Width: 174}, {Width: 56, Gap: 8}, {Width: 58, Gap: 8}, {Width: 62, Gap: 8}, {Width: 60, Gap: 12},
		},
	}
	hash := w.lines(doc.TableHead, func(l report.Lang) string {
		if l == w.langs[0] {
			return "SHA-256"
		}
		return w.joinedTight(wordHash)
	})
	t.Head = []*doc.Row{row(
		cell("Column", w.both(doc.TableHead, wordCode)...), cell("Column", w.both(doc.TableHead, wordDocument)...),
		cell("Column", w.both(doc.TableHead, wordDated)...), cell("Column", w.both(doc.TableHead, wordEvent)...),
		cell("Column", w.both(doc.TableHead, wordUsed)...), cell("Column", hash...),
	)}
	for _, s := range w.edition.Sources {
		t.Body = append(t.Body, w.sourceRow(s))
	}
	return t
}

func (w *writer) sourceRow(s *report.Source) *doc.Row {
	lead := w.langs[0]
	code := w.line(doc.TableSmall, lead, strong(s.Code))
	dated := w.lines(doc.TableSmall, func(l report.Lang) string {
		if s.Dated == "" {
			return wordNotRecorded[l]
		}
		return s.Dated
	})
	event := "…"
	if s.Event != "" {
		event = "¶" + numbers([]int{s.EventAt}) + ": " + s.Event
	}
	cells := []*doc.TableCell{
		cell("Row", code), cell("", w.wrapped(doc.TableText, s.Label)...), cell("", dated...),
		cell("", wrap(w.line(doc.TableSmall, lead, words(event)))),
		cell("", wrap(w.line(doc.TableSmall, lead, words("¶"+strings.ReplaceAll(numbers(w.used(s)), "\u00a0", " "))))),
		cell("", w.line(doc.TableSmall, lead, words(s.SHA256[:min(12, len(s.SHA256))]))),
	}
	r := row(cells...)
	r.Anchor = sourceAnchor(s)
	return r
}

func wrap(l *doc.Line) *doc.Line {
	l.Wrap = true
	return l
}

// used is the paragraphs of s whose figures or statements this edition prints.
func (w *writer) used(s *report.Source) []int {
	var out []int
	for _, f := range s.Facts {
		out = append(out, f.Place.Paragraph)
	}
	add := func(x *report.Statement) {
		if x != nil && x.Source == s {
			out = append(out, x.Paragraph)
		}
	}
	for _, section := range w.edition.Sections {
		for _, b := range section.Blocks {
			switch b := b.(type) {
			case *report.Paragraph:
				add(b.Statement)
			case *report.List:
				for _, p := range b.Items {
					add(p.Statement)
				}
			case *report.Table:
				for _, r := range b.Rows {
					add(r.Statement)
				}
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func (w *writer) joinedContinued(p phrase) string {
	var out []string
	for _, l := range w.langs {
		out = append(out, p[l]+" ("+wordContinued[l]+")")
	}
	return strings.Join(out, "\u00a0·\u00a0")
}

func (w *writer) joinedTight(p phrase) string {
	var out []string
	for _, l := range w.langs {
		out = append(out, p[l])
	}
	return strings.Join(out, " · ")
}

// annex is every figure that the edition's sources state, and every computed
// one that its pages print: value, status, source, paragraph and pages.
func (w *writer) annex(parts []*doc.Part) *doc.Part {
	p := &doc.Part{Node: doc.Node{Role: "Sect"}, ID: "annex", Title: w.title(wordAnnex)}
	t := &doc.Table{
		Node:      doc.Node{Role: "Table"},
		Rules:     doc.Rules{Head: true, Foot: true},
		Continued: w.joinedContinued(wordAnnex),
		Columns:   w.annexColumns(),
		Head:      []*doc.Row{w.annexHead()},
	}
	asked := w.annexed(parts)
	for _, g := range w.report.Groups {
		rows := w.annexGroup(g, asked)
		if len(rows) == 0 {
			continue
		}
		t.Body = append(t.Body, w.annexTitle(g))
		t.Body = append(t.Body, rows...)
	}
	p.Blocks = append(p.Blocks, w.fixed("H1", doc.Heading1, wordAnnex), space(14), w.fixed("P", doc.Note, wordAnnexNote), space(14), t)
	return p
}

// annexed is the questions that the annex answers: all that sources state, and
// what else the document prints.
func (w *writer) annexed(parts []*doc.Part) []report.Query {
	out := w.edition.Ledger.Queries()
	for _, p := range parts {
		if p == nil {
			continue
		}
		doc.Walk(p, func(e doc.Element, _ []doc.Element) {
			v, ok := e.(*doc.Value)
			if !ok || v.Figure.Status != report.Derived && v.Figure.Status != report.Assumed {
				return
			}
			if q := v.Figure.Query; !slices.Contains(out, q) {
				out = append(out, q)
			}
		})
	}
	return out
}

func (w *writer) annexColumns() []doc.Column {
	total := Briefing().Width()
	if len(w.langs) == 1 {
		return []doc.Column{{Width: total - 262}, {Width: 90, Align: doc.Right}, {Width: 12, Gap: 4}, {Width: 86}, {Width: 60, Gap: 10, Align: doc.Right}}
	}
	return []doc.Column{
		{Width: 106}, {Width: 106, Gap: 6}, {Width: 68, Align: doc.Right}, {Width: 92, Gap: 4, Align: doc.Right},
		{Width: 8, Gap: 4}, {Width: 46}, {Width: total - 444, Gap: 4, Align: doc.Right},
	}
}

func (w *writer) annexHead() *doc.Row {
	r := row()
	for _, p := range []phrase{wordFigures, wordValue} {
		for _, l := range w.langs {
			r.Cells = append(r.Cells, cell("Column", w.line(doc.TableHead, l, words(p[l]))))
		}
	}
	r.Cells = append(r.Cells, cell("Column"), cell("Column", w.both(doc.TableHead, wordSourceCol)...), cell("Column", w.both(doc.TableHead, wordPageCol)...))
	return r
}

func (w *writer) annexTitle(g report.Group) *doc.Row {
	line := w.line(doc.TableSmall, w.langs[0])
	for i, l := range w.langs {
		if i == 0 {
			line.Whole = append(line.Whole, strong(g.Name.String(l)))
			continue
		}
		line.Whole = append(line.Whole, words("\u00a0·\u00a0"+g.Name.String(l)))
	}
	c := cell("Row", line)
	c.Spans.Cols = len(w.annexColumns())
	r := row(c)
	r.Heavy = true
	return r
}

// annexGroup is the rows of one group, indicator by indicator.
func (w *writer) annexGroup(g report.Group, asked []report.Query) []*doc.Row {
	var out []*doc.Row
	for _, i := range w.report.Indicators {
		if i.Group != g.ID {
			continue
		}
		var mine []report.Query
		for _, q := range asked {
			if q.Indicator == i {
				mine = append(mine, q)
			}
		}
		slices.SortStableFunc(mine, func(a, b report.Query) int { return int(b.Period) - int(a.Period) })
		for _, q := range mine {
			out = append(out, w.annexRow(q))
		}
	}
	return out
}

func (w *writer) annexRow(q report.Query) *doc.Row {
	f := w.ask(q)
	r := row()
	for i, l := range w.langs {
		line := w.line(doc.TableSmall, l, words(w.called(f, l)))
		line.Wrap = true
		scope := ""
		if i == 0 {
			scope = "Row"
		}
		r.Cells = append(r.Cells, cell(scope, line))
	}
	for _, l := range w.langs {
		r.Cells = append(r.Cells, cell("", w.annexValue(f, l)))
	}
	mark := f.Status.Mark()
	if q.Aspect == report.Change && f.Inferred() {
		mark = report.Assumed.Mark()
	}
	r.Cells = append(r.Cells, cell("", w.line(doc.TableSmall, w.langs[0], words(mark))))
	r.Cells = append(r.Cells, cell("", w.places(f)...))
	r.Cells = append(r.Cells, cell("", w.line(doc.TableSmall, w.langs[0], &doc.PagesOf{Figure: &f})))
	return r
}

// annexValue prints the figure followed and, after a diamond, the others.
func (w *writer) annexValue(f report.Figure, l report.Lang) *doc.Line {
	form := report.Full
	if f.Query.Aspect == report.Level && f.Query.Indicator.Unit.Kind == report.Count {
		form = report.Number
	}
	written := text.Write(l, f, form)
	written.Mark = ""
	line := w.line(doc.TableSmall, l, words(written.Short()))
	for _, o := range f.Others {
		other := report.Figure{Query: f.Query, Status: report.Published, Amount: o.Amount}
		line.Whole = append(line.Whole, words("; "), &doc.Diamond{}, words(text.Write(l, other, report.Number).String()))
	}
	return line
}

// called is an indicator's name with what makes this figure of it: the year,
// the base, the source.
func (w *writer) called(f report.Figure, l report.Lang) string {
	q := f.Query
	s := q.Indicator.Name.String(l) + ",\u00a0" + text.Year(q.Period)
	switch q.Aspect {
	case report.Change:
		compared := wordCompared
		if f.Facts[0].SamePeriod {
			compared = wordComparedP
		}
		s += " " + compared[l] + "\u00a0" + text.Year(q.Base)
	case report.Target:
		s += ": " + wordGeneral[l]
	}
	if q.Source != nil {
		s += " (" + q.Source.Code + ")"
	}
	return s
}

// places is the sources and paragraphs of a figure, a line a source.
func (w *writer) places(f report.Figure) []*doc.Line {
	where := map[*report.Source][]int{}
	var order []*report.Source
	for _, fact := range slices.Concat(f.Facts, f.Others) {
		s := fact.Source
		if !slices.Contains(order, s) {
			order = append(order, s)
		}
		if n := fact.Place.Paragraph; !slices.Contains(where[s], n) {
			where[s] = append(where[s], n)
		}
	}
	byCode(order)
	var out []*doc.Line
	for _, s := range order {
		slices.Sort(where[s])
		out = append(out, w.line(doc.TableSmall, w.langs[0], w.code(s, where[s])))
	}
	return out
}

// sentence begins with a capital and ends with a full stop.
func sentence(s string) string {
	r := []rune(strings.TrimRight(s, "."))
	if len(r) == 0 {
		return ""
	}
	return strings.ToUpper(string(r[0])) + string(r[1:]) + "."
}
