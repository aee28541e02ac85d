package check

import (
	"testing"

	"tongket/report"
	"tongket/report/document"
)

// A figure is printed with the unit of others where that ends what is printed, and its own
// does not stand before it: lượt người are lượt.
func TestNouns(t *testing.T) {
	unit := func(name string) *report.Unit {
		return &report.Unit{Kind: report.Count, Name: map[report.Lang]report.Plural{"vi": {One: name, Other: name}}}
	}
	visits, people, cases, deaths := unit("lượt"), unit("người"), unit("ca"), unit("ca tử vong")
	r := &report.Report{Units: map[string]*report.Unit{"visits": visits, "people": people, "cases": cases, "deaths": deaths}}
	for _, tt := range []struct {
		own     *report.Unit
		printed string
		warned  bool
	}{
		{visits, "5.870 lượt người", false},
		{visits, "5.870 lượt khám", false},
		{visits, "5.870 lượt", false},
		{visits, "5.870 người", true},
		{visits, "5.870 nghìn lượt người", false},
		{cases, "12 ca tử vong", true},
		{people, "12 lượt người", false},
		{people, "12 lượt", true},
	} {
		s := &report.Source{Lang: "vi", File: "a.txt"}
		f := &report.Fact{Source: s, Indicator: &report.Indicator{ID: "x", Unit: tt.own}, Place: report.Place{Paragraph: 1, Printed: tt.printed}}
		var out report.Problems
		newProof(document.Of(s, "Có "+tt.printed+"."), rosters{}).noun(&out, r, f)
		if warned := len(out) > 0; warned != tt.warned {
			t.Errorf("%q of what counts %s: %s", tt.printed, tt.own.Name["vi"].One, render(out))
		}
	}
}
