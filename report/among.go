package report

// Among is the levels among which q ranks a member, or of which it counts some: those of
// all members of a breakdown, or of its groups where a group is ranked. None of anything
// else.
func (q Query) Among() []Query {
	var list []*Member
	switch {
	case q.Aspect == HowMany && q.Where.By != nil:
		list = q.Where.By.Members
	case q.Aspect == Rank && q.Members[0] != nil && q.Members[1] == nil:
		if list = q.Members[0].Of.Members; q.Members[0].Parts != nil {
			list = q.Members[0].Of.Groups
		}
	}
	out := make([]Query, len(list))
	for i, m := range list {
		out[i] = q.Subject().In(q.Period)
		out[i].Members, _ = q.Members.With(m)
	}
	return out
}
