package check

import (
	"testing"

	"tongket/report"
)

// TestStale changes texts of one of three languages since they were confirmed: each is
// found once for each language that it no longer fits.
func TestStale(t *testing.T) {
	project := func(vi, en, fr string) *report.Report {
		text := report.Text{}
		for l, s := range map[report.Lang]string{"vi": vi, "en": en, "fr": fr} {
			at := report.Pos{File: "tongket.yaml", Line: len(l) + int(l[0]), Col: 1}
			text[l] = report.Prose{At: at, Spans: []report.Span{{At: at, Words: s}}}
		}
		return &report.Report{Languages: []report.Lang{"vi", "en", "fr"}, Organisation: text}
	}
	confirmed := Pairs(project("trạm cứu hoả", "fire station", "caserne"))
	if len(confirmed) != 2 {
		t.Fatalf("%d pairs of a text in three languages", len(confirmed))
	}
	for _, tt := range []struct {
		vi, en, fr string
		stale      int // texts to bring up to date
		fresh      int
	}{
		{"trạm cứu hoả", "fire station", "caserne", 0, 0},
		{"trạm cứu hoả", "fire stations", "caserne", 1, 0},
		{"trạm cứu hoả", "fire stations", "casernes", 2, 0},
		{"các trạm cứu hoả", "fire station", "caserne", 2, 0},
		{"đội cứu hộ", "rescue team", "équipe", 0, 2},
	} {
		found, fresh := Stale(project(tt.vi, tt.en, tt.fr), confirmed)
		stale := 0
		for _, p := range found {
			if p.Code == report.Stale {
				stale++
			}
		}
		if stale != tt.stale || len(found) != tt.stale || fresh != tt.fresh {
			t.Errorf("%s, %s, %s: %d stale and %d new, want %d and %d: %v", tt.vi, tt.en, tt.fr, stale, fresh, tt.stale, tt.fresh, found)
		}
	}
}
