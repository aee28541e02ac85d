package ledger

import "tongket/report"

// compare holds one figure against another. Figures of different parts of
// their years cannot be compared.
func compare(q report.Query, from, to Figure, by *Operation) (Figure, bool) {
	if !from.Comparable() || !to.Comparable() || q.Aspect.HasBase() && cutOff(from) != cutOff(to) {
		return Figure{}, false
	}
	out := Figure{Query: q, Status: Derived, Compared: []Figure{from, to}, By: by, bounds: by.apply(from.reach(), to.reach())}
	var ok bool
	if out.Amount, ok = out.bounds.amount(q, out.decimals()); !ok {
		out.Amount = report.Amount{} // bounds that cannot be said in words, yet hold
	}
	if q.Yardstick() == report.InUnits {
		out.Amount.Scale = max(from.Amount.Scale, to.Amount.Scale)
	}
	out.inherit(to)
	out.inherit(from)
	return out, ok
}

// ofNothing is what a percentage of from would be: there is none.
func ofNothing(q report.Query, from, to Figure) (Figure, bool) {
	return Figure{Query: q, Status: NoBase, Compared: []Figure{from, to}}, false
}

// decimals is how many f has, which compares two figures: one, but as many as the
// published level of a difference from a number that somebody set, and as the rougher
// of two in units.
func (f Figure) decimals() int {
	from, to := f.Compared[0], f.Compared[1]
	if f.Query.Yardstick() == report.InUnits && !f.fromSet() {
		return -max(from.Amount.Exp(), to.Amount.Exp())
	}
	if !f.fromSet() || to.Status != Published {
		return 1
	}
	return max(from.Amount.Number.Places(), to.Amount.Number.Places())
}

// cutOff is the day of the year up to which f counts; empty of a whole year.
func cutOff(f Figure) string {
	if until := f.Facts[0].Until; until != "" {
		return until[len("2021"):]
	}
	return ""
}
