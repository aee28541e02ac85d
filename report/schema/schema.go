// Package schema makes JSON Schemas of what package form describes, by which an editor
// completes and explains a project's YAML while it is typed. It writes no files: who calls
// it does.
//
// What a schema refuses the loader refuses, but for a text that is nothing but true or
// false. The other way round that holds of keys that are not known or
// missing, and of values of another kind; whether a name names something and a figure can
// be true is for check to say. So names of the project are offered, and none is refused: a
// schema is older than what is being typed.
package schema

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
	"sync"

	"tongket/report"
	"tongket/report/form"
	"tongket/report/lang"
	"tongket/report/nearest"
	"tongket/report/say"
	"tongket/report/theme"
)

// Folder is where schemas lie in a project.
const Folder = ".tongket/schema"

// File is one to be written, by its path in the project.
type File struct {
	Name string
	Data []byte
}

// Files are the schemas of a project, for whoever reads in a language. Without a report
// they offer no names, and take every language that there is.
func Files(r *report.Report, in *say.Language) []File {
	var out []File
	for _, f := range kinds() {
		out = append(out, File{pathOf(f), Of(f, r, in)})
	}
	return out
}

// kinds is all kinds of files of a project.
var kinds = sync.OnceValue(func() []form.File {
	return append(slices.Clone(form.Files()), form.File{
		Name: "theme", Match: "theme.yaml", Means: "how pages look, where they look otherwise than the house's", Form: theme.Form(),
	})
})

// List is all kinds of files of a project.
func List() []form.File { return slices.Clone(kinds()) }

// Kinds is the names of all kinds of files.
func Kinds() (out []string) {
	for _, f := range kinds() {
		out = append(out, f.Name)
	}
	return out
}

// Kind is the kind of file with a name; if there is none, what was perhaps meant.
func Kind(name string) (f form.File, meant say.Message, ok bool) {
	for _, f := range kinds() {
		if f.Name == name {
			return f, "", true
		}
	}
	if near := nearest.Name(name, Kinds()); near != "" {
		meant = say.Sprintf(" (did you mean %s?)", near)
	}
	return form.File{}, meant, false
}

// Of is the schema of a kind of file.
func Of(f form.File, r *report.Report, in *say.Language) []byte {
	m := &maker{in: in, langs: lang.Tags(), named: map[form.Value]string{}, taken: map[string]bool{}}
	if r != nil {
		m.langs, m.names = r.Languages, namesOf(r)
	}
	m.whole = r != nil
	root := m.value(f.Form)
	root.Schema = "http://json-schema.org/draft-07/schema#"
	root.Description = in.Sprint(f.Means)
	root.Definitions = m.definitions
	return indented(root)
}

// indented is a schema with a line for each thing that it says: half of it would be space.
func indented(n *node) []byte {
	data, err := marshal(n)
	if err != nil {
		return nil // of texts and numbers alone
	}
	var b bytes.Buffer
	if err := json.Indent(&b, data, "", ""); err != nil {
		return nil
	}
	b.WriteByte('\n')
	return b.Bytes()
}

// maker makes one schema.
type maker struct {
	in          *say.Language
	langs       []report.Lang
	whole       bool // every text is in all of these
	names       names
	definitions properties
	named       map[form.Value]string // the definitions that there are
	taken       map[string]bool
}

// value is what may stand in a place.
func (m *maker) value(v form.Value) *node {
	switch v := v.(type) {
	case *form.Scalar:
		return m.scalar(v)
	case *form.Mapping:
		return m.define(v, v.Called, func() *node { return m.mapping(v, "", "") })
	case *form.Choice:
		return m.define(v, v.Called, func() *node { return m.choice(v) })
	case form.List:
		return m.list(v)
	case form.Entries:
		return &node{Type: []string{"object"}, Names: m.key(v.Keys), Others: m.value(v.Of)}
	case form.Either:
		out := &node{}
		for _, one := range v {
			out.AnyOf = append(out.AnyOf, m.value(one))
		}
		return out
	case form.Nothing:
		return &node{Type: []string{"null"}}
	}
	return &node{}
}

