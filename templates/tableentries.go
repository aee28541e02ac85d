package templates

import (
	"tongket/report"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/lang"
)

// Entries is a table of words; each row says where it comes from.
func (m *tableMaker) Entries(*report.Table) {
	head := row()
	for _, h := range m.block.Head {
		head.Cells = append(head.Cells, cell("Column", m.lines(doc.TableHead, func(l report.Lang) string { return m.plain(h, l) })...))
	}
	head.Cells = append(head.Cells, cell("Column", m.both(doc.TableHead, lang.WordSourceCol.In)...))
	m.out.Head = []*doc.Row{head}
	for i := range m.block.Rows {
		r := &m.block.Rows[i]
		out := at(r.At, row())
		for j, t := range r.Cells {
			for _, span := range t[m.langs[0]].Spans {
				if ref := span.Ref; ref != nil && ref.Kind == report.ToSource {
					for _, n := range ref.Paragraphs {
						m.trail.addPlace(m.report.Source(ref.Target), n)
					}
				}
			}
			scope := ""
			if j == 0 {
				scope = "Row"
			}
			out.Cells = append(out.Cells, cell(scope, m.wrapped(doc.TableText, t)...))
		}
		where := m.line(doc.TableSmall, m.langs[0])
		if s := r.Statement; s != nil {
			where.Whole = []doc.Inline{m.code(s.Source, []int{s.Paragraph})}
			m.trail.addPlace(s.Source, s.Paragraph)
		}
		out.Cells = append(out.Cells, cell("", where))
		m.out.Body = append(m.out.Body, out)
	}
	m.out.Columns = m.entryColumns(len(m.block.Head))
}

// entryColumns gives the last column of words the most room.
func (m *tableMaker) entryColumns(n int) []doc.Column {
	gap, code := pt(14), pt(42)
	if m.theme.Stacked {
		gap, code = 10, 26
	}
	total := m.theme.Width() - code - gap
	widths := map[int][]frame.Pt{2: {0.26 * m.theme.Width()}, 3: {0.2 * m.theme.Width(), 0.315 * m.theme.Width()}}[n]
	var out []doc.Column
	for i := range n {
		c := doc.Column{Gap: gap}
		if i == 0 {
			c.Gap = 0
		}
		total -= c.Gap
		if i < len(widths) {
			c.Width = widths[i]
			total -= c.Width
		} else {
			c.Width = total
		}
		out = append(out, c)
	}
	return append(out, doc.Column{Width: code, Gap: gap})
}
