package templates

import (
	"cmp"
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/doc"
	"tongket/report/lang"
	"tongket/report/ledger"
)

// annexMaker sets the table of the annex.
type annexMaker struct {
	*writer
	years bool    // are all its periods, and have a column; words such as the fourth quarter stand with the names
	left  leftOut // what it only counts
	by    drawn   // what prints each figure
	long  bool    // a line is what is measured, not a figure
	few   bool    // columns, so that their rows have room for few figures
}

// annex is every figure that the edition's sources state, and every computed
// one that its pages print: value, status, source, paragraph and pages.
func (w *writer) annex(parts []*doc.Part) *doc.Part {
	p := &doc.Part{Node: doc.Node{Role: "Sect"}, ID: "annex", Follows: true, Title: w.titles(lang.WordAnnex.In)}
	by := drawnIn(parts)
	asked, left := w.annexed(parts, by)
	years := !slices.ContainsFunc(asked, func(q report.Query) bool { return q.Period.Form() != report.AYear })
	m := &annexMaker{writer: w, years: years, left: left, by: by, long: len(asked) >= manyFigures}
	t := m.tableOf(asked)
	p.Blocks = append(w.introduced(lang.WordAnnex.In, m.annexNote(asked)), space(w.theme.Spaces.Small))
	if len(t.Body) > 0 { // of a briefing in words alone there is none
		p.Blocks = append(p.Blocks, t, space(w.theme.Spaces.Close))
	}
	if notes := w.annexNotes(asked); notes != nil {
		p.Blocks = append(p.Blocks, notes)
	}
	p.Blocks = append(p.Blocks, w.taken(left))
	return p
}

// tableOf is what is asked, by the groups of the project.
func (m *annexMaker) tableOf(asked []report.Query) *doc.Table {
	t := &doc.Table{
		Node:      doc.Node{Role: "Table"},
		Rules:     doc.Rules{Head: true, Foot: true},
		Continued: m.continued(lang.WordAnnex.In),
		Head:      []*doc.Row{m.headRow()},
	}
	of := map[*report.Indicator][]report.Query{}
	for _, q := range asked {
		of[q.Indicator] = append(of[q.Indicator], q)
	}
	for _, g := range m.report.Groups {
		if rows := m.groupRows(g, of); len(rows) > 0 {
			t.Body = append(append(t.Body, m.groupTitle(g)), rows...)
		}
	}
	if t.Columns = m.columns(t.Body); m.theme.Table > 0 && !m.few {
		t.Fewer = func() []*doc.Table {
			again := *m
			again.few, again.years = true, false // they stand with the names
			few := again.tableOf(asked)
			again.sourcesBelow(few)
			return []*doc.Table{few}
		}
	}
	return t
}

// annexNote is what the marks of the annex mean.
func (m *annexMaker) annexNote(asked []report.Query) phrase {
	t := &trail{}
	for _, q := range asked {
		t.stands(m.ask(q))
	}
	m.standings = t.standings
	return func(l report.Lang) string {
		said := lang.WordAnnexNote.In(l) + " "
		if m.long {
			said += lang.WordAnnexRow.In(l) + " "
		}
		return strings.TrimSpace(said + t.explanations(l))
	}
}

// annexed is the questions that the annex answers: all that sources state, and
// what else the document prints; and those that it leaves out.
func (w *writer) annexed(parts []*doc.Part, by drawn) ([]report.Query, leftOut) {
	stated, left := shown(w.ledger.Queries(), by)
	return w.alsoPrinted(stated, parts), left
}

