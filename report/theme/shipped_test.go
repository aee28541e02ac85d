package theme

import (
	"io/fs"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"tongket/report"
	"tongket/report/form"
)

// TestShipped: the themes that the program comes with are those that have a name, and each
// holds to all that is asked of a project's own.
func TestShipped(t *testing.T) {
	files, err := fs.Glob(shippedFiles, "*.yaml")
	if err != nil || len(files) != len(form.Themes) {
		t.Errorf("%v are named, and there are %v (%v)", form.Themes, files, err)
	}
	for _, name := range form.Themes {
		data, err := fs.ReadFile(shippedFiles, name+".yaml")
		if err != nil {
			t.Fatal(err)
		}
		if name != form.House { // read as a project's own it is judged
			own := fstest.MapFS{"theme.yaml": {Data: data}}
			if _, problems := Read(own, "", "theme.yaml", ""); len(problems) > 0 {
				t.Errorf("%s: %v", name, problems)
			}
		}
		named, problems := Read(fstest.MapFS{}, "", name, "")
		if len(problems) > 0 || named.Standard != "a4" {
			t.Errorf("%s by its name: %v", name, problems)
		}
	}
	house, sober := House().Page("a4"), mustRead(t, "sober").Page("a4")
	if house.Palette.Actual == sober.Palette.Actual || house.Inner == sober.Inner {
		t.Error("the sober theme looks as the house's")
	}
}

func mustRead(t *testing.T, name string) *Theme {
	t.Helper()
	out, problems := Read(fstest.MapFS{}, "", name, "")
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return out
}

// TestSoberMeasures: the measures that the decree fixes (Nghị định 30/2020/NĐ-CP, phụ lục I).
func TestSoberMeasures(t *testing.T) {
	const mm = 72 / 25.4
	p := mustRead(t, "sober").Page("a4")
	for name, is := range map[string]struct{ is, least, most float64 }{
		"top":    {float64(p.Top) / mm, 20, 25},
		"bottom": {float64(p.Page.H-p.Top-p.Height) / mm, 20, 25},
		"left":   {float64(p.Inner) / mm, 30, 35},
		"right":  {float64(p.Outer) / mm, 15, 20},
		"body":   {float64(p.Styles["body"].Size), 13, 14},
		"heads":  {float64(p.Styles["heading-1"].Size), 13, 14},
	} {
		if is.is < is.least-0.01 || is.is > is.most+0.01 {
			t.Errorf("%s is %.1f, not %g to %g", name, is.is, is.least, is.most)
		}
	}
}

// TestExtendsShipped: a project's theme may change one of the program's; what does not go
// with it stands in the project's file.
func TestExtendsShipped(t *testing.T) {
	read := func(yaml string) (*Theme, report.Problems) {
		return Read(fstest.MapFS{"theme.yaml": {Data: []byte(yaml)}}, "", "theme.yaml", "")
	}
	own, problems := read("extends: sober\npapers: {a4: {page: {outer: 20mm}}}\n")
	if len(problems) > 0 || own.Page("a4").Inner != mustRead(t, "sober").Page("a4").Inner || own.Page("a4").Outer == mustRead(t, "sober").Page("a4").Outer {
		t.Errorf("it is not the sober one with another margin: %v", problems)
	}
	_, problems = read("extends: sober\ncolours: {note: \"#D0D0D0\"}\n")
	if len(problems) == 0 || slices.ContainsFunc(problems, func(p report.Problem) bool { return p.At.File != "theme.yaml" }) {
		t.Errorf("pale notes: %v", problems)
	}
	if _, problems = read("extends: sombre\n"); len(problems) != 1 || !strings.Contains(problems[0].Error(), "sober") {
		t.Errorf("a theme that there is not: %v", problems)
	}
}
