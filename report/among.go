package report

// Among is the levels among which q ranks a member, or of which it counts some: those of
// all members of a breakdown, or of its groups where a group is ranked. None of anything
// else.
func (q Query) Among() []Query {
	var list []*Member
	switch {
	case q.Aspect == HowMany && q.Where.By != nil:
		list = q.Where.By.Members
	case q.Aspect == Rank && q.Within() != nil:
		by := q.Within()
		if list = by.Members; q.Members.Of(by).Parts != nil {
			list = by.Groups
		}
	}
	out := make([]Query, len(list))
	for i, m := range list {
		out[i] = q.Subject().In(q.Period)
		out[i].Members, _ = q.Members.With(m)
	}
	return out
}

// Within is the breakdown among whose members q holds its own: that of the only one, or
// the one that q names; nil of two of which none is named, and of none.
func (q Query) Within() *Breakdown {
	switch {
	case q.Where.Among && q.Members.Of(q.Where.By) != nil:
		return q.Where.By
	case q.Where.Among, q.Where.All, q.Members[1] != nil, q.Members[0] == nil:
		return nil
	}
	return q.Members[0].Of
}

// Unsaid is q without naming among whose members it is, where that goes without saying: of
// one member alone.
func (q Query) Unsaid() Query {
	alone := q.Members[1] == nil && (q.Members[0] == nil || q.Members[0].Of == q.Where.By)
	if q.Aspect != Mean && (q.Where.All && q.Members[1] == nil || q.Where.Among && alone) {
		q.Where = Where{}
	}
	return q
}

// Total is the members of which q is held to be a share.
func (q Query) Total() Members {
	by := q.Within()
	if q.Where.Among {
		by = q.Where.By
	}
	if by == nil {
		return Members{}
	}
	return q.Members.Without(by)
}
