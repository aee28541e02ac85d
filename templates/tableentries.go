package templates

import (
	"math"
	"slices"

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
						m.trail.addPlace(m.report.Source(ref.Target), report.Spot{Paragraph: n})
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
			where.Whole = []doc.Inline{m.code(s.Source, inParagraphs(s.Paragraph))}
			m.trail.addPlace(s.Source, report.Spot{Paragraph: s.Paragraph})
		}
		out.Cells = append(out.Cells, cell("", where))
		m.out.Body = append(m.out.Body, out)
	}
	m.out.Columns = m.entryColumns(len(m.block.Head))
}

// entryColumns is the columns of words and their source. The last of words has the most
// room, and all tables of a briefing the same columns, unless the rows take much fewer lines
// where each has what it needs.
func (m *tableMaker) entryColumns(n int) []doc.Column {
	gap, code := pt(14), pt(42)
	if m.theme.Stacked {
		gap, code = 10, 26
	}
	if gap *= m.times(); m.times() > 1 {
		code = m.widestEntry(n)
	}
	room := m.theme.Width() - code - pt(float64(n))*gap
	usual := map[int][]frame.Pt{2: {0.26 * m.theme.Width()}, 3: {0.2 * m.theme.Width(), 0.315 * m.theme.Width()}}[n]
	last := room
	for _, w := range usual {
		last -= w
	}
	widths := append(slices.Clone(usual), last)
	const much = 0.8
	if fitted := m.fitted(n, room); m.linesIn(fitted) < much*m.linesIn(widths) {
		widths = fitted
	}
	var out []doc.Column
	for i, w := range widths {
		out = append(out, doc.Column{Width: w, Gap: gap * pt(float64(min(i, 1)))})
	}
	return append(out, doc.Column{Width: code, Gap: gap})
}

// fitted is the widths of n columns of words that share a room: what needs less than the
// others has what it needs on one line.
func (m *tableMaker) fitted(n int, room frame.Pt) []frame.Pt {
	out, needs := make([]frame.Pt, n), make([]frame.Pt, n)
	for i := range needs {
		needs[i] = m.widestEntry(i)
	}
	open := n
	for {
		share, before := room/pt(float64(max(open, 1))), open
		for i, need := range needs {
			if out[i] == 0 && need <= share {
				out[i], room, open = need, room-need, open-1
			}
		}
		if open == before || open == 0 {
			break
		}
	}
	for i := range out {
		if open == 0 {
			out[i] += room / pt(float64(n))
		} else if out[i] == 0 {
			out[i] = room / pt(float64(open))
		}
	}
	return out
}

// widestEntry is what a column needs on one line.
func (m *tableMaker) widestEntry(column int) frame.Pt {
	var out frame.Pt
	for _, r := range slices.Concat(m.out.Head, m.out.Body) {
		for _, line := range r.Cells[column].Lines {
			out = max(out, m.wide(line.Whole, line.Style)+1)
		}
	}
	return out
}

// linesIn is about how many lines the rows take.
func (m *tableMaker) linesIn(widths []frame.Pt) float64 {
	out := 0.0
	for _, r := range slices.Concat(m.out.Head, m.out.Body) {
		highest := 0.0
		for i, w := range widths {
			lines := 0.0
			for _, line := range r.Cells[i].Lines {
				lines += m.foldedTo(line, w)
			}
			highest = max(highest, lines)
		}
		out += highest
	}
	return out
}

// foldedTo is about how many lines a line takes in a width.
func (m *tableMaker) foldedTo(line *doc.Line, width frame.Pt) float64 {
	const spare = 0.94 // of a line: words are not cut
	need := m.wide(line.Whole, line.Style)
	if need <= width {
		return 1
	}
	return math.Ceil(float64(need/width) / spare)
}
