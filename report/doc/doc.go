// Package doc is the document tree: what the briefing says, in reading order,
// before anyone knows how wide a line is. The same tree becomes the structure
// tree of the tagged PDF.
package doc

import (
	"tongket/fonts"
	"tongket/report"
	"tongket/report/frame"
	"tongket/report/ledger"
	"tongket/report/say"
)

// Document is a tree of parts and how to set them.
type Document struct {
	Node
	Title   map[report.Lang]string
	Author  string
	Code    string        // of what the document says
	Langs   []report.Lang // the first leads; it is the document's language
	Theme   Theme
	Foot    string                 // printed on every page beside the folio
	Feet    map[report.Lang]string // the same on pages in one language
	Spare   string                 // heads a page that is left for the reader's notes
	Several map[report.Lang]string // before the numbers of several sections in the head of a page
	Legend  []Sign                 // for pages on which a mark would stand unexplained
	Parts   []*Part
}

// Sign is a mark of the figures, what is said of it where nothing else does, and the
// words by which other text explains it.
type Sign struct {
	Mark   string // †, ‡ or ◇, or letters
	Raised bool   // letters, which are a mark only where words say that they are it
	Means  string
	In     map[report.Lang]string // the same on pages in one language
	Said   []string
}

// Other is the mark of another document's figure, which is drawn.
const Other = "◇"

// Role is a standard structure type of PDF 1.7, such as "P" or "Table". The
// empty role makes no element: its content belongs to the parent.
type Role string

// Node is what all elements have in common.
type Node struct {
	ID    int        // position in reading order, from 1; set by Number
	At    report.Pos // in the input; without a line the nearest element above that has one says where
	Role  Role
	Lang  report.Lang // if other than the parent's
	Alt   string      // of a figure
	Scope string      // of a TH: Row, Column or Both
	Spans Spans       // of a table cell
}

// Spans is how many columns and rows a cell covers, where more than one.
type Spans struct{ Cols, Rows int }

// Element is a node of the tree with its content.
type Element interface {
	Base() *Node
	Each(do func(Element)) // with each of its children, in reading order
}

func (n *Node) Base() *Node { return n }

// Part begins on a new page: the cover, the contents, a section.
type Part struct {
	Node
	ID      string                 // what {page ID} refers to, and the anchor of its start
	Title   map[report.Lang]string // in the running head and the outline
	Number  string                 // of a section; empty otherwise
	Only    report.Lang            // the one language that it is in; empty: all of the document's
	Starts  bool                   // begins a page whatever comes before it
	Faces   bool                   // stands on right pages, level with the part before it, which says the same on left ones
	Bare    bool                   // without running head and foot: the cover
	Follows bool                   // from the rest, of which it says nothing new: the contents, the annex
	Blocks  []Block
}

// Block is an element that stands below the one before it.
type Block interface {
	Element
	block()
}

// Pair is the same thing said in each language, set side by side with level
// first lines, or one below the other.
type Pair struct {
	Node
	Anchor string
	Cells  []Cell   // one a language, the leading one first
	Late   bool     // where the languages are stacked it stands behind the exhibit that follows
	Heads  bool     // names the columns of the languages: not set where these are stacked
	Hangs  bool     // in the margin beside what follows, which is of its size, where there is room
	Keep   bool     // stays on the page of what follows
	Whole  bool     // is not broken over pages
	Rule   bool     // a hairline above
	After  frame.Pt // white below
}

// Cell is one language of a pair.
type Cell struct {
	Node
	Paragraphs []*Paragraph
}

// Paragraph is running text in one style.
type Paragraph struct {
	Node
	Style  StyleName
	Second bool   // set in the style's second form: the language that does not lead
	Mark   string // hangs before the first line: the number of a message, a bullet
	Keep   bool   // stays on the page of the paragraph that follows
	Text   []Inline
}

// Inline is an element inside a line.
type Inline interface {
	Element
	inline()
}

// Words is plain text.
type Words struct {
	Node
	Str   string
	Face  fonts.Name // if other than the style's
	Small bool       // in the size of a note: a qualifier beside a figure
	Raise frame.Pt   // above the baseline: a note's letter
	// Signs are those of the legend that the words are, raised behind a figure. What they
	// mean could else not be told from letters of a word.
	Signs []string
}

// FaceIn is the face of the words in text that is set in a face, with a strong one
// for what stands out.
func (w *Words) FaceIn(t *Theme, face, strong fonts.Name) fonts.Name {
	switch w.Face {
	case "":
		return face
	case StrongFace:
		return strong
	case NoteFace:
		return t.Styles[Note].Face
	}
	return w.Face
}

// Value is a figure of the ledger, written out. The characters that belong
// together have no-break spaces between them.
type Value struct {
	Words
	Figure *ledger.Figure
}

// Link is text that leads to an anchor, or to a page of the web.
type Link struct {
	Node
	Target string
	Text   []Inline
}

// PageOf is the page number of an anchor, or of several, known after layout.
type PageOf struct {
	Node
	Target string
	More   []string // other anchors; each page is named once
	Face   fonts.Name
}

// PagesOf is the pages on which any of some figures stands, known after layout.
type PagesOf struct {
	Node
	Figures []*ledger.Figure
}

// Diamond is the sign of a figure that another document gives; no embedded
// face has it.
type Diamond struct{ Node }

// Exhibit is a table or a figure with its caption and notes. ID is its anchor.
type Exhibit struct {
	Node
	ID      string
	Label   *Paragraph // "Hình 1 · Figure 1"
	Message *Pair
	Measure *Pair
	Body    Block    // *Table or *Drawing; its caption is the three above
	More    []*Table // the other columns of Body, where its paper has too few
	Notes   []*Pair
	Half    bool // half of a large page is wide enough, if it has room there
}

