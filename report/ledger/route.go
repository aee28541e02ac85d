package ledger

import (
	"slices"

	"tongket/report"
)

// A route leads from a level that a source states, through relations, to the
// level of another period. Routes that begin alike share their beginnings.
type route struct {
	before *route    // all but its last step; nil where it starts
	last   *relation // its last step
	start  *Figure   // nil: of changes alone
	from   report.Period
	end    report.Period
	level  interval // at its end; of things counted, cut to whole numbers at each step
}

// steps are its relations, in order.
func (r *route) steps() []*relation {
	var out []*relation
	for ; r.before != nil; r = r.before {
		out = append(out, r.last)
	}
	slices.Reverse(out)
	return out
}

// facts are what r rests on, in order.
func (r *route) facts() []*report.Fact {
	var out []*report.Fact
	if r.start != nil {
		out = append(out, r.start.basis()...)
	}
	for _, s := range r.steps() {
		out = append(out, s.fact)
	}
	return out
}

// places is how many decimals follow from r: one, or of a level in thousands a digit
// more than it has, unless all that is added to it is as rough.
func (r *route) places() int {
	exp := max(0, r.start.Amount.Exp())
	for _, s := range r.steps() {
		if exp == 0 || !adds(s.fact) || s.fact.Amount.Exp() < exp {
			return 1 - exp
		}
	}
	return -exp
}

// fineness is how many decimals the sum of r's differences has, and the word for
// their power of ten: as many as the roughest of them. A product of changes in percent
// has one.
func (r *route) fineness() (places, scale int) {
	steps := r.steps()
	if !steps[0].fact.Aspect.Adds() {
		return 1, 0
	}
	rough := steps[0].fact.Amount.Exp()
	for _, s := range steps {
		rough, scale = max(rough, s.fact.Amount.Exp()), max(scale, s.fact.Amount.Scale)
	}
	return -rough, scale
}

// passes reports whether r has been at p, looking back from its end.
func (r *route) passes(p report.Period) bool {
	for ; r != nil; r = r.before {
		if r.end == p {
			return true
		}
	}
	return false
}

// together is what all routes leave.
func together(routes []*route) interval {
	var all interval
	for _, r := range routes {
		all = all.intersect(r.level)
	}
	return all
}

// fewest is the first route that alone leaves what all leave as printed, or else
// the first to leave each end.
func fewest(q report.Query, routes []*route, all interval, places int) []*route {
	number, _ := all.amount(q, places)
	for _, r := range routes {
		if n, ok := r.level.amount(q, places); ok && n.Number == number.Number && n.Qualifier == number.Qualifier && equal(n.To, number.To) {
			return []*route{r}
		}
	}
	low := slices.IndexFunc(routes, func(r *route) bool { return !all.low.above(r.level.low) })
	top := slices.IndexFunc(routes, func(r *route) bool { return !all.high.below(r.level.high) })
	if low == top {
		return routes[low : low+1]
	}
	return []*route{routes[min(low, top)], routes[max(low, top)]}
}
