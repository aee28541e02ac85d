// Package report holds what an organisation published about its year: the
// indicators, the sources, the facts they state, and the editions made of them.
// It is the vocabulary of all other packages: it knows nothing of arithmetic,
// files, pages or PDF, and beside the standard library imports only how things are
// said and patterns made.
package report

import (
	"cmp"

	"tongket/report/say"
)

// Lang is a language as a BCP 47 tag, such as "vi".
type Lang string

// Report is a loaded project.
type Report struct {
	Name         string // of the files built from it, such as "can-tho"
	Organisation Text
	Imprint      Text   // whose publications this is compiled from, and that it is not theirs
	Note         Text   // after the imprint on the contents page: who translated, what was corrected; may be empty
	Foot         Text   // at the foot of every page
	Author       string // who compiled the briefing, for the file's properties; may be empty
	Languages    []Lang // the first leads
	SplitYears   SplitYears
	Units        map[string]*Unit
	Groups       []Group
	Breakdowns   []*Breakdown
	Indicators   []*Indicator
	Sources      []*Source // in the order of their codes S1, S2, …
	Terms        []Term
	ShortUnread  bool       // some of what explains short forms could not be read: units, terms or names
	Names        []string   // with digits that are no figures: "Covid-19"
	Editions     []*Edition // oldest first
	Mail         Mail
	Theme        string // the file that says how pages look; empty: nothing of its own
	// Lost are the files of sources and editions that are neither, for want of a
	// name or of anything that could be read, each at its first mistake.
	Lost []Pos
}

// Edition returns the edition with the given id, or nil.
func (r *Report) Edition(id string) *Edition {
	for _, e := range r.Editions {
		if e.ID == id {
			return e
		}
	}
	return nil
}

// Breakdown returns the breakdown with the given id, or nil.
func (r *Report) Breakdown(id string) *Breakdown {
	for _, b := range r.Breakdowns {
		if b.ID == id {
			return b
		}
	}
	return nil
}

// Indicator returns the indicator with the given id, or nil.
func (r *Report) Indicator(id string) *Indicator {
	for _, i := range r.Indicators {
		if i.ID == id {
			return i
		}
	}
	return nil
}

// Source returns the source with the given id, or nil.
func (r *Report) Source(id string) *Source {
	for _, s := range r.Sources {
		if s.ID == id {
			return s
		}
	}
	return nil
}

// Group gathers indicators under one heading of the annex.
type Group struct {
	ID   string
	Name Text
}

// Indicator is something that is measured.
type Indicator struct {
	At     Pos
	ID     string
	Name   Text
	Unit   *Unit
	Better Direction // which way is an improvement; None if neither
	Scope  Text      // which cases it counts; empty if the name says it
	Group  string
	By     []*Breakdown // by which it is counted, two at most
	Apart  bool         // its members do not add up, as those of an average
	Time   TimeKind     // whether its parts of years add up
	Sums   []*Equation  // of members, as AddUp makes them
	// Equations are all in which this stands, on whichever side.
	Equations []*Equation
	// ShownIn is the power of ten in units of which its figures are printed where they keep
	// their digits; 0: as documents print them.
	ShownIn int
	// BelowZero says that there may be less than nothing of it: degrees, a balance.
	BelowZero bool
	// Unread marks an indicator of which the name is known and not what it
	// counts, because its declaration is missing or wrong.
	Unread bool
}

// Kind says how amounts of a unit are counted and written.
type Kind int

const (
	Count       Kind = iota // whole things: 574 cases
	Measure                 // a quantity: 250 tonnes
	Percent                 // a rate or a share
	Money                   // an amount of a currency
	UnknownKind             // what it counts could not be read
)

// Unit is what an indicator is counted in.
type Unit struct {
	At   Pos
	ID   string
	Kind Kind
	Name map[Lang]Plural
}

// Called is u in a sentence.
func (u *Unit) Called() say.Message { return cmp.Or(say.Literal(u.ID), "an unknown unit") }

// Text is the names of u as a text, to compare them over time.
func (u *Unit) Text() Text {
	out := Text{}
	for l, name := range u.Name {
		out[l] = Prose{At: u.At, Spans: []Span{{At: u.At, Words: name.One + " · " + name.Other}}}
	}
	return out
}

// Plural is a unit's name beside one and beside any other number. Vietnamese
// has one form only.
type Plural struct{ One, Other string }

// Direction is the way a figure moved.
type Direction int

const (
	None Direction = iota
	Down
	Up
)

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
	SHA256     string // of the file's bytes, in hex
	Facts      []*Fact
	Unread     []*Fact // that could not be read whole: good for no more than where they stand
	Statements []*Statement
	LeftOut    []LeftOut
	Tables     []Grid
	Twice      []Query // what it states twice and differently: nothing follows from it
	Doubt      Doubt   // what else it may state

	// NumbersHidden tells that a list could not be read which speaks of the document's
	// numbers: nobody can say of which it does not.
	NumbersHidden bool
	// LangUnread tells that its language could not be read: nor can the document.
	LangUnread bool

	FileAt, HashAt, DatedAt, EventPlace Pos // where these are said
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

// Term is an entry of the glossary.
type Term struct {
	ID      string
	Name    Text
	Meaning Text
}
