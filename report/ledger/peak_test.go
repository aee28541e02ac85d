package ledger

import (
	"fmt"
	"math/rand"
	"strings"
	"testing"
	"time"

	"tongket/report"
)

// extremesOf is a ledger of an indicator whose figure of a period is the highest, or lowest, of
// its parts.
func extremesOf(t *testing.T, kind report.TimeKind, lines ...string) (*Ledger, *report.Indicator) {
	t.Helper()
	for i := range lines {
		lines[i] = "a: yield " + lines[i]
	}
	sources, known := facts(t, lines...)
	known["yield"].Time = kind
	return New(sources, nil), known["yield"]
}

// TestPeak: the highest of a year follows from its parts only if they are all of it, and what
// cannot be the highest contradicts them.
func TestPeak(t *testing.T) {
	for _, tt := range []struct {
		kind        report.TimeKind
		facts, want string
		clashes     int
	}{
		{report.Highest, "2022-Q1 = 96; 2022-Q2 = 248; 2022-Q3 = 71; 2022-Q4 = 104", "derived 248", 0},
		{report.Lowest, "2022-Q1 = 96; 2022-Q2 = 248; 2022-Q3 = 71; 2022-Q4 = 104", "derived 71", 0},
		{report.Highest, "2022-Q1 = 96; 2022-Q2 = 248; 2022-Q4 = 104", "not stated", 0},
		{report.Highest, "2022-H1 = 248; 2022-Q1 = 96; 2022-Q3 = 71; 2022-Q4 = 104", "derived 248", 0},
		{report.Highest, "2022-Q1 = 96; 2022-Q2 = <248; 2022-Q3 = 71; 2022-Q4 = 104", "derived 103–248", 0},
		{report.Highest, "2022 = 240; 2022-Q2 = 248", "published 240", 1},
		{report.Highest, "2022 = 250; 2022-H1 = 248; 2022-H2 = 104", "published 250", 1},
		{report.Lowest, "2022 = 60; 2022-H1 = 248; 2022-H2 = 104", "published 60", 1},
		{report.Highest, "2022 = 250; 2022-H1 = 248", "published 250", 0},
		{report.Untimed, "2022-H1 = 248; 2022-H2 = 104", "not stated", 0},
	} {
		l, of := extremesOf(t, tt.kind, strings.Split(tt.facts, "; ")...)
		if got := show(l.Ask(report.Query{Indicator: of, Period: report.Year(2022)})); got != tt.want {
			t.Errorf("%s: %s, want %s", tt.facts, got, tt.want)
		}
		if got := l.Contradictions(); len(got) != tt.clashes {
			t.Errorf("%s: %d contradictions", tt.facts, len(got))
		}
	}
}

// TestTruthOfPeaks publishes the highest of true months, rounded and qualified: nothing
// clashes, what follows holds the truth, and a month above its year is found.
func TestTruthOfPeaks(t *testing.T) {
	rng := rand.New(rand.NewSource(15))
	derived := 0
	for range 400 {
		var months [12]int64
		for i := range months {
			months[i] = 100 + rng.Int63n(9000)
		}
		highest := func(p report.Period) (most int64) {
			from, behind := p.Span()
			for i := from; i < behind; i++ {
				most = max(most, months[i-2022*12])
			}
			return most
		}
		var all []report.Period
		for _, p := range spans() {
			if from, behind := p.Span(); from >= 2022*12 && behind <= 2023*12 {
				all = append(all, p)
			}
		}
		var lines []string
		for _, p := range all {
			if rng.Intn(2) == 0 {
				lines = append(lines, fmt.Sprintf("%s = %s", p, published(rng, highest(p))))
			}
		}
		l, of := extremesOf(t, report.Highest, lines...)
		for _, c := range l.Contradictions() {
			t.Fatalf("%s\ntruth %v, yet %s", strings.Join(lines, "\n"), months, clash(c))
		}
		for _, p := range all {
			f := l.Ask(report.Query{Indicator: of, Period: p})
			if f.Known() && !holdsTruth(f, report.Whole(highest(p)).Rat()) {
				t.Fatalf("%s\ntruth of %s is %d, derived %s", strings.Join(lines, "\n"), p, highest(p), show(f))
			}
			if f.Computed() {
				derived++
			}
		}
		month := report.Month(2022, time.Month(1+rng.Intn(12)))
		l, _ = extremesOf(t, report.Highest, fmt.Sprintf("2022 = %d", highest(report.Year(2022))), fmt.Sprintf("%s = %d", month, highest(report.Year(2022))+2))
		if len(l.Contradictions()) != 1 {
			t.Fatalf("%s above the highest of the year is not found", month)
		}
	}
	if derived < 200 {
		t.Errorf("only %d figures follow", derived)
	}
}