// Drawing is a chart or a symbol with words for those who cannot see it. An
// artifact has the role "".
type Drawing struct {
	Node
	Graphic Graphic
	Width   frame.Pt         // 0: as wide as its place
	Says    string           // of a picture: what tells it from any other
	Figures []*ledger.Figure // that it shows
}

// ErrNoRoom is what a graphic says that would need more room for its labels.
var ErrNoRoom = say.Errorf("its labels do not fit; make it wider or higher, or its labels shorter")

// Plate is a picture with its caption: beside it where the picture is narrow, else below.
type Plate struct {
	Node
	Drawing *Drawing
	Caption *Pair // nil: none
}

// Graphic draws itself as wide as it is asked to. The items of the frame carry
// no nodes yet.
type Graphic interface {
	Draw(width frame.Pt, shape fonts.Shaper) (frame.Frame, error)
}

// Elastic is a graphic that says the same a little lower, where a page has no room for
// all of it.
type Elastic interface {
	Graphic
	Lower() Graphic
}

// Table is rows of cells. The rows of Head are repeated on each page.
type Table struct {
	Node
	Columns   []Column
	Head      []*Row
	Body      []*Row
	Continued string // printed over a repeated head
	Parted    bool   // it may go over to the next page, however short it is
	Rules     Rules
	RowHeight frame.Pt // least height of a row; 0: as its text needs

	// Fewer is the same in tables of fewer columns, one below the other; nil: t has no more
	// than its paper has room for. What a document says does not depend on its paper, so they
	// are made when its code is.
	Fewer func() []*Table
}

// Rules are the horizontal lines of a table.
type Rules struct{ Top, Head, Foot bool }

// Column is a column's place. Decimals right-align on the decimal mark.
type Column struct {
	Width frame.Pt
	Gap   frame.Pt // white before it
	Align Align
	Least frame.Pt // what it needs to be read in
	Slot  frame.Pt // Decimal: room right of the integers, for decimals and marks

	// Below is how many columns before this one the same thing stands in the
	// leading language, if the languages are stacked: its cells are set below
	// those. 0: the column stands beside them.
	Below int
}

// Narrow reports whether nothing can be read in c.
func (c Column) Narrow() bool { return c.Width < c.Least }

// Align is how the lines of a cell stand in their column.
type Align int

const (
	Left Align = iota
	Right
	Decimal // the end of the integer part stands Slot before the right edge
)

// Row is a row of a table.
type Row struct {
	Node
	Anchor string
	Cells  []*TableCell
	Heavy  bool // a group's head: a heavy rule below, white above
	Joined bool // to the row above, which says whose both are

	Lists []*ledger.Figure // that it states in words, with no Value of them
}

// TableCell is a cell: lines, usually one a language.
type TableCell struct {
	Node
	Lines   []*Line
	Drawing Graphic  // decoration beside the words, such as unit squares
	Figure  *Drawing // what the words do not say; nil: nothing
}

// Line is one line of a table cell or tile; it is never broken unless Wrap.
type Line struct {
	Paragraph
	Before []Inline // left of the digits: a qualifier, a diamond
	Whole  []Inline // the integer part of a figure, or all of a text
	After  []Inline // right of the decimal position: decimals, marks, letters
	Wrap   bool
	Fold   bool // a range takes two lines, its dash at the end of the first
}

// Grid sets blocks in columns of equal width, row by row.
type Grid struct {
	Node
	Columns int
	Gap     frame.Pt // between rows
	Items   []Block
	Keep    bool // stays on the page of the next block
	Lines   bool // on small pages its tiles are lines
}

// Tile is a headline figure.
type Tile struct {
	Node
	Earlier bool // a figure of an earlier year
	Labels  []*Paragraph
	Values  []*Line  // one a language; the leading one is large
	Source  []Inline // codes beside the value
	Figure  *Drawing // beside the value; nil: nothing
	Rows    []*TileRow
	Absent  []*Paragraph // what is not stated of it, a paragraph a language; nil: nothing
}

// TileRow is a comparison in a tile: label left, result right, a line a language.
type TileRow struct {
	Node
	Labels  []*Paragraph
	Results []*Paragraph
}

// KeyEntry is a sign and what it means.
type KeyEntry struct {
	Node
	Sign *Drawing
	Text []*Paragraph // a line a language
}

// Box is blocks on a tinted ground.
type Box struct {
	Node
	Blocks []Block
	Loose  bool // it stands at the end of all where it would need a page of its own
}

// Stack is blocks one below the other, and the languages of each, too.
type Stack struct {
	Node
	Blocks []Block
}

// Tall is a graphic that may be as high as its place.
type Tall interface {
	Graphic
	Tall(height frame.Pt) Graphic
}

// Space is white between blocks; it vanishes at the top of a page.
type Space struct {
	Node
	Height frame.Pt
}

// Rule is a line across the page.
type Rule struct {
	Node
	Colour frame.Colour
	Width  frame.Pt
}

// NewPage ends the page.
type NewPage struct{ Node }

func (*Pair) block()     {}
func (*Exhibit) block()  {}
func (*Drawing) block()  {}
func (*Plate) block()    {}
func (*Table) block()    {}
func (*Grid) block()     {}
func (*Tile) block()     {}
func (*KeyEntry) block() {}
func (*Box) block()      {}
func (*Stack) block()    {}
func (*Space) block()    {}
func (*Rule) block()     {}
func (*NewPage) block()  {}

func (*Words) inline()   {}
func (*Value) inline()   {}
func (*Link) inline()    {}
func (*PageOf) inline()  {}
func (*PagesOf) inline() {}
func (*Diamond) inline() {}
