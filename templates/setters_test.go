package templates_test

import (
	"strings"
	"testing"

	"tongket/charts"
	"tongket/report/doc"
	"tongket/report/load"
	"tongket/report/projecttest"
)

// settersProject has an indicator of two years with its own target and a body's, and one of
// which only the body sets a target.
func settersProject(t *testing.T, chart string) (*doc.Drawing, string) {
	t.Helper()
	fsys := projecttest.Minimal(t)
	projecttest.Edit(t, fsys, "indicators.yaml", "indicators:\n", "bodies:\n  - {id: ministry, name: {vi: Bộ, en: the ministry}}\nindicators:\n")
	projecttest.Edit(t, fsys, "sources/review.yaml", "  - {indicator: graft-rate, period: 2022, target: 75%, at: {paragraph: 4, printed: 75%}}\n", `
  - {indicator: graft-rate, period: 2021, value: 70%, at: {paragraph: 4, printed: a}}
  - {indicator: graft-rate, period: 2022, value: 80%, at: {paragraph: 4, printed: a}}
  - {indicator: graft-rate, period: 2022, target: 75%, at: {paragraph: 4, printed: a}}
  - {indicator: graft-rate, period: 2022, target: at least 85%, by: ministry, at: {paragraph: 4, printed: a}}
  - {indicator: graft-rate, period: 2021, target: 72%, by: ministry, at: {paragraph: 4, printed: a}}
`)
	projecttest.Edit(t, fsys, "editions/2022.yaml", "", "      - {id: x, name: {vi: a, en: a}, message: {vi: a, en: a}, measure: {vi: a, en: a}, chart: "+chart+"}\n")
	r, problems := load.Project(fsys, "")
	if problems = problems.Errors(); len(problems) > 0 {
		t.Fatal(problems)
	}
	_, set := example(t)
	var out *doc.Drawing
	doc.Walk(subject{r, set}.compose(t, r.Editions[0], r.Languages...), func(e doc.Element, _ []doc.Element) {
		if d, ok := e.(*doc.Drawing); ok && strings.Contains(d.Alt, "Bộ") {
			out = d
		}
	})
	if out == nil {
		t.Fatal("no targets are drawn")
	}
	return out, spaced(out.Alt)
}

// TestTargetsOfSeveral: each who is named has a line of a stroke of its own and is named, also
// to those who do not see it; nobody's target stands for another's.
func TestTargetsOfSeveral(t *testing.T) {
	for chart, want := range map[string]string{
		"columns, of: graft-rate, periods: 2021..2022, target: [own, ministry]": "Target 2022: 75%. Target set by the ministry 2021: 72%; 2022: at least 85%.",
		"bullet, of: graft-rate, periods: 2022, target: [own, ministry]":        "(target 75%, met, +5 percentage points; target set by the ministry at least 85%, not met, −5 percentage points)",
	} {
		d, alt := settersProject(t, chart)
		if !strings.Contains(alt, want) {
			t.Errorf("%s: %s", chart, alt)
		}
		switch g := d.Graphic.(type) {
		case charts.Columns:
			if got := g.Stair; len(got.Called) != 2 || got.Called[1][1] != "Target set by the ministry" || len(got.Steps) != 3 || got.Steps[0].Setter != 0 || got.Steps[2].Setter != 1 {
				t.Errorf("%+v", got)
			}
		case charts.Bullets:
			row := g.Rows[0]
			if len(row.Goals) != 2 || spaced(row.Goals[1].Label[1]) != "The ministry: at least 85%" || row.Goals[0].Side != 1 || row.Goals[1].Side != -1 {
				t.Errorf("%+v", row.Goals)
			}
			if spaced(row.Verdict[1]) != "Target: met; The ministry: not met" {
				t.Errorf("%q", row.Verdict)
			}
		default:
			t.Errorf("%s is drawn as %T", chart, g)
		}
	}
}
