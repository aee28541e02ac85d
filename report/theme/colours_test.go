package theme

import (
	"reflect"
	"slices"
	"testing"

	"tongket/report"
	"tongket/report/doc"
)

// unjudged are colours that need not be told from the paper.
var unjudged = []string{
	"paper",        // what all others are held against
	"tint",         // a ground: what stands on it is held against it
	"rule", "grid", // lines without which nothing is unsaid
}

// TestEveryColourIsJudged: a project that gives any colour that of the paper is refused,
// unless it is said here why it need not be seen. Who adds one says in judge.go on what it
// stands.
func TestEveryColourIsJudged(t *testing.T) {
	for _, name := range allKeys(reflect.TypeFor[doc.Palette]()) {
		_, problems := readText("extends: house\ncolours: {"+name+": \"#FFFFFF\"}\n", nil)
		refused := slices.ContainsFunc(problems, func(p report.Problem) bool { return p.Code == report.LowContrast })
		if refused == slices.Contains(unjudged, name) {
			t.Errorf("%s in white: refused is %t; a colour is judged in judge.go, or its reason stands here: %v", name, refused, problems)
		}
	}
}

// TestPaperColours: on a paper with its own colours all that names one has that of the paper,
// text and labels of charts, also where the paper has charts of its own; what names none, and
// other papers, stay as they were. A label that is pale there is refused.
func TestPaperColours(t *testing.T) {
	const ours, other = 0x203A10, 0x5A1230
	for _, charts := range []string{"", ", charts: {figure: 15}"} {
		own, problems := readText("extends: house\npapers: {a5: {colours: {ink: \"#203A10\", second-head: \"#5A1230\"}"+charts+"}}\n", nil)
		if len(problems) > 0 {
			t.Fatal(problems)
		}
		page, house := own.Page("a5"), House().Page("a5")
		if page.Palette.Ink != ours || page.Styles[doc.Body].Colour != ours || page.Charts.Label.Colour != ours || page.Charts.Label.Second.Colour != other {
			t.Errorf("charts%s: ink %s, body %s, labels %s and %s", charts, page.Palette.Ink.Hex(), page.Styles[doc.Body].Colour.Hex(), page.Charts.Label.Colour.Hex(), page.Charts.Label.Second.Colour.Hex())
		}
		if page.Charts.Lines != house.Charts.Lines || own.Page("a4").Charts.Label.Colour != house.Charts.Label.Colour {
			t.Error("something else has changed")
		}
	}
	if _, problems := readText("extends: house\npapers: {a5: {colours: {second-head: \"#B0B0B0\"}}}\n", nil); !slices.ContainsFunc(problems, func(p report.Problem) bool { return p.Code == report.LowContrast }) {
		t.Error("a pale label of that paper is not refused")
	}
	for name, want := range map[string]report.Code{"previous": report.LowContrast, "adverse": report.LowContrast, "actual": report.LowContrast} {
		_, problems := readText("extends: house\npapers: {a5: {colours: {"+name+": \"#FFFFFF\"}}}\n", nil)
		if len(problems) == 0 || problems[0].Code != want || problems[0].At.File != "office/look/theme.yaml" || problems[0].At.Line != 2 {
			t.Errorf("%s in white on one paper: %v", name, problems)
		}
	}
	if _, problems := readText("extends: house\npapers: {a5: {colours: {paper: \"#303030\"}}}\n", nil); len(problems) == 0 || slices.ContainsFunc(problems, func(p report.Problem) bool { return p.At.File != "office/look/theme.yaml" }) {
		t.Errorf("a dark paper: %v", problems)
	}
	kept, problems := readText("extends: house\ncharts: {label: {colour: \"#101010\"}}\npapers: {a5: {colours: {ink: \"#203A10\"}}}\n", nil)
	if len(problems) > 0 || kept.Page("a5").Charts.Label.Colour != 0x101010 {
		t.Errorf("a colour that is no name has changed: %v", problems)
	}
}
