package report

import (
	"fmt"
	"math"
	"math/big"
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

// TestDecimalRat holds values against the digits themselves, also where they need more than
// a machine's number.
func TestDecimalRat(t *testing.T) {
	for _, coef := range []int64{0, 1, -1, 7, 25, -574, 1<<53 + 1, 9e17, math.MaxInt64, math.MinInt64} {
		for exp := -25; exp <= 25; exp++ {
			text, d := fmt.Sprintf("%de%d", coef, exp), Decimal{Coef: coef, Exp: exp}
			if want, _ := new(big.Rat).SetString(text); d.Rat().Cmp(want) != 0 {
				t.Errorf("%s is %s", text, d.Rat())
			}
			half, _ := new(big.Rat).SetString(fmt.Sprintf("5e%d", exp-1))
			if d.HalfUnit().Cmp(half) != 0 {
				t.Errorf("half a unit of %s is %s", text, d.HalfUnit())
			}
		}
	}
}

func TestParseDecimal(t *testing.T) {
	for in, want := range map[string]string{
		"574": "574", "-5.3": "-5.3", "92.0": "92.0", "20e9": "20000000000", "1.5e6": "1500000", "0": "0",
		"": "!", "-": "!", "1.": "!", ".5": "!", "1e-3": "0.001", "1e-9": "0.000000001", "2.5e-6": "0.0000025", "1e-10": "!", "1.5e-9": "!", "1e-": "!", "1e--3": "!", "1e99": "!", "+5": "!", "1.-5": "!", "12a": "!", "99999999999999999999": "!", "1e16": "!", "0.1234567890": "!", "0.000000001": "0.000000001",
	} {
		got := "!"
		if d, err := ParseDecimal(in); err == nil {
			got = d.String()
		}
		if got != want {
			t.Errorf("ParseDecimal(%q) = %s, want %s", in, got, want)
		}
	}
}
