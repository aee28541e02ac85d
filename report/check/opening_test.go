package check

import (
	"strings"
	"testing"

	"tongket/report/projecttest"
)

// An edition that is to open on one figure has it: stated, as a number, without a mark. It
// opens on one thing.
func TestOpening(t *testing.T) {
	const texts = "id: x, name: {vi: a, en: a}, message: {vi: a, en: a}, measure: {vi: a, en: a}"
	fact := func(s string) string { return "  - {" + s + ", at: {paragraph: 9, printed: a}}\n" }
	for _, tt := range []struct{ fact, opening, block, want string }{
		{"", "{figure: trees 2022}", "", ""},
		{"", "{figure: trees 2019}", "", "editions/2022.yaml:3:19: no listed source states or implies trees 2019 [not-stated]"},
		{fact("indicator: harvest, period: 2022, value: {vi: nhiều, en: much}"), "{figure: harvest 2022}", "", "no listed source states harvest 2022 as it would stand there"},
		{"", "{chart: x}", "bullet, of: trees, periods: 2022", ""},
		{fact("indicator: harvest, period: 2022, value: 100") + fact("indicator: harvest, period: 2022, change: -50%, from: 2021"), "{chart: x}", "bullet, of: harvest, periods: 2021", "no listed source states harvest 2021 as it would stand there"},
		{"", "{figure: trees 2022, chart: x}", "bullet, of: trees, periods: 2022", "an opening has either chart or figure"},
		{"", "{}", "", "an opening lacks the key"},
	} {
		fsys := projecttest.Minimal(t)
		projecttest.Edit(t, fsys, "sources/review.yaml", "statements:\n", tt.fact+"statements:\n")
		projecttest.Edit(t, fsys, "editions/2022.yaml", "period: 2022\n", "period: 2022\nopening: "+tt.opening+"\n")
		if tt.block != "" {
			projecttest.Edit(t, fsys, "editions/2022.yaml", "", "      - {"+texts+", chart: "+tt.block+"}")
		}
		_, problems := judged(fsys, "")
		got := render(problems)
		if tt.want == "" && strings.Contains(got, "open on nothing") || !strings.Contains(got, tt.want) {
			t.Errorf("%s %s: got %q, want %q", tt.opening, tt.block, got, tt.want)
		}
	}
}
