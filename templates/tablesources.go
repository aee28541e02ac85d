package templates

import (
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/doc"
)

// bySource has a column a source, so that what differs stands side by side: the
// figure used here bold, another document's with a diamond.
func (m *tableMaker) bySource() {
	sources := m.block.Sources
	head := make([]*doc.TableCell, len(sources))
	for i, s := range sources {
		lines := []*doc.Line{m.line(doc.TableHead, m.langs[0], m.code(s, nil))}
		if list := m.paragraphs(s); len(list) > 0 {
			lines = append(lines, wrap(m.line(doc.TableHead, m.langs[len(m.langs)-1], words("¶"+strings.ReplaceAll(numbers(list), "\u00a0", " ")))))
		}
		head[i] = cell("Column", lines...)
	}
	m.grid(head, func(r *report.Row, i int) *doc.TableCell { return m.sourceCell(r, sources[i]) })
	m.columns(len(sources), max(82, m.widest(all)+14), 0, doc.Right)
}

// paragraphs is where in s the rows' figures stand.
func (m *tableMaker) paragraphs(s *report.Source) []int {
	var out []int
	for i := range m.block.Rows {
		q := m.block.Rows[i].In(m.block.Period)
		q.Source = s
		for _, f := range m.ask(q).Facts {
			if !slices.Contains(out, f.Place.Paragraph) {
				out = append(out, f.Place.Paragraph)
			}
		}
	}
	slices.Sort(out)
	return out
}

func (m *tableMaker) sourceCell(r *report.Row, s *report.Source) *doc.TableCell {
	q := r.In(m.block.Period)
	all := m.ask(q)
	q.Source = s
	f := m.ask(q)
	form := report.Full
	if q.Indicator.Unit.Kind == report.Count {
		form = report.Number
	}
	followed := slices.ContainsFunc(all.Facts, func(x *report.Fact) bool { return x.Source == s })
	other := slices.ContainsFunc(all.Others, func(x *report.Fact) bool { return x.Source == s })
	c := m.figureCell(f, form, followed && len(all.Others) > 0, nil)
	m.trail.addReason(all.Reason)
	if other {
		c.Lines[0].Before = append([]doc.Inline{&doc.Diamond{}}, c.Lines[0].Before...)
		m.trail.disputed = true
	}
	return c
}
