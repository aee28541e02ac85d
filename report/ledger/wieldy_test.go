package ledger

import (
	"math/big"
	"math/rand"
	"testing"
)

// An end of very many digits becomes one of fewer, which leaves a little more room.
func TestWieldy(t *testing.T) {
	rng := rand.New(rand.NewSource(14))
	tiny := new(big.Rat).SetFrac(big.NewInt(1), new(big.Int).Lsh(big.NewInt(1), precision-2))
	for range 300 {
		x := big.NewRat(1, 1)
		for range rng.Intn(200) {
			x.Mul(x, big.NewRat(rng.Int63n(9000)+1, rng.Int63n(9000)+1))
		}
		if rng.Intn(2) == 0 {
			x.Neg(x)
		}
		i := interval{low: end{x, true}, high: end{at: x}}
		got := i.wieldy()
		if got.low.at.Cmp(x) > 0 || got.high.at.Cmp(x) < 0 || !got.low.open || got.high.open {
			t.Fatalf("%v becomes %v to %v", x, got.low, got.high)
		}
		if bits := got.high.at.Denom().BitLen(); bits > 2*precision+200 {
			t.Errorf("%d digits are kept", bits)
		}
		wider := new(big.Rat).Sub(got.high.at, got.low.at)
		if size := new(big.Rat).Abs(x); wider.Quo(wider, size).Cmp(tiny) > 0 {
			t.Errorf("%v becomes %v wide", x, wider)
		}
	}
}
