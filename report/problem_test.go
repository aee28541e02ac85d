package report

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"tongket/report/say"
)

// A message is UTF-8 and no longer than can be read, whatever it quotes.
func TestMessages(t *testing.T) {
	var problems Problems
	problems.Add(BadValue, Pos{File: "a"}, "\xff", "%s is %s", "a\xffb", strings.Repeat("x", 1<<20))
	if got := problems[0].Error(); !utf8.ValidString(got) || len(got) > 2000 || !strings.HasPrefix(got, "a: a\ufffdb is xxx") {
		t.Errorf("got %.200q", got)
	}
}

// Of one file the first problems are shown, errors before warnings, and no error is hidden
// behind warnings.
func TestLimited(t *testing.T) {
	many := func(file string, n int, warning bool) (out Problems) {
		for i := range n {
			out = append(out, Problem{Code: BadValue, At: Pos{File: file, Line: i + 1, Col: 1}, What: say.Literal(fmt.Sprint(i)), Warning: warning})
		}
		return out
	}
	var files Problems
	for i := range 3000 {
		files = append(files, many(fmt.Sprintf("f%04d", i), 3, i > 400)...)
	}
	for _, tt := range []struct {
		name   string
		in     Problems
		shown  int
		errors int // with the line of the rest
		last   string
	}{
		{"few", many("a", 50, false), 50, 50, "a:50:1: 49 [bad-value]"},
		{"many", many("a", 60_000, false), 51, 51, "a:50:1: 59950 more problems in this file are not shown [more-problems]"},
		{"many warnings", many("a", 60, true), 51, 0, "a:50:1: warning: 10 more problems in this file are not shown [more-problems]"},
		{"warnings first", append(many("a", 100, true), Problem{Code: BadValue, At: Pos{File: "a", Line: 200, Col: 1}, What: "x"}), 51, 1, "a:200:1: warning: 51 more problems in this file are not shown [more-problems]"},
		{"files without end", files, 502, 502, "f0167:1:1: 8499 more problems here and in 2832 more files are not shown [more-problems]"},
		{"two files", append(many("a", 60, false), many("b", 2, false)...), 53, 53, "b:2:1: 1 [bad-value]"},
	} {
		got := tt.in.Limited()
		if len(got) != tt.shown || len(got.Errors()) != tt.errors || got[len(got)-1].Headline() != tt.last {
			t.Errorf("%s: %d problems, %d errors, the last %s", tt.name, len(got), len(got.Errors()), got[len(got)-1].Headline())
		}
	}
}

// In a message a place is short: a line of a file, a cell of a sheet.
func TestPlaceInText(t *testing.T) {
	for want, p := range map[string]Pos{
		"a.yaml:3":            {File: "a.yaml", Line: 3, Col: 7},
		"facts.xlsx:Faits!A6": {File: "facts.xlsx", Line: 6, Col: 1, Sheet: "Faits"},
		"sources":             {File: "sources"},
		`a\nb.yaml`:           {File: "a\nb.yaml"},
	} {
		if got := p.InText(); got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
}

// TestQuotes: a message quotes at most a line of what somebody typed, and a list whole.
func TestQuotes(t *testing.T) {
	var ps Problems
	ps.Add(BadValue, Pos{File: "a.yaml", Line: 1, Col: 1}, "", "the abbreviation %q is not explained", strings.Repeat("ABC", 300))
	ps.Add(BadValue, Pos{File: "a.yaml", Line: 2, Col: 1}, "", "the pages of %s", strings.Repeat("2024, ", 20))
	if n := utf8.RuneCountInString(ps[0].Error()); n > 150 {
		t.Errorf("%d letters: %s", n, ps[0].Error())
	}
	if strings.Contains(ps[1].Error(), "…") {
		t.Error(ps[1].Error())
	}
}
