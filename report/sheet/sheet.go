// Package sheet reads CSV files and Excel workbooks as rows of cells with their
// places. It knows nothing of what the columns mean.
package sheet

import (
	"tongket/report"
	"tongket/report/say"
)

// Cell is the text of one cell and where it stands: the line and the character
// in a CSV file, the row and the column in a workbook.
type Cell struct {
	At   report.Pos
	Text string // trimmed, on one line, without invisible characters

	Unread bool // what stands here was refused: what it says is not known
}

// Table is a sheet: the head names the columns.
type Table struct {
	File string
	Head []Cell
	Rows []Row
}

// Row is a row below the head, with as many cells as the head.
type Row struct {
	At    report.Pos
	Cells []Cell

	Apart   bool          // there is an empty line above it
	Skipped []say.Message // what the rows between it and the entry above are, that are none
}

// Form is what whoever reads a list knows of its rows by their texts.
type Form struct {
	// Head reports whether a row can be the head. Rows above it are titles; without
	// Head the first row is the head.
	Head func(texts []string) bool

	// Aside says what a row below the head is that is no entry, such as "a total", or
	// nothing. Without Aside every row is an entry.
	Aside func(head, texts []string) say.Message
}

// Far above any list of people that an office keeps.
const (
	maxRows    = 100_000
	maxColumns = 64
)

// The last cell that a worksheet can have.
const (
	lastRow    = 1 << 20
	lastColumn = 1 << 14
)

const (
	saveCSV  = `save it in Excel as "CSV UTF-8 (Comma delimited)"`
	saveXLSX = `save it in Excel as "Excel Workbook (.xlsx)" or as "CSV UTF-8"`
)
