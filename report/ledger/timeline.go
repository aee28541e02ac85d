package ledger

import (
	"slices"

	"tongket/report"
)

// A timeline is what sources state of a flow over the months: what it came to before
// each mark is not known, but each level is a difference of two.
type timeline struct {
	marks  []int // months from January of the year 0 at which some period begins or ends, in order
	levels []leg
	sorted []int    // the numbers of the levels, by where they begin
	over   [][2]int // of each mark between which marks all levels lie that go on from it or over it
	falls  bool
	whole  func(Figure) Figure // a level that changes lead to with its arithmetic; nil where all are stated
}

// figure is level number i, with its arithmetic where it follows.
func (t *timeline) figure(i int) Figure {
	if f := t.levels[i].level; t.whole != nil && f.Computed() {
		return t.whole(f)
	}
	return t.levels[i].level
}

// A leg is a level between two marks.
type leg struct {
	from, to int // which marks
	level    Figure
	room     interval
}

// timeline is the legs of a subject that arithmetic may follow, without or with
// what is inferred.
func (l *Ledger) timeline(of report.Subject, inferred bool) *timeline {
	kept := l.timelines[inferred]
	if t, ok := kept[of]; ok {
		return t
	}
	t := &timeline{}
	if of.Indicator.Time == report.Flow {
		t = newTimeline(l.legs(of, inferred))
	}
	kept[of] = t
	return t
}

// newTimeline is levels between their months.
func newTimeline(levels []leg) *timeline {
	t := &timeline{levels: levels}
	for _, s := range levels {
		t.marks = append(t.marks, s.from, s.to)
	}
	slices.Sort(t.marks)
	t.marks = slices.Compact(t.marks)
	for i := range t.marks {
		t.over = append(t.over, [2]int{i, i})
	}
	for i, s := range levels {
		s.from, s.to = t.mark(s.from), t.mark(s.to)
		levels[i] = s
		t.sorted = append(t.sorted, i)
		for m := s.from; m < s.to; m++ {
			t.over[m] = [2]int{min(t.over[m][0], s.from), max(t.over[m][1], s.to)}
		}
	}
	slices.SortStableFunc(t.sorted, func(a, b int) int { return levels[a].from - levels[b].from })
	t.falls = slices.ContainsFunc(levels, leg.falls)
	return t
}

// legs is each level that sources state of a subject, between its months.
func (l *Ledger) legs(of report.Subject, inferred bool) []leg {
	var out []leg
	seen := map[report.Period]bool{}
	for _, f := range l.of[of] {
		from, to := f.Period.Span()
		if f.Aspect != report.Level || seen[f.Period] || from == to {
			continue
		}
		seen[f.Period] = true
		level := l.published(of.In(f.Period))
		if l.starts(level) && (inferred || !level.Inferred()) && level.interval().bounded() {
			out = append(out, leg{from, to, level, level.interval()})
		}
	}
	return out
}

// falls reports whether s is below zero, or may be, so that a part may be more than the
// whole.
func (s leg) falls() bool {
	i := s.room
	return s.level.Query.Indicator.BelowZero || i.low.at == nil && i.high.at.Sign() < 0 || i.low.at != nil && i.low.at.Sign() < 0
}

// mark is which mark a month is, or −1.
func (t *timeline) mark(month int) int {
	if i, found := slices.BinarySearch(t.marks, month); found {
		return i
	}
	return -1
}

// An edge says that there is no more at its end than at its start and some: the most
// that a level may be, or, back, the least.
type edge struct {
	from, to int
	weight   end
	by       int // which level; −1 of what cannot fall
}

// edges are the ends of all levels that lie between two marks, of which the first is
// number 0 here.
func (t *timeline) edges(low, high int) []edge {
	var out, back []edge
	for _, i := range t.between(low, high) {
		s := t.levels[i]
		if s.room.high.at != nil {
			out = append(out, edge{s.from - low, s.to - low, s.room.high, i})
		}
		if s.room.low.at != nil {
			back = append(back, edge{s.to - low, s.from - low, s.room.low.neg(), i})
		}
	}
	return inOrder(out, back)
}

// between is the numbers of the levels that lie between two marks, in order.
func (t *timeline) between(low, high int) []int {
	first, _ := slices.BinarySearchFunc(t.sorted, low, func(i, from int) int { return t.levels[i].from - from })
	var out []int
	for _, i := range t.sorted[first:] {
		if t.levels[i].from >= high {
			break
		}
		if t.levels[i].to <= high {
			out = append(out, i)
		}
	}
	slices.Sort(out)
	return out
}

// inOrder is first the edges that lead forward from each mark, then those that lead back:
// in this order few rounds find the shortest ways.
func inOrder(out, back []edge) []edge {
	slices.SortStableFunc(out, func(a, b edge) int { return a.from - b.from })
	slices.SortStableFunc(back, func(a, b edge) int { return b.from - a.from })
	return append(out, back...)
}

// around is the marks between which all levels lie that share a month with what lies
// between two: what others say of it is hardly worth the search.
func (t *timeline) around(start, to int) (low, high int) {
	low, high = start, to
	for _, o := range t.over[start:to] {
		low, high = min(low, o[0]), max(high, o[1])
	}
	return low, high
}
