package report

// Source is a document that published something.
type Source struct {
	At         Pos
	ID         string
	Code       string // S1, S2, … : the sources by date recorded, the undated last
	Label      Text   // ours: what the document is about
	Dated      string // as the document records it, such as "2020-12"; empty if it does not
	Reports    Period // the year whose results it reports
	Event      string // the date of the event reported, as printed there; empty if none
	EventAt    int    // the paragraph of that date
	Lang       Lang   // of the document
	File       string
	Workbook   string // where it lies in the project, if its figures are read from it
	SHA256     string // of the file's bytes, in hex
	Facts      []*Fact
	Unread     []*Fact // that could not be read whole: good for no more than where they stand
	Statements []*Statement
	LeftOut    []LeftOut
	Tables     []Grid
	Invented   bool    // nobody published it: its figures are an example
	Twice      []Query // what it states twice and differently: nothing follows from it
	Doubt      Doubt   // what else it may state

	// NumbersHidden tells that a list could not be read which speaks of the document's
	// numbers: nobody can say of which it does not.
	NumbersHidden bool
	// LangUnread tells that its language could not be read: nor can the document.
	LangUnread bool

	FileAt, HashAt, DatedAt, EventPlace, InventedAt Pos // where these are said
}

// Statement is something a source says without a figure of an indicator, in our
// own words.
type Statement struct {
	At        Pos
	ID        string // unique within its source
	Source    *Source
	Paragraph int
	Printed   string // words of the paragraph that it rests on; may be empty
	Kind      string // result, demand, plan, event, office, honour or context
	Text      Text
}

// Grid is a table of a document: the paragraphs that are its rows, that of its head,
// and the scale that its caption gives for all figures.
type Grid struct {
	First, Last, Head int
	Scale             int // 3 for thousands
}

// LeftOut is a number in a source that is deliberately no fact: a date, an
// ordinal, a name.
type LeftOut struct {
	At        Pos
	Paragraph int
	Printed   string
	Why       string
}
