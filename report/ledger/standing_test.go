package ledger

import (
	"testing"

	"tongket/report"
)

// What is provisional is so in all that follows from it; what replaces another figure is
// revised, unless it is provisional itself.
func TestStanding(t *testing.T) {
	for _, tt := range []struct {
		name        string
		facts       []string
		provisional int // the fact that is
		ask         string
		want        Standing
	}{
		{"final", []string{"a: cases 2022 = 574"}, -1, "cases 2022", Final},
		{"provisional", []string{"a: cases 2022 = 574"}, 0, "cases 2022", Provisional},
		{"derived from it", []string{"a: cases 2022 = 574", "a: cases 2022 from 2021 = -5.3"}, 0, "cases 2021", Provisional},
		{"revised", []string{"a: cases 2022 = 574", "b: cases 2022 = 580 revises a"}, -1, "cases 2022", Revised},
		{"final in place of provisional", []string{"a: cases 2022 = 574", "b: cases 2022 = 580 revises a"}, 0, "cases 2022", Revised},
		{"provisional in place of another", []string{"a: cases 2022 = 574", "b: cases 2022 = 580 revises a"}, 1, "cases 2022", Provisional},
	} {
		sources, known := facts(t, tt.facts...)
		var all []*report.Fact
		for _, s := range sources {
			all = append(all, s.Facts...)
		}
		if tt.provisional >= 0 {
			all[tt.provisional].Provisional = true
		}
		if got := New(sources, nil).Ask(query(t, tt.ask, known)).Standing(); got != tt.want {
			t.Errorf("%s: %d, want %d", tt.name, got, tt.want)
		}
	}
}
