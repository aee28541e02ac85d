package theme

import (
	"math"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"tongket/fonts"
	"tongket/report"
	"tongket/report/frame"
	"tongket/report/nearest"
	"tongket/report/say"
)

// reader reads entries into the structs of a theme. The keys of a struct are the names
// of its fields, in small letters with hyphens: HeadTop is head-top. All of them must
// be there, but for those with the tag theme:"optional".
type reader struct {
	colours map[string]frame.Colour // that others may be named by
	faces   []string
	known   map[reflect.Type][]key // the keys of structs that have been read
}

// into reads e into what target points to.
func (r *reader) into(target any, e *entry) { r.fill(reflect.ValueOf(target).Elem(), e) }

func (r *reader) fill(v reflect.Value, e *entry) {
	switch t := v.Addr().Interface().(type) {
	case *opaque:
		if e.below == nil {
			e.value.Entries(e.what()) // says what it should be
		}
	case *frame.Pt:
		*t = length(e)
	case *frame.Size:
		if list := lengths(e); len(list) == 2 {
			*t = frame.Size{W: list[0], H: list[1]}
		} else if list != nil {
			e.value.Problem(report.WrongShape, "write [width, height]", "%s: expected a width and a height", e.value.Name())
		}
	case *[]frame.Pt:
		*t = lengths(e)
	case *frame.Colour:
		*t = r.colour(e)
	case *fonts.Name:
		*t = fonts.Name(e.value.OneOf("face", r.faces...))
	case *float64:
		*t = number(e, e.value.Raw())
	case *int:
		*t = e.value.Whole(1)
	case *bool:
		*t = e.value.Flag()
	case *string:
		*t = e.value.Line()
	default:
		r.fields(v, e)
	}
}

// fields reads the keys of e into the fields of a struct.
func (r *reader) fields(v reflect.Value, e *entry) {
	known, again := r.known[v.Type()]
	if !again {
		known = keysOf(v.Type())
		r.known[v.Type()] = known
	}
	m := e.value.Mapping(e.what(), keyNames(known)...)
	for _, k := range known {
		switch below := e.below[k.name]; {
		case below != nil:
			r.fill(v.FieldByIndex(k.index), below)
		case e.below != nil && !k.optional && m.Lacks(k.name):
			e.value.Problem(report.MissingKey, "", "%s lacks the key %q", e.what(), k.name)
		}
	}
}

// what a message calls e.
func (e *entry) what() say.Message {
	if e.key.Present() {
		return say.Literal(e.key.Raw())
	}
	return "the theme"
}

// key is a field of a struct by its name in the file.
type key struct {
	name     string
	index    []int
	optional bool
	kind     reflect.Type
}

func keysOf(t reflect.Type) []key {
	var out []key
	for _, f := range reflect.VisibleFields(t) {
		if !f.Anonymous {
			out = append(out, key{kebab(f.Name), f.Index, f.Tag.Get("theme") == "optional", f.Type})
		}
	}
	return out
}

func keyNames(list []key) []string {
	var out []string
	for _, k := range list {
		out = append(out, k.name)
	}
	return out
}

// kebab is HeadTop as head-top.
func kebab(name string) string {
	var b strings.Builder
	for i, r := range name {
		if unicode.IsUpper(r) && i > 0 {
			b.WriteByte('-')
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}

// unit is what a length may be measured in.
type unit struct {
	name string
	size frame.Pt
}

var units = []unit{{"mm", frame.MM}, {"in", 72}, {"pt", 1}}

// length is a number of points, or of another unit: 24mm.
func length(e *entry) frame.Pt { return measure(e, e.value.Raw()) }

func measure(e *entry, s string) frame.Pt {
	for _, u := range units {
		if digits, found := strings.CutSuffix(s, u.name); found {
			return frame.Pt(number(e, strings.TrimSpace(digits))) * u.size
		}
	}
	return frame.Pt(number(e, s))
}

// mostPoints is more than any paper is long.
const mostPoints = 5000

func number(e *entry, s string) float64 {
	if _, ok := e.value.Scalar(); !ok && !e.value.IsList() {
		return 0
	}
	n, err := strconv.ParseFloat(s, 64)
	if err != nil || math.IsNaN(n) || n < 0 || n > mostPoints {
		e.value.Problem(report.BadValue, "points, or with a unit: 70, 24mm, 8.5in", "%s: %q is no measure", e.value.Name(), report.Clip(s))
		return 0
	}
	return n
}

func lengths(e *entry) []frame.Pt {
	var out []frame.Pt
	for _, item := range e.value.List() {
		out = append(out, measure(&entry{value: item}, item.Raw()))
	}
	return out
}

// colour is #RRGGBB, or one of the theme's by its name.
func (r *reader) colour(e *entry) frame.Colour {
	s, ok := e.value.Scalar()
	if !ok {
		return 0
	}
	if c, named := r.colours[s]; named {
		return c
	}
	digits, hash := strings.CutPrefix(s, "#")
	n, err := strconv.ParseUint(digits, 16, 32)
	if hash && len(digits) == 6 && err == nil {
		return frame.Colour(n)
	}
	var known []string
	for name := range r.colours {
		known = append(known, name)
	}
	slices.Sort(known)
	hint := say.Message(`write it as "#16212B", in quotes`)
	if better := nearest.Name(s, known); better != "" {
		hint = nearest.Hint(s, known)
	}
	e.value.Problem(report.BadValue, hint, "%s: %q is no colour", e.value.Name(), report.Clip(s))
	return 0
}
