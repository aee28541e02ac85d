package templates

import (
	"fmt"

	"tongket/charts"
	"tongket/report"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/lang"
	"tongket/report/ledger"
)

// Inventory has a quantity and unit squares.
func (m *tableMaker) Inventory(*report.Table) {
	total := m.theme.Width()
	per := m.block.Square
	m.out.Head = []*doc.Row{row(
		cell("Column", wrapAll(m.both(doc.TableHead, lang.WordKind.In))...), // no author can shorten it
		cell("Column", m.both(doc.TableHead, lang.WordQuantity.In)...),
		cell("Column", m.lines(doc.TableHead, func(l report.Lang) string { return fmt.Sprintf(lang.WordSquare.In(l), per) })...),
	)}
	for i := range m.block.Rows {
		r := &m.block.Rows[i]
		f := m.ask(r.In(m.block.Period))
		cells := []*doc.TableCell{
			cell("Row", m.rowLabel(r, rowScale{own: true}, false)...),
			m.figureCell(f, figureLook{scale: rowScale{own: true}}),
			m.squares(r, f),
		}
		m.out.Body = append(m.out.Body, at(r.At, row(cells...)))
	}
	slot := m.widestIn(func(l *doc.Line) []doc.Inline { return l.After }, 1)
	head := m.widestOf(m.out.Head, all, 1)
	by := m.times()
	quantity := max(58*by, m.widestIn(toUnits, 1)+slot+7, head+slot+4)
	squares := min(83*frame.MM, total-quantity-23-100*by)
	m.out.Columns = []doc.Column{{Width: total - quantity - 23 - squares}, {Width: quantity, Align: doc.Decimal, Slot: slot}, {Width: squares, Gap: 23}}
}

// squares draws a quantity, or says why it is not drawn.
func (m *tableMaker) squares(r *report.Row, f ledger.Figure) *doc.TableCell {
	said := func(in func(l report.Lang) []doc.Inline) *doc.TableCell {
		var lines []*doc.Line
		for _, l := range m.langs {
			lines = append(lines, wrap(m.line(doc.Measure, l, in(l)...)))
		}
		return cell("", lines...)
	}
	switch {
	case r.NotDrawn != nil:
		return said(func(l report.Lang) []doc.Inline { return m.inlines(r.NotDrawn[l], l) })
	case !f.Known() || f.Amount.IsWords():
		return said(func(l report.Lang) []doc.Inline { return []doc.Inline{words(lang.WordNoNumber.In(l))} })
	}
	count := int(f.Amount.Rat().Num().Int64())
	return &doc.TableCell{
		Node:    doc.Node{Role: "TD"},
		Drawing: charts.Squares{Count: count, Per: m.block.Square, Fill: m.bar(f).Fill, Style: m.style()},
	}
}
