package templates

import (
	"fmt"
	"slices"
	"strings"

	"tongket/charts"
	"tongket/report"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/lang"
	"tongket/report/ledger"
)

// sketchLook is how wide the columns are in which figures are drawn, and the white before
// them.
type sketchLook struct{ bars, line, gap frame.Pt }

func (m *tableMaker) sketchLook() sketchLook {
	by := m.times()
	switch {
	case m.tight:
		return sketchLook{bars: 40 * by, line: 44 * by, gap: 8}
	case m.theme.Stacked:
		return sketchLook{bars: 60 * by, line: 54 * by, gap: 8}
	}
	return sketchLook{bars: 96, line: 72, gap: 14}
}

// room is the width that names and figures have, beside what is drawn.
func (m *tableMaker) room() frame.Pt {
	look, w := m.sketchLook(), m.theme.Width()
	if m.block.Bars != nil {
		w -= look.bars + look.gap
	}
	if m.block.Sparkline != nil {
		w -= look.line + look.gap
	}
	return w
}

// smallSketches draws as narrow as anything can be compared.
func (m *tableMaker) smallSketches() { m.tight = true }

// sketch adds the columns in which figures are drawn: bars behind their own column, and
// small lines at the end.
func (m *tableMaker) sketch(rows []*report.Row) {
	look := m.sketchLook()
	if line := m.block.Sparkline; line != nil {
		m.trail.remarks = append(m.trail.remarks, lang.WordSparklines.In)
		m.trail.elsewhere = true // a line of arithmetic a point
		head := func(l report.Lang) string { return lang.Of(l).Run(line.Periods) }
		m.insert(len(m.out.Columns), doc.Column{Width: look.line, Gap: look.gap}, head, func(i int) *doc.TableCell { return m.lineCell(rows[i]) })
	}
	if m.block.Bars != nil {
		m.barColumn(rows, look)
		m.trail.remarks = append(m.trail.remarks, lang.WordCellBars.In)
	}
}

// insert adds column n to the table.
func (m *tableMaker) insert(n int, c doc.Column, head phrase, of func(row int) *doc.TableCell) {
	m.out.Columns = slices.Insert(m.out.Columns, n, c)
	for _, r := range m.out.Head {
		lines := m.lines(doc.TableHead, func(l report.Lang) string { return strings.ReplaceAll(head(l), "\u00a0", " ") })
		r.Cells = slices.Insert(r.Cells, n, cell("Column", wrapAll(lines)...))
	}
	for i, r := range m.out.Body {
		r.Cells = slices.Insert(r.Cells, n, of(i))
	}
}

// barColumn adds the column of bars, on the scale of the longest. A row that is below zero, or
// not stated, has its number alone.
func (m *tableMaker) barColumn(rows []*report.Row, look sketchLook) {
	list := make([]*charts.Bar, len(rows))
	var most float64
	open := false
	period := m.block.Period
	for i, r := range rows {
		q, ok := m.block.Barred(r)
		period = q.Period
		b := m.bar(m.ask(q))
		if !ok || b.Missing || b.Level < 0 || b.End == charts.Between && b.Low < 0 {
			continue
		}
		list[i], most, open = &b, max(most, b.Most()), open || b.End == charts.Above
	}
	head := func(l report.Lang) string {
		return fmt.Sprintf(lang.WordFromZero.In(l), lang.Of(l).Head(period))
	}
	m.insert(m.block.Bars.Column+2, doc.Column{Width: look.bars, Gap: look.gap}, head, func(i int) *doc.TableCell {
		c := &doc.TableCell{Node: doc.Node{Role: "TD"}}
		if list[i] != nil {
			c.Drawing = charts.CellBar{Bar: *list[i], Most: most, Open: open, Style: m.style()}
		}
		return c
	})
}

// lineCell is the small line of a row, with its figures for those who cannot see it.
func (m *tableMaker) lineCell(r *report.Row) *doc.TableCell {
	c := &doc.TableCell{Node: doc.Node{Role: "TD"}}
	list, ok := m.block.Lined(r)
	if !ok {
		return c
	}
	line := m.sparkline(m.trail, r.Label, list, false)
	if line == nil {
		m.trail.missing = true
		return cell("", m.line(doc.TableText, m.langs[0], &doc.Words{Str: "…", Face: doc.StrongFace}))
	}
	c.Figure = line
	return c
}

// sparkline is a small line through some figures, if so asked through none that is
// assumed; nil if they are too few.
func (w *writer) sparkline(t *trail, name report.Text, list []report.Query, sure bool) *doc.Drawing {
	out := charts.Sparkline{Style: w.style()}
	d := &doc.Drawing{}
	unsure := false
	for _, q := range list {
		f := w.ask(q)
		b := w.bar(f)
		b.Missing = b.Missing || sure && f.Status == ledger.Assumed
		out.Points = append(out.Points, b)
		if b.Missing {
			continue
		}
		w.follow(t, f)
		unsure = unsure || f.Computed() || b.End != charts.Closed
		d.Figures = append(d.Figures, &f)
	}
	if len(d.Figures) < report.LeastLined {
		return nil
	}
	if unsure && !t.unsure {
		t.unsure = true
		t.remarks = append(t.remarks, lang.WordSparkUnsure.In)
	}
	d.Node = doc.Node{Role: "Figure", Alt: w.lineAlt(name, list, sure)}
	d.Graphic = out
	return d
}

// lineAlt says in each language what a small line leads through.
func (w *writer) lineAlt(name report.Text, list []report.Query, sure bool) string {
	var said []string
	for _, l := range w.langs {
		var out []string
		for _, q := range list {
			out = append(out, lang.Of(l).Head(q.Period)+" "+w.spoken(w.ask(q), l, report.ShownIn{}, sure))
		}
		said = append(said, w.plain(name, l)+": "+strings.Join(out, "; ")+".")
	}
	return strings.Join(said, " ")
}
