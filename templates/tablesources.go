package templates

import (
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/doc"
	"tongket/report/ledger"
)

// BySource has a column a source, so that what differs stands side by side: the
// figure used here bold, another document's with a diamond.
func (m *tableMaker) BySource(*report.Table) {
	sources := m.block.Sources
	head := make([]*doc.TableCell, len(sources))
	for i, s := range sources {
		lines := []*doc.Line{m.line(doc.TableHead, m.langs[0], m.code(s, nil))}
		if list := m.spots(s); len(list) > 0 {
			lines = append(lines, wrap(m.line(doc.TableHead, m.langs[len(m.langs)-1], words(strings.ReplaceAll(located(list), "\u00a0", " ")))))
		}
		head[i] = cell("Column", lines...)
	}
	m.grid(head, figured{
		figure: func(r *report.Row, i int) ledger.Figure { return m.stated(r, sources[i]) },
		cell: func(r *report.Row, i int, f ledger.Figure, scale rowScale) *doc.TableCell {
			return m.sourceCell(r, sources[i], f, scale)
		},
	})
	slot := m.slot()
	m.columns(len(sources), max(82, m.widest(toUnits)+slot+14), slot, doc.Decimal)
}

// spots is where in s the rows' figures stand.
func (m *tableMaker) spots(s *report.Source) []report.Spot {
	var out []report.Spot
	for i := range m.block.Rows {
		q := m.block.Rows[i].In(m.block.Period)
		q.Source = s
		for _, f := range m.ask(q).Facts {
			out = append(out, f.Place.Spot())
		}
	}
	return inOrder(out)
}

// stated is what s states of the figure of a row.
func (m *tableMaker) stated(r *report.Row, s *report.Source) ledger.Figure {
	q := r.In(m.block.Period)
	q.Source = s
	return m.ask(q)
}

func (m *tableMaker) sourceCell(r *report.Row, s *report.Source, f ledger.Figure, scale rowScale) *doc.TableCell {
	all := m.ask(r.In(m.block.Period))
	followed := slices.ContainsFunc(all.Facts, func(x *report.Fact) bool { return x.Source == s })
	other := slices.ContainsFunc(all.Others, func(x *report.Fact) bool { return x.Source == s })
	c := m.figureCell(f, figureLook{scale: scale, bold: followed && len(all.Others) > 0})
	m.trail.addReason(all.Reason)
	if other {
		c.Lines[0].Before = append([]doc.Inline{&doc.Diamond{}}, c.Lines[0].Before...)
		m.trail.disputed = true
	}
	return c
}
