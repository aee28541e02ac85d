package load

import (
	"strings"
	"testing"

	"tongket/report"
	"tongket/report/ledger"
	"tongket/report/projecttest"
)

// What follows from indicators of which two are said to count something else is assumed,
// and what is assumed is said; where one is said, or both alike, it is derived.
func TestRelationsOfScopes(t *testing.T) {
	const young, all = "scope: {vi: cây non, en: young trees}", "scope: {vi: mọi cây, en: all trees}"
	for _, tt := range []struct {
		name, harvest, sales, assuming, want string
	}{
		{"different", young, all, "", "“Harvest” and “Pears” are assumed to count the same."},
		{"alike", young, young, "", ""},
		{"of one", young, "", "", ""},
		{"said by the author", young, all, ", assuming: {vi: chỉ cây non, en: young trees alone}", "young trees alone"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			fsys := projecttest.Minimal(t)
			line := func(scope string) string { return strings.TrimSuffix(", "+scope, ", ") }
			projecttest.Edit(t, fsys, "indicators.yaml", "unit: tonnes, group: orchard", "unit: tonnes, group: orchard"+line(tt.harvest))
			projecttest.Edit(t, fsys, "indicators.yaml", "", "  - {id: pears, name: {vi: Lê, en: Pears}, unit: tonnes, group: orchard"+line(tt.sales)+"}\n"+
				"  - {id: fruit, name: {vi: Quả, en: Fruit}, unit: tonnes, group: orchard, is: {sum: [harvest, pears]"+tt.assuming+"}}")
			projecttest.Edit(t, fsys, "sources/review.yaml", "statements:\n", "  - {indicator: harvest, period: 2022, value: 120, at: {paragraph: 6, printed: 120 tấn}}\n  - {indicator: pears, period: 2022, value: 80, at: {paragraph: 6, printed: 80 tấn}}\nstatements:\n")
			r, problems := judged(fsys, "")
			if len(problems.Errors()) > 0 {
				t.Fatal(render(problems))
			}
			e := r.Editions[0]
			f := ledger.Of(e).Ask(report.Subject{Indicator: r.Indicator("fruit")}.In(e.Period))
			got := ""
			for _, a := range f.Assuming {
				got += a.String("en")
			}
			if got != tt.want || (f.Status == ledger.Assumed) != (tt.want != "") || f.Amount.Number.String() != "200" {
				t.Errorf("%v %s, assuming %q, want %q", f.Status, f.Value(), got, tt.want)
			}
		})
	}
}
