package templates

import (
	"slices"

	"tongket/report"
	"tongket/report/doc"
	"tongket/report/lang"
)

// over reports whether t has more columns than tables of the paper have.
func (w *writer) over(t *doc.Table) bool {
	return w.theme.Table > 0 && len(t.Columns) > w.theme.Table
}

// fewer puts tables of fewer columns in the place of those of d that have more than their
// paper has.
func fewer(d *doc.Document) {
	doc.Walk(d, func(e doc.Element, _ []doc.Element) {
		switch x := e.(type) {
		case *doc.Exhibit:
			if t, is := x.Body.(*doc.Table); is && t.Fewer != nil {
				parts := t.Fewer()
				x.Body, x.More = parts[0], parts[1:]
			}
		case *doc.Table:
			if x.Fewer != nil {
				*x = *x.Fewer()[0]
			}
		}
	})
}

// fewSources is the list of documents in four columns: when what a document reports was,
// and its hash, stand below its name.
func (w *writer) fewSources(whole *doc.Table) *doc.Table {
	head := func(p phrase) *doc.TableCell { return cell("Column", wrapAll(w.both(doc.TableHead, p))...) }
	t := *whole
	t.Fewer, t.Body = nil, nil
	t.Head = []*doc.Row{row(head(lang.WordCode.In), head(lang.WordDocument.In), head(lang.WordDated.In), head(lang.WordUsed.In))}
	for _, s := range w.inCodes() {
		t.Body = append(t.Body, w.fewSourceRow(s))
	}
	is := w.theme.Columns.Sources
	document := w.theme.Width() - is.Code - is.Dated - is.Used - 3*is.Gap
	t.Columns = []doc.Column{{Width: is.Code}, {Width: document, Gap: is.Gap}, {Width: is.Dated, Gap: is.Gap}, {Width: is.Used, Gap: is.Gap}}
	return &t
}

func (w *writer) fewSourceRow(s *report.Source) *doc.Row {
	r := w.sourceRow(s)
	code, name, dated, used := r.Cells[0], r.Cells[1], r.Cells[2], r.Cells[4]
	if s.Event != "" {
		name.Lines = append(name.Lines, wrapAll(w.lines(doc.TableSmall, func(l report.Lang) string {
			return lang.WordEvent.In(l) + ": " + w.event(s, l)
		}))...)
	}
	hash := r.Cells[5].Lines[0]
	hash.Role = "P"
	hash.Whole = append([]doc.Inline{words("SHA-256: ")}, hash.Whole...)
	name.Lines = append(name.Lines, hash)
	wrapAll(dated.Lines)
	r.Cells = []*doc.TableCell{code, name, dated, used}
	return r
}

// split is the table as several, each with the names of the rows and some of the columns.
func (m *tableMaker) split() []*doc.Table {
	var out []*doc.Table
	shares := m.shares()
	for i, columns := range shares {
		t := *m.out
		t.Fewer, t.Columns = nil, nil
		names := func(c *doc.TableCell) *doc.TableCell { return c }
		if i > 0 {
			names = again
		}
		t.Head, t.Body = taking(m.out.Head, columns, names), taking(m.out.Body, columns, names)
		out = append(out, &t)
	}
	for i, columns := range shares { // which may break names that the next table has taken over
		m.measure(out[i], columns)
	}
	return out
}

// taking is rows with their names and some of their cells.
func taking(rows []*doc.Row, columns []int, name func(*doc.TableCell) *doc.TableCell) []*doc.Row {
	var out []*doc.Row
	for _, r := range rows {
		some := *r
		some.Cells = []*doc.TableCell{name(r.Cells[0])}
		for _, i := range columns {
			some.Cells = append(some.Cells, r.Cells[i])
		}
		out = append(out, &some)
	}
	return out
}

// shares divides the columns behind the names between tables, about as many to each. What
// is drawn stays beside its figures.
func (m *tableMaker) shares() (out [][]int) {
	most, n := m.theme.Table-1, len(m.out.Columns)
	for from := 1; from < n; {
		left := n - from
		tables := (left + most - 1) / most
		to := from + (left+tables-1)/tables
		if to < n && m.drawnAt(to) {
			to--
		}
		var one []int
		for to = max(to, from+1); from < to; from++ {
			one = append(one, from)
		}
		out = append(out, one)
	}
	return out
}

// drawnAt reports whether bars are drawn in a column.
func (m *tableMaker) drawnAt(column int) bool {
	return m.block.Bars != nil && column == m.block.Bars.Column+2
}

// measure gives a table that has some of the columns of m its own widths. What is drawn in
// it is as wide as in the whole.
func (m *tableMaker) measure(t *doc.Table, columns []int) {
	block, part := *m.block, *m
	block.Bars, block.Sparkline = nil, nil
	part.block, part.out = &block, t
	drawn := map[int]bool{}
	for i, c := range columns {
		switch {
		case m.drawnAt(c):
			drawn[i+1], block.Bars = true, m.block.Bars
		case m.block.Sparkline != nil && c == len(m.out.Columns)-1:
			drawn[i+1], block.Sparkline = true, m.block.Sparkline
		}
	}
	rows := slices.Concat(t.Head, t.Body)
	whole := make([][]*doc.TableCell, len(rows))
	for i, r := range rows {
		whole[i], r.Cells = r.Cells, left(r.Cells, drawn)
	}
	part.columns(len(columns)-len(drawn), 0, 0, doc.Decimal)
	if m.block.Kind.Counted {
		part.partHeads()
	}
	for i, r := range rows {
		r.Cells = whole[i]
	}
	for i, c := range columns {
		if drawn[i+1] {
			t.Columns = slices.Insert(t.Columns, i+1, m.out.Columns[c])
		}
	}
}

// left is cells but for those that are drawn.
func left(cells []*doc.TableCell, drawn map[int]bool) (out []*doc.TableCell) {
	for i, c := range cells {
		if !drawn[i] {
			out = append(out, c)
		}
	}
	return out
}

// again is a cell that stands in a second table, too: a part of the document is in one place.
func again(c *doc.TableCell) *doc.TableCell {
	out := *c
	out.Lines = nil
	for _, l := range c.Lines {
		one := *l
		one.Before, one.Whole, one.After = inlinesAgain(l.Before), inlinesAgain(l.Whole), inlinesAgain(l.After)
		out.Lines = append(out.Lines, &one)
	}
	return &out
}

func inlinesAgain(list []doc.Inline) (out []doc.Inline) {
	for _, in := range list {
		out = append(out, inlineAgain(in))
	}
	return out
}

func inlineAgain(in doc.Inline) doc.Inline {
	switch x := in.(type) {
	case *doc.Words:
		return another(x)
	case *doc.Value:
		return another(x)
	case *doc.Link:
		out := another(x)
		out.Text = inlinesAgain(x.Text)
		return out
	case *doc.PageOf:
		return another(x)
	case *doc.PagesOf:
		return another(x)
	case *doc.Diamond:
		return another(x)
	}
	panic("templates: text that cannot stand in two tables")
}

func another[T any](x *T) *T {
	out := *x
	return &out
}
