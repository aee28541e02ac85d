package yaml_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"tongket/report"
	"tongket/report/yaml"
)

// read is a file of that text, and what is wrong with it so far.
func read(t *testing.T, text string) (yaml.Value, *report.Problems) {
	t.Helper()
	var problems report.Problems
	v, ok := yaml.Read(fstest.MapFS{"a.yaml": {Data: []byte(text)}}, "a.yaml", "a.yaml", nil, &problems)
	if !ok {
		t.Fatalf("%q: %v", text, problems)
	}
	return v, &problems
}

// Ways to read a value.
var (
	scalar = func(v yaml.Value) any { s, _ := v.Scalar(); return s }
	str    = func(v yaml.Value) any { return v.Str() }
	line   = func(v yaml.Value) any { return v.Line() }
	id     = func(v yaml.Value) any { return v.ID() }
	flag   = func(v yaml.Value) any { return v.Flag() }
	whole  = func(v yaml.Value) any { return v.Whole(1) }
	oneOf  = func(v yaml.Value) any { return v.OneOf("fruit", "pear", "plum") }
	raw    = func(v yaml.Value) any { return v.Raw() }
	size   = func(of func(yaml.Value) []yaml.Value) func(yaml.Value) any {
		return func(v yaml.Value) any { return len(of(v)) }
	}
	list, optional  = size(yaml.Value.List), size(yaml.Value.OptionalList)
	oneOrMore, many = size(yaml.Value.OneOrList), size(yaml.Value.Items)
)

// A value is read as what it is for; anything else is a problem where it stands, and
// gives nothing.
func TestValues(t *testing.T) {
	for _, tt := range []struct {
		typed string
		as    func(yaml.Value) any
		want  any
		wrong string // the place and what stands there; empty: nothing
	}{
		{`574`, scalar, "574", ""}, {`" 574 "`, scalar, "574", ""}, {`~`, scalar, "", "1:1: k has no value"}, {`"\u200b "`, scalar, "", "1:4: k is empty"},
		{`" "`, scalar, "", "1:4: k is empty"}, {`[a]`, scalar, "", "1:4: k: expected a single value, found a list"}, {`{a: b}`, scalar, "", "1:4: k: expected a single value, found keys"},
		{`"a\u0007b"`, scalar, "a\u0007b", "1:6: the invisible character U+0007"},
		{"a\n  b", str, "a b", ""}, {`a # b`, str, "a", `1:6: warning: the text ends here: YAML takes "# b"`}, {`a # b`, line, "a", ""},
		{`pear-tree-2`, id, "pear-tree-2", ""}, {`2-pears`, id, "", `1:4: "2-pears" is not an id`}, {`Pear`, id, "", `1:4: "Pear" is not an id`},
		{`true`, flag, true, ""}, {`false`, flag, false, ""}, {`yes`, flag, false, `1:4: unknown yes-or-no value "yes"`},
		{`12`, whole, 12, ""}, {`0`, whole, 0, `1:4: k: "0" is not a whole number from 1 up`}, {`012`, whole, 0, `1:4: k: "012" is not`}, {`1.5`, whole, 0, `1:4: k: "1.5" is not`},
		{`1000001`, whole, 0, `1:4: k: 1000001 is more than 1000000`},
		{`pear`, oneOf, "pear", ""}, {`paer`, oneOf, "", `1:4: unknown fruit "paer"`},
		{`pear`, raw, "pear", ""}, {`[pear]`, raw, "", ""},
		{`[a, b]`, list, 2, ""}, {`[]`, list, 0, "1:4: k: the list is empty"}, {`a`, list, 0, `1:4: k: expected a list, found "a"`},
		{`[]`, optional, 0, ""}, {`~`, optional, 0, ""}, {`{a: b}`, optional, 0, "1:4: k: expected a list, found keys"},
		{`a`, oneOrMore, 1, ""}, {`[a, b]`, oneOrMore, 2, ""}, {`{a: b}`, many, 1, ""}, {`[a, b]`, many, 2, ""},
	} {
		root, problems := read(t, "k: "+tt.typed+"\n")
		got := tt.as(root.Mapping("a file", "k").Get("k"))
		if fmt.Sprint(got) != fmt.Sprint(tt.want) {
			t.Errorf("%q is read as %v, want %v", tt.typed, got, tt.want)
		}
		if said := strings.TrimSuffix(fmt.Sprint(*problems), "]"); tt.wrong == "" && len(*problems) > 0 || tt.wrong != "" && !strings.Contains(said, "a.yaml:"+tt.wrong) {
			t.Errorf("%q: %v, want %q", tt.typed, *problems, tt.wrong)
		}
	}
}

// An absent value gives nothing and reports nothing, however it is read.
func TestAbsent(t *testing.T) {
	root, problems := read(t, "k: 1\n")
	absent := root.Mapping("a file", "k", "gone").Get("gone")
	for n, as := range []func(yaml.Value) any{scalar, str, line, id, flag, whole, oneOf, raw, list, optional, oneOrMore, many} {
		if got := fmt.Sprint(as(absent)); got != "" && got != "0" && got != "false" {
			t.Errorf("way %d: %v", n, got)
		}
	}
	m := absent.Mapping("nothing", "a")
	if m.Present() || m.Need("a").Present() || m.Lacks("a") || m.Size() != 0 || len(m.Order()) != 0 || len(*problems) > 0 {
		t.Errorf("%+v, %v", m, *problems)
	}
}

