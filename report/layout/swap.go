package layout

import (
	"slices"

	"tongket/report/doc"
)

// Exhibits stand in their order, since readers look for Figure 3 behind Figure 2. But a table
// and a figure are counted apart: where a figure has no room and would leave much of a page
// white, a table of the same section that follows it may come before it, and the other way
// round.

// exchanged is what it costs that two exhibits are not in the order of the text.
const exchanged = 0.2

// filled is the ways to fill the pages of s, and s with those exhibits exchanged that are
// better so.
func (f *filler) filled(s stream) (stream, []way) {
	ways, cost := f.breaks(s)
	for i := 0; i < len(ways); i++ {
		w := ways[i]
		if w.asked || f.theme.Height-w.bottom <= mostWhite*f.theme.Height {
			continue
		}
		other, ok := f.swapped(s, w.to)
		if !ok {
			continue
		}
		if again, less := f.breaks(other); less+exchanged < cost {
			s, ways, cost = other, again, less+exchanged
		}
	}
	return s, ways
}

// swapped is s in which the next exhibit and the one behind it have changed places; false if
// they may not.
func (f *filler) swapped(s stream, at state) (stream, bool) {
	end := func(from int) int {
		to := from + 1
		for to < len(s.late) && !s.late[to].begins {
			to++
		}
		return to
	}
	first := at.late
	if first >= len(s.late) || !s.late[first].begins || s.late[first].due > at.text {
		return s, false
	}
	second := end(first)
	if second >= len(s.late) || s.late[second].until != s.late[first].until || !f.apartCounted(s.late[first], s.late[second]) {
		return s, false
	}
	last := end(second)
	for _, x := range s.late[first:last] {
		if x.apart > 0 {
			return s, false
		}
	}
	due := s.late[first].due
	behind := slices.Clone(s.late[first:second])
	before := slices.Clone(s.late[second:last])
	for i := range before {
		before[i].due = due
	}
	s.late = slices.Concat(s.late[:first], before, behind, s.late[last:])
	return s, true
}

// apartCounted reports whether one of two exhibits is a table and the other is none.
func (f *filler) apartCounted(a, b exhibitPiece) bool {
	if f.tables == nil {
		f.tables = map[int]bool{}
		doc.Walk(f.doc, func(e doc.Element, _ []doc.Element) {
			if x, ok := e.(*doc.Exhibit); ok {
				_, f.tables[x.Base().ID] = x.Body.(*doc.Table)
			}
		})
	}
	x, known := f.tables[a.exhibit()]
	y, both := f.tables[b.exhibit()]
	return known && both && x != y
}
