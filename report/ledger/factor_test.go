package ledger

import (
	"math/big"
	"math/rand"
	"testing"
)

// TestFactorsHoldTheTruth multiplies and divides numbers of both signs of which only an
// interval is known: the true product and quotient lie in what comes out.
func TestFactorsHoldTheTruth(t *testing.T) {
	rng := rand.New(rand.NewSource(8))
	around := func() (*big.Rat, interval) {
		truth := big.NewRat(rng.Int63n(41)-20, 1+rng.Int63n(3))
		var i interval
		if rng.Intn(4) > 0 {
			i.low = end{new(big.Rat).Sub(truth, big.NewRat(rng.Int63n(4), 2)), false}
		}
		if rng.Intn(4) > 0 {
			i.high = end{new(big.Rat).Add(truth, big.NewRat(rng.Int63n(4), 2)), false}
		}
		for _, e := range []*end{&i.low, &i.high} {
			e.open = e.at != nil && e.at.Cmp(truth) != 0 && rng.Intn(2) == 0
		}
		return truth, i
	}
	bounded := 0
	for range 20000 {
		a, i := around()
		b, j := around()
		if got := i.times(j); !got.overlaps(point(new(big.Rat).Mul(a, b))) {
			t.Fatalf("%s × %s in %s × %s: %s", a, b, i.outwards(3), j.outwards(3), got.outwards(3))
		} else if got.bounded() {
			bounded++
		}
		if b.Sign() == 0 {
			continue
		}
		if got := i.over(j); !got.overlaps(point(new(big.Rat).Quo(a, b))) {
			t.Fatalf("%s ÷ %s in %s ÷ %s: %s", a, b, i.outwards(3), j.outwards(3), got.outwards(3))
		}
	}
	if bounded < 5000 {
		t.Errorf("only %d products have a bound", bounded)
	}
}

// TestFactorsAreTight holds ends that a product reaches.
func TestFactorsAreTight(t *testing.T) {
	of := func(low, high int64, open bool) interval {
		return interval{end{big.NewRat(low, 1), open}, end{big.NewRat(high, 1), open}}
	}
	for _, tt := range []struct {
		got  interval
		want string
	}{
		{of(2, 3, false).times(of(-5, 4, false)), "-15–12"},
		{of(-2, 3, false).times(of(-5, 4, false)), "-15–12"},
		{of(-3, -2, false).times(of(-5, 4, false)), "-12–15"},
		{of(-3, -2, false).over(of(1, 2, false)), "-3–-1"},
		{of(4, 8, false).over(of(0, 2, false)), "≥2"},
		{of(4, 8, false).over(of(-1, 2, false)), "anything"},
		{interval{low: of(4, 4, false).low}.times(of(0, 0, false)), "0"},
	} {
		if got := tt.got.outwards(0).String(); got != tt.want {
			t.Errorf("got %s, want %s", got, tt.want)
		}
	}
	if i := of(0, 2, false).times(of(3, 4, true)); i.low.open || !i.high.open {
		t.Error("nothing times more than three is nothing, and twice less than four less than eight")
	}
}
