package templates_test

import (
	"strings"
	"testing"

	"tongket/charts"
	"tongket/report/doc"
)

// TestTargetAPeriod: targets that differ are a step each over the periods that have them,
// and all are said to those who do not see them.
func TestTargetAPeriod(t *testing.T) {
	targets := map[string]func(doc.Graphic) []charts.Target{
		"line":    func(g doc.Graphic) []charts.Target { c, _ := g.(charts.Line); return c.Targets },
		"columns": func(g doc.Graphic) []charts.Target { c, _ := g.(charts.Columns); return c.Stair.Steps },
	}
	for kind, of := range targets {
		alt, got := targetsDrawn(t, "chart: "+kind, "revenue", of)
		if n := len(got); n != 2 || got[0].Last != 1 || got[1].First != 4 || got[1].Level != 9e12 {
			t.Errorf("%s: %+v", kind, got)
		}
		if !strings.Contains(alt, "Target 2018–2019: VND 5,000 billion; 2022: VND 9,000 billion.") {
			t.Errorf("%s: %s", kind, alt)
		}
	}
}

// TestTargetsInGroups: each bar stands against its own target.
func TestTargetsInGroups(t *testing.T) {
	alt, got := targetsDrawn(t, "chart: groups", "[spending, revenue]", func(g doc.Graphic) []charts.Target { c, _ := g.(charts.Groups); return c.Stair.Steps })
	if len(got) != 1 || got[0].First != 3 || got[0].Last != 3 {
		t.Errorf("%+v", got)
	}
	if !strings.Contains(alt, "(target VND 9,000 billion, ") || strings.Count(alt, "target") != 1 {
		t.Error(alt)
	}
}

// targetsDrawn is the targets of a chart of revenue that of takes from its drawing, and how it is described.
func targetsDrawn(t *testing.T, chart, drawn string, of func(doc.Graphic) []charts.Target) (alt string, out []charts.Target) {
	t.Helper()
	files := budget("{vi: Thu, en: Revenue}")
	s, e, x := files["sources/s.yaml"], files["editions/2022.yaml"], files["indicators.yaml"]
	x.Data = []byte(strings.Replace(string(x.Data), "indicators: [", "indicators: [{id: spending, name: {vi: Chi, en: Spending}, unit: vnd, group: main}, ", 1))
	s.Data = append(s.Data, "  - {indicator: spending, period: 2022, value: 5e12, at: {paragraph: 1, printed: a}}\n"...)
	for period, facts := range map[string]string{"2018": "value: 6000e9|target: 5000e9", "2019": "value: 7000e9|target: 5000e9", "2020": "value: 8000e9", "2022": "target: 9000e9"} {
		for fact := range strings.SplitSeq(facts, "|") {
			s.Data = append(s.Data, "  - {indicator: revenue, period: "+period+", "+fact+", at: {paragraph: 1, printed: a}}\n"...)
		}
	}
	years := "2018..2022"
	if chart == "chart: groups" {
		years = "2021..2022"
	}
	e.Data = []byte(strings.NewReplacer("chart: columns", chart, "of: revenue", "of: "+drawn, "periods: 2021..2022", "periods: "+years+"\n        target: true").Replace(string(e.Data)))
	_, set := example(t)
	r, problems := judged(files)
	if problems = problems.Errors(); len(problems) > 0 {
		t.Fatal(problems)
	}
	doc.Walk(subject{r, set}.compose(t, r.Editions[0], r.Languages...), func(e doc.Element, _ []doc.Element) {
		if d, ok := e.(*doc.Drawing); ok && alt == "" && len(of(d.Graphic)) > 0 {
			alt, out = spaced(d.Alt), of(d.Graphic)
		}
	})
	if alt == "" {
		t.Error("no targets")
	}
	return alt, out
}
