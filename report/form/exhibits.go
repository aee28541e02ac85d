package form

import "tongket/report/say"

// exhibit is the keys of every table and chart in a section.
var exhibit = []Key{
	{Name: "id", Needed: true, Value: ID, Means: "by which {see ID}, {page ID}, mail-charts: and tongket chart name it"},
	{Name: "name", Needed: true, Value: Text, Means: "its name, over its message"},
	{Name: "message", Needed: true, Value: Text, Means: "what it says, in a sentence"},
	{Name: "measure", Needed: true, Value: Text, Means: "what is measured, of whom and when"},
	{Name: "note", Value: Text, Means: "a note below it"},
}

// shownIn is in what its figures are printed.
var shownIn = Key{Name: "shown-in", Value: ShownIn, Means: "in what all of its figures are printed: shown-in: million"}

// keyed is the keys of a table by their names.
type keyed map[string]Key

// of is the keys with some names. One that is not described has no meaning, by which a
// test finds it.
func (k keyed) of(names []string) (out []Key) {
	for _, name := range names {
		key, ok := k[name]
		if !ok {
			key.Value = &Scalar{}
		}
		key.Name = name
		out = append(out, key)
	}
	return out
}

// by is the breakdown of an exhibit, named by whom it shows.
func by(means say.Message) Key { return Key{Value: idOf(Breakdowns), Means: means} }
