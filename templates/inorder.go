package templates

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"tongket/charts"
	"tongket/report"
	"tongket/report/lang"
	"tongket/report/ledger"
)

// order is the bars of c in the order in which they stand, by their places in Of: as
// typed or the largest first, what is not stated last; those of a group together.
func (w *writer) order(c *report.Chart) []int {
	out := make([]int, len(c.Of))
	for i := range out {
		out[i] = i
	}
	if c.Kind.Sorted && !c.AsTyped {
		slices.SortStableFunc(out, func(a, b int) int { return ledger.Descending(w.latest(c, a), w.latest(c, b)) })
	}
	if c.Grouped {
		slices.SortStableFunc(out, func(a, b int) int { return cmp.Compare(w.groupOf(c, a), w.groupOf(c, b)) })
	}
	return out
}

// latest is the figure by which a bar stands.
func (w *writer) latest(c *report.Chart, i int) ledger.Figure { return w.ask(c.Bar(c.Of[i], c.Last())) }

// remarkOrder says by what the bars of c stand, if they are in order, and that rounding
// leaves it open where it does.
func (p *picture) remarkOrder(c *report.Chart) {
	if c.AsTyped || len(c.Of) < 2 {
		return
	}
	p.remark(func(l report.Lang) string { return fmt.Sprintf(lang.WordRanked.In(l), lang.Of(l).Period(c.Last())) })
	order := p.order(c)
	for n, i := range order[1:] {
		if before := order[n]; p.groupOf(c, i) == p.groupOf(c, before) && ledger.Undecided(p.latest(c, before), p.latest(c, i)) {
			p.remark(lang.WordOrderOpen.In)
			return
		}
	}
}

// heads is the groups under which the bars of c may stand: of its members, or of its
// indicators.
func (w *writer) heads(c *report.Chart) (out []report.Group) {
	if c.By == nil {
		return w.report.Groups
	}
	for _, g := range c.By.Groups {
		out = append(out, report.Group{ID: g.ID, Name: g.Name})
	}
	return out
}

// groupOf is the place of a bar's group among the heads of c; −1 of one that has none, or
// where bars do not stand by groups.
func (w *writer) groupOf(c *report.Chart, i int) int {
	id := c.Of[i].Indicator.Group
	if m := c.Member(i); m != nil {
		if m.Group == nil {
			return -1
		}
		id = m.Group.ID
	}
	if !c.Grouped {
		return -1
	}
	return slices.IndexFunc(w.heads(c), func(g report.Group) bool { return g.ID == id })
}

// group names each group over the first of its rows, which stand in an order.
func (p *picture) group(c *report.Chart, order []int, rows []charts.Row) {
	if !c.Grouped || p.plain {
		return
	}
	before := -1
	for n, i := range order {
		if g := p.groupOf(c, i); g >= 0 && g != before {
			before = g
			rows[n].Group = p.label(func(l report.Lang) string { return lang.Capital(p.heads(c)[g].Name.String(l)) })
		}
	}
}

// mostAbsent is how many members are named that a chart does not draw.
const mostAbsent = 6

// absent names members that an exhibit of their breakdown leaves out: nobody is in silence.
func (w *writer) absent(list []*report.Member) phrase {
	return func(l report.Lang) string {
		var names []string
		for _, m := range list[:min(mostAbsent, len(list))] {
			names = append(names, w.plain(m.Name, l))
		}
		if more := len(list) - len(names); more > 0 {
			names = append(names, fmt.Sprintf(lang.WordMoreMembers.In(l), more))
		}
		return fmt.Sprintf(lang.WordNotShown.In(l), strings.Join(names, ", "))
	}
}
