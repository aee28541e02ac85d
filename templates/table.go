package templates

import (
	"fmt"
	"slices"

	"tongket/report"
	"tongket/report/doc"
	"tongket/report/frame"
)

// table frames a table with its caption and notes.
func (w *writer) table(b *report.Table) *doc.Exhibit {
	m := &tableMaker{writer: w, block: b, trail: &trail{}}
	m.out = &doc.Table{
		Node:      doc.Node{Role: "Table"},
		Rules:     doc.Rules{Head: true, Foot: true},
		Continued: w.continued(w.numbers[b.ID].in),
	}
	switch b.Kind {
	case report.ByPeriod:
		m.byPeriod()
	case report.BySource:
		m.bySource()
	case report.Inventory:
		m.inventory()
	case report.Entries:
		m.entries()
	default:
		panic(fmt.Sprintf("templates: unknown table %q", b.Kind))
	}
	return w.exhibit(b.Exhibit, m.out, m.trail, m.scopes)
}

// continued is printed over a repeated head: what continues, in all languages.
func (w *writer) continued(name func(l report.Lang) string) string {
	return w.join(func(l report.Lang) string { return name(l) + " (" + wordContinued[l] + ")" })
}

type tableMaker struct {
	*writer
	block  *report.Table
	out    *doc.Table
	trail  *trail
	scopes []report.Text // notes on single cells, in the order of their letters
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

// grid fills the table: the heads of its columns, and a row of cells for each row
// of the block under its label.
func (m *tableMaker) grid(head []*doc.TableCell, cellOf func(r *report.Row, column int) *doc.TableCell) {
	m.out.Head = []*doc.Row{row(append([]*doc.TableCell{cell("Column", m.both(doc.TableHead, wordMeasure)...)}, head...)...)}
	for i := range m.block.Rows {
		r := &m.block.Rows[i]
		cells := []*doc.TableCell{cell("Row", m.wrapped(doc.TableText, r.Label)...)}
		for column := range head {
			cells = append(cells, cellOf(r, column))
		}
		m.out.Body = append(m.out.Body, at(r.At, row(cells...)))
	}
}

// at is a row that comes from a place in the input.
func at(pos report.Pos, r *doc.Row) *doc.Row {
	r.At = pos
	return r
}

// columns makes a label column and n columns of figures: all as wide as given, or,
// where these leave too little, each as wide as its own figures need.
func (m *tableMaker) columns(n int, width, slot frame.Pt, align doc.Align) {
	const least = 80 // the narrowest column that the names of rows can be read in
	figures := make([]doc.Column, n)
	for i := range figures {
		figures[i] = doc.Column{Width: width, Align: align, Slot: slot}
	}
	labels := m.theme.Width() - pt(float64(n))*width
	if labels < least || m.theme.Stacked {
		labels = m.theme.Width()
		for i := range figures {
			figures[i] = m.narrow(i+1, align)
			labels -= figures[i].Width
		}
		labels = m.spread(figures, labels)
	}
	m.out.Columns = append([]doc.Column{{Width: labels, Least: least}}, figures...)
}

// spread gives the figures what the names of the rows do not need of a width, and
// returns what these keep.
func (m *tableMaker) spread(figures []doc.Column, labels frame.Pt) frame.Pt {
	const apart = 12
	need := m.widestIn(func(l *doc.Line) []doc.Inline { return l.Whole }, 0) + apart
	spare := labels - need
	if spare <= 0 {
		return labels
	}
	for i := range figures {
		figures[i].Width += spare / pt(float64(len(figures)))
	}
	return need
}

// narrow is column i as wide as its own figures need.
func (m *tableMaker) narrow(i int, align doc.Align) doc.Column {
	const apart, least = 10, 36
	whole := m.widestIn(func(l *doc.Line) []doc.Inline { return slices.Concat(l.Before, l.Whole) }, i)
	after := m.widestIn(func(l *doc.Line) []doc.Inline { return l.After }, i)
	c := doc.Column{Width: max(least, whole+after+apart), Align: align}
	if align == doc.Decimal {
		c.Slot = after
	}
	return c
}
