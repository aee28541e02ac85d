package sheet

import (
	"iter"
	"path"
	"slices"
	"strings"
)

// book is a workbook: its parts as they were read, which refer to one another.
type book struct {
	tabs       []tab
	relations  map[string]string     // the part that each relation of the workbook leads to
	worksheets map[string]*worksheet // by part
	cells      int                   // of all worksheets, with something in them
	byHand     bool                  // formulas are only computed when somebody asks for it
	percent    bool                  // what is shown in percent has its sign
	from1904   bool                  // how the workbook counts days

	related map[string][]related // what each part refers to, by part
	notes   map[string][]note    // by part

	texts       []text // which cells share, by number
	styles      []style
	struckFonts map[int]bool
	inks        map[int]paint  // of fonts
	grounds     map[int]ground // of fills
	palette     []colour       // where the workbook has its own
	scheme      map[string]colour
	formats     map[int]string // formats of numbers that the workbook has of its own
	shapes      map[int]shape  // made of the formats of styles, when they are first asked for
}

// tab is a sheet as it is chosen at the foot of a window.
type tab struct {
	name, relation string
	hidden         bool
}

// text is one that cells share.
type text struct {
	said   string
	struck bool    // or a run of it
	inks   []paint // of runs
}

// style is how a cell looks.
type style struct {
	format int
	struck bool
	ink    paint
	ground ground
}

// ground is what letters stand on: nothing, a colour, or what nobody can say, such as a
// pattern.
type ground struct {
	filled, plain bool
	paint         paint
}

// worksheet is the cells of a sheet, and how it looks as far as that changes what a
// reader takes them to say.
type worksheet struct {
	rows       []storedRow // those with something in them, from the top down
	merged     []block
	hidden     []span // columns
	hiddenRows map[int]bool
	formulas   bool
	filtered   bool     // rows may be hidden because of a filter
	uncomputed []cellAt // formulas without a result
	links      []link
	part       string // its name
}

// cellAt is where a cell stands, counted from 1.
type cellAt struct{ row, col int }

// storedRow is the cells of a row with something in them, from the left.
type storedRow struct {
	number int
	cells  []stored
}

// stored is a cell as the file has it.
type stored struct {
	col, style int
	kind       string // of value, as the file says it: s is the number of a shared text
	value      string
	struck     bool    // a run of it
	inks       []paint // of runs
}

// block is a rectangle of cells, counted from 1.
type block struct{ top, left, bottom, right int }

// span is columns from first to last, counted from 1.
type span struct{ first, last int }

func newBook() *book {
	return &book{
		relations: map[string]string{}, worksheets: map[string]*worksheet{},
		related: map[string][]related{}, notes: map[string][]note{},
		struckFonts: map[int]bool{}, inks: map[int]paint{}, grounds: map[int]ground{}, scheme: map[string]colour{}, formats: map[int]string{}, shapes: map[int]shape{},
	}
}

// worksheet is that of a tab, or nil if it cannot be found.
func (b *book) worksheet(t tab) *worksheet {
	target := b.relations[t.relation]
	if !strings.HasPrefix(target, "/") {
		target = path.Join("xl", target)
	}
	return b.worksheets[partName(path.Clean(target))]
}

// all is every row down to the last with something in it, also those with nothing.
func (w *worksheet) all() iter.Seq[storedRow] {
	return func(yield func(storedRow) bool) {
		above := 0
		for _, row := range w.rows {
			for above++; above < row.number; above++ {
				if !yield(storedRow{number: above}) {
					return
				}
			}
			if !yield(row) {
				return
			}
		}
	}
}

// style is that of a cell: what is none counts as the first one does, plain.
func (b *book) style(c stored) style {
	if c.style < 0 || c.style >= len(b.styles) {
		return style{}
	}
	return b.styles[c.style]
}

// isUnseen reports whether a cell says something and shows nothing, as a whole or in part:
// its format leaves it out, or it has the colour of what it stands on.
func (b *book) isUnseen(c stored) bool {
	_, isNumber := number(c.value)
	isNumber = isNumber && c.kind != "s" && c.kind != "inlineStr"
	shape, ground := b.shape(c), b.ground(b.style(c).ground)
	if isNumber && shape.noNumbers || !isNumber && shape.noTexts || b.colour(b.style(c).ink, black).near(ground) {
		return true
	}
	shared, _ := b.shared(c)
	for _, ink := range slices.Concat(shared.inks, c.inks) {
		if b.colour(ink, black).near(ground) {
			return true
		}
	}
	return shape.whiteNumbers && isNumber && paper.near(ground) || shape.whiteTexts && !isNumber && paper.near(ground)
}

// ground is the colour of a fill.
func (b *book) ground(g ground) colour {
	switch {
	case !g.filled:
		return paper
	case g.plain:
		return b.colour(g.paint, colour{})
	}
	return colour{}
}

// isStruck reports whether a cell is struck out, as a whole or in part.
func (b *book) isStruck(c stored) bool {
	shared, _ := b.shared(c)
	return c.struck || shared.struck || b.style(c).struck
}
