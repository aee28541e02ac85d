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
	var confirmed []report.Confirmed
	for _, r := range []*report.Report{project("trạm cứu hoả", "fire station", "caserne"), project("xe thang", "ladder", "échelle")} {
		for _, was := range Translations(r, nil) {
			confirmed = append(confirmed, report.Confirmed{Pair: was.Pair()})
		}
	}
	if len(confirmed) != 4 {
		t.Fatalf("%d pairs of two texts in three languages", len(confirmed))
	}
	for _, tt := range []struct {
		vi, en, fr string
		stale      int // texts to bring up to date
		fresh      int // files with texts that are new
	}{
		{"trạm cứu hoả", "fire station", "caserne", 0, 0},
		{"trạm cứu hoả", "fire stations", "caserne", 1, 0},
		{"trạm cứu hoả", "fire stations", "casernes", 2, 0},
		{"các trạm cứu hoả", "fire station", "caserne", 2, 0},
		{"đội cứu hộ", "rescue team", "équipe", 0, 1},
		{"trạm cứu hoả", "ladder", "caserne", 1, 0}, // each is known, and not as the other's
		{"trạm cứu hoả", "ladder", "échelle", 2, 0},
	} {
		found := Stale(project(tt.vi, tt.en, tt.fr), confirmed)
		n := map[report.Code]int{}
		for _, p := range found {
			n[p.Code]++
		}
		if n[report.Stale] != tt.stale || n[report.Unconfirmed] != tt.fresh || len(found) != tt.stale+tt.fresh {
			t.Errorf("%s, %s, %s: want %d stale and %d new: %v", tt.vi, tt.en, tt.fr, tt.stale, tt.fresh, found)
		}
	}
}
