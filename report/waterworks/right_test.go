package waterworks_test

import (
	"regexp"
	"strings"
	"testing"
)

// others are figures that stand in the place of others of their unit, and of the same year.
var others = strings.NewReplacer(
	"{water-produced}", "{water-sold}", "{water-sold}", "{plant-ben-dua}", "{water-loss}", "{coverage}", "{samples-passed}", "{cashless}", "{coverage}", "{samples-passed}",
	"{revenue}", "{costs}", "{costs}", "{revenue-water}", "{profit}", "{cost-depreciation}", "{assets}", "{equity}", "{equity}", "{liabilities}", "{cost-staff}", "{cost-power}", "{cost-power}", "{cost-repairs}",
	"{mains-laid}", "{mains-replaced}", "{mains-replaced}", "{mains-laid}", "{calls}", "{connections}", "{complaints-in-time}", "{complaints-in-week}", "{complaints-in-week}", "{complaints-in-time}",
	"{repair-time}", "{supply-hours}", "{supply-hours}", "{repair-time}", "{cash}", "{cashless}", "{cashless}", "{cash}", "{use-households}", "{use-industry}", "{use-industry}", "{use-services}",
	"{revenue change 2023 bare}", "{costs change 2023 bare}", "{costs change 2023 bare}", "{revenue change 2023 bare}", "{water-produced change 2023 bare}", "{water-sold change 2023 bare}",
)

// ways are words of direction that stand in the place of the other.
var ways = strings.NewReplacer(
	"tăng", "giảm", "giảm", "tăng", "nhiều hơn", "ít hơn", "ít hơn", "nhiều hơn", "cao hơn", "thấp hơn", "thấp hơn", "cao hơn",
	" rose ", " fell ", " fell ", " rose ", " more than", " less than", " fewer than", " more than", " up ", " down ", " down ", " up ", "increased", "decreased", "grew", "shrank", "above", "below", "below", "above", "lower", "higher",
)

var year = regexp.MustCompile(`20\d\d`)

// otherYear is a text with its last year before 2024 a year off, outside of its references.
func otherYear(s string) string {
	depth := 0
	last := -1
	for i, r := range s {
		switch r {
		case '{':
			depth++
		case '}':
			depth--
		}
		if depth == 0 && year.MatchString(s[i:min(len(s), i+4)]) {
			last = i
		}
	}
	if last < 0 || s[last:last+4] != "2023" {
		return s
	}
	return s[:last] + "2021" + s[last+4:]
}

// TestRightSentencesMadeWrong types the right sentences with another figure, the other
// direction and another year, the same in both languages: most are noticed.
func TestRightSentencesMadeWrong(t *testing.T) {
	for _, tt := range []struct {
		kind  string
		wrong func(string) string
		least int // per cent that are noticed
	}{
		{"another figure", others.Replace, 40},
		{"the other direction", ways.Replace, 80},
		{"another year", otherYear, 80},
	} {
		var list []sentence
		for _, s := range sentences(t, "right.tsv") {
			if vi, en := tt.wrong(s.vi), tt.wrong(s.en); vi != s.vi && en != s.en {
				list = append(list, sentence{vi: vi, en: en})
			}
		}
		found := 0
		for i, said := range said(t, list) {
			if said != "" {
				found++
			} else {
				t.Logf("%s: nothing is said of\n%s\n%s", tt.kind, list[i].vi, list[i].en)
			}
		}
		t.Logf("%s: of %d %d are noticed", tt.kind, len(list), found)
		if found*100 < tt.least*len(list) {
			t.Errorf("%s: of %d %d are noticed", tt.kind, len(list), found)
		}
	}
}
