package ledger

import "math/big"

// An end of an interval is its last number or, if open, the first one outside.
// Without a number the interval goes on for ever.
type end struct {
	at   *big.Rat
	open bool
}

// above reports whether the low end a leaves less room than the low end b.
func (a end) above(b end) bool {
	if a.at == nil || b.at == nil {
		return b.at == nil && a.at != nil
	}
	c := a.at.Cmp(b.at)
	return c > 0 || c == 0 && a.open && !b.open
}

// below is above for high ends.
func (a end) below(b end) bool { return a.neg().above(b.neg()) }

func (a end) neg() end {
	if a.at == nil {
		return a
	}
	return end{new(big.Rat).Neg(a.at), a.open}
}

// join makes an end of two by op; it is open if one of them is.
func (a end) join(b end, op func(z, x, y *big.Rat) *big.Rat) end {
	if a.at == nil || b.at == nil {
		return end{}
	}
	return end{op(new(big.Rat), a.at, b.at), a.open || b.open}
}

// precision is to how many binary digits an end is kept that has more: three times as many
// as a Decimal has.
const precision = 192

// wieldy is the high end a, or one that is above it by less than the last of its digits
// if it has very many.
func (a end) wieldy() end {
	if a.at == nil || a.at.Num().BitLen() <= 2*precision && a.at.Denom().BitLen() <= 2*precision {
		return a
	}
	shift := uint(max(0, precision+a.at.Denom().BitLen()-a.at.Num().BitLen()))
	n, rest := new(big.Int).DivMod(new(big.Int).Lsh(a.at.Num(), shift), a.at.Denom(), new(big.Int))
	if rest.Sign() > 0 {
		n.Add(n, big.NewInt(1))
	}
	return end{new(big.Rat).SetFrac(n, new(big.Int).Lsh(big.NewInt(1), shift)), a.open}
}
