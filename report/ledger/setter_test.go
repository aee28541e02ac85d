package ledger

import (
	"testing"

	"tongket/report"
)

// setBy gives the targets and margins among facts to bodies, in their order; nil is the
// organisation itself.
func setBy(t *testing.T, bodies []*report.Body, lines ...string) (*Ledger, report.Query) {
	t.Helper()
	sources, known := facts(t, lines...)
	n := 0
	for _, s := range sources {
		for _, f := range s.Facts {
			if f.Query().Aims() {
				f.By = bodies[n]
				n++
			}
		}
	}
	return New(sources, nil), report.Query{Indicator: known["rate"], Period: report.Year(2022), Aspect: report.Target}
}

// Targets of two bodies are two figures, and each is met or missed by itself.
func TestTargetsOfBodies(t *testing.T) {
	ministry, city := &report.Body{ID: "ministry"}, &report.Body{ID: "city"}
	l, q := setBy(t, []*report.Body{ministry, city}, "a: rate 2022 = 89.6", "a: rate 2022 target = 80", "b: rate 2022 target = 95")
	if f := l.Ask(q); f.Known() || len(f.Choices) != 2 {
		t.Errorf("whose? %s, of %d", show(f), len(f.Choices))
	}
	if len(l.Contradictions()) > 0 {
		t.Error("two targets of two bodies contradict each other")
	}
	for b, want := range map[*report.Body]struct {
		target, margin string
		outcome        Outcome
	}{ministry: {"80", "9.6", Met}, city: {"95", "-5.4", Missed}} {
		of := q
		of.By = b
		if got := l.Ask(of).Value(); got != want.target {
			t.Errorf("%s: target %s", b.ID, got)
		}
		if got := l.Ask(of.As(report.Margin)).Value(); got != want.margin {
			t.Errorf("%s: margin %s", b.ID, got)
		}
		if got := l.Outcome(of); got != want.outcome {
			t.Errorf("%s: outcome %d", b.ID, got)
		}
	}
}

// A target of which it is not said whose is the organisation's own, or the only one.
func TestWhoseTarget(t *testing.T) {
	ministry, city := &report.Body{ID: "ministry"}, &report.Body{ID: "city"}
	for _, tt := range []struct {
		bodies []*report.Body
		lines  []string
		want   string
	}{
		{[]*report.Body{ministry}, []string{"a: rate 2022 target = 80"}, "80"},
		{[]*report.Body{nil, ministry}, []string{"a: rate 2022 target = 75", "a: rate 2022 target = 80"}, "75"},
		{[]*report.Body{ministry, ministry}, []string{"a: rate 2022 target = 80", "b: rate 2022 target = 80"}, "80"},
		{[]*report.Body{city, ministry}, []string{"a: rate 2022 margin = 3", "b: rate 2022 target = 80"}, "whose"},
	} {
		l, q := setBy(t, tt.bodies, append(tt.lines, "a: rate 2022 = 83")...)
		f := l.Ask(q)
		got := f.Value()
		if len(f.Choices) > 0 {
			got = "whose"
		}
		if got != tt.want {
			t.Errorf("%v: %s, want %s", tt.lines, got, tt.want)
		}
	}
}

// A margin is held against the target of its own body.
func TestMarginOfBody(t *testing.T) {
	ministry, city := &report.Body{ID: "ministry"}, &report.Body{ID: "city"}
	lines := []string{"a: rate 2022 = 83", "a: rate 2022 target = 80", "a: rate 2022 target = 85", "a: rate 2022 margin = 3"}
	for b, want := range map[*report.Body]int{ministry: 0, city: 1} {
		l, _ := setBy(t, []*report.Body{ministry, city, b}, lines...)
		if found := l.Contradictions(); len(found) != want {
			t.Errorf("%s: %d contradictions", b.ID, len(found))
		}
	}
}
