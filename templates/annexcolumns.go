package templates

import (
	"math"
	"slices"

	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/lang"
)

// columns is the names and the values of each language, the sources and the pages.
// Digits of values stand on their decimal mark, qualifiers before them and units and marks
// behind. Values are as wide as those of body need; names share what is left.
func (m *annexMaker) columns(body []*doc.Row) []doc.Column {
	is := m.theme.Columns.Annex
	pages := max(is.Pages, m.wide([]doc.Inline{words(m.theme.PagesRoom())}, doc.TableSmall)) // in a face that is wide
	values := m.valueRooms(body)
	var years []doc.Column
	room := m.theme.Width()
	if m.years {
		years = []doc.Column{{Width: m.widestYear(body), Gap: valueGap}}
		room -= years[0].Width + valueGap
	}
	room -= is.Gap + is.Sources + pages + is.PagesGap
	var out []doc.Column
	if m.stacked() {
		value := widestOf(values)
		out = []doc.Column{{Width: room - value.width() - valueGap}, {Below: 1}, value.column(), {Below: 1}}
		out = slices.Insert(out, 2, years...)
	} else {
		out = slices.Insert(besides(m.nameWidths(body), values, room), len(m.langs), years...)
	}
	return append(out, doc.Column{Width: is.Sources, Gap: is.Gap}, doc.Column{Width: pages, Gap: is.PagesGap, Align: doc.Right})
}

// widestYear is the room of the column of years.
func (m *annexMaker) widestYear(body []*doc.Row) frame.Pt {
	out := m.wide(m.line(doc.TableHead, m.langs[0], words(lang.WordYearCol.In(m.langs[0]))).Whole, doc.TableHead)
	for _, line := range columnLines(body, len(m.langs)) {
		out = max(out, m.wide(line.Whole, line.Style))
	}
	return out + 1
}

// valueGap is the white before the names and the values of the annex.
const valueGap frame.Pt = 5

// valueRoom is how much room values take up to their decimal mark, and behind it.
type valueRoom struct{ digits, behind frame.Pt }

func (r valueRoom) width() frame.Pt { return r.digits + r.behind }

func (r valueRoom) column() doc.Column {
	return doc.Column{Width: r.width(), Gap: valueGap, Align: doc.Decimal, Slot: r.behind}
}

// widestOf is a column in which the values of every language have room.
func widestOf(values []valueRoom) (out valueRoom) {
	for _, v := range values {
		out.digits, out.behind = max(out.digits, v.digits), max(out.behind, v.behind)
	}
	return out
}

// nameWidths is how wide the names are, row by row.
func (m *annexMaker) nameWidths(body []*doc.Row) [][]frame.Pt {
	var out [][]frame.Pt
	for _, r := range body {
		if r.Heavy {
			continue
		}
		row := make([]frame.Pt, len(m.langs))
		for i := range row {
			row[i] = m.wide(r.Cells[i].Lines[0].Whole, doc.TableSmall)
		}
		out = append(out, row)
	}
	return out
}

// valueRooms is the room of the values of each language.
func (m *annexMaker) valueRooms(body []*doc.Row) []valueRoom {
	out := make([]valueRoom, len(m.langs))
	for i := range out {
		out[i] = valueRoom{m.leastDigits(), 5 * m.times()} // at least the head of the column, and a mark
		var folded []*doc.Line
		for _, line := range columnLines(body, m.firstValue()+i) {
			one := valueRoom{m.wide(toUnits(line), doc.TableSmall) + 1, m.wide(line.After, doc.TableSmall)}
			if line.Wrap || one.width() > longValue*m.times() || one.behind > longUnit*m.times() {
				folded = append(folded, line)
				continue
			}
			out[i] = widestOf([]valueRoom{out[i], one})
		}
		for _, line := range folded {
			out[i].digits = max(out[i].digits, m.fold(line)-out[i].behind)
		}
	}
	return out
}

// leastDigits is the least room of values up to their decimal mark. The head of their
// column, which ends there, has room on a page of large letters, too.
func (m *annexMaker) leastDigits() frame.Pt {
	const least = 30
	if m.times() == 1 {
		return least
	}
	out := frame.Pt(least)
	for _, l := range m.langs {
		out = max(out, m.wide([]doc.Inline{strong(lang.WordValue.In(l))}, doc.TableHead)+1)
	}
	return out
}

// columnLines is the lines of a column.
func columnLines(body []*doc.Row, column int) []*doc.Line {
	var out []*doc.Line
	for _, r := range body {
		if !r.Heavy {
			out = append(out, r.Cells[column].Lines...)
		}
	}
	return out
}

// longValue is what a value takes at most on one line, longUnit what follows its integers.
const longValue, longUnit frame.Pt = 105, 60

// fold sets a long value on several lines and returns the room of its longest word; one
// that nobody writes is cut.
func (w *writer) fold(value *doc.Line) frame.Pt {
	longest := 125 * w.times()
	value.Wrap = true
	value.Whole = slices.Concat(value.Before, value.Whole, value.After) // the mark stands behind the last word
	value.Before, value.After = nil, nil
	out := min(w.longestWord(value.Whole, doc.TableSmall)+1, longest)
	if w.theme.Table > 0 { // else a value of many words is as high as a page
		const enough = 130
		out = max(out, min(w.wide(value.Whole, doc.TableSmall)+1, enough))
	}
	return out
}

// besides is the names of all languages beside their values.
func besides(names [][]frame.Pt, values []valueRoom, room frame.Pt) []doc.Column {
	const least = 60
	for i, v := range values {
		room -= v.width() + valueGap
		if i > 0 {
			room -= valueGap
		}
	}
	shares := split(max(room, least), names, len(values))
	var out []doc.Column
	for i, s := range shares {
		c := doc.Column{Width: s, Gap: valueGap}
		if i == 0 {
			c.Gap = 0
		}
		out = append(out, c)
	}
	for _, v := range values {
		out = append(out, v.column())
	}
	return out
}

// split divides a width between the names of the languages so that their rows take
// the fewest lines.
func split(width frame.Pt, rows [][]frame.Pt, n int) []frame.Pt {
	if n != 2 {
		return []frame.Pt{width}
	}
	const spare = 0.94 // of a line: words are not cut
	best, fewest := 0.5, math.Inf(1)
	for _, share := range []float64{0.5, 0.51, 0.49, 0.52, 0.48, 0.53, 0.47, 0.54, 0.46, 0.55, 0.45} {
		lines := 0.0
		for _, r := range rows {
			first, second := float64(r[0]/width)/(spare*share), float64(r[1]/width)/(spare*(1-share))
			lines += max(math.Ceil(first), math.Ceil(second))
		}
		if lines < fewest {
			best, fewest = share, lines
		}
	}
	return []frame.Pt{pt(best) * width, pt(1-best) * width}
}
