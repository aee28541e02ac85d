package sheet

import (
	"path/filepath"
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/intake"
	"tongket/report/written"
)

// A Kind is a form of files in which tables stand: recipients, and facts of a source.
type Kind struct {
	Endings []string // of their names, in small letters with the dot, the usual one first
	Sheets  bool     // a file may have several tables, of which one is asked for by its name
	// List reads what is text, Figures numbers that count, of a sheet if one is named.
	List    func(name string, data []byte, form Form) (Table, report.Problems)
	Figures func(name string, data []byte, sheet string, form Form) (Table, report.Problems)
	// Cells reads all of it, with numbers in the marks of a language.
	Cells func(data []byte, marks written.Marks) (*Workbook, *intake.Fault)
}

// Marks are how a language writes numbers.
type Marks = written.Marks

// Kinds are all that tables are read from.
func Kinds() []Kind {
	return []Kind{
		{Endings: []string{".csv", ".tsv"}, List: CSV, Figures: func(name string, data []byte, _ string, form Form) (Table, report.Problems) {
			return CSV(name, data, form)
		}, Cells: CSVCells},
		{Endings: []string{".xlsx", ".xlsm"}, Sheets: true, List: XLSX, Figures: Figures, Cells: Cells},
	}
}

// KindOf is the kind of a file by its name.
func KindOf(name string) (Kind, bool) {
	ending := strings.ToLower(filepath.Ext(name))
	for _, k := range Kinds() {
		if slices.Contains(k.Endings, ending) {
			return k, true
		}
	}
	return Kind{}, false
}

// Usual is the usual ending of each kind, for messages.
func Usual() (list []string) {
	for _, k := range Kinds() {
		list = append(list, k.Endings[0])
	}
	return list
}
