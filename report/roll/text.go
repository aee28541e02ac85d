package roll

import (
	"cmp"
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/form"
	"tongket/report/pattern"
	"tongket/report/yaml"
)

// text is a file while its years are moved.
type text struct {
	*mover
	lines   []string
	changes []change
}

// change is an edit with its place in the file.
type change struct {
	at       report.Pos
	old, new string
}

// walk moves what stands in a value that has a form.
func (t *text) walk(f form.Value, v yaml.Value) {
	switch f := f.(type) {
	case *form.Scalar:
		t.scalar(f, v)
	case *form.Mapping:
		t.mapping(f, v)
	case form.List:
		for _, item := range v.Items() {
			t.walk(f.Of, item)
		}
	case form.Entries:
		for _, key := range entries(v) {
			t.walk(f.Keys, key.Alone())
			t.walk(f.Of, v.Entries("").Get(key.Raw()))
		}
	case form.Either:
		if i := slices.IndexFunc(f, func(one form.Value) bool { return takes(one, v) }); i >= 0 {
			t.walk(f[i], v)
		}
	case *form.Choice:
		if one := chosen(f, v); one != nil {
			t.walk(one, v)
		}
	}
}

// entries is the keys of a mapping; of what is none there are none.
func entries(v yaml.Value) []yaml.Value {
	if !v.IsMapping() {
		return nil
	}
	return v.Entries("").Order()
}

func (t *text) mapping(f *form.Mapping, v yaml.Value) {
	for _, key := range entries(v) {
		of := v.Entries("").Get(key.Raw())
		switch k := f.Key(key.Raw()); {
		case k != nil:
			t.walk(k.Value, of)
		case f.Texts != nil:
			t.prose(of)
		}
	}
}

// takes reports whether a value has the shape of a form.
func takes(f form.Value, v yaml.Value) bool {
	switch f := f.(type) {
	case *form.Scalar:
		return v.IsScalar() && (f.Words == nil || slices.Contains(f.Texts(), v.Raw()))
	case form.List:
		return v.IsList() || f.Alone
	case *form.Mapping, form.Entries, *form.Choice:
		return v.IsMapping()
	}
	return false
}

// chosen is the kind of a choice that a value is of, or nil.
func chosen(f *form.Choice, v yaml.Value) form.Value {
	var rest form.Value
	for _, k := range f.Kinds {
		switch typed, _ := v.Peek(f.By); {
		case k.Key == "":
			rest = k.Form
		case f.By == "" && v.KeyAmong([]string{k.Key}) != "", f.By != "" && typed == k.Key:
			return k.Form
		}
	}
	return rest
}

// scalar moves the periods of what names some.
func (t *text) scalar(f *form.Scalar, v yaml.Value) {
	switch {
	case !v.IsScalar():
	case f == form.EditionID:
		t.change(v, edit{0, strings.TrimSpace(v.Raw()), t.id(strings.TrimSpace(v.Raw()))})
	case f.Names == form.Periods || f == form.Between || f == form.Figure:
		t.edit(v, t.moved(strings.TrimSpace(v.Raw())))
	}
}

// reference is one in a text, in braces.
var reference = pattern.New(`\{[^{}]*\}`)

// prose moves the periods of the references in a text. Years in its words stay.
func (t *text) prose(v yaml.Value) {
	if !v.IsScalar() {
		return
	}
	s := strings.TrimSpace(v.Raw())
	for _, at := range reference.FindAllStringIndex(s, -1) {
		ref := s[at[0]:at[1]]
		if strings.HasPrefix(strings.TrimSpace(ref[1:]), "source ") {
			continue // the numbers behind it are paragraphs
		}
		for _, e := range t.moved(ref) {
			e.at += at[0]
			t.change(v, e)
		}
	}
}

func (t *text) edit(v yaml.Value, list []edit) {
	for _, e := range list {
		t.change(v, e)
	}
}

// change notes an edit of a value at its place in the file.
func (t *text) change(v yaml.Value, e edit) {
	t.changes = append(t.changes, change{v.Place(e.at), e.old, e.new})
}

// written is the file with all that was changed, and every other character as it was.
func (t *text) written() string {
	slices.SortFunc(t.changes, func(a, b change) int {
		return cmp.Or(cmp.Compare(b.at.Line, a.at.Line), cmp.Compare(b.at.Col, a.at.Col))
	})
	for _, c := range slices.Compact(t.changes) {
		line := []rune(t.lines[c.at.Line-1])
		at, end := c.at.Col-1, c.at.Col-1+len([]rune(c.old))
		if end <= len(line) && string(line[at:end]) == c.old {
			t.lines[c.at.Line-1] = string(line[:at]) + c.new + string(line[end:])
		}
	}
	return strings.Join(t.lines, "\n")
}
