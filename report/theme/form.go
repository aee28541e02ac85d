package theme

import (
	"reflect"
	"strings"

	"tongket/fonts"
	"tongket/report"
	"tongket/report/doc"
	"tongket/report/form"
	"tongket/report/frame"
	"tongket/report/say"
)

// Form is what a project's theme consists of: the keys that are read, each with what the
// house says under it.
func Form() *form.Mapping {
	var problems report.Problems
	f := former{house(&problems)}
	m := f.fields(reflect.TypeFor[top](), "the theme")
	for i := range m.Keys {
		k := &m.Keys[i]
		k.Needed = k.Name == "extends"
		k.Means = topMeans[k.Name]
		if byHand := f.opaque(k.Name); byHand != nil {
			k.Value = byHand
		}
	}
	return m
}

// topMeans is what each part of a theme is.
var topMeans = map[string]say.Message{
	"extends": "house, sober or bright: the theme that this one changes",
	"paper":   "the paper that is taken where none is named",
	"colours": "the colours by what they are for; elsewhere one is named so, or #RRGGBB in quotes",
	"faces":   "the typefaces by names of your choice: a TrueType file beside the theme each",
	"lines":   "the widths of lines",
	"spaces":  "the white between blocks, from little to much",
	"styles":  "how each kind of text looks",
	"scales":  "how large each kind of text is, by the names of scales",
	"papers":  "the papers, by the names of --paper",
	"charts":  "what charts are drawn with",
	"columns": "how wide columns are in the tables that every briefing has",
	"mail":    "how e-mails look",
	"sheets":  "what is drawn on printed sheets beside the pages",
}

// means is what keys mean of which the house need not say anything.
var means = map[string]say.Message{
	"name":    "what people call it",
	"size":    "how large it is",
	"media":   "what printers call it, as PWG 5101.1 has it",
	"half":    "the paper of which two pages fill it",
	"like":    "another paper, from which all is taken over that is not said",
	"scale":   "the scale that its texts have",
	"page":    "how its pages are laid out",
	"floor":   "the size below which no text of it is",
	"face":    "the typeface, by its name under faces:",
	"strong":  "the typeface of words that stand out",
	"colour":  "the colour",
	"second":  "what is otherwise for the language that does not lead",
	"leading": "from line to line",
	"between": "the white between the languages where they are stacked",
}

// former makes forms of what is read into, with the house's values.
type former struct{ house *entry }

// length is a number of points, or of another unit.
var lengthForm = &form.Scalar{Means: "a length in points, or with its unit: 24mm, 8.5in", Pattern: `^\s*[0-9.]\S*(\s+(mm|in|pt))?\s*$`}

// opaque is what stands under a key that is read by hand; nil of any other.
func (f former) opaque(name string) form.Value {
	below := f.in(name)
	switch name {
	case "colours":
		return below.fields(reflect.TypeFor[doc.Palette](), say.Literal(name))
	case "faces":
		return form.Entries{Keys: form.Line, Of: &form.Scalar{Means: "a .ttf file beside the theme"}}
	case "styles":
		return below.styles(name)
	case "scales":
		return form.Entries{Keys: form.Line, Of: below.in("large").styles("scale")}
	case "papers":
		return form.Entries{Keys: form.Line, Of: below.in("a4").fields(reflect.TypeFor[paper](), "paper")}
	}
	return nil
}

// in is f for what stands under a key.
func (f former) in(name string) former { return former{f.house.at(name)} }

// styles is how all kinds of text are set.
func (f former) styles(called string) *form.Mapping {
	m := &form.Mapping{Called: say.Literal(called)}
	for _, name := range doc.StyleNames() {
		style := f.in(string(name)).fields(reflect.TypeFor[doc.Style](), say.Literal(string(name)))
		m.Keys = append(m.Keys, form.Key{Name: string(name), Value: style, Means: "how this kind of text looks"})
	}
	return m
}

// fields is the keys of a struct.
func (f former) fields(t reflect.Type, called say.Message) *form.Mapping {
	m := &form.Mapping{Called: called}
	for _, k := range keysOf(t) {
		below := f.in(k.name)
		key := form.Key{Name: k.name, Value: below.value(k), Means: means[k.name]}
		if said := below.says(); key.Means == "" && said != "" {
			key.Means = say.Sprintf("the house has %s", said)
		} else if key.Means == "" {
			key.Means = "a part of how the house looks"
		} else if said != "" {
			key.Means = say.Sprintf("%s; the house has %s", key.Means, said)
		}
		m.Keys = append(m.Keys, key)
	}
	return m
}

// says is what the house has here, as it is typed; empty of what has keys.
func (f former) says() string {
	switch {
	case f.house == nil || f.house.below != nil:
		return ""
	case f.house.value.IsList():
		var items []string
		for _, item := range f.house.value.List() {
			items = append(items, item.Raw())
		}
		return strings.Join(items, ", ")
	}
	return f.house.value.Raw()
}

// value is what is read into a field.
func (f former) value(k key) form.Value {
	switch reflect.Zero(k.kind).Interface().(type) {
	case frame.Pt, float64:
		return lengthForm
	case frame.Size:
		return form.List{Of: lengthForm, Least: 2, Most: 2}
	case []frame.Pt:
		return form.List{Of: lengthForm, Least: 1}
	case frame.Colour:
		return &form.Scalar{Means: "a colour under colours:, or #RRGGBB in quotes", Pattern: `^\s*(#[0-9a-fA-F]{6}|[a-z-]+)\s*$`}
	case fonts.Name, string:
		return form.Line
	case int:
		return form.Whole
	case bool:
		return form.Flag
	case opaque:
		return form.Line // its own form takes its place
	}
	return f.fields(k.kind, say.Literal(k.name))
}
