package ledger

import "tongket/report"

// A search finds the routes to every period that bound its level at one end, the
// shortest first. It is the search for shortest paths of Bellman and Ford, of
// low and high ends at once: each round makes the routes one relation longer and
// keeps at each period the two that narrow most what shorter ones have left.
type search struct {
	*network
	besides report.Query // the relations that state this are not followed
	reached map[report.Period][]*route
	last    []*route // of the last round
}

// from begins a search with routes of one relation.
func (n *network) from(first []*route) *search {
	s := &search{network: n, reached: map[report.Period][]*route{}}
	s.keep(first)
	return s
}

// fromPeriod begins one at a period where there is a level of nothing stated, that does
// not follow what states q.
func (n *network) fromPeriod(p report.Period, level interval, q report.Query) *search {
	s := &search{network: n, besides: q, reached: map[report.Period][]*route{}}
	s.last = []*route{{from: p, end: p, level: level}}
	s.round()
	return s
}

// all goes on until no route can be longer.
func (s *search) all() map[report.Period][]*route {
	for len(s.last) > 0 {
		s.round()
	}
	return s.reached
}

// until goes on until a period is reached, and is the first route to it; nil if there is
// none.
func (s *search) until(p report.Period) *route {
	for len(s.reached[p]) == 0 && len(s.last) > 0 {
		s.round()
	}
	if len(s.reached[p]) == 0 {
		return nil
	}
	return s.reached[p][0]
}

// round makes the routes of the last round one relation longer.
func (s *search) round() {
	var longer []*route
	for _, r := range s.last {
		if r.level.empty() || !r.level.fits() {
			continue
		}
		for _, by := range s.leading[r.end] {
			if by.fact.Query() != s.besides && !s.passes(r, by.to) {
				longer = append(longer, s.extend(r, by))
			}
		}
	}
	s.keep(longer)
}

// passes reports whether r has been at p: nowhere but at its start and where routes were
// kept, so that few ways back are long.
func (s *search) passes(r *route, p report.Period) bool {
	return p == r.from || len(s.reached[p]) > 0 && r.passes(p)
}

// keep keeps of routes of one length those that narrow what shorter ones have left.
func (s *search) keep(list []*route) {
	s.last = nil
	for _, r := range best(list) {
		if left := together(s.reached[r.end]); !left.empty() && r.level.narrows(left) {
			s.reached[r.end] = append(s.reached[r.end], r)
			s.last = append(s.last, r)
		}
	}
}

// best is the routes that leave least room at one end of their last period.
func best(routes []*route) []*route {
	low, high := map[report.Period]*route{}, map[report.Period]*route{}
	for _, r := range routes {
		if b := low[r.end]; b == nil || r.level.low.above(b.level.low) {
			low[r.end] = r
		}
		if b := high[r.end]; b == nil || r.level.high.below(b.level.high) {
			high[r.end] = r
		}
	}
	var out []*route
	for _, r := range routes {
		if low[r.end] == r || high[r.end] == r {
			out = append(out, r)
		}
	}
	return out
}
