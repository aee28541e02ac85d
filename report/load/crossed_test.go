package load

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"tongket/report/projecttest"
)

// years is the project of orchards with a table whose rows are indicators and one whose
// rows are quarters.
func years(t *testing.T) fstest.MapFS {
	fsys := orchards(t)
	projecttest.Edit(t, fsys, aSource, "facts:\n", `  - paragraphs: 20..23
    head: 19
    in: thousand
    columns: [2019, 2020]
    rows:
      trees: [0.7, 0.65]
      trees of north,plum: [0.2, ~]
      trees target: [~, 0.7]
      graft-rate: [70%, 72.5%]
  - paragraphs: 31..32
    columns: [harvest of north, harvest of wet, harvest change year-before]
    rows:
      2020-Q1: [3, 4.5, +2%]
      2020-Q2: [~, 5, -1.5%]
facts:
`)
	return fsys
}

// The row and the column of a cell together name its figure.
func TestCrossed(t *testing.T) {
	r, problems := judged(years(t), "")
	if len(problems.Errors()) > 0 {
		t.Fatal(render(problems))
	}
	var got []string
	for _, f := range r.Sources[0].Facts {
		if f.Place.Paragraph >= 20 {
			got = append(got, fmt.Sprintf("%s = %s ¶%d %q", f.Query(), f.Amount.Number, f.Place.Paragraph, f.Place.Printed))
		}
	}
	want := `trees 2019 = 700 ¶20 "0,7"
trees 2020 = 650 ¶20 "0,65"
trees 2019 of north,plum = 200 ¶21 "0,2"
trees 2020 target = 700 ¶22 "0,7"
graft-rate 2019 = 70 ¶23 "70"
graft-rate 2020 = 72.5 ¶23 "72,5"
harvest 2020-Q1 of north = 3 ¶31 "3"
harvest 2020-Q1 of wet = 4.5 ¶31 "4,5"
harvest 2020-Q1 change 2019-Q1 = 2 ¶31 "2"
harvest 2020-Q2 of wet = 5 ¶32 "5"
harvest 2020-Q2 change 2019-Q2 = -1.5 ¶32 "1,5"`
	if strings.Join(got, "\n") != want {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), want)
	}
}

// Whose target a cell states its row says or its column, not both.
func TestCrossedOfBodies(t *testing.T) {
	for _, tt := range []struct{ columns, row, want string }{
		{"2020 by council", "trees target", "trees 2020 target by council"},
		{"2020", "trees target by council", "trees 2020 target by council"},
		{"2020 target", "trees by council", "trees 2020 target by council"},
		{"2020 target by council", "trees", "trees 2020 target by council"},
		{"2020 by council", "trees target by ministry", `"council" cannot be combined with what stands before it`},
		{"2020 by council", "trees", "council sets targets, and this is none"},
	} {
		fsys := orchards(t)
		projecttest.Edit(t, fsys, anIndicator, "breakdowns:\n", "bodies:\n  - {id: council, name: {vi: Hội đồng, en: the Council}}\n  - {id: ministry, name: {vi: Bộ, en: the Ministry}}\nbreakdowns:\n")
		projecttest.Edit(t, fsys, aSource, "facts:\n", fmt.Sprintf("  - paragraphs: 20\n    columns: [%s]\n    rows:\n      %s: [700]\nfacts:\n", tt.columns, tt.row))
		r, problems := judged(fsys, "")
		got := render(problems.Errors())
		for _, f := range r.Sources[0].Facts {
			if f.Place.Paragraph == 20 {
				got += f.Query().String()
			}
		}
		if !strings.Contains(got, tt.want) || len(problems.Errors()) > 1 {
			t.Errorf("%s of %s: %s\nwant %s", tt.columns, tt.row, got, tt.want)
		}
	}
}

// Each mistake is told once, where it was made.
func TestCrossedIsRefused(t *testing.T) {
	for _, tt := range []struct{ old, new, want string }{
		{"      trees: [0.7", "      treees: [0.7", `unknown indicator "treees" [unknown-name]|did you mean "trees"?`},
		{"      trees: [0.7, 0.65]", "      trees: [0.7]", "a row has a cell for each of the 2 columns, this one has 1 [fact-form]|type ~"},
		{"      trees: [0.7", "      trees 2019: [0.7", "a row is a period, or an indicator with what is stated of it [fact-form]|type the period at the column"},
		{"[2019, 2020]", "[2019, 202]", `"202" is not a period`},
		{"[2019, 2020]", "[2019, 2020 by review]", "a column names no source or form [fact-form]|type only"},
		{"[2019, 2020]", "[2019, 2020 target]", "the row and a column both say what is stated [fact-form]|leave it out"},
		{"20..23", "20..24", "these are 5 paragraphs, and 4 rows are typed [fact-form]|each paragraph is a row"},
		{"      2020-Q2: [~, 5", "      2020-Q5: [~, 5", `"2020-Q5" is not a period`},
		{"[harvest of north,", "[harvest 2020-Q1 of north,", "the rows name the periods, and this column names one, too [fact-form]|leave the period out"},
		{"[harvest of north,", "[harvst of north,", `unknown indicator "harvst" [unknown-name]|did you mean`},
		{"      trees of north,plum:", "      trees of nort,plum:", `unknown member "nort" of field, kind [unknown-name]|did you mean "north"?`},
		{"      trees of north,plum: [0.2, ~]", "      trees of nort,plum: [0.2, 0.3]", `unknown member "nort" of field, kind [unknown-name]|did you mean "north"?`},
		{"[0.2, ~]", "[0.2, \"0,3\"]", "bad-number"},
	} {
		fsys := years(t)
		projecttest.Edit(t, fsys, aSource, tt.old, tt.new)
		_, problems := judged(fsys, "")
		what, hint, _ := strings.Cut(tt.want, "|")
		errs := problems.Errors()
		if len(errs) != 1 || !strings.Contains(render(errs), what) || !strings.Contains(render(errs), hint) {
			t.Errorf("%q → %q: %s\nwant %s", tt.old, tt.new, render(errs), tt.want)
		}
	}
}

// TestOneCauseInTables: of a table of which a key is misspelt, or has no value or
// one of another kind, nothing else is said.
func TestOneCauseInTables(t *testing.T) {
	for _, line := range []string{
		"  - paragraphs: 10..13", "    head: 9", "    in: thousand\n    by", "    by: field\n", "    columns: [trees 2021,", "    rows:\n      all:",
		"  - paragraphs: 20..23", "    head: 19", "    in: thousand\n    columns", "    columns: [2019,", "    rows:\n      trees:",
		"    columns: [harvest of", "    rows:\n      2020-Q1:",
	} {
		key, value, _ := strings.Cut(line, ":")
		for _, damaged := range []string{key + "e:" + value, key + ": #" + value, key + ": [] #" + value, key + ": [~] #" + value, key + ": {} #" + value} {
			fsys := years(t)
			projecttest.Edit(t, fsys, aSource, line, damaged)
			_, problems := judged(fsys, "")
			if errs := problems.Errors(); len(errs) != 1 && !strings.Contains(damaged, "rows: ") { // its rows stand below it
				t.Errorf("%q → %q has %d problems, not one: %s", line, damaged, len(errs), render(errs))
			}
		}
	}
}
