package load

import (
	"fmt"
	"strings"
	"testing"

	"tongket/report"
	"tongket/report/yaml"
)

func TestParseRef(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"trees", "trees"},
		{" trees  2021 ", "trees 2021"},
		{"trees change 2021", "trees change 2021"},
		{"trees 2022 change 2021 bare", "trees 2022 change 2021 form1"},
		{"trees 2022 target", "trees 2022 target"},
		{"trees 2022 by review number", "trees 2022 by review form2"},
		{"trees number by review", "trees by review form2"},
		{"trees change previous", "trees change previous"},
		{"trees 2022 of north change 2021", "trees 2022 of north change 2021"},
		{"trees of north,plum by review", "trees of north of plum by review"},
		{"trees of north, plum bare", "trees of north of plum form1"},
		{"trees of", "8: the member is missing after of"},
		{"trees of north,", "15: the member is missing after of"},
		{"trees of north of plum", `15: "of" cannot be combined with what stands before it`},
		{"trees of North", `9: "North" is not an id`},
		{"see tree-chart", "kind1 tree-chart"},
		{"page terms", "kind2 terms"},
		{"source review", "kind3 review"},
		{"source review 4,6", "kind3 review [4 6]"},
		{"source review 4, 6", "kind3 review [4 6]"},

		{"", "0: an empty reference"},
		{"Trees", `0: "Trees" is not an id`},
		{"trees 2022-Q4", "trees 2022-Q4"},
		{"trees 2022-01..09 change year-before", "trees 2022-01..09 change year-before"},
		{"trees Q4 target", "trees Q4 target"},
		{"trees change", "12: the base year is missing after change"},
		{"trees 2022 2021", `11: "2021" stands in the wrong place`},
		{"trees change 2021 target", `18: "target" cannot be combined with what stands before it`},
		{"trees bare", "trees form1"},
		{"trees target bare", "0: bare drops the sign of a change, or of what may be below zero"},
		{"trees change 2021 bare number", `23: "number" cannot be combined with what stands before it`},
		{"trees by", "8: the source is missing after by"},
		{"trees by Review", `9: "Review" is not an id`},
		{"trees nummer", `6: "nummer" is not understood`},
		{"see", "3: an id is missing after see"},
		{"see a b", `6: "b" is not understood after the id`},
		{"source review 4,x", `16: "x" is not the number of a paragraph`},
		{"source review 0", `14: "0" is not the number of a paragraph`},
	} {
		w, err := parseRef(tt.in)
		got := describe(w)
		if err != nil {
			got = fmt.Sprintf("%d: %s", err.at, err.what)
		}
		if got != tt.want {
			t.Errorf("%q: got %s, want %s", tt.in, got, tt.want)
		}
	}
}

// describe writes a reference out again.
func describe(w written) string {
	var b strings.Builder
	if w.kind != report.ToFigure {
		fmt.Fprintf(&b, "kind%d ", w.kind)
	}
	b.WriteString(w.name.text)
	if w.period.text != "" {
		b.WriteString(" " + w.period.text)
	}
	for _, m := range w.members {
		b.WriteString(" of " + m.text)
	}
	if w.aspect != report.Level {
		b.WriteString(" " + w.aspect.String())
	}
	if w.base.text != "" {
		b.WriteString(" " + w.base.text)
	}
	for _, by := range w.by {
		b.WriteString(" by " + by.text)
	}
	if w.form != report.Full {
		fmt.Fprintf(&b, " form%d", w.form)
	}
	if w.paragraphs != nil {
		fmt.Fprintf(&b, " %v", w.paragraphs)
	}
	return b.String()
}

func FuzzRef(f *testing.F) {
	for _, s := range []string{"trees", "trees 2022 change 2021 bare", "trees by review number", "source review 4,6", "trees of north, plum", "see a", "page terms", "", "Trees 21", "trees change", "trees 2022 count field above 2.5", "trees count field up 2021"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		w, err := parseRef(s)
		if err != nil {
			if err.at < 0 || err.at > len(s) || err.what == "" {
				t.Errorf("%q: %+v", s, err)
			}
			return
		}
		if !yaml.IDPattern.MatchString(w.name.text) {
			t.Errorf("%q names %q", s, w.name.text)
		}
	})
}

// What the program calls a figure is what a person may type to ask for it, of every
// aspect.
func TestReferencesAreRead(t *testing.T) {
	r := &report.Report{
		Indicators: []*report.Indicator{{ID: "trees", Unit: &report.Unit{Kind: report.Count}}},
		Breakdowns: []*report.Breakdown{{ID: "field"}, {ID: "kind"}},
		Sources:    []*report.Source{{ID: "review"}},
	}
	r.Indicators[0].By = r.Breakdowns
	var cell report.Members
	for n, b := range r.Breakdowns {
		b.Members = []*report.Member{{ID: "a-" + b.ID, Of: b, Rank: n + 1}}
		cell, _ = cell.With(b.Members[0])
	}
	for _, a := range report.Aspects() {
		for i, s := range []*report.Source{nil, r.Sources[0]} {
			q := report.Query{Indicator: r.Indicators[0], Period: report.Year(2022), Aspect: a, Source: s, Members: []report.Members{{}, cell}[i]}
			if a.HasBase() {
				q.Base = report.Year(2020)
			}
			if a == report.HowMany {
				q.Where = report.Where{By: r.Breakdowns[0], Is: report.Fell, Base: report.Year(2021)}
			}
			if a == report.Mean {
				q.Where = report.Where{By: r.Breakdowns[0], Among: true}
			}
			got, problems := Figure(r, q.String(), report.Year(1999))
			if got != q || len(problems) > 0 {
				t.Errorf("%q asks for %q: %v", q, got, problems)
			}
			if !a.HasBase() && a != report.Level && !strings.Contains(grammar().String(), a.String()) {
				t.Errorf("the grammar does not mention %s: %s", a, grammar())
			}
		}
	}
}
