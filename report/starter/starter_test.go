package starter

import (
	"fmt"
	"io/fs"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"tongket/report"
	"tongket/report/briefing"
	"tongket/report/lang"
)

// chosen is a choice in languages, with all else as it is where nothing is said.
func chosen(langs ...report.Lang) Choice {
	return Choice{Name: "office", Languages: langs, Year: 2025, Colour: Colour(ColourNames()[0])}
}

// choices is each language alone, and each pair.
func choices() (out []Choice) {
	for _, a := range lang.Tags() {
		for _, b := range lang.Tags() {
			if a == b {
				out = append(out, chosen(a))
			} else {
				out = append(out, chosen(a, b))
			}
		}
	}
	return out
}

// TestNewIsWhole: in all languages a new project has nothing wrong, on large pages and on
// small ones or in large print, nor against its document; of its figures it is said that they are an example,
// and nothing else.
func TestNewIsWhole(t *testing.T) {
	for _, c := range choices() {
		files, problems := New(c)
		for _, p := range problems {
			t.Errorf("%v: %s", c.Languages, p.Error())
		}
		documents, err := fs.Sub(files, Documents)
		if err != nil {
			t.Fatal(err)
		}
		for _, paper := range []string{"a5", "large"} {
			found, err := briefing.Open(files, "").Check(briefing.Checks{Options: briefing.Options{Look: briefing.Look{Paper: paper}}, Documents: documents})
			if err != nil {
				t.Fatal(err)
			}
			if len(found) != 1 || found[0].Code != report.InventedFigures {
				t.Errorf("%v on %s: %v", c.Languages, paper, found)
			}
		}
	}
}

// TestEveryKind: a new project has every kind of block, chart and table, each of the last
// two once, so that whoever begins finds it there.
func TestEveryKind(t *testing.T) {
	files, _ := New(chosen("vi", "en"))
	e := briefing.Open(files, "").Editions[0]
	seen := map[reflect.Type]bool{}
	charts, tables := map[string]int{}, map[string]int{}
	for _, s := range e.Sections {
		for _, b := range s.Blocks {
			seen[reflect.TypeOf(b)] = true
			switch b := b.(type) {
			case *report.Chart:
				charts[b.Kind.Key]++
			case *report.Table:
				tables[b.Kind.Key]++
			}
		}
	}
	for _, k := range report.BlockKinds() {
		if !seen[reflect.TypeOf(k.New())] {
			t.Errorf("the project that init writes lacks %s", k.Called)
		}
	}
	for _, k := range report.ChartKinds() {
		if charts[k.Key] != 1 {
			t.Errorf("the project that init writes has %s %d times, not once", k.Called, charts[k.Key])
		}
	}
	for _, k := range report.TableKinds() {
		if tables[k.Key] != 1 {
			t.Errorf("the project that init writes has %s %d times, not once", k.Called, tables[k.Key])
		}
	}
}

// TestWords: the files ask for no word that a language has not, and no language has one
// for which nobody asks.
func TestWords(t *testing.T) {
	words, comments := asked(t)
	for _, l := range lang.All() {
		for name, of := range map[string]struct{ asked, said map[string]string }{"word": {words, l.Starter.Words}, "comment": {comments, l.Starter.Comments}} {
			for w := range of.asked {
				if of.said[w] == "" {
					t.Errorf("%s has no %s %q", l.Tag, name, w)
				}
			}
			for w := range of.said {
				if of.asked[w] == "" {
					t.Errorf("%s has a %s %q that no file asks for", l.Tag, name, w)
				}
			}
		}
	}
}