// define is a reference to what is made once.
func (m *maker) define(v form.Value, called say.Message, make func() *node) *node {
	name, done := m.named[v]
	if !done {
		name = m.free(strings.ReplaceAll(called.String(), " ", "-"))
		m.named[v] = name
		m.definitions = append(m.definitions, property{name, make()})
	}
	return ref(name)
}

// free is a name that no definition has.
func (m *maker) free(name string) string {
	for m.taken[name] {
		name += "-too"
	}
	m.taken[name] = true
	return name
}

func (m *maker) list(v form.List) *node {
	of := m.value(v.Of)
	list := &node{Type: []string{"array"}, Items: of, MinItems: v.Least, MaxItems: v.Most}
	if v.Blank {
		list.Type = append(list.Type, "null")
	}
	if v.Alone {
		return &node{AnyOf: []*node{of, list}}
	}
	return list
}

// mapping is keys with values, of which one may tell which kind it is.
func (m *maker) mapping(v *form.Mapping, by, kind string) *node {
	out := &node{Type: []string{"object"}, Closed: closed(), Required: v.NeededKeys()}
	if v.Texts != nil {
		for _, l := range m.langs {
			out.Properties = append(out.Properties, property{string(l), m.value(v.Texts)})
			if m.whole {
				out.Required = append(out.Required, string(l))
			}
		}
	}
	for _, k := range v.Keys {
		n := m.explained(k)
		if k.Name == by {
			n = m.told(k, kind)
		}
		out.Properties = append(out.Properties, property{k.Name, n})
		for _, with := range k.With {
			if out.Dependencies == nil {
				out.Dependencies = map[string][]string{}
			}
			out.Dependencies[with] = append(out.Dependencies[with], k.Name)
		}
	}
	for _, name := range v.One {
		out.OneOf = append(out.OneOf, &node{Required: []string{name}})
	}
	if key, has := v.Unless[0], v.Unless[1]; key != "" {
		out.OneOf = append(out.OneOf, &node{
			Required: []string{key}, Properties: properties{{key, &node{Required: []string{has}}}},
			Not: &node{AnyOf: slices.Clone(out.OneOf)},
		})
	}
	return out
}

// told is the key that tells of which kind a mapping is, where it tells one.
func (m *maker) told(k form.Key, kind string) *node {
	out := &node{Const: kind}
	if s, ok := k.Value.(*form.Scalar); ok {
		for _, w := range s.Words {
			if w.Text == kind {
				out.Markdown = m.in.Sprint(w.Means)
			}
		}
	}
	return out
}

// explained is what a key takes and what it means.
func (m *maker) explained(k form.Key) *node {
	n := m.value(k.Value)
	lines := []string{m.in.Sprint(k.Means)}
	if s, ok := k.Value.(*form.Scalar); ok && s.Means != "" {
		lines = append(lines, m.in.Sprint(s.Means))
	}
	n.Description, n.Markdown = strings.Join(lines, "\n"), strings.Join(lines, "\n\n")
	return n
}

// choice is one of several kinds of mapping.
func (m *maker) choice(v *form.Choice) *node {
	if v.By == "" {
		out := &node{}
		for _, k := range v.Kinds {
			out.AnyOf = append(out.AnyOf, m.value(k.Form))
		}
		return out
	}
	out := &node{Type: []string{"object"}, Required: []string{v.By}}
	for _, k := range v.Kinds {
		kind, _ := k.Form.(*form.Mapping)
		is := &node{Properties: properties{{v.By, &node{Const: k.Key}}}, Required: []string{v.By}}
		then := m.define(kind, kind.Called, func() *node { return m.mapping(kind, v.By, k.Key) })
		out.AllOf = append(out.AllOf, &node{If: is, Then: then})
		if out.Properties == nil {
			out.Properties = properties{{v.By, m.oneOf(v, *kind.Key(v.By))}}
		}
	}
	return out
}

// oneOf is the key that says of which kind a mapping is.
func (m *maker) oneOf(v *form.Choice, k form.Key) *node {
	words, _ := k.Value.(*form.Scalar)
	kept := *words
	kept.Words = slices.DeleteFunc(slices.Clone(words.Words), func(w form.Word) bool {
		return !slices.ContainsFunc(v.Kinds, func(kind form.Kind) bool { return kind.Key == w.Text })
	})
	k.Value = &kept
	return m.explained(k)
}