// alsoPrinted is out with what else the document prints.
func (w *writer) alsoPrinted(out []report.Query, parts []*doc.Part) []report.Query {
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

func (m *annexMaker) headRow() *doc.Row {
	r := row()
	each := func(p phrase) {
		for _, l := range m.langs {
			r.Cells = append(r.Cells, cell("Column", m.line(doc.TableHead, l, words(p(l)))))
		}
	}
	both := func(p phrase) { r.Cells = append(r.Cells, cell("Column", m.both(doc.TableHead, p)...)) }
	each(lang.WordFigures.In)
	if m.years {
		both(lang.WordYearCol.In)
	}
	each(lang.WordValue.In)
	both(lang.WordSourceCol.In)
	both(lang.WordPageCol.In)
	return r
}

func (m *annexMaker) groupTitle(g report.Group) *doc.Row {
	line := wrap(m.line(doc.TableSmall, m.langs[0]))
	for i, l := range m.langs {
		if i == 0 {
			line.Whole = append(line.Whole, strong(g.Name.String(l)))
			continue
		}
		line.Whole = append(line.Whole, m.besideLead("\u00a0·\u00a0"+g.Name.String(l)))
	}
	c := cell("Row", line)
	c.Spans.Cols = m.firstValue() + len(m.langs) + 2
	r := row(c)
	r.Heavy = true
	return r
}

// firstValue is the column of the first value.
func (m *annexMaker) firstValue() int {
	if m.years {
		return len(m.langs) + 1
	}
	return len(m.langs)
}

// groupRows is the rows of one group, indicator by indicator, of what is asked of each.
func (m *annexMaker) groupRows(g report.Group, asked map[*report.Indicator][]report.Query) []*doc.Row {
	var out []*doc.Row
	for _, i := range m.report.Indicators {
		if i.Group != g.ID {
			continue
		}
		out = append(out, m.indicatorRows(asked[i])...)
		if list := m.left.of[i]; len(list) > 0 {
			out = append(out, m.restRow(i, list, len(asked[i]) > 0))
		}
	}
	return out
}

// indicatorRows is the rows of what is asked of one indicator.
func (m *annexMaker) indicatorRows(asked []report.Query) []*doc.Row {
	slices.SortStableFunc(asked, annexOrder)
	var figures, inUnits []ledger.Figure
	for _, q := range asked {
		figures = append(figures, m.ask(q))
		if q.Yardstick() == report.InUnits {
			inUnits = append(inUnits, m.ask(q))
		}
	}
	scale := scaleOf(inUnits, report.ShownIn{})
	var out []*doc.Row
	var above *report.Query
	series, within := m.series(figures)
	named := false // the unit is
	for i, q := range asked {
		if within[q] {
			continue
		}
		one := annexed{figure: m.ask(q), above: above, series: series[q]}
		above = &asked[i]
		switch {
		case q.Yardstick() == report.InPoints:
			one.scale, one.unit = &rowScale{}, true
		case besideName(q, scale):
			one.scale, one.unit = &scale, !named
			named = true
		}
		if one.series != nil && !one.series.across {
			several := q
			several.Period = report.Period{} // a row below says of which it is
			above = &several
		}
		out = append(out, m.figureRow(one))
	}
	return out
}

// besideName reports whether the unit of a figure stands beside its name, so that digits
// stand below digits. A count has none, and % is as narrow as a mark.
func besideName(q report.Query, s rowScale) bool {
	kind := q.Indicator.Unit.Kind
	return !s.own && q.Yardstick() == report.InUnits && kind != report.Percent && (kind != report.Count || s.scale > 0)
}

// annexOrder puts the figures of the whole before those of members, the latest of each
// first, and a level before what is said of it.
func annexOrder(a, b report.Query) int {
	return cmp.Or(a.Members.Compare(b.Members), b.Period.Compare(a.Period), levelFirst(a)-levelFirst(b))
}

func levelFirst(q report.Query) int {
	if q.Aspect == report.Level {
		return 0
	}
	return 1
}

// Called is an indicator's name with what makes this figure of it: the year, the base,
// the source.
func Called(f ledger.Figure, l report.Lang) string {
	name := f.Query.Subject().Name().String(l) + ",\u00a0" + labelled(f.Query.Period, l)
	return heldTo(name, f, true, l)
}

// heldTo is a name with what f is held against, and the source that alone is asked.
func heldTo(name string, f ledger.Figure, named bool, l report.Lang) string {
	q := f.Query
	if q.Aspect.IsSet() && named {
		name += ":"
	}
	name += heldAgainst(f, l)
	if q.Source != nil {
		name += " (" + q.Source.Code + ")"
	}
	return name
}

// labelled is a period in a label, which may go on in a second line.
func labelled(p report.Period, l report.Lang) string {
	return strings.ReplaceAll(lang.Of(l).Period(p), "\u00a0", " ")
}

// heldAgainst is the words of what f is held against, behind a name: so với năm 2021; on the
// same period of 2021.
func heldAgainst(f ledger.Figure, l report.Lang) string {
	held := lang.Of(l).Against(f.Query, f.OfSamePeriod())
	switch {
	case held == "":
		return ""
	case f.Query.Aspect == report.HowMany:
		return ", " + held
	}
	return " " + held
}

// places is where figures stand in their sources, on one line.
func (w *writer) places(of []ledger.Figure) *doc.Line {
	line := w.line(doc.TableSmall, w.langs[0])
	for i, p := range publishedAt(of...) {
		if i > 0 {
			line.Whole = append(line.Whole, words("; "))
		}
		line.Whole = append(line.Whole, w.code(p.source, p.spots))
	}
	return wrap(line)
}

// oneLine is the head of a wide column: all languages side by side.
func (w *writer) oneLine(p phrase) *doc.TableCell {
	c := cell("Column", wrap(w.line(doc.TableHead, w.langs[0])))
	for i, l := range w.langs {
		if i == 0 {
			c.Lines[0].Whole = append(c.Lines[0].Whole, strong(p(l)))
			continue
		}
		other := &doc.Words{Node: doc.Node{Lang: l}, Str: "\u00a0·\u00a0" + p(l), Face: doc.NoteFace}
		if w.theme.Equal {
			other.Face = doc.StrongFace
		}
		c.Lines[0].Whole = append(c.Lines[0].Whole, other)
	}
	return c
}