// asked is the words and comments for which the files ask.
func asked(t *testing.T) (words, comments map[string]string) {
	words, comments = map[string]string{"organisation": "x", "file": "x"}, map[string]string{}
	err := fs.WalkDir(files, "files", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := files.ReadFile(path)
		for _, m := range regexp.MustCompile(`(?m)\$[=~]?([A-Za-z][a-z0-9-]*)|#: ([a-z-]+)$`).FindAllStringSubmatch(computed.ReplaceAllString(string(data), ""), -1) {
			switch name := strings.ToLower(m[1]); {
			case m[2] != "":
				comments[m[2]] = "x"
			case len(m[1]) > 1: // else a name in capitals, or that of a kind
				words[name] = "x"
			}
		}
		return err
	})
	if err != nil || len(words) < 20 || len(comments) < 20 {
		t.Fatal(err, words, comments)
	}
	return words, comments
}

// TestColours: each colour by its name is one on which all can be read.
func TestColours(t *testing.T) {
	for _, name := range ColourNames() {
		c := chosen("en")
		c.Colour = Colour(name)
		if _, problems := New(c); len(problems) > 0 {
			t.Errorf("%s: %v", name, problems)
		}
	}
	c := chosen("en")
	c.Colour = "#CCCCCC"
	if _, problems := New(c); len(problems) == 0 {
		t.Error("a colour that nobody can read is taken")
	}
}

// TestYears: from the first year to the last.
func TestYears(t *testing.T) {
	for _, year := range []int{FirstYear, 1999, 2000, LastYear} {
		c := chosen("vi", "en")
		c.Year = year
		if _, problems := New(c); len(problems) > 0 {
			t.Errorf("%d: %v", year, problems)
		}
	}
}

// TestOrganisations: what somebody calls an office is typed so that it is read as it was,
// or refused; it is never filled, nor read as anything else.
func TestOrganisations(t *testing.T) {
	for name, fits := range map[string]bool{
		"Thư viện thành phố": true, "Công an phường 4": true, `Nhà hát "Sông Hậu"`: true, "yes": true, "a: b # c": true, "- x": true, "$Y $PROJECT $n(3)": true, "100% Sạch": true,
		"*x": true, "&x": true, "'x'": true, "[x], {": false, "{passengers}": false, "x\u202ey": false, "漢": false, strings.Repeat("rất dài ", 60): true,
	} {
		c := chosen("vi", "en")
		c.Organisation = map[report.Lang]string{"vi": name, "en": name}
		files, problems := New(c)
		if fits != (len(problems) == 0) {
			t.Errorf("%q: %v", name, problems)
		}
		if p := briefing.Open(files, ""); fits && p.Organisation["vi"].String() != strings.TrimSpace(name) {
			t.Errorf("%q is read as %q", name, p.Organisation["vi"])
		}
	}
}

// TestName: the name of a folder becomes that of a project.
func TestName(t *testing.T) {
	for folder, want := range map[string]string{
		"my-office": "my-office", "Báo cáo Đội 7": "bao-cao-doi-7", "2025": "briefing-2025", "漢字": "briefing", "": "briefing", " a  b ": "a-b", strings.Repeat("x", 90): strings.Repeat("x", 60),
	} {
		if got := Name(folder); got != want {
			t.Errorf("%q: %q, want %q", folder, got, want)
		}
	}
}

// TestComments: comments stand in the leading language, and no line is longer than one reads.
func TestComments(t *testing.T) {
	for _, c := range choices() {
		files, _ := New(c)
		text := string(files["editions/2025.yaml"])
		if first, _, _ := strings.Cut(c.lead().Starter.Comments["edition"], "."); !strings.Contains(text, first[:10]) {
			t.Errorf("%v: no comment in the leading language", c.Languages)
		}
		for name, data := range files {
			for i, line := range strings.Split(string(data), "\n") {
				if strings.HasPrefix(strings.TrimSpace(line), "#") && len([]rune(line)) > width {
					t.Errorf("%v, %s:%d is too long", c.Languages, name, i+1)
				}
			}
			if i := slices.Index(data, '$'); i >= 0 && utf8.Valid(data) {
				t.Errorf("%v, %s: something was not filled: %s", c.Languages, name, fmt.Sprintf("%.40s", data[i:]))
			}
		}
	}
}
