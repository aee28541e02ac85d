package lang

import (
	"fmt"
	"go/ast"
	"go/parser"
	gotoken "go/token"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"tongket/report"
)

// TestWhole refuses a language of which something is empty, by the name of the field:
// what a language forgets is never printed as nothing.
func TestWhole(t *testing.T) {
	called := map[string]report.Lang{}
	for _, l := range All() {
		if other, twice := called[l.Name]; twice {
			t.Errorf("%s and %s are both called %q", other, l.Tag, l.Name)
		}
		called[l.Name] = l.Tag
		for _, name := range empty(reflect.ValueOf(*l), "", "") {
			if l.leavesOut(name) {
				continue
			}
			t.Errorf("%s: %s is empty", l.Tag, strings.TrimPrefix(name, "."))
		}
	}
}

// leavesOut reports whether a field is of a part that the lexicon says it leaves out;
// check then tells whoever writes in l.
func (l *Language) leavesOut(field string) bool {
	part, ok := strings.CutPrefix(field, ".Lexicon.")
	part, _, _ = strings.Cut(part, ".")
	return ok && !l.Lexicon.Knows(Part(part))
}

// TestParts: what may be left out is a field of the lexicon, and has words to say so.
func TestParts(t *testing.T) {
	fields := reflect.TypeFor[Lexicon]()
	for _, p := range []Part{NumberPart, MovementPart, BasePart, PointsPart, TargetPart, JudgementPart, SpellingPart} {
		if _, ok := fields.FieldByName(string(p)); !ok || p.String() == "" {
			t.Errorf("%q is no field of a lexicon, or has no words", string(p))
		}
		if l := (&Language{Lexicon: Lexicon{LeftOut: []Part{p}}}); !l.leavesOut(".Lexicon."+string(p)+".Met") || l.leavesOut(".Lexicon.Dates.Met") {
			t.Errorf("%s is not left out", p)
		}
	}
}

// empty is the paths of all that is empty in v, deep; tag says what may be.
func empty(v reflect.Value, path string, tag reflect.StructTag) []string {
	may, tagged := tag.Lookup("empty")
	if may == "ok" && tagged {
		return nil
	}
	switch v.Kind() {
	case reflect.Struct:
		var out []string
		for i := range v.NumField() {
			field := v.Type().Field(i)
			out = append(out, empty(v.Field(i), path+"."+field.Name, field.Tag)...)
		}
		return out
	case reflect.Array, reflect.Slice:
		out := none(v.Len() == 0, path)
		for i := range v.Len() {
			if !slices.Contains(strings.Split(may, ","), strconv.Itoa(i)) {
				out = append(out, empty(v.Index(i), fmt.Sprintf("%s[%s]", path, index(v, i)), "")...)
			}
		}
		return out
	case reflect.Map:
		out := none(v.Len() == 0, path)
		for _, key := range v.MapKeys() {
			out = append(out, empty(v.MapIndex(key), fmt.Sprintf("%s[%v]", path, key), "")...)
		}
		return out
	case reflect.String:
		return none(v.Len() == 0, path)
	case reflect.Func, reflect.Pointer, reflect.Interface:
		return none(v.IsNil(), path)
	case reflect.Bool, reflect.Int:
		return nil // no and nought are answers
	}
	return []string{path + ": a " + v.Kind().String() + ", of which the test does not know when it is empty"}
}

func none(is bool, path string) []string {
	if is {
		return []string{path}
	}
	return nil
}

// index names an element by what it stands for.
func index(v reflect.Value, i int) string {
	switch v.Type() {
	case reflect.TypeFor[Bounds]():
		return report.Qualifier(i).String()
	case reflect.TypeFor[Aspects]():
		return report.Aspect(i).String()
	case reflect.TypeFor[Words]():
		return wordNames()[i]
	}
	return strconv.Itoa(i)
}

// wordNames is the names of the constants of words.go.
var wordNames = sync.OnceValue(func() []string {
	var out []string
	file, err := parser.ParseFile(gotoken.NewFileSet(), "words.go", nil, parser.SkipObjectResolution)
	if err != nil {
		return make([]string, lastWord)
	}
	ast.Inspect(file, func(n ast.Node) bool {
		if spec, ok := n.(*ast.ValueSpec); ok {
			out = append(out, spec.Names[0].Name)
		}
		return true
	})
	return out
})

// TestEmpty: the test above sees what it is there for.
func TestEmpty(t *testing.T) {
	type room struct {
		Name  string
		Words Set
		Free  string `empty:"ok"`
		List  []string
		Plain bool
	}
	type house struct {
		Bounds Bounds `empty:"0"`
		Room   room
		Made   func()
	}
	h := house{Room: room{List: []string{"a", ""}, Words: Set{}}}
	h.Bounds[report.Nearly] = "gần"
	want := []string{".Bounds[more than]", ".Bounds[over]", ".Bounds[less than]", ".Bounds[at least]", ".Bounds[at most]", ".Bounds[about]",
		".Room.Name", ".Room.Words", ".Room.List[1]", ".Made"}
	if got := empty(reflect.ValueOf(h), "", ""); !slices.Equal(got, want) {
		t.Errorf("got  %v\nwant %v", got, want)
	}
}

// TestTags: a language is found under its own tag, and under no other.
func TestTags(t *testing.T) {
	for i, tag := range Tags() {
		if got := Of(tag).Tag; got != tag || All()[i] != Of(tag) || !Known(tag) {
			t.Errorf("%s is %s", tag, got)
		}
	}
	if Known("") || Known("xx") || Of("xx") != All()[0] {
		t.Error("a tag that is no language is not known, and is taken for the first")
	}
}

// verbs are the arguments that a format takes.
var verbs = regexp.MustCompile(`%[0-9*]*[a-z]`)

// TestFormats: a format takes the same arguments in every language, in one order.
func TestFormats(t *testing.T) {
	first := All()[0]
	for _, l := range All()[1:] {
		for w := range Word(lastWord) {
			want, got := verbs.FindAllString(first.Words[w], -1), verbs.FindAllString(l.Words[w], -1)
			if !slices.Equal(got, want) {
				t.Errorf("%s: %s, %q, takes %v, and %v in %s", l.Tag, wordNames()[w], l.Words[w], got, want, first.Tag)
			}
		}
	}
}
