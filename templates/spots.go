package templates

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"tongket/report"
)

// inParagraphs is places by their paragraphs.
func inParagraphs(list ...int) (out []report.Spot) {
	for _, n := range list {
		out = append(out, report.Spot{Paragraph: n})
	}
	return out
}

// inOrder is a list in its order, each place once.
func inOrder(list []report.Spot) []report.Spot {
	out := slices.Clone(list)
	slices.SortFunc(out, report.Spot.Compare)
	return slices.Compact(out)
}

// located writes places: ¶1, 4, 6–9; Cases!C5:D9, F7.
func located(list []report.Spot) string {
	var paragraphs []int
	var cells []report.Cell
	for _, s := range inOrder(list) {
		if s.Cell != (report.Cell{}) {
			cells = append(cells, s.Cell)
		} else {
			paragraphs = append(paragraphs, s.Paragraph)
		}
	}
	var out []string
	if len(paragraphs) > 0 || len(cells) == 0 {
		out = append(out, "¶"+numbers(paragraphs))
	}
	if len(cells) > 0 {
		out = append(out, cellNames(cells))
	}
	return strings.Join(out, ";\u00a0")
}

// area is cells that form a rectangle.
type area struct{ from, to report.Cell }

// String is its first cell and its last, with the name of the sheet where it is another
// than that of the area before.
func (a area) name(sheet string) string {
	first, last := a.from, a.to
	if last.Sheet = ""; first.Sheet == sheet {
		first.Sheet = ""
	}
	first.Sheet = bound(first.Sheet)
	if a.from == a.to {
		return first.String()
	}
	return first.String() + ":" + last.String()
}

// bound is the name of a sheet that no line ends in; of a long one only its last word stays
// with the cell.
func bound(sheet string) string {
	const long = 18 // characters
	if utf8.RuneCountInString(sheet) <= long {
		return strings.ReplaceAll(sheet, " ", "\u00a0")
	}
	if at := strings.LastIndexByte(sheet, ' '); at >= 0 {
		return sheet[:at] + "\u00a0" + sheet[at+1:]
	}
	return sheet
}

// cellNames writes cells in their order, those that form a rectangle as one. Of very many
// the first are named.
func cellNames(cells []report.Cell) string {
	const few, most = 3, 12
	areas, between := areasOf(cells), ",\u00a0"
	if len(areas) > few {
		between = ", "
	}
	var out []string
	sheet := ""
	for _, a := range areas[:min(most, len(areas))] {
		out = append(out, a.name(sheet))
		sheet = a.from.Sheet
	}
	if len(areas) > most {
		out = append(out, "…")
	}
	return strings.Join(out, between)
}

// areasOf is runs down a column, and those of neighbouring columns over the same rows.
func areasOf(cells []report.Cell) (out []area) {
	for _, c := range cells {
		if n := len(out) - 1; n >= 0 && out[n].to == (report.Cell{Sheet: c.Sheet, Row: c.Row - 1, Col: c.Col}) {
			out[n].to = c
			continue
		}
		out = append(out, area{c, c})
	}
	var wide []area
	for _, a := range out {
		i := slices.IndexFunc(wide, func(w area) bool {
			return w.from.Sheet == a.from.Sheet && w.from.Row == a.from.Row && w.to.Row == a.to.Row && w.to.Col == a.from.Col-1
		})
		if i < 0 {
			wide = append(wide, a)
			continue
		}
		wide[i].to = a.to
	}
	slices.SortStableFunc(wide, func(a, b area) int {
		return cmp.Or(strings.Compare(a.from.Sheet, b.from.Sheet), cmp.Compare(a.from.Row, b.from.Row), cmp.Compare(a.from.Col, b.from.Col))
	})
	return wide
}
