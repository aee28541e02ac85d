package templates

import (
	"fmt"
	"slices"

	"tongket/charts"
	"tongket/fonts"
	"tongket/report"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/text"
)

// table frames a table with its caption and notes.
func (w *writer) table(b *report.Table) *doc.Exhibit {
	m := &tableMaker{writer: w, block: b, trail: &trail{}}
	m.out = &doc.Table{
		Node:      doc.Node{Role: "Table"},
		Rules:     doc.Rules{Head: true, Foot: true},
		Continued: w.continued(w.numbers[b.ID]),
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

// continued is printed over a repeated head.
func (w *writer) continued(n number) string {
	s := ""
	for i, l := range w.langs {
		if i > 0 {
			s += "\u00a0·\u00a0"
		}
		s += n.in(l) + " (" + wordContinued[l] + ")"
	}
	return s
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

// columns makes a label column and n columns of figures.
func (m *tableMaker) columns(n int, width, slot frame.Pt, align doc.Align) {
	m.out.Columns = []doc.Column{{Width: Briefing().Width() - pt(float64(n))*width}}
	for range n {
		m.out.Columns = append(m.out.Columns, doc.Column{Width: width, Align: align, Slot: slot})
	}
}

// byPeriod has a column a year, the reporting year last and bold.
func (m *tableMaker) byPeriod() {
	head := row(cell("Column", m.both(doc.TableHead, wordMeasure)...))
	for _, p := range m.block.Periods {
		year := m.line(doc.TableHead, m.langs[0], strong(fmt.Sprint(p)))
		head.Cells = append(head.Cells, cell("Column", year))
	}
	m.out.Head = []*doc.Row{head}
	for i := range m.block.Rows {
		r := &m.block.Rows[i]
		cells := []*doc.TableCell{cell("Row", m.wrapped(doc.TableText, r.Label)...)}
		for _, p := range m.block.Periods {
			cells = append(cells, m.periodCell(r, p))
		}
		m.out.Body = append(m.out.Body, row(cells...))
	}
	width := pt(82)
	if len(m.block.Periods) > 3 {
		width = 68
	}
	width = max(min(width, (Briefing().Width()-150)/pt(float64(len(m.block.Periods)))), m.widest()+7)
	m.columns(len(m.block.Periods), width, m.slot(), doc.Decimal)
}

func (m *tableMaker) periodCell(r *report.Row, p report.Period) *doc.TableCell {
	q := r.Query
	q.Period = p
	if r.BaseBefore {
		q.Base = p - 1
	}
	if q.Aspect == report.Change && q.Base == p {
		return cell("", m.smallLines(wordBase)...)
	}
	var scope report.Text
	if s, ok := r.Scopes[p]; ok {
		scope = s
	}
	return m.figureCell(m.ask(q), report.Number, p == m.edition.Period, scope)
}

func (m *tableMaker) smallLines(p phrase) []*doc.Line {
	var out []*doc.Line
	for _, l := range m.langs {
		line := m.line(doc.TableText, l)
		line.Whole = []doc.Inline{small(p[l])}
		out = append(out, line)
	}
	return out
}

// figureCell is a figure in the pieces that a column aligns: a line a language,
// or one if they print the same.
func (m *tableMaker) figureCell(f report.Figure, form report.Form, bold bool, scope report.Text) *doc.TableCell {
	m.trail.add(f)
	if f.Status == report.NotStated {
		dots := strong("…")
		dots.Face = fonts.SerifBold
		return cell("", m.line(doc.TableText, m.langs[0], dots))
	}
	var mark []doc.Inline
	if scope != nil {
		mark = []doc.Inline{letter(len(m.scopes))}
		m.scopes = append(m.scopes, scope)
	}
	var lines []*doc.Line
	first := ""
	for i, l := range m.langs {
		written := text.Write(l, f, form)
		if f.Query.Aspect == report.Change {
			written = signed(written, f)
		}
		if i == 0 {
			first = written.Short()
		} else if written.Short() == first {
			continue
		}
		lines = append(lines, m.figureLine(&f, written, l, bold && i == 0))
	}
	lines[0].After = append(lines[0].After, mark...)
	return cell("", lines...)
}

// signed gives a change in a table its sign, and ‡ if its base is inferred.
func signed(w text.Written, f report.Figure) text.Written {
	if f.Amount.Number.Sign() < 0 {
		w.Whole = "−" + w.Whole
	} else if f.Amount.Number.Sign() > 0 {
		w.Whole = "+" + w.Whole
	}
	if f.Inferred() {
		w.Mark = report.Assumed.Mark()
	}
	return w
}

func (m *tableMaker) figureLine(f *report.Figure, written text.Written, l report.Lang, bold bool) *doc.Line {
	line := m.line(doc.TableText, l)
	value := func(s string, change func(*doc.Words)) doc.Inline {
		v := &doc.Value{Words: doc.Words{Str: s}, Figure: f}
		change(&v.Words)
		return v
	}
	face := func(w *doc.Words) {
		if bold {
			w.Face = doc.StrongFace
		}
	}
	if written.Sign != "" {
		written.Qualifier = written.Sign
	}
	if written.Qualifier != "" {
		line.Before = append(line.Before, value(written.Qualifier+"\u00a0", func(w *doc.Words) { w.Small, w.Face = true, fonts.Sans }))
	}
	digits := written.Whole
	if written.Before != "" {
		digits = written.Before + "\u00a0" + digits
	}
	line.Whole = []doc.Inline{value(digits, face)}
	if after := written.Decimals + written.After + written.Mark; after != "" {
		line.After = append(line.After, value(after, face))
	}
	return line
}

// slot is the room right of the integers: as much as the longest decimals and
// marks of the table need.
func (m *tableMaker) slot() frame.Pt {
	var widest frame.Pt
	size := Briefing().Styles[doc.TableText].Size
	for _, r := range m.out.Body {
		for _, c := range r.Cells[1:] {
			for _, line := range c.Lines {
				widest = max(widest, m.width(line.After, size))
			}
		}
	}
	return widest + 3
}

// widest is the widest line of figures in the table.
func (m *tableMaker) widest() frame.Pt {
	var widest frame.Pt
	size := Briefing().Styles[doc.TableText].Size
	for _, r := range m.out.Body {
		for _, c := range r.Cells[1:] {
			for _, line := range c.Lines {
				widest = max(widest, m.width(line.Before, size)+m.width(line.Whole, size)+m.width(line.After, size))
			}
		}
	}
	return widest
}

func (m *tableMaker) width(in []doc.Inline, size frame.Pt) frame.Pt {
	var w frame.Pt
	for _, x := range in {
		switch x := x.(type) {
		case *doc.Words:
			w += pt(float64(m.shape.Shape(fonts.SerifBold, x.Str).Width)) * size / fonts.UnitsPerEm
		case *doc.Value:
			w += pt(float64(m.shape.Shape(fonts.SerifBold, x.Str).Width)) * size / fonts.UnitsPerEm
		}
	}
	return w
}

// bySource has a column a source, so that what differs stands side by side: the
// figure used here bold, another document's with a diamond.
func (m *tableMaker) bySource() {
	head := row(cell("Column", m.both(doc.TableHead, wordMeasure)...))
	for _, s := range m.block.Sources {
		lines := []*doc.Line{m.line(doc.TableHead, m.langs[0], m.code(s, nil))}
		if list := m.paragraphs(s); len(list) > 0 {
			lines = append(lines, m.line(doc.TableHead, m.langs[len(m.langs)-1], words("¶"+numbers(list))))
		}
		head.Cells = append(head.Cells, cell("Column", lines...))
	}
	m.out.Head = []*doc.Row{head}
	for i := range m.block.Rows {
		r := &m.block.Rows[i]
		cells := []*doc.TableCell{cell("Row", m.wrapped(doc.TableText, r.Label)...)}
		for _, s := range m.block.Sources {
			cells = append(cells, m.sourceCell(r, s))
		}
		m.out.Body = append(m.out.Body, row(cells...))
	}
	m.columns(len(m.block.Sources), max(82, m.widest()+14), 0, doc.Right)
}

func (m *tableMaker) rowQuery(r *report.Row) report.Query {
	q := r.Query
	q.Period = m.block.Period
	return q
}

// paragraphs is where in s the rows' figures stand.
func (m *tableMaker) paragraphs(s *report.Source) []int {
	var out []int
	for i := range m.block.Rows {
		q := m.rowQuery(&m.block.Rows[i])
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
	q := m.rowQuery(r)
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

// inventory has a quantity and unit squares.
func (m *tableMaker) inventory() {
	const squares = 83 * frame.MM
	per := m.block.Square
	m.out.Head = []*doc.Row{row(
		cell("Column", m.both(doc.TableHead, wordKind)...),
		cell("Column", m.both(doc.TableHead, wordQuantity)...),
		cell("Column", m.lines(doc.TableHead, func(l report.Lang) string { return fmt.Sprintf(wordSquare[l], per) })...),
	)}
	for i := range m.block.Rows {
		r := &m.block.Rows[i]
		f := m.ask(m.rowQuery(r))
		cells := []*doc.TableCell{
			cell("Row", m.wrapped(doc.TableText, r.Label)...),
			m.figureCell(f, report.Number, false, nil),
			m.squares(r, f),
		}
		m.out.Body = append(m.out.Body, row(cells...))
	}
	total := Briefing().Width()
	m.out.Columns = []doc.Column{{Width: total - 58 - 23 - squares}, {Width: 58, Align: doc.Right}, {Width: squares, Gap: 23}}
}

// squares draws a quantity, or says why it is not drawn.
func (m *tableMaker) squares(r *report.Row, f report.Figure) *doc.TableCell {
	said := func(in func(l report.Lang) []doc.Inline) *doc.TableCell {
		var lines []*doc.Line
		for _, l := range m.langs {
			lines = append(lines, m.line(doc.Measure, l, in(l)...))
		}
		return cell("", lines...)
	}
	switch {
	case r.NotDrawn != nil:
		return said(func(l report.Lang) []doc.Inline { return m.inlines(r.NotDrawn[l], l) })
	case f.Status == report.NotStated || f.Amount.IsWords():
		return said(func(l report.Lang) []doc.Inline { return []doc.Inline{words(wordNoNumber[l])} })
	}
	count := int(f.Amount.Number.Rat().Num().Int64())
	return &doc.TableCell{
		Node:    doc.Node{Role: "TD"},
		Drawing: charts.Squares{Count: count, Per: m.block.Square, Fill: m.bar(f).Fill, Style: m.style()},
	}
}

// entries is a table of words; each row says where it comes from.
func (m *tableMaker) entries() {
	head := row()
	for _, h := range m.block.Head {
		head.Cells = append(head.Cells, cell("Column", m.lines(doc.TableHead, func(l report.Lang) string { return m.plain(h, l) })...))
	}
	head.Cells = append(head.Cells, cell("Column", m.both(doc.TableHead, wordSourceCol)...))
	m.out.Head = []*doc.Row{head}
	for i := range m.block.Rows {
		r := &m.block.Rows[i]
		out := row()
		for j, t := range r.Cells {
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
	m.out.Columns = entryColumns(len(m.block.Head))
}

// entryColumns gives the last column of words the most room.
func entryColumns(n int) []doc.Column {
	const gap, code = 14, 42
	total := Briefing().Width() - code - gap
	widths := map[int][]frame.Pt{2: {124}, 3: {96, 150}}[n]
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
