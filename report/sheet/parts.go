package sheet

import (
	"encoding/xml"
	"path"
	"strconv"
	"strings"
)

// styles finds what the styles of cells change: the format of a number, and whether
// their font is struck out.
func (s *survey) styles(e xml.StartElement) {
	b := s.book
	switch strings.Join(s.within, "/") {
	case "styleSheet/numFmts/numFmt":
		b.formats[index(attr(e, "numFmtId"))] = attr(e, "formatCode")
	case "styleSheet/fonts":
		s.count = -1
	case "styleSheet/fonts/font":
		s.count++
	case "styleSheet/fonts/font/strike":
		b.struckFonts[s.count] = isStruck(e)
	case "styleSheet/fonts/font/color":
		b.inks[s.count] = paintOf(e)
	case "styleSheet/fills":
		s.count = -1
	case "styleSheet/fills/fill":
		s.count++
	case "styleSheet/fills/fill/patternFill":
		kind := attr(e, "patternType")
		b.grounds[s.count] = ground{filled: kind != "" && kind != "none", plain: kind == "solid"}
	case "styleSheet/fills/fill/patternFill/fgColor":
		g := b.grounds[s.count]
		g.paint = paintOf(e)
		b.grounds[s.count] = g
	case "styleSheet/fills/fill/gradientFill":
		b.grounds[s.count] = ground{filled: true}
	case "styleSheet/colors/indexedColors/rgbColor":
		b.palette = append(b.palette, rgb(attr(e, "rgb")))
	case "styleSheet/cellXfs/xf":
		font := index(attr(e, "fontId"))
		b.styles = append(b.styles, style{
			format: index(attr(e, "numFmtId")), struck: b.struckFonts[font],
			ink: b.inks[font], ground: b.grounds[index(attr(e, "fillId"))],
		})
	}
}

func (s *survey) workbook(e xml.StartElement) {
	b := s.book
	switch e.Name.Local {
	case "sheet":
		state := attr(e, "state")
		b.tabs = append(b.tabs, tab{name: attr(e, "name"), relation: attr(e, "id"), hidden: state != "" && state != "visible"})
	case "calcPr":
		b.byHand = b.byHand || attr(e, "calcMode") == "manual"
	case "workbookPr":
		b.from1904 = isOn(attr(e, "date1904"))
	}
}

func (s *survey) relation(e xml.StartElement) {
	if strings.HasPrefix(path.Base(s.name), "workbook") {
		s.book.relations[attr(e, "Id")] = attr(e, "Target")
		return
	}
	s.relate(e)
}

func (s *survey) merged(e xml.StartElement, w *worksheet) error {
	first, last, _ := strings.Cut(attr(e, "ref"), ":")
	var b block
	var ok, ok2 bool
	b.left, b.top, ok = coordinates(first)
	b.right, b.bottom, ok2 = coordinates(last)
	if !ok || !ok2 || b.left > b.right || b.top > b.bottom {
		return errDamaged
	}
	w.merged = append(w.merged, b)
	return nil
}

func (s *survey) column(e xml.StartElement, w *worksheet) {
	if isOn(attr(e, "hidden")) || isNarrow(attr(e, "width")) {
		w.hidden = append(w.hidden, span{index(attr(e, "min")), index(attr(e, "max"))})
	}
}

// isNarrow reports whether a row or a column has no room for a letter: less than a point,
// or than the width of a digit.
func isNarrow(size string) bool {
	n, err := strconv.ParseFloat(size, 64)
	return err == nil && n < 1
}

// coordinates is the column and the row of a cell such as BC12.
func coordinates(name string) (col, row int, ok bool) {
	digits := strings.TrimLeft(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
	letters := name[:len(name)-len(digits)]
	if len(letters) > 3 || len(digits) > 7 {
		return 0, 0, false
	}
	for _, letter := range strings.ToUpper(letters) {
		col = col*26 + int(letter-'A') + 1
	}
	row, err := strconv.Atoi(digits)
	return col, row, err == nil && col >= 1 && col <= lastColumn && row >= 1 && row <= lastRow
}
