// Package report holds what an organisation published about its year: the
// indicators, the sources, the facts they state, and the editions made of them.
// It is the vocabulary of all other packages: it knows nothing of arithmetic,
// files, pages or PDF, and beside the standard library imports only how things are
// said and patterns made.
package report

// Report is a loaded project.
type Report struct {
	Name         string // of the files built from it, such as "can-tho"
	Organisation Text
	Imprint      Text     // whose publications this is compiled from, and that it is not theirs
	Note         Text     // after the imprint on the contents page: who translated, what was corrected; may be empty
	Foot         Text     // at the foot of every page
	Author       string   // who compiled the briefing, for the file's properties; may be empty
	Logo         *Picture // nil: none
	Languages    []Lang   // the first leads
	SplitYears   SplitYears
	Units        map[string]*Unit
	Groups       []Group
	Bodies       []*Body // who set targets
	Breakdowns   []*Breakdown
	Indicators   []*Indicator
	Sources      []*Source // in the order of their codes S1, S2, …
	Terms        []Term
	ShortUnread  bool     // some of what explains short forms could not be read: units, terms or names
	NamesUnread  bool     // some names with digits could not be read, of this file or the glossary
	Names        []string // with digits that are no figures: "Covid-19"
	Accepted     []Acceptance
	Editions     []*Edition // oldest first
	Unfinished   []*Edition // of which figures and texts are still to come, oldest first
	Mail         Mail
	Equal        *Weight // of the languages, where an edition does not say; nil: the usual one
	Theme        string  // how pages look: a theme of the program's, or the file of one; empty: the house's
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

// Body returns the body with the given id, or nil.
func (r *Report) Body(id string) *Body {
	for _, b := range r.Bodies {
		if b.ID == id {
			return b
		}
	}
	return nil
}
