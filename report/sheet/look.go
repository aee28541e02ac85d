package sheet

import (
	"path"
	"strings"
)

// book is what a workbook says beside the texts of its cells.
type book struct {
	sheets    map[string]string // the relation of each sheet, by its name
	relations map[string]string // the part that each relation of the workbook leads to
	looks     map[string]*look  // of the worksheets, by part
	byHand    bool              // formulas are only computed when somebody asks for it

	struckFonts  map[int]bool
	struckStyles map[int]bool
	struckTexts  map[int]bool // of the shared ones
}

// look is how a worksheet looks, as far as it changes what a reader takes its
// cells to say.
type look struct {
	merged     []block
	hidden     []span // columns
	hiddenRows map[int]bool
	struck     map[int]bool // rows with struck-out text
	formulas   bool
}

// block is a rectangle of cells, counted from 1.
type block struct{ top, left, bottom, right int }

// span is columns from first to last, counted from 1.
type span struct{ first, last int }

func newBook() *book {
	return &book{
		sheets: map[string]string{}, relations: map[string]string{}, looks: map[string]*look{},
		struckFonts: map[int]bool{}, struckStyles: map[int]bool{}, struckTexts: map[int]bool{},
	}
}

// look is that of the sheet with a name, or nil if it cannot be found.
func (b *book) look(name string) *look {
	target := b.relations[b.sheets[name]]
	if !strings.HasPrefix(target, "/") {
		target = path.Join("xl", target)
	}
	return b.looks[partName(path.Clean(target))]
}