// Keys are known by name and by place; one that is misspelt is not missing, too.
func TestMapping(t *testing.T) {
	const text = "name: a\nnaem: b\nkind:\n  c: d\nkind: e\nempty:\n"
	root, problems := read(t, text)
	m := root.Mapping("a thing", "name", "kind", "empty", "lane")
	m.Need("lane")
	m.Need("name")
	said := fmt.Sprint(*problems)
	for _, want := range []string{`a.yaml:2:1: unknown key "naem"`, `a.yaml:5:1: duplicate key "kind"`, `a.yaml:1:1: a thing lacks the key "lane"`} {
		if !strings.Contains(said, want) {
			t.Errorf("not said: %s\n%s", want, said)
		}
	}
	if len(*problems) != 3 {
		t.Errorf("%v", *problems)
	}
	if m.Size() != 4 || len(m.Order()) != 5 || !m.Repeats(m.Order()[3]) || m.Repeats(m.Order()[2]) {
		t.Errorf("%d keys, %d in order", m.Size(), len(m.Order()))
	}
	if at := m.Places(); at["kind"].String() != "a.yaml:4:3" || at["empty"].String() != "a.yaml:6:1" {
		t.Errorf("values stand at %v", at)
	}
	if at := m.Keys(); at["kind"].String() != "a.yaml:3:1" || m.KeyAt("gone") != m.At() {
		t.Errorf("keys stand at %v", at)
	}
	name, ok := root.Peek("name")
	if _, gone := root.Peek("gone"); name != "a" || !ok || gone || root.KeyAmong([]string{"empty", "kind"}) != "kind" || root.KeyAmong([]string{"gone"}) != "" {
		t.Errorf("%q is seen before the keys are read", name)
	}
	again, problems := read(t, "nmae: b\n")
	if m := again.Mapping("a thing", "name"); m.Need("name").Present() || len(*problems) != 1 {
		t.Errorf("a misspelt key: %v", *problems)
	}
}

// Each character of a text knows where it was typed, in every style of YAML.
func TestCharacters(t *testing.T) {
	for _, text := range []string{
		"k: một hai\n", "k: một\n   hai\n", "k: 'một ''hai'\n", "k: \"một \\\"hai\"\n", "k: \"một\\\n   hai\"\n", "k: |\n  một\n  hai\n", "k: >-\n  một\n\n  hai\n",
		"k: |2\n    một\n  hai\n",
	} {
		root, problems := read(t, text)
		v := root.Mapping("a file", "k").Get("k")
		lines := strings.Split(text, "\n")
		var seen strings.Builder
		for _, c := range v.Paragraph() {
			if c.Rune == ' ' {
				continue
			}
			at := v.CharAt(c)
			typed := []rune(lines[at.Line-1])[at.Col-1]
			if typed == '\\' {
				typed = '"'
			}
			if typed != c.Rune {
				t.Errorf("%q: %q is said to stand at %s, where %q is", text, c.Rune, at, typed)
			}
			seen.WriteRune(c.Rune)
		}
		if got := strings.NewReplacer("'", "", `"`, "").Replace(seen.String()); got != "mộthai" {
			t.Errorf("%q is read as %q", text, got)
		}
		for _, p := range problems.Errors() {
			if p.Code != report.BlankLine {
				t.Errorf("%q: %v", text, p)
			}
		}
	}
}

// An alias is what it repeats, and stands there.
func TestAlias(t *testing.T) {
	root, problems := read(t, "a: &x một\nk: *x\n")
	if v := root.Mapping("a file", "a", "k").Get("k"); v.Str() != "một" || v.At().String() != "a.yaml:1:4" || len(*problems) > 0 {
		t.Errorf("%q at %s, %v", v.Str(), v.At(), *problems)
	}
	var refused report.Problems
	if _, ok := yaml.Read(fstest.MapFS{"a.yaml": {Data: []byte("a: &x [*x]\n")}}, "a.yaml", "a.yaml", nil, &refused); ok || len(refused) != 1 || refused[0].At.Line != 1 {
		t.Errorf("what repeats itself: %v", refused)
	}
}

// Letters that were read as halves of others are one problem, as what they are: some of the
// halves show as nothing.
func TestHalvesOfLetters(t *testing.T) {
	_, problems := read(t, "k: \"Bá»\u0087nh viá»\u0087n\"\nl: \"xÃ£ Äá»\u0093ng\"\n")
	if got := problems.Errors(); len(got) != 1 || got[0].Code != report.LostLetters || !strings.Contains(got[0].Error(), "a.yaml:1:6: this is UTF-8 that was read as Windows-1252") {
		t.Error(got)
	}
	if _, problems := read(t, "k: a\u0087b\n"); len(*problems) != 1 || (*problems)[0].Code != report.InvisibleCharacter {
		t.Error(problems)
	}
}
