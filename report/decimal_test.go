package report

import (
	"math/rand/v2"
	"testing"
)

// What String writes is the exact value, to the digit that was typed.
func TestDecimalString(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	for range 5000 {
		d := Decimal{Coef: r.Int64N(2_000_001) - 1_000_000, Exp: r.IntN(16) - 6}
		if got, want := d.String(), d.Rat().FloatString(d.Places()); got != want {
			t.Fatalf("%+v is written %s, want %s", d, got, want)
		}
	}
	for _, d := range []Decimal{{}, {0, -1}, {0, 3}, {5, -1}, {-5, -2}} {
		if got, want := d.String(), d.Rat().FloatString(d.Places()); got != want {
			t.Errorf("%+v is written %s, want %s", d, got, want)
		}
	}
}
