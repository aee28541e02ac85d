package load

import (
	"slices"

	"tongket/report"
	"tongket/report/yaml"
)

// spread puts a subject for each member of a breakdown in the place of the one that is
// typed: those that are named, or all but the groups. What is not known of the breakdown
// leaves nothing to draw.
func (d *draft) spread(m yaml.Mapping, c *report.Chart) {
	by, members := m.Get("by"), m.Get("members")
	if !by.Present() {
		if members.Present() && m.Lacks("by") {
			members.Problem(report.ChartForm, "say by: and the breakdown", "members: are those of what is drawn by:")
		}
		return
	}
	typed := c.Of
	c.By, c.Of = d.breakdownNamed(by), nil
	if len(typed) > 1 {
		by.Problem(report.ChartForm, "draw a chart of each, or use a table: table: members", "a chart of members draws one indicator")
	}
	if c.By == nil || len(typed) != 1 || !d.countable(m.Get("of"), typed[0], c.By, report.ChartForm) {
		return
	}
	draw := func(member *report.Member, _ report.Pos) {
		s := typed[0]
		s.Members, _ = s.Members.With(member)
		c.Of = append(c.Of, s)
	}
	switch {
	case members.Present():
		d.chosen(members, c.By, draw)
	case !c.By.Unread:
		for _, member := range c.By.Members {
			draw(member, by.At())
		}
	}
}

// chosen calls take for each member of b that is named, once.
func (l *loader) chosen(v yaml.Value, b *report.Breakdown, take func(*report.Member, report.Pos)) {
	as := &report.Indicator{By: []*report.Breakdown{b}}
	var taken []*report.Member
	for _, item := range v.List() {
		id, ok := item.Scalar()
		if !ok {
			continue
		}
		switch m := l.memberOf(as, id, item.At()); {
		case m == nil:
		case slices.Contains(taken, m):
			item.Problem(report.DuplicateName, "", "%s is named already", id)
		default:
			taken = append(taken, m)
			take(m, item.At())
		}
	}
}

// countable wants what there is of each member of b.
func (l *loader) countable(v yaml.Value, s report.Subject, b *report.Breakdown, otherwise report.Code) bool {
	switch i := s.Indicator; {
	case i.Unread:
		return false
	case !i.CountedBy(b):
		v.Problem(otherwise, "say by: at the indicator", "%s is not counted by %s", i.ID, b.ID)
	case s.Members.Of(b) != nil:
		v.Problem(otherwise, "name the indicator alone", "%s is a member of %s, and each of these is shown", s.Members.Of(b).ID, b.ID)
	default:
		return true
	}
	return false
}
