package theme

import (
	"fmt"
	"os"
	"reflect"
	"strings"
	"testing"

	"tongket/fonts"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/say"
)

// TestHouseIsWhole holds that the house's theme says all that there is: nothing of it is
// empty but what may be.
func TestHouseIsWhole(t *testing.T) {
	h := House()
	for _, p := range h.Papers {
		if p.Name == "" || p.Media == "" || p.Size.W <= 0 || p.Size.H <= p.Size.W {
			t.Errorf("paper %s is %+v", p.Flag, p)
		}
		if p.Page != nil {
			full(t, p.Flag, reflect.ValueOf(*p.Page))
			if got, want := len(p.Page.Styles), len(doc.StyleNames()); got != want {
				t.Errorf("%s has %d styles of %d", p.Flag, got, want)
			}
		}
	}
	full(t, "mail", reflect.ValueOf(h.Mail))
	full(t, "line", reflect.ValueOf(h.Sheets.Line))
	for name, file := range h.Faces {
		if fault, lacks := fonts.Vet(file, letters+signs); fault != fonts.Fit || lacks != nil {
			t.Errorf("face %s: fault %d, without %q", name, fault, lacks)
		}
	}
}

// full reports what is empty in v and need not be.
func full(t *testing.T, name string, v reflect.Value) {
	t.Helper()
	switch v.Kind() {
	case reflect.Struct:
		for _, k := range keysOf(v.Type()) {
			if !k.optional && k.name != "simplex" {
				full(t, name+"."+k.name, v.FieldByIndex(k.index))
			}
		}
	case reflect.Map:
		for _, key := range v.MapKeys() {
			full(t, name+"."+key.String(), v.MapIndex(key))
		}
	case reflect.Bool: // no is an answer
	default:
		if v.IsZero() {
			t.Errorf("%s is empty", name)
		}
	}
}

// TestScaleIsWhole leaves each kind of text in turn out of a scale that a project adds:
// unlike a change of the house's, it has nothing to fall back on.
func TestScaleIsWhole(t *testing.T) {
	for _, left := range append([]doc.StyleName{""}, doc.StyleNames()...) {
		text := "extends: house\npapers: {ours: {like: a4, scale: mine}}\nscales:\n  mine:\n"
		for _, name := range doc.StyleNames() {
			if name != left {
				text += fmt.Sprintf("    %s: {size: 9, leading: 12}\n", name)
			}
		}
		_, problems := readText(text, nil)
		switch lacks := fmt.Sprintf("mine lacks the key %q", left); {
		case left == "" && problems != nil:
			t.Errorf("a whole scale: %v", problems)
		case left != "" && (len(problems) != 1 || problems[0].What.String() != lacks):
			t.Errorf("a scale without %s: %v", left, problems)
		}
	}
}

// TestKeysAreDocumented holds that the guide says every key of a theme, in each language.
func TestKeysAreDocumented(t *testing.T) {
	for _, l := range say.Languages() {
		look, err := os.ReadFile("../guide/" + l.Code + "/look.md")
		if err != nil {
			t.Fatal(err)
		}
		documented(t, l.Code, string(look))
	}
}

// documented holds that a topic of the guide says every key and style.
func documented(t *testing.T, language, topic string) {
	t.Helper()
	for _, name := range allKeys(reflect.TypeFor[top](), reflect.TypeFor[paper](), reflect.TypeFor[doc.Palette](), reflect.TypeFor[doc.Style]()) {
		if !strings.Contains(topic, "`"+name+"`") {
			t.Errorf("the guide does not say the key %q in %s", name, language)
		}
	}
	for _, name := range doc.StyleNames() {
		if !strings.Contains(topic, "`"+string(name)+"`") {
			t.Errorf("the guide does not say the style %q in %s", name, language)
		}
	}
}

// allKeys is the keys of structs and of what they hold.
func allKeys(types ...reflect.Type) []string {
	var out []string
	for _, t := range types {
		if t.Kind() != reflect.Struct || t == reflect.TypeFor[frame.Size]() {
			continue
		}
		for _, k := range keysOf(t) {
			out = append(append(out, k.name), allKeys(k.kind)...)
		}
	}
	return out
}

func BenchmarkHouse(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		House()
	}
}
