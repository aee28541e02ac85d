package sheet

import (
	"encoding/xml"
	"path"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"
)

// styles finds the styles of cells whose font is struck out.
func (s *survey) styles(e xml.StartElement) {
	within := strings.Join(s.within, "/")
	switch within {
	case "styleSheet/fonts", "styleSheet/cellXfs":
		s.count = -1
	case "styleSheet/fonts/font":
		s.count++
	case "styleSheet/fonts/font/strike":
		s.book.struckFonts[s.count] = isStruck(e)
	case "styleSheet/cellXfs/xf":
		s.count++
		s.book.struckStyles[s.count] = s.book.struckFonts[index(attr(e, "fontId"))]
	}
}

func (s *survey) workbook(e xml.StartElement) {
	switch e.Name.Local {
	case "sheet":
		s.book.sheets[attr(e, "name")] = attr(e, "id")
	case "calcPr":
		s.book.byHand = s.book.byHand || attr(e, "calcMode") == "manual"
	}
}

func (s *survey) relation(e xml.StartElement) {
	if strings.HasPrefix(path.Base(s.name), "workbook") {
		s.book.relations[attr(e, "Id")] = attr(e, "Target")
	}
}

func (s *survey) merged(e xml.StartElement, l *look) error {
	first, last, _ := strings.Cut(attr(e, "ref"), ":")
	var b block
	var err, err2 error
	b.left, b.top, err = excelize.CellNameToCoordinates(first)
	b.right, b.bottom, err2 = excelize.CellNameToCoordinates(last)
	if err != nil || err2 != nil || b.left > b.right || b.top > b.bottom {
		return errDamaged
	}
	l.merged = append(l.merged, b)
	return nil
}

func (s *survey) column(e xml.StartElement, l *look) {
	width, err := strconv.ParseFloat(attr(e, "width"), 64)
	if isOn(attr(e, "hidden")) || err == nil && width == 0 {
		l.hidden = append(l.hidden, span{index(attr(e, "min")), index(attr(e, "max"))})
	}
}
