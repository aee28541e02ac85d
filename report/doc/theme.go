package doc

import (
	"tongket/fonts"
	"tongket/report/frame"
)

// Theme is the measures, faces and colours of a document.
type Theme struct {
	Page    frame.Size
	Inner   frame.Pt // margin at the binding
	Outer   frame.Pt
	Simplex bool     // printed on one side: every page is bound on its left
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
	Tiles   int      // in a row
	Chart   frame.Pt // height of a chart with columns
	Cover   CoverGrid
	Styles  map[StyleName]Style
	Palette Palette
}

// Width is the width of the type area.
func (t Theme) Width() frame.Pt { return t.Page.W - t.Inner - t.Outer }

// Verso reports whether page n is a left one, which is bound on its right.
func (t Theme) Verso(n int) bool { return n%2 == 0 && !t.Simplex }

// Left is where the type area of page n begins: the wide margin is at the binding.
func (t Theme) Left(n int) frame.Pt {
	if t.Verso(n) {
		return t.Outer
	}
	return t.Inner
}

// CoverGrid is where the title of the cover begins below the top of the type area,
// how wide it may be, and how high the ornament is.
type CoverGrid struct{ Title, Width, Ornament frame.Pt }

// StrongFace stands for the strong face of whatever style the words are set in.
const StrongFace fonts.Name = "strong"

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
	Folio        StyleName = "folio"
)

// Style is how a kind of text is set: for the leading language, and for the
// second, which has the same size.
type Style struct {
	Size    frame.Pt
	Leading frame.Pt
	Face    fonts.Name
	Strong  fonts.Name // for words that stand out
	Colour  frame.Colour
	Second  Form
	Between frame.Pt // white between the languages where they are stacked
}

// Form is what differs for the language that does not lead.
type Form struct {
	Face    fonts.Name
	Colour  frame.Colour
	Size    frame.Pt // 0: the same
	Leading frame.Pt // 0: the same
}

// Palette is the colours by what they are for.
type Palette struct {
	Ink, SecondHead, SecondBody, Note frame.Colour
	Actual, Previous, Adverse         frame.Colour
	Tint, Rule, Grid, Paper           frame.Colour
}
