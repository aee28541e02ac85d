package report

import "math/big"

// sum adds the parts of an indicator that is a sum, if all are stated.
func (l *Ledger) sum(q Query) (Figure, bool) {
	parts, complete := l.parts(q)
	if !complete {
		return Figure{}, false
	}
	out := Figure{Query: q, Status: Derived, Parts: parts}
	total, exp := new(big.Rat), 0
	for _, part := range parts {
		if part.Amount.IsWords() || part.Amount.Number.Exp > 15 {
			return Figure{}, false
		}
		bound, ok := joined(out.Amount.Qualifier, part.Amount.Qualifier)
		if !ok {
			return Figure{}, false
		}
		out.Amount.Qualifier = bound
		total.Add(total, part.Amount.Number.Rat())
		exp = min(exp, part.Amount.Number.Exp)
		out.rest(part.Facts[:1])
	}
	if !point(new(big.Rat).Mul(total, pow10(-exp))).fits() {
		return Figure{}, false
	}
	out.Amount.Number = down(total, -exp)
	out.bounds = l.total(parts)
	return out, true
}

// parts is the figures of which q asks the sum, and whether sources state all.
func (l *Ledger) parts(q Query) (out []Figure, complete bool) {
	for _, i := range q.Indicator.Parts {
		part := q
		part.Indicator = i
		if f := l.published(part); f.Status == Published {
			out = append(out, f)
		}
	}
	return out, len(out) > 0 && len(out) == len(q.Indicator.Parts)
}

// total is what the parts come to, each with its rounding and its bound.
func (l *Ledger) total(parts []Figure) interval {
	sum := point(new(big.Rat))
	for _, part := range parts {
		sum = sum.add(part.interval())
	}
	return sum
}

// joined is the bound of a sum: exact plus "more than" is "more than"; bounds
// that point both ways leave nothing to say.
func joined(a, b Qualifier) (Qualifier, bool) {
	if a == Exactly {
		return b, true
	}
	if b == Exactly || a == b {
		return a, true
	}
	if above(a) && above(b) {
		return MoreThan, true
	}
	return Exactly, false
}

func above(q Qualifier) bool { return q == MoreThan || q == Over }
