package doc

// Cover is the first page.
type Cover struct {
	Node
	Letterhead   *Letterhead // nil: none
	Organisation *Pair       // nil: the letterhead says it
	Imprint      *Pair
	Titles       []*Paragraph // one a language
	Subtitle     *Pair
	Logo         *Drawing // nil: none
	Ornament     *Drawing
	Caption      *Pair
}

// Letterhead is the head of an office's document: whose it is and its number at the left,
// the state's title and place and day at the right, each centred.
type Letterhead struct {
	Node
	Above, Issuer, Number *Paragraph // nil: not said
	Nation, Motto, Dated  *Paragraph
}

// Opening is what the briefing opens on: its lead, and what that shows, over a whole page.
type Opening struct {
	Node
	Head *Pair
	Lead *Pair
	Hero *Exhibit // its message is the lead; nil: there is none
	Rest []Block  // the other messages: at the foot of the page, or behind it
}

func (*Cover) block()   {}
func (*Opening) block() {}
