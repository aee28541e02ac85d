package report

import "strings"

// Breakdown is what indicators may be counted by: districts, sexes, branches.
type Breakdown struct {
	At      Pos
	ID      string
	Order   int // among the breakdowns of the project
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
	Group *Member   // nil of a group, and of what belongs to none
	Parts []*Member // of a group; nil of any other
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
	case m[0].Of.Order > member.Of.Order:
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

// Each yields the members that there are.
func (m Members) Each(yield func(*Member) bool) {
	for _, member := range m {
		if member != nil && !yield(member) {
			return
		}
	}
}

// Subject is what a series of figures is of: all that an indicator counts, or what it
// counts of some members.
type Subject struct {
	Indicator *Indicator
	Members   Members
}

// In is the level of s in a period.
func (s Subject) In(p Period) Query {
	return Query{Indicator: s.Indicator, Members: s.Members, Period: p}
}

// ID is s as a reference begins: cases of ninh-kieu.
func (s Subject) ID() string {
	if s.Members.Whole() {
		return s.Indicator.ID
	}
	return s.Indicator.ID + " of " + s.Members.String()
}
