package projecttest

import (
	"fmt"
	"slices"
	"strings"
)

// What charts over time, rankings and parts draw: series of many years, of one unit, and
// shares of a whole. The last review prints all of their years, but for some.

// earliest is the first year of a long series.
const earliest = last - 11

// long makes series of many years, and shares of a whole.
func (m *maker) long() {
	unit := of(m, []string{"trees", "tonnes", "deg", "deg"})
	for range 3 + m.IntN(3) {
		s := m.one("long", unit)
		for y := earliest; y < first; y++ {
			s.tenths[y] = m.true(unit)
		}
		s.tenths[last-3] = s.tenths[last]/30*10 + 10 // no chart of the last years is flat
		m.all = append(m.all, s)
	}
	n := int64(2 + m.IntN(2))
	for range n {
		s := m.one("share", "%")
		for y := first; y <= last; y++ {
			s.tenths[y] = 1 + m.Int64N(999/n)
		}
		m.all = append(m.all, s)
	}
}

// years is what the last review prints of a long series: its ends, those that a chart of
// the last years begins with, and most of the others.
func (m *maker) years(x series, y int) (out []fact) {
	if y < last {
		return nil
	}
	for year := earliest; year <= last; year++ {
		kept := year == earliest || year == last-5 || year >= last-3
		if !kept && m.chance(6) {
			continue
		}
		f := x.level(year)
		if !kept && x.unit != "deg" && m.chance(8) {
			f = m.bounded(x, f)
		}
		out = append(out, f)
	}
	return out
}

// several is least to most of the ids of a list, or all if there are not so many.
func (m *maker) several(list []series, least, most int) (out []string) {
	n := min(len(list), least+m.IntN(most-least+1))
	for _, i := range m.Perm(len(list))[:n] {
		out = append(out, list[i].id)
	}
	return out
}

// charts that draw what is long or is shared out, by their keys.
func (m *maker) drawn(kind string) {
	long := m.with("long")
	switch kind {
	case "line":
		m.over(m.several(long, 1, 4), last-of(m, []int{3, 5, 11}))
	case "index":
		if long[0].unit == "deg" {
			long = slices.DeleteFunc(m.with("levels"), func(x series) bool { return x.unit == "%" })
			m.over(m.several(long, 1, 2), last-2)
			m.key("from", "%d", last-m.IntN(3))
			return
		}
		m.over(m.several(long, 1, 2), last-5)
		m.key("from", "%d", last-of(m, []int{0, 3, 5}))
	case "groups":
		m.over(m.several(long, 2, 4), last-1-m.IntN(2))
	case "panels":
		m.over(m.several(long, 3, 5), last-of(m, []int{3, 5, 11}))
		if m.chance(2) {
			m.key("line", "%s", of(m, long).id)
		}
		m.order()
	case "ranking":
		ids := m.several(long, 3, 5)
		m.key("of", "[%s]\n        periods: %d", strings.Join(ids, ", "), last)
		if m.chance(2) {
			m.key("beside", "%d", last-1)
		}
		if m.chance(2) {
			m.key("line", "%s", of(m, ids)) // no further than the longest bar
		}
		if m.chance(3) {
			m.key("grouped", "true")
		}
		m.order()
		m.labels(ids)
	case "parts":
		m.over(m.several(m.with("share"), 2, 3), last-m.IntN(3))
	case "stacked":
		total := m.all[slices.IndexFunc(m.all, func(x series) bool { return x.id == "total" })]
		ids := total.parts[:min(3, len(total.parts))]
		m.over(ids, last-m.IntN(3))
		m.key("whole", "total")
	}
}

// over writes what a chart over years draws, and from which year.
func (m *maker) over(ids []string, from int) {
	m.key("of", "[%s]\n        periods: %d..%d", strings.Join(ids, ", "), from, last)
	m.labels(ids)
}

func (m *maker) order() {
	if m.chance(2) {
		m.key("order", "%s", of(m, []string{"size", "typed"}))
	}
}

// sketched is a table with bars and small lines.
func (m *maker) sketched() {
	m.exhibit("table: periods")
	m.key("columns", "%d..%d", last-m.IntN(3), last)
	above := slices.DeleteFunc(m.with("long"), func(x series) bool { return x.tenths[last] < 0 })
	if m.chance(3) || len(above) < 3 {
		m.key("sparkline", "%d..%d", earliest+m.IntN(3), last)
	} else {
		m.key("bars", "%d", last)
		if m.chance(2) {
			m.key("sparkline", "%d..%d", last-5, last)
		}
	}
	m.key("rows", "")
	for _, x := range m.with("long") {
		m.put(editionFile, "          - {of: %s%s}", x.id, of(m, []string{"", fmt.Sprintf(", label: %s", m.both(m.called(x)))}))
	}
}
