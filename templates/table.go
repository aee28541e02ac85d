package templates

import (
	"tongket/report"
	"tongket/report/doc"
	"tongket/report/lang"
	"tongket/report/ledger"
)

// table frames a table with its caption and notes.
func (w *writer) table(b *report.Table) *doc.Exhibit {
	m := &tableMaker{writer: w, block: b, trail: &trail{}}
	m.out = &doc.Table{
		Node:      doc.Node{Role: "Table", At: b.At},
		Rules:     doc.Rules{Head: true, Foot: true},
		Continued: w.continued(w.numbers[b.ID].in),
	}
	b.Visit(m)
	if alike := !b.Kind.Squares && !b.Kind.Words; alike && w.over(m.out) { // its columns
		m.out.Fewer = m.split
	}
	out := w.exhibit(b.Exhibit, m.out, m.trail, m.scopes)
	out.Half = len(m.out.Columns) <= 3
	return out
}

// continued is printed over a repeated head: what continues, in all languages.
func (w *writer) continued(name func(l report.Lang) string) string {
	return w.join(func(l report.Lang) string { return name(l) + " (" + lang.WordContinued.In(l) + ")" })
}

type tableMaker struct {
	*writer
	block  *report.Table
	out    *doc.Table
	trail  *trail
	scopes []report.Text // notes on single cells, in the order of their letters
	tight  bool          // what is drawn leaves all the room that it can
}

func cell(scope string, lines ...*doc.Line) *doc.TableCell {
	role := doc.Role("TD")
	if scope != "" {
		role = "TH"
	}
	c := &doc.TableCell{Node: doc.Node{Role: role, Scope: scope}, Lines: lines}
	if len(lines) == 1 { // a cell of one line is its own paragraph
		c.Lang, lines[0].Role = lines[0].Lang, ""
	}
	return c
}

func row(cells ...*doc.TableCell) *doc.Row {
	return &doc.Row{Node: doc.Node{Role: "TR"}, Cells: cells}
}

// figured is what the columns of a table of figures show.
type figured struct {
	figure func(r *report.Row, column int) ledger.Figure
	cell   func(r *report.Row, column int, f ledger.Figure, s rowScale) *doc.TableCell
}

// grid fills the table: the heads of its columns, and a row of figures for each row
// of the block under its name.
func (m *tableMaker) grid(head []*doc.TableCell, of figured) {
	m.out.Head = []*doc.Row{row(append([]*doc.TableCell{cell("Column", m.both(doc.TableHead, lang.WordMeasure.In)...)}, head...)...)}
	figures, scales := make([][]ledger.Figure, len(m.block.Rows)), make([]rowScale, len(m.block.Rows))
	for i := range figures {
		for column := range head {
			figures[i] = append(figures[i], of.figure(&m.block.Rows[i], column))
		}
		scales[i] = scaleOf(figures[i], m.block.ShownIn)
	}
	alike := m.alike(scales)
	for i := range m.block.Rows {
		r := &m.block.Rows[i]
		cells := []*doc.TableCell{cell("Row", m.rowLabel(r, scales[i], alike)...)}
		for column, f := range figures[i] {
			cells = append(cells, of.cell(r, column, f, scales[i]))
		}
		m.out.Body = append(m.out.Body, at(r.At, row(cells...)))
	}
}

// at is a row that comes from a place in the input.
func at(pos report.Pos, r *doc.Row) *doc.Row {
	r.At = pos
	return r
}
