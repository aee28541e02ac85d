package report

import "slices"

// Member is the member of whom bar i of b is; nil if b draws no breakdown.
func (b *Chart) Member(i int) *Member {
	if b.By == nil {
		return nil
	}
	return b.Of[i].Members.Of(b.By)
}

// Absent is the members of its breakdown that b does not draw, themselves or in a group.
func (b *Chart) Absent() []*Member {
	if b.By == nil {
		return nil
	}
	return b.By.Absent(func(m *Member) bool {
		return slices.ContainsFunc(b.Of, func(s Subject) bool { return s.Members.Of(b.By) == m })
	})
}

// Absent is the members of its breakdown that have no row in b, themselves or in a group.
func (b *Table) Absent() []*Member {
	return b.By.Absent(func(m *Member) bool {
		return slices.ContainsFunc(b.Rows, func(r Row) bool { return r.Member == m })
	})
}

// Absent is the members of b that are not there, themselves or in their group.
func (b *Breakdown) Absent(there func(*Member) bool) []*Member {
	var out []*Member
	for _, m := range b.Members {
		if !there(m) && (m.Group == nil || !there(m.Group)) {
			out = append(out, m)
		}
	}
	return out
}
