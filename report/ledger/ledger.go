// Package ledger answers what is known of a figure: what sources state of it, what
// follows from that by arithmetic, and what cannot all hold. It knows nothing of
// how a figure is written, and imports only the vocabulary.
package ledger

import "tongket/report"

// Ledger answers what the facts of an edition's sources say of a figure. It keeps
// its answers, so it serves one goroutine.
type Ledger struct {
	facts     []*report.Fact
	of        map[report.Subject][]*report.Fact
	saying    map[report.Query][]*report.Fact // that answer a question with a number or words
	sorted    map[report.Query]bool           // those of which saying has the facts by source
	resolved  []report.Resolution
	chosenBy  map[report.Query][]report.Resolution // resolved, by what they decide
	sources   []*report.Source
	setters   map[report.Query][]*report.Body // of a target of which it is not said whose; nil: the organisation itself
	aside     map[*report.Fact]*report.Aside  // what no arithmetic follows
	settled   []Settled                       // nil: not looked for yet
	answers   map[report.Query]Figure
	read      map[report.Query]Figure                                // what sources state, as far as it was asked
	networks  map[bool]map[report.Subject]*network                   // by whether what is inferred is among them
	chained   map[bool]map[report.Subject]map[report.Period][]*route // what chains reach, likewise
	timelines map[bool]map[report.Subject]*timeline                  // likewise
	widened   map[bool]map[report.Subject]*timeline                  // likewise, with what changes lead to
	directly  map[report.Query]result                                // what equations leave of it by what is published alone
	knots     map[report.Query]*knot
	tied      map[report.Subject][]report.Tie     // the equations in which it stands, as far as it was asked
	knotted   map[report.Subject][]report.Subject // what equations tie to it
	fineness  map[report.Subject]int              // the most decimals with which sources print its levels
	doubt     report.Doubt
	sure      map[*report.Indicator]bool // by doubt, as far as it was asked
}

// New gathers the facts of sources. Where they disagree, resolved says
// which source is followed; what is aside is left out of all arithmetic.
func New(sources []*report.Source, resolved []report.Resolution, aside ...report.Aside) *Ledger {
	l := &Ledger{
		setters: map[report.Query][]*report.Body{},
		tied:    map[report.Subject][]report.Tie{}, knotted: map[report.Subject][]report.Subject{},
		directly: map[report.Query]result{}, knots: map[report.Query]*knot{}, fineness: map[report.Subject]int{}, sure: map[*report.Indicator]bool{},
		sources: sources, aside: map[*report.Fact]*report.Aside{},
		sorted: map[report.Query]bool{}, chosenBy: map[report.Query][]report.Resolution{},
		of: map[report.Subject][]*report.Fact{}, saying: map[report.Query][]*report.Fact{}, resolved: resolved, answers: map[report.Query]Figure{}, read: map[report.Query]Figure{},
		timelines: map[bool]map[report.Subject]*timeline{false: {}, true: {}},
		widened:   map[bool]map[report.Subject]*timeline{false: {}, true: {}},
		networks:  map[bool]map[report.Subject]*network{false: {}, true: {}},
		chained:   map[bool]map[report.Subject]map[report.Period][]*route{false: {}, true: {}},
	}
	for _, s := range sources {
		l.facts = append(l.facts, s.Facts...)
		l.doubt.Join(s.Doubt)
		for _, f := range s.Facts {
			of := f.Query().Subject()
			l.of[of] = append(l.of[of], f)
			l.aims(f)
			if f.Direction == report.None {
				key := f.Query().Key()
				l.saying[key] = append(l.saying[key], f)
			}
		}
	}
	for _, r := range resolved {
		l.chosenBy[r.Query.Key()] = append(l.chosenBy[r.Query.Key()], r)
	}
	l.leave(aside)
	return l
}

// Of gathers what e may know.
func Of(e *report.Edition) *Ledger {
	l := New(e.Sources, e.Resolved, e.Aside...)
	if e.Partial() {
		l.Doubt()
	}
	return l
}

// Doubt tells l that facts are missing of which nobody knows what they are about:
// a source that could not be found, say.
func (l *Ledger) Doubt() {
	l.doubt.AddAll()
	clear(l.sure)
}

// Sure reports whether all was read that sources state of i, and of what equations tie
// to it.
func (l *Ledger) Sure(i *report.Indicator) bool {
	if _, asked := l.sure[i]; !asked {
		tied := i.Tied()
		sure := !l.doubt.Touches(tied)
		for _, t := range tied {
			l.sure[t] = sure
		}
	}
	return l.sure[i]
}

// leave leaves statements out of the arithmetic, and keeps what they contradict.
func (l *Ledger) leave(list []report.Aside) {
	for i := range list {
		for _, f := range l.of[list[i].Without.Subject()] {
			if f.Answers(list[i].Without) {
				l.aside[f] = &list[i]
			}
		}
	}
}

// left is the first of facts that is left aside.
func (l *Ledger) left(facts []*report.Fact) *report.Aside {
	for _, f := range facts {
		if a := l.aside[f]; a != nil {
			return a
		}
	}
	return nil
}

// Books are the ledgers of editions, each made when it is first asked for, so that what
// was answered once is not worked out again. Editions that one file makes for each member
// know the same, and share one. They serve one goroutine.
type Books map[shelf]*Ledger

// shelf is whose a ledger is: an edition's, or those of a file.
type shelf struct {
	edition *report.Edition
	file    string
}

// Of is the ledger of e.
func (b Books) Of(e *report.Edition) *Ledger {
	at := shelf{edition: e}
	if e.For != nil && !e.ResolvesForOne() {
		at = shelf{file: e.Base}
	}
	if b[at] == nil {
		b[at] = Of(e)
	}
	return b[at]
}
