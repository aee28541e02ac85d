package check

import (
	"testing"

	"tongket/report"
)

// TestSourceRange prints ranges of four sources in an edition that uses three.
func TestSourceRange(t *testing.T) {
	var all []*report.Source
	for _, id := range []string{"a", "b", "c", "d"} {
		all = append(all, &report.Source{ID: id, Code: "S" + id})
	}
	said := func(between string, from, to string) report.Text {
		source := func(id string) report.Span {
			return report.Span{Ref: &report.Ref{Kind: report.ToSource, Target: id}}
		}
		return report.Text{"en": {Spans: []report.Span{{Words: "Only "}, source(from), {Words: between}, source(to)}}}
	}
	for name, tt := range map[string]struct {
		used   []*report.Source
		text   report.Text
		cutOff bool
		want   int
	}{
		"all":                           {all, said("–", "a", "d"), true, 0},
		"one within is not used":        {[]*report.Source{all[0], all[1], all[3]}, said("–", "a", "d"), true, 1},
		"the same in a sentence":        {[]*report.Source{all[0], all[1], all[3]}, said(" to ", "a", "d"), false, 1},
		"one outside is used":           {all, said("–", "a", "c"), true, 1},
		"a sentence of some":            {all, said("–", "a", "c"), false, 0},
		"a list is no range":            {[]*report.Source{all[0], all[1], all[3]}, said(" and ", "a", "d"), true, 0},
		"the first of the used":         {all[:3], said("–", "a", "c"), true, 0},
		"what is not used lies outside": {all[1:3], said("–", "b", "c"), true, 0},
	} {
		e := &report.Edition{Sources: tt.used}
		if tt.cutOff {
			e.CutOff = tt.text
		}
		l := linter{report: &report.Report{Sources: all}}
		l.ranges(report.Passage{Text: tt.text, Edition: e}, vocabularyOf("en"))
		if len(l.problems) != tt.want {
			t.Errorf("%s: %d problems, want %d: %v", name, len(l.problems), tt.want, l.problems)
		}
	}
}
