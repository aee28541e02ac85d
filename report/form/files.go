package form

import (
	"sync"

	"tongket/report/say"
)

// File is a kind of file of a project.
type File struct {
	Name  string      // of the kind, in one word
	Match string      // the files of the kind, by their path in the project
	Means say.Message // what is in them
	Form  Value
}

// Files are all kinds of YAML that a project consists of, but for its theme, which is
// described where it is read.
var Files = sync.OnceValue(func() []File {
	return []File{
		{"tongket", "tongket.yaml", "whose results these are, in which languages, and how they are sent", Project()},
		{"indicators", "indicators.yaml", "what there are figures of, in which units, counted by whom", Registry()},
		{"glossary", "glossary.yaml", "short forms and words that the briefing explains", Glossary},
		{"source", "sources/*.yaml", "what a document publishes, figure by figure", Source()},
		{"edition", "editions/*.yaml", "a briefing: its messages, headline figures, texts, tables and charts", Edition()},
		{"section", "sections/*.yaml", "sections or blocks that editions take in by include:", Part()},
		{"confirmed", "confirmed.yaml", "the texts whose translation was confirmed", Confirmed},
	}
})

// Walk calls visit with each mapping that may stand in v, once, and with what it is one
// of, if it is of a Choice.
func Walk(v Value, visit func(m *Mapping, of *Choice)) {
	w := walker{visit, map[*Mapping]bool{}}
	w.walk(v, nil)
}

type walker struct {
	visit func(*Mapping, *Choice)
	seen  map[*Mapping]bool
}

func (w walker) walk(v Value, of *Choice) {
	switch v := v.(type) {
	case *Mapping:
		if w.seen[v] {
			return
		}
		w.seen[v] = true
		w.visit(v, of)
		if v.Texts != nil {
			w.walk(v.Texts, nil)
		}
		for _, k := range v.Keys {
			w.walk(k.Value, nil)
		}
	case List:
		w.walk(v.Of, nil)
	case Entries:
		w.walk(v.Keys, nil)
		w.walk(v.Of, nil)
	case Either:
		for _, one := range v {
			w.walk(one, nil)
		}
	case *Choice:
		for _, k := range v.Kinds {
			w.walk(k.Form, v)
		}
	}
}
