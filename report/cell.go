package report

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"
)

// Cell is one of a sheet, counted from 1; zero is none.
type Cell struct {
	Sheet    string // of a workbook; empty in a CSV file
	Row, Col int
}

// String is c as it is typed and printed: Cases!C7, in a CSV file C7.
func (c Cell) String() string {
	name := fmt.Sprintf("%s%d", letters(c.Col), c.Row)
	if c.Sheet != "" {
		return c.Sheet + "!" + name
	}
	return name
}

// Compare puts cells into the order of their sheets, columns and rows.
func (c Cell) Compare(d Cell) int {
	return cmp.Or(strings.Compare(c.Sheet, d.Sheet), cmp.Compare(c.Col, d.Col), cmp.Compare(c.Row, d.Row))
}

// ParseCell reads the name of a cell, such as C7 or $C$7.
func ParseCell(s string) (c Cell, ok bool) {
	s = strings.ToUpper(strings.ReplaceAll(s, "$", ""))
	digits := strings.TrimLeft(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
	if c.Col, ok = ParseColumn(s[:len(s)-len(digits)]); !ok {
		return Cell{}, false
	}
	row, err := strconv.Atoi(digits)
	if err != nil || row < 1 || row > mostRows || digits[0] == '0' || digits[0] == '+' {
		return Cell{}, false
	}
	c.Row = row
	return c, true
}

// The last cell that a sheet can have is XFD1048576.
const (
	mostRows    = 1 << 20
	mostColumns = 1 << 14
)

// ParseColumn is the number of a column by its letters, from 1.
func ParseColumn(s string) (col int, ok bool) {
	if s == "" || len(s) > 3 {
		return 0, false
	}
	for _, letter := range strings.ToUpper(s) {
		if letter < 'A' || letter > 'Z' {
			return 0, false
		}
		col = col*26 + int(letter-'A') + 1
	}
	return col, col <= mostColumns
}

// ColumnName is the letters of a column, counted from 1.
func ColumnName(col int) string { return letters(col) }
