package report

// Letterhead is what offices of some countries put at the head of a document: by whom it is
// issued, under which number, where and when. It is in one language, that of their offices.
type Letterhead struct {
	At     Pos
	Above  string // the body above the one that issues it; empty: none
	Issuer string
	Number string // and symbol: 05/BC-VS; empty: not given yet
	Place  string // empty: neither place nor day is said
	Date   string // 2025-03-20; empty: it is written by hand
}
