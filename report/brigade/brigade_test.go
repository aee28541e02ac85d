package brigade_test

import (
	"slices"
	"strings"
	"testing"

	"tongket/report"
	"tongket/report/brigade"
	"tongket/report/check"
	"tongket/report/lang"
	"tongket/report/ledger"
	"tongket/report/load"
)

// variants are the languages that the project is read in: French beside either of the
// others, on either side, and alone.
var variants = [][]string{{"fr", "en"}, {"en", "fr"}, {"vi", "fr"}, {"fr"}}

func read(t *testing.T, langs []string) *report.Report {
	t.Helper()
	r, problems := load.Project(brigade.Project(langs...), "brigade")
	if len(problems) > 0 {
		t.Fatalf("%v: %v", langs, problems)
	}
	return r
}

// TestNoFalseAlarm holds the whole project against the checks and its documents, in each
// of its languages: nothing in it is wrong, and nothing is said of it.
func TestNoFalseAlarm(t *testing.T) {
	for _, langs := range variants {
		r := read(t, langs)
		problems := append(check.Editions(r), check.Prose(r)...)
		for _, p := range append(problems, check.Documents(r, brigade.Documents())...) {
			t.Errorf("%v: %v", langs, p)
		}
	}
}

// TestLanguages: the project has the languages that were asked for, and no more.
func TestLanguages(t *testing.T) {
	for _, langs := range variants {
		r := read(t, langs)
		var got []string
		for l, text := range r.Organisation {
			if len(text.Spans) > 0 {
				got = append(got, string(l))
			}
		}
		slices.Sort(got)
		if want := slices.Sorted(slices.Values(langs)); !slices.Equal(got, want) {
			t.Errorf("%v: the organisation is named in %v", langs, got)
		}
	}
}

// TestFigures: what the edition of 2024 prints of figures of each kind, as the French
// write them.
func TestFigures(t *testing.T) {
	r := read(t, []string{"fr"})
	e := r.Edition("2024")
	book := ledger.Of(e)
	shown := strings.NewReplacer("\u00a0", "~", "\u202f", "^")
	for _, tt := range []struct {
		indicator string
		query     report.Query
		want      string
	}{
		{"interventions", report.Query{Period: report.Year(2024)}, "30^128~interventions"},
		{"interventions", report.Query{Period: report.Year(2022)}, "30^199–30^227~interventions†"},
		{"interventions", report.Query{Period: report.Year(2024), Aspect: report.Change, Base: report.Year(2023)}, "−4,3^%"},
		{"delai", report.Query{Period: report.Year(2024), Aspect: report.Target}, "au~plus~13~minutes"},
		{"reponse", report.Query{Period: report.Year(2023)}, "près~de~90^%"},
		{"formes", report.Query{Period: report.Year(2024)}, "plus~de~4^000~habitants"},
		{"investissement", report.Query{Period: report.Year(2024)}, "environ~14,2~millions~d’euros"},
		{"contrat", report.Query{Period: report.Year(2024)}, "2,5~milliards~d’euros"},
	} {
		tt.query.Indicator = r.Indicator(tt.indicator)
		if got := shown.Replace(lang.Of("fr").Write(book.Ask(tt.query), report.Full).String()); got != tt.want {
			t.Errorf("%s %s: got %q, want %q", tt.indicator, tt.query.Period, got, tt.want)
		}
	}
}
