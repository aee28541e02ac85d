package doc

import (
	"tongket/fonts"
	"tongket/report/frame"
)

// Theme is the measures, faces and colours of a document on one paper.
type Theme struct {
	Page    frame.Size
	Floor   frame.Pt // no text is smaller
	Simplex bool     // printed on one side: every page is bound on its left
	Equal   bool     // all languages look alike (Equally)
	PageGrid
	Styles  map[StyleName]Style
	Palette Palette
	Lines   Lines
	Spaces  Spaces
	Charts  ChartLook
	Columns Columns
}

// PageGrid is the measures of a page.
type PageGrid struct {
	Inner   frame.Pt // margin at the binding
	Outer   frame.Pt
	Top     frame.Pt // where the type area begins
	Height  frame.Pt // of the type area
	Grid    frame.Pt // the baseline grid
	Stacked bool     // the languages stand one below the other, not side by side
	Gutter  frame.Pt // between the languages, and between grid columns
	After   frame.Pt // white below a paragraph
	Measure frame.Pt // the widest a column of text may be
	HeadTop frame.Pt // the running head's line begins here
	FootTop frame.Pt
	Mark    frame.Pt // baseline of what is marked on every page, such as a draft
	Hang    frame.Pt // room for a paragraph's mark
	Chart   frame.Pt // height of a chart with columns
	Table   int      `theme:"optional"` // how many columns a table has, at most; 0: as many as fit
	Cover   CoverGrid
	Opening OpeningGrid
	Tiles   Tiles
}

// Width is the width of the type area.
func (t *Theme) Width() frame.Pt { return t.Page.W - t.Inner - t.Outer }

// Verso reports whether page n is a left one, which is bound on its right.
func (t *Theme) Verso(n int) bool { return n%2 == 0 && !t.Simplex }

// Left is where the type area of page n begins: the wide margin is at the binding.
func (t *Theme) Left(n int) frame.Pt {
	if t.Verso(n) {
		return t.Outer
	}
	return t.Inner
}

// PagesRoom is a list of pages as long as one may get: smaller pages are more.
func (t *Theme) PagesRoom() string {
	if t.Stacked {
		return "00, 00, 00, 00"
	}
	return "00–00, 00"
}

// CoverGrid is where the organisation and the title of the cover begin below the top
// of the type area, how wide a title may be that has no other beside it, how high the
// ornament is, at most and at least, the size of its one number, and how high a logo is.
type CoverGrid struct{ Top, Title, Width, Ornament, Least, Number, Logo frame.Pt }

// OpeningGrid is how high what an edition opens on is, at least and at most, the size of
// its one number in a chart and alone, and how wide a column is.
type OpeningGrid struct{ Least, Most, Number, Giant, Column frame.Pt }

// Tiles is how headline figures stand in a row.
type Tiles struct {
	Across int        // in a row
	Paired TileGrid   // with two languages
	Alone  TileGrid   // with one
	Sizes  []frame.Pt // of the values of a row in which one is too wide, the largest first
	Wide   frame.Pt   // the size of values where fewer stand in a row
}

// TileGrid is where the parts of a tile stand below its top: its labels, the baselines
// of its value and of that in the second language, its comparisons, and from one of
// them to the next.
type TileGrid struct {
	Labels, Value frame.Pt
	Second        frame.Pt `theme:"optional"` // one language has none
	Rows, Row     frame.Pt
	Height        frame.Pt
}

// Lines is the widths of the lines on a page.
type Lines struct {
	Figure  frame.Pt // over a figure, a table and the cover
	Heavy   frame.Pt // at the head and foot of a table
	Hair    frame.Pt // between its rows
	Tile    frame.Pt // over a tile
	Diamond frame.Pt // of the sign of another document
	Laser   frame.Pt // the thinnest that an office printer draws whole, without colour
}

// Spaces is the white between blocks, from little to much.
type Spaces struct {
	Row     frame.Pt // of a table's row, beside its text
	Thin    frame.Pt
	Small   frame.Pt
	Close   frame.Pt
	Line    frame.Pt
	Wide    frame.Pt
	Part    frame.Pt
	Far     frame.Pt
	Stacked float64 // where the languages are stacked, the share of what stands around headings
}

// StrongFace stands for the strong face of whatever style the words are set in,
// NoteFace for the face of notes.
const (
	StrongFace fonts.Name = "strong"
	NoteFace   fonts.Name = "note"
)

// StyleName is a kind of text.
type StyleName string

const (
	CoverTitle   StyleName = "cover-title"
	CoverOrg     StyleName = "cover-organisation"
	CoverImprint StyleName = "cover-imprint"
	CoverText    StyleName = "cover-text"
	Heading1     StyleName = "heading-1"
	Heading2     StyleName = "heading-2"
	SectionNo    StyleName = "section-number"
	LeadMessage  StyleName = "lead-message" // the first of them
	KeyMessage   StyleName = "key-message"
	Body         StyleName = "body"
	ColumnTag    StyleName = "column-tag"
	Message      StyleName = "message" // of a table or figure
	Measure      StyleName = "measure" // what it measures
	TableText    StyleName = "table"
	TableHead    StyleName = "table-head"
	TableSmall   StyleName = "table-small" // the annex, contents, terms and key
	ContentsItem StyleName = "contents"
	TileLabel    StyleName = "tile-label"
	TileValue    StyleName = "tile-value"
	TileUnit     StyleName = "tile-unit"
	TileRowText  StyleName = "tile-row"
	Note         StyleName = "note"
	BoxText      StyleName = "box"
	PullFigure   StyleName = "pull-figure" // large within a section
	Folio        StyleName = "folio"
	Mark         StyleName = "mark" // on every page, such as a draft
)

// StyleNames is all kinds of text.
func StyleNames() []StyleName {
	return []StyleName{
		CoverTitle, CoverOrg, CoverImprint, CoverText, Heading1, Heading2, SectionNo, LeadMessage, KeyMessage, Body, ColumnTag, Message, Measure,
		TableText, TableHead, TableSmall, ContentsItem, TileLabel, TileValue, TileUnit, TileRowText, Note, BoxText, PullFigure, Folio, Mark,
	}
}

// Style is how a kind of text is set: for the leading language, and for the second.
type Style struct {
	Size    frame.Pt
	Leading frame.Pt
	Face    fonts.Name
	Strong  fonts.Name // for words that stand out
	Colour  frame.Colour
	Second  Form     `theme:"optional"`
	Between frame.Pt `theme:"optional"` // white between the languages where they are stacked
}

// Form is what differs for the language that does not lead.
type Form struct {
	Face    fonts.Name   `theme:"optional"` // where nothing is said, the same
	Colour  frame.Colour `theme:"optional"`
	Size    frame.Pt     `theme:"optional"`
	Leading frame.Pt     `theme:"optional"`
}

// Palette is the colours by what they are for.
type Palette struct {
	Ink, SecondHead, SecondBody, Note frame.Colour
	Actual, Previous, Adverse         frame.Colour
	Tint, Rule, Grid, Paper           frame.Colour
}
