package ledger

import "math/big"

// An Operation is how one figure is held against another.
type Operation int

const (
	Difference Operation = iota // the second less the first
	Growth                      // in percent: the second divided by the first, less one
	operations
)

// OperationCount is how many operations there are, for tables of them.
const OperationCount = int(operations)

var operate [OperationCount]func(from, to interval) interval = [...]func(from, to interval) interval{
	Difference: func(from, to interval) interval { return to.sub(from) },
	Growth:     growth,
}

// growth is by how many percent from grows to to.
func growth(from, to interval) interval {
	share := to.over(from)
	percent := func(e end) end {
		if e.at == nil {
			return e
		}
		p := new(big.Rat).Mul(new(big.Rat).Sub(e.at, big.NewRat(1, 1)), big.NewRat(100, 1))
		return end{p, e.open}
	}
	return interval{percent(share.low), percent(share.high)}
}
