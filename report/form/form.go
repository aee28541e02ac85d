// Package form says of what the YAML of a project consists: which keys stand where, which
// of them must be there, what each takes and what it means. The loader reads by it, so
// that a key that is not described is not known; schemas for editors are made of it. It
// knows nothing of what a project says, and judges nothing.
//
// All of it is values that nobody changes. What depends on a table of package report
// (kinds of charts, tables, blocks, relations) is asked of that table.
package form

import (
	"slices"

	"tongket/report/say"
)

// Value is what may stand in a place: a *Scalar, *Mapping, List, Entries, Either, *Choice
// or Nothing.
type Value interface{ isValue() }

// Scalar is a single value. What is empty of it is not asked for.
type Scalar struct {
	What     say.Message // in messages, such as "direction"
	Means    say.Message // how it is typed
	Words    []Word      // that it is one of
	Pattern  string      // that a text fits; of numbers nothing is asked
	Least    int         // of a whole number from so many up
	Flag     bool        // true or false
	Examples []string
	Names    Names // of the project, with which it may begin
}

// Word is one that may be typed, and what it means.
type Word struct {
	Text  string
	Means say.Message
}

// Texts is the words of s as they are typed.
func (s *Scalar) Texts() []string {
	out := make([]string, len(s.Words))
	for i, w := range s.Words {
		out[i] = w.Text
	}
	return out
}

// Names is a kind of names that projects give.
type Names int

const (
	NoNames Names = iota
	Languages
	Units
	Groups
	Bodies
	Breakdowns
	Members
	Indicators
	Terms
	Sources
	Statements // with their source in front
	Charts
	Periods
)

// Mapping is keys with values.
type Mapping struct {
	Called say.Message // in messages: "a fact"
	Keys   []Key
	Texts  Value                        // of each language of the project, which then is a key, too; nil: none is
	One    []string                     // of these keys it has exactly one,
	Unless [2]string                    // or none where the mapping of the first of these keys has the second
	Others func(key string) say.Message // which mappings like it have a key that it has not; nil: none
}

// Elsewhere is what has a key that m has not; empty if nothing like it does.
func (m *Mapping) Elsewhere(key string) say.Message {
	if m.Others == nil {
		return ""
	}
	return m.Others(key)
}

// Key is one that a mapping may have.
type Key struct {
	Name   string
	Value  Value
	Means  say.Message
	Needed bool
	With   []string // it is needed where one of these keys is there
}

// Names is the keys of m, langs among them where it has texts.
func (m *Mapping) Names(langs []string) []string {
	if len(m.Keys) == 0 && m.Texts != nil {
		return langs
	}
	out := make([]string, 0, len(m.Keys)+len(langs))
	if m.Texts != nil {
		out = append(out, langs...)
	}
	for _, k := range m.Keys {
		out = append(out, k.Name)
	}
	return out
}

// NeededKeys is the keys that must be there.
func (m *Mapping) NeededKeys() (out []string) {
	for _, k := range m.Keys {
		if k.Needed {
			out = append(out, k.Name)
		}
	}
	return out
}

// Key is the one with a name, or nil.
func (m *Mapping) Key(name string) *Key {
	if i := slices.IndexFunc(m.Keys, func(k Key) bool { return k.Name == name }); i >= 0 {
		return &m.Keys[i]
	}
	return nil
}

// List is items.
type List struct {
	Of          Value
	Least, Most int
	Blank       bool // there may be nothing where it should stand
	Alone       bool // one item may stand without a list
}

// Entries is keys with values of which the project gives the keys.
type Entries struct {
	Keys *Scalar
	Of   Value
}

// Either is one of several.
type Either []Value

// Choice is a mapping of one of several kinds: that which its key By names, or, where By
// is empty, the first of which it has the key. A kind without a key is the one if there is
// no other.
type Choice struct {
	Called say.Message
	By     string
	Kinds  []Kind
}

// Kind is one of a Choice: a *Mapping, or a *Choice that divides it further.
type Kind struct {
	Key  string
	Form Value
}

// Nothing is ~, where a value may be left out.
type Nothing struct{}

func (*Scalar) isValue()  {}
func (*Mapping) isValue() {}
func (List) isValue()     {}
func (Entries) isValue()  {}
func (Either) isValue()   {}
func (*Choice) isValue()  {}
func (Nothing) isValue()  {}

// optional is a list that may be empty, or nothing.
func optional(of Value) List { return List{Of: of, Blank: true} }

// some is a list that has items.
func some(of Value) List { return List{Of: of, Least: 1} }

// oneOrMore is a single value, or a list that has items.
func oneOrMore(of Value) List { return List{Of: of, Least: 1, Alone: true} }
