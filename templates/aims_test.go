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
	files := budget("{vi: Thu, en: Revenue}")
	s, e := files["sources/s.yaml"], files["editions/2022.yaml"]
	for period, facts := range map[string]string{"2018": "value: 6000e9|target: 5000e9", "2019": "value: 7000e9|target: 5000e9", "2020": "value: 8000e9", "2022": "target: 9000e9"} {
		for fact := range strings.SplitSeq(facts, "|") {
			s.Data = append(s.Data, "  - {indicator: revenue, period: "+period+", "+fact+", at: {paragraph: 1, printed: a}}\n"...)
		}
	}
	e.Data = []byte(strings.NewReplacer("chart: columns", "chart: line", "periods: 2021..2022", "periods: 2018..2022\n        target: true").Replace(string(e.Data)))
	_, set := example(t)
	r, problems := judged(files)
	if problems = problems.Errors(); len(problems) > 0 {
		t.Fatal(problems)
	}
	drawn := false
	doc.Walk(subject{r, set}.compose(t, r.Editions[0], r.Languages...), func(e doc.Element, _ []doc.Element) {
		d, ok := e.(*doc.Drawing)
		if !ok {
			return
		}
		line, ok := d.Graphic.(charts.Line)
		if !ok || line.Plain {
			return
		}
		drawn = true
		if n := len(line.Targets); n != 2 || line.Targets[0].Last != 1 || line.Targets[1].First != 4 || line.Targets[1].Level != 9e12 {
			t.Errorf("%+v", line.Targets)
		}
		if alt := spaced(d.Alt); !strings.Contains(alt, "Target 2018–2019: VND 5,000 billion; 2022: VND 9,000 billion.") {
			t.Error(alt)
		}
	})
	if !drawn {
		t.Error("no line")
	}
}
