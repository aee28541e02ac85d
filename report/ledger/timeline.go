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
		t.levels = l.legs(of, inferred)
		for _, s := range t.levels {
			t.marks = append(t.marks, s.from, s.to)
		}
		slices.Sort(t.marks)
		t.marks = slices.Compact(t.marks)
		for i, s := range t.levels {
			t.levels[i].from, t.levels[i].to = t.mark(s.from), t.mark(s.to)
		}
	}
	kept[of] = t
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

// edges are the ends of all levels that lie between two marks, first those that lead
// forward from each mark, then those that lead back: in this order few rounds find the
// shortest ways.
func (t *timeline) edges(low, high int) []edge {
	var out, back []edge
	for i, s := range t.levels {
		if s.from < low || s.to > high {
			continue
		}
		if s.room.high.at != nil {
			out = append(out, edge{s.from, s.to, s.room.high, i})
		}
		if s.room.low.at != nil {
			back = append(back, edge{s.to, s.from, s.room.low.neg(), i})
		}
	}
	slices.SortStableFunc(out, func(a, b edge) int { return a.from - b.from })
	slices.SortStableFunc(back, func(a, b edge) int { return b.from - a.from })
	return append(out, back...)
}

// around is the marks between which all levels lie that share a month with what lies
// between two: what others say of it is hardly worth the search.
func (t *timeline) around(start, to int) (low, high int) {
	low, high = start, to
	for _, s := range t.levels {
		if s.from < to && s.to > start {
			low, high = min(low, s.from), max(high, s.to)
		}
	}
	return low, high
}
