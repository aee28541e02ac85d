package templates

import (
	"math"
	"slices"
	"strings"

	"tongket/report/doc"
	"tongket/report/frame"
)

// annexColumns is the names and values of each language, the sources and the pages. The
// marks hang behind the values. Values are as wide as those of body need; names share what is left.
func (w *writer) annexColumns(body []*doc.Row) []doc.Column {
	const sourceGap, source, pagesGap = 2, 46, 4
	pages := pt(34)
	if w.theme.Stacked {
		pages = 42
	}
	pages = max(pages, w.wide([]doc.Inline{words(w.theme.PagesRoom())}, doc.TableSmall)) // in a face that is wide
	names, values := w.annexMeasures(body)
	room := w.theme.Width() - sourceGap - source - pages - pagesGap
	out := besides(names, values, room)
	if w.stacked() {
		value := slices.Max(values)
		out = []doc.Column{{Width: room - value - valueGap}, {Below: 1}, {Width: value, Gap: valueGap, Align: doc.Decimal, Slot: markSlot}, {Below: 1}}
	}
	return append(out, doc.Column{Width: source, Gap: sourceGap}, doc.Column{Width: pages, Gap: pagesGap, Align: doc.Right})
}

// valueGap is the white before the names and the values of the annex; the few longest
// values may reach into that beside the names.
const valueGap, reaching frame.Pt = 5, 3

// markSlot is the room behind a value for † or ‡.
const markSlot frame.Pt = 5

// annexMeasures is how wide the names are, row by row, and the widest values of each
// language.
func (w *writer) annexMeasures(body []*doc.Row) (names [][]frame.Pt, values []frame.Pt) {
	const least = 40
	n := len(w.langs)
	values = make([]frame.Pt, n)
	for _, r := range body {
		if r.Heavy {
			continue
		}
		row := make([]frame.Pt, n)
		for i := range row {
			row[i] = w.wide(r.Cells[i].Lines[0].Whole, doc.TableSmall)
			values[i] = max(values[i], least, w.needed(r.Cells[n+i].Lines[0])+1+markSlot)
		}
		names = append(names, row)
	}
	return names, values
}

// needed is the room of a value: of a long one, which takes several lines, that of its
// longest word; one that nobody writes is cut.
func (w *writer) needed(value *doc.Line) frame.Pt {
	const long, longer = 105, 125
	whole := w.wide(value.Whole, doc.TableSmall)
	if whole <= long {
		return whole
	}
	value.Wrap = true
	value.Whole, value.After = append(value.Whole, value.After...), nil // the mark stands behind the last word
	var longest frame.Pt
	for _, in := range value.Whole {
		if x, ok := in.(*doc.Words); ok {
			for word := range strings.FieldsSeq(x.Str) {
				longest = max(longest, w.wide([]doc.Inline{words(word)}, doc.TableSmall))
			}
		}
	}
	return min(max(longest, long), longer) + reaching
}

// besides is the names of all languages beside their values.
func besides(names [][]frame.Pt, values []frame.Pt, room frame.Pt) []doc.Column {
	const least = 60
	room += reaching
	for i, v := range values {
		room -= v + valueGap
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
	for i, v := range values {
		if i == 0 {
			v -= reaching
		}
		out = append(out, doc.Column{Width: v, Gap: valueGap, Align: doc.Decimal, Slot: markSlot})
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
