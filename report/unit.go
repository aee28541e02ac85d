package report

import (
	"cmp"

	"tongket/report/say"
)

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
	Per  *Unit // of a price: what one of costs so much; nil of an amount
}

// Called is u in a sentence.
func (u *Unit) Called() say.Message { return cmp.Or(say.Literal(u.ID), "an unknown unit") }

// Text is the names of u as a text, to compare them over time.
func (u *Unit) Text() Text {
	out := Text{}
	for l, name := range u.Name {
		words := name.One + " · " + name.Other
		if u.Per != nil {
			words += " / " + u.Per.Name[l].One
		}
		out[l] = Prose{At: u.At, Spans: []Span{{At: u.At, Words: words}}}
	}
	return out
}

// Plural is a unit's name beside one and beside any other number. Vietnamese
// has one form only.
type Plural struct{ One, Other string }
