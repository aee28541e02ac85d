package templates

import (
	"slices"
	"strings"

	"tongket/fonts"
	"tongket/report"
	"tongket/report/doc"
	"tongket/report/text"
	"tongket/report/trace"
)

// annex is every figure that the edition's sources state, and every computed
// one that its pages print: value, status, source, paragraph and pages.
func (w *writer) annex(parts []*doc.Part) *doc.Part {
	p := &doc.Part{Node: doc.Node{Role: "Sect"}, ID: "annex", Title: wordAnnex}
	t := &doc.Table{
		Node:      doc.Node{Role: "Table"},
		Rules:     doc.Rules{Head: true, Foot: true},
		Continued: w.continued(wordAnnex.in),
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
	t.Columns = w.annexColumns(t.Body)
	p.Blocks = append(p.Blocks, w.fixed("H1", doc.Heading1, wordAnnex), space(7), w.fixed("P", doc.Note, wordAnnexNote), space(7), t, space(10.5))
	if notes := w.annexNotes(asked); notes != nil {
		p.Blocks = append(p.Blocks, notes)
	}
	p.Blocks = append(p.Blocks, w.taken())
	return p
}

// unexplained is the computed figures among those asked, and on the way to them,
// whose arithmetic no other page prints.
func (w *writer) unexplained(asked []report.Query) []report.Figure {
	var out []report.Figure
	for _, q := range asked {
		if !w.ask(q).Computed() {
			continue
		}
		for _, f := range trace.Path(w.edition.Ledger, w.ask(q)) {
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
func (w *writer) unspoken(asked []report.Query) []report.Figure {
	var out []report.Figure
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
	var restated []report.Figure
	for _, q := range asked {
		if f := w.ask(q); f.Restated() {
			restated = append(restated, f)
		}
	}
	settled := w.edition.Ledger.Settled()
	if len(computed)+len(inferred)+len(restated)+len(settled) == 0 {
		return nil
	}
	p := w.pair("P", doc.Note, func(l report.Lang) []doc.Inline { return []doc.Inline{strong(wordWorkings[l])} })
	for i, l := range w.langs {
		notes := annexList{w, l, &p.Cells[i]}
		for _, f := range computed {
			notes.add(f, words(" "+strings.Join(w.formulas(l, f), "; ")+"."))
		}
		for _, f := range inferred {
			notes.inferred(f)
		}
		for _, f := range restated {
			notes.add(f, append([]doc.Inline{words(" ")}, w.restated(f, l)...)...)
		}
		for _, s := range settled {
			notes.add(report.Figure{Query: s.Query}, append([]doc.Inline{words(" ")}, w.settled(s, l)...)...)
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

func (n annexList) add(f report.Figure, in ...doc.Inline) {
	name := strings.TrimSpace(f.Status.Mark() + " " + f.Query.Indicator.Name.String(n.lang) + ", ")
	n.note(append([]doc.Inline{words(name)}, in...)...)
}

// inferred says what the program was told that the document leaves open.
func (n annexList) inferred(f report.Figure) {
	in := []doc.Inline{words(report.Assumed.Mark() + " " + n.called(f, nil, n.lang) + ": ")}
	n.note(append(in, n.inferences([]report.Figure{f}, n.lang)...)...)
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

// annexed is the questions that the annex answers: all that sources state, and
// what else the document prints.
func (w *writer) annexed(parts []*doc.Part) []report.Query {
	out := w.edition.Ledger.Queries()
	known := map[report.Query]bool{}
	for _, q := range out {
		known[q] = true
	}
	for _, p := range parts {
		if p == nil {
			continue
		}
		doc.Walk(p, func(e doc.Element, _ []doc.Element) {
			for _, f := range doc.Figures(e) {
				if f.Computed() && !known[f.Query] {
					known[f.Query] = true
					out = append(out, f.Query)
				}
			}
		})
	}
	return out
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
	line := wrap(w.line(doc.TableSmall, w.langs[0]))
	for i, l := range w.langs {
		if i == 0 {
			line.Whole = append(line.Whole, strong(g.Name.String(l)))
			continue
		}
		line.Whole = append(line.Whole, words("\u00a0·\u00a0"+g.Name.String(l)))
	}
	c := cell("Row", line)
	c.Spans.Cols = 2*len(w.langs) + 3
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
		for i, q := range mine {
			var above *report.Query
			if i > 0 {
				above = &mine[i-1]
			}
			out = append(out, w.annexRow(q, above))
		}
	}
	return out
}

// annexRow is one figure; above is the question of the row before, if that is of
// the same indicator, whose name then need not be said again.
func (w *writer) annexRow(q report.Query, above *report.Query) *doc.Row {
	f := w.ask(q)
	r := at(q.Indicator.At, row())
	for i, l := range w.langs {
		line := w.line(doc.TableSmall, l, &doc.Words{Node: doc.Node{At: q.Indicator.Name[l].At}, Str: w.called(f, above, l)})
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
	r.Cells = append(r.Cells, cell("", w.places(f)))
	r.Cells = append(r.Cells, cell("", w.line(doc.TableSmall, w.langs[0], link(doc.FigureAnchor(&f), &doc.PagesOf{Figure: &f}))))
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
	line := w.line(doc.TableSmall, l, words(strings.ReplaceAll(written.Short(), "\u00a0", " ")))
	for _, o := range f.Others {
		other := report.Figure{Query: f.Query, Status: report.Published, Amount: o.Amount}
		line.Whole = append(line.Whole, words("; "), &doc.Diamond{}, words(text.Write(l, other, report.Number).String()))
	}
	return line
}

// called is an indicator's name with what makes this figure of it: the year,
// the base, the source.
func (w *writer) called(f report.Figure, above *report.Query, l report.Lang) string {
	q := f.Query
	name, year := q.Indicator.Name.String(l), ",\u00a0"+text.Year(q.Period)
	if above != nil {
		name, year = "–", "\u00a0"+text.Year(q.Period)
		if above.Period == q.Period && q.Aspect != report.Level {
			year = ""
		}
	}
	s := name + year
	switch q.Aspect {
	case report.Change, report.Points:
		compared := wordCompared
		if f.Facts[0].SamePeriod {
			compared = wordComparedP
		}
		s += " " + compared[l] + "\u00a0" + text.Year(q.Base)
	case report.Margin:
		s += " " + wordMargin[l]
	case report.Target:
		if above == nil {
			s += ":"
		}
		s += " " + wordGeneral[l]
	}
	if q.Source != nil {
		s += " (" + q.Source.Code + ")"
	}
	return s
}

// places is the sources and paragraphs of a figure on one line.
func (w *writer) places(f report.Figure) *doc.Line {
	line := w.line(doc.TableSmall, w.langs[0])
	for i, p := range publishedAt(f) {
		if i > 0 {
			line.Whole = append(line.Whole, words("; "))
		}
		line.Whole = append(line.Whole, w.code(p.source, p.paragraphs))
	}
	return wrap(line)
}

// oneLine is the head of a wide column: all languages side by side.
func (w *writer) oneLine(p phrase) *doc.TableCell {
	c := cell("Column", wrap(w.line(doc.TableHead, w.langs[0])))
	for i, l := range w.langs {
		if i == 0 {
			c.Lines[0].Whole = append(c.Lines[0].Whole, strong(p[l]))
			continue
		}
		c.Lines[0].Whole = append(c.Lines[0].Whole, &doc.Words{Node: doc.Node{Lang: l}, Str: "\u00a0·\u00a0" + p[l], Face: fonts.Sans})
	}
	return c
}
