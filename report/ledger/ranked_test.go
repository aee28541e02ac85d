package ledger

import (
	"math/rand/v2"
	"testing"

	"tongket/report"
)

// ranked is a random figure of a rate: a number, a bound, a range, or unknown.
func ranked(r *rand.Rand) Figure {
	rate := &report.Indicator{ID: "rate", Unit: &report.Unit{Kind: report.Percent}}
	f := Figure{Query: report.Query{Indicator: rate}, Status: Published}
	f.Amount = report.Amount{Number: report.Decimal{Coef: r.Int64N(40), Exp: -r.IntN(2)}, Qualifier: report.Qualifier(r.IntN(int(report.Qualifiers)))}
	switch r.IntN(6) {
	case 0:
		to := report.Decimal{Coef: f.Amount.Number.Coef + 1 + r.Int64N(5), Exp: f.Amount.Number.Exp}
		f.Amount.Qualifier, f.Amount.To = report.Exactly, &to
	case 1:
		f.bounds, f.Status = f.interval(), Derived // as narrow as it is, and printed more roughly
		f.Amount = report.Amount{Number: report.Floor(f.Amount.Rat(), 0)}
	case 2:
		f.Status = NotStated
	}
	return f
}

// What surely is the larger stands before; the order is one, whatever the bounds.
func TestDescending(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	decided := 0
	for range 20_000 {
		f, g, h := ranked(r), ranked(r), ranked(r)
		if Descending(f, g) != -Descending(g, f) || Descending(f, f) != 0 {
			t.Fatalf("%s and %s stand in two orders", f.Value(), g.Value())
		}
		if Descending(f, g) <= 0 && Descending(g, h) <= 0 && Descending(f, h) > 0 {
			t.Fatalf("%s, %s, %s stand in a circle", f.Value(), g.Value(), h.Value())
		}
		if !f.Known() || !g.Known() || Undecided(f, g) || f.interval().overlaps(g.interval()) {
			continue
		}
		decided++
		if larger := f.interval().low.at != nil && g.interval().high.at != nil && f.interval().low.at.Cmp(g.interval().high.at) >= 0; larger != (Descending(f, g) < 0) {
			t.Fatalf("%s and %s stand in the wrong order", f.Value(), g.Value())
		}
	}
	if decided < 1000 {
		t.Errorf("only %d pairs were decided", decided)
	}
}

// Equal numbers that were counted are equal; those that were rounded may differ.
func TestUndecided(t *testing.T) {
	at := func(kind report.Kind, n, exp int, q report.Qualifier) Figure {
		return Figure{Query: report.Query{Indicator: &report.Indicator{Unit: &report.Unit{Kind: kind}}}, Status: Published,
			Amount: report.Amount{Number: report.Decimal{Coef: int64(n), Exp: exp}, Qualifier: q}}
	}
	for _, tt := range []struct {
		f, g Figure
		want bool
	}{
		{at(report.Count, 12, 0, 0), at(report.Count, 12, 0, 0), false},
		{at(report.Count, 12, 0, 0), at(report.Count, 13, 0, 0), false},
		{at(report.Count, 12, 2, 0), at(report.Count, 1249, 0, 0), true},
		{at(report.Percent, 12, 0, 0), at(report.Percent, 12, 0, 0), true},
		{at(report.Percent, 12, 0, 0), at(report.Percent, 13, 0, 0), false},
		{at(report.Percent, 12, 0, 0), at(report.Percent, 124, -1, 0), true},
		{at(report.Percent, 12, 0, 0), at(report.Percent, 13, 0, report.MoreThan), false},
		{at(report.Count, 12, 0, 0), at(report.Count, 12, 0, report.AtLeast), true},
		{at(report.Count, 12, 0, 0), at(report.Count, 12, 0, report.MoreThan), false},
		{at(report.Percent, 12, 0, 0), Figure{Query: at(report.Percent, 0, 0, 0).Query}, false},
	} {
		if got := Undecided(tt.f, tt.g); got != tt.want {
			t.Errorf("whether %s and %s are undecided is %t, want %t", tt.f.Value(), tt.g.Value(), got, tt.want)
		}
	}
}
