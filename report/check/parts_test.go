package check

import (
	"fmt"
	"strings"
	"testing"

	"tongket/report/projecttest"
)

// TestPartsOfAWhole: parts that rounding cannot bring to their whole are refused, those that
// it can are warned of unless the chart has a note, and what is left is left.
func TestPartsOfAWhole(t *testing.T) {
	const (
		over    = "the parts of 2022 come to more than the whole [not-drawable]"
		rounded = "the parts of 2022 as printed come to more than the whole: they agree only because they are rounded [total-rounded]"
	)
	for _, tt := range []struct {
		unit, whole string
		parts       []string
		want        string
	}{
		{"%", "", []string{"52%", "31%", "19%"}, over},
		{"%", "", []string{"52%", "31%", "18%"}, rounded},
		{"%", "", []string{"52%", "31%", "17%"}, ""},
		{"%", "", []string{"52%", "31%"}, ""},
		{"%", "", []string{"52.4%", "31.2%", "16.6%"}, over},
		{"%", "", []string{"52.4%", "31.2%", "16.5%"}, rounded},
		{"%", "", []string{"52.4%", "31.2%", "16.4%"}, ""},
		{"%", "", []string{"more than 52%", "31%", "19%"}, over},
		{"%", "", []string{"nearly 52%", "31%", "19%"}, ""},
		{"%", "", []string{"about 52%", "31%", "19%"}, ""},
		{"%", "", []string{"1/3", "1/3", "1/3"}, ""},
		{"trees", "300", []string{"120", "181"}, over},
		{"trees", "300", []string{"120", "180"}, ""},
		{"trees", "0.3e3", []string{"120", "181"}, rounded},
		{"trees", "0.3e3", []string{"120", "245"}, over},
		{"vnd", "30e9", []string{"12.2e9", "18.2e9"}, rounded},
		{"vnd", "30.0e9", []string{"12.2e9", "18.2e9"}, over},
		{"vnd", "more than 30.0e9", []string{"12.2e9", "18.2e9"}, ""},
	} {
		for _, note := range []string{"", ", note: {vi: làm tròn, en: rounded}"} {
			fsys := projecttest.Minimal(t)
			kind, ids := "parts", []string{}
			add := func(id, value string) {
				projecttest.Edit(t, fsys, "indicators.yaml", "", fmt.Sprintf("  - {id: %s, name: {vi: a, en: a}, unit: \"%s\", group: orchard}\n", id, tt.unit))
				projecttest.Edit(t, fsys, "sources/review.yaml", "statements:\n", fmt.Sprintf("  - {indicator: %s, period: 2022, value: %s, at: {paragraph: 9, printed: a}}\nstatements:\n", id, value))
			}
			for i, p := range tt.parts {
				ids = append(ids, fmt.Sprint("part-", i))
				add(ids[i], p)
			}
			if tt.whole != "" {
				add("whole-of-it", tt.whole)
				kind = "stacked, whole: whole-of-it"
			}
			projecttest.Edit(t, fsys, "editions/2022.yaml", "", fmt.Sprintf("      - {id: x, name: {vi: a, en: a}, message: {vi: a, en: a}, measure: {vi: a, en: a}, chart: %s, of: [%s], periods: 2022%s}\n", kind, strings.Join(ids, ", "), note))
			_, problems := judged(fsys, "")
			want := tt.want
			if note != "" && want == rounded {
				want = ""
			}
			if got := render(problems); want == "" && got != "" || !strings.Contains(got, want) {
				t.Errorf("%s of %q%s: got %q, want %q", tt.parts, tt.whole, note, got, want)
			}
		}
	}
}

// TestRowsOfNothing: the warning of a row in which nothing stands says why: what it compares is
// not known, or is known in a way that leaves it open, or it shows what is stated alone.
func TestRowsOfNothing(t *testing.T) {
	for _, tt := range []struct{ before, now, of, want string }{
		{"value: 40", "value: 50", "change year-before", "a row of changes shows only what a source states"},
		{"value: about 40", "value: 50", "change year-before", "none follows from harvest 2021, about 40, and harvest 2022, 50"},
		{"value: less than 1", "value: 50", "difference year-before", ""},
		{"value: 40", "direction: up, from: 2021", "change year-before", "of harvest 2021 and harvest 2022 not both are known"},
		{"value: 0", "value: 50", "change year-before", ""},
		{"value: 40", "value: 50", "difference year-before", ""},
		{"target: about 40", "value: 50", "margin", "of harvest 2022 and harvest 2022 target not both are known"},
		{"period: 2022, target: about 40", "value: 50", "margin", "none follows from harvest 2022, 50, and harvest 2022 target, about 40"},
	} {
		fsys := projecttest.Minimal(t)
		before := tt.before
		if !strings.HasPrefix(before, "period") {
			before = "period: 2021, " + before
		}
		projecttest.Edit(t, fsys, "sources/review.yaml", "statements:\n", fmt.Sprintf("  - {indicator: harvest, %s, at: {paragraph: 9, printed: a}}\n  - {indicator: harvest, period: 2022, %s, at: {paragraph: 9, printed: a}}\nstatements:\n", before, tt.now))
		projecttest.Edit(t, fsys, "editions/2022.yaml", "", "      - {id: x, name: {vi: a, en: a}, message: {vi: a, en: a}, measure: {vi: a, en: a}, table: periods, columns: 2021..2022, rows: [{of: trees}, {of: harvest "+tt.of+"}]}\n")
		_, problems := judged(fsys, "")
		if got := render(problems); tt.want == "" && got != "" || !strings.Contains(got, tt.want) {
			t.Errorf("%s, %s, %s: got %q, want %q", tt.before, tt.now, tt.of, got, tt.want)
		}
	}
}
