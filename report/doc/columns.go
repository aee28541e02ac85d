package doc

import "tongket/report/frame"

// Columns is how wide columns are in the tables that every briefing has, or that come
// with it. What is not named has what is left of the type area.
type Columns struct {
	Contents ContentsColumns
	Sources  SourcesColumns
	Taken    TakenColumns
	Annex    AnnexColumns
	Receipt  ReceiptColumns
	Errata   ErrataColumns
}

// ContentsColumns is the number of a section, that of a table or figure in the language
// that leads and in the other, and the page.
type ContentsColumns struct{ Section, Exhibit, Other, Page frame.Pt }

// SourcesColumns is the columns of the list of documents; Gap is before each but the
// hash, which has HashGap.
type SourcesColumns struct {
	Code         frame.Pt
	Document     frame.Pt `theme:"optional"` // else what is left
	Dated, Event frame.Pt
	Used, Hash   frame.Pt
	Gap, HashGap frame.Pt
}

// TakenColumns is the code of a document beside the figures taken from it.
type TakenColumns struct{ Code frame.Pt }

// AnnexColumns is the sources and the pages of the figures in the annex, and the white
// before each; pages have more where a face is wide.
type AnnexColumns struct{ Sources, Gap, Pages, PagesGap frame.Pt }

// ReceiptColumns is the list on which numbered copies are signed for.
type ReceiptColumns struct{ Copy, Recipient, Unit, Gap frame.Pt }

// ErrataColumns is the sheet of corrections: pages and values of figures, and where a
// sentence stands, with the white before each side of it.
type ErrataColumns struct{ Pages, Value, Gap, Place, Apart frame.Pt }
