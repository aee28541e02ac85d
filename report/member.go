package report

import (
	"cmp"
	"strings"
)

// Breakdown is what indicators may be counted by: districts, sexes, branches.
type Breakdown struct {
	At      Pos
	ID      string
	Name    Text
	Members []*Member // in order, without the groups
	Groups  []*Member // of which each gathers some of Members
	// Complete tells that there are no other members, so that they add up to the whole.
	Complete bool
	// Unread tells that some members could not be read.
	Unread bool
}

// Member is one of those by which an indicator is counted, or a group of them.
type Member struct {
	At    Pos
	ID    string // unique in its breakdown
	Name  Text
	Of    *Breakdown
	Rank  int       // from 1, in the order in which all members of the project are shown
	Group *Member   // nil of a group, and of what belongs to none
	Parts []*Member // of a group; nil of any other
}

// Member is the member or group of an id, or nil.
func (b *Breakdown) Member(id string) *Member {
	for member := range b.All {
		if member.ID == id {
			return member
		}
	}
	return nil
}

// All yields the groups and the members of b, each as they are declared.
func (b *Breakdown) All(yield func(*Member) bool) {
	for _, list := range [][]*Member{b.Groups, b.Members} {
		for _, member := range list {
			if !yield(member) {
				return
			}
		}
	}
}

// rank is that of m, and 0 of none.
func (m *Member) rank() int {
	if m == nil {
		return 0
	}
	return m.Rank
}

// Members are those of which a figure is: one of each breakdown of its indicator at
// most, in the order of the project's breakdowns, and nil behind them. The zero value is
// the whole. Make them by With.
type Members [2]*Member

// With is m and another, which takes the place of one of its own breakdown. It is false
// if there is room for no more.
func (m Members) With(member *Member) (Members, bool) {
	m = m.Without(member.Of)
	switch {
	case m[0] == nil:
		m[0] = member
	case m[1] != nil:
		return m, false
	case m[0].Rank > member.Rank:
		m = Members{member, m[0]}
	default:
		m[1] = member
	}
	return m, true
}

// Without is m of all that a breakdown counts.
func (m Members) Without(b *Breakdown) Members {
	if m[1] != nil && m[1].Of == b {
		m[1] = nil
	}
	if m[0] != nil && m[0].Of == b {
		m = Members{m[1]}
	}
	return m
}

// Of is the member of a breakdown, or nil.
func (m Members) Of(b *Breakdown) *Member {
	for member := range m.Each {
		if member.Of == b {
			return member
		}
	}
	return nil
}

// Whole reports whether m are none, so that a figure is of all that is counted.
func (m Members) Whole() bool { return m == Members{} }

// String is m as a reference has them: ninh-kieu,female.
func (m Members) String() string {
	var ids []string
	for member := range m.Each {
		ids = append(ids, member.ID)
	}
	return strings.Join(ids, ",")
}

// Compare puts the whole before members, and these in the order of their breakdowns.
func (m Members) Compare(n Members) int {
	for i := range m {
		if c := cmp.Compare(m[i].rank(), n[i].rank()); c != 0 {
			return c
		}
	}
	return 0
}

// Each yields the members that there are.
func (m Members) Each(yield func(*Member) bool) {
	for _, member := range m {
		if member != nil && !yield(member) {
			return
		}
	}
}
