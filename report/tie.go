package report

// A Tie is an equation between subjects: one that is declared of indicators, of all that
// they count or of some members alike, or the sum of members.
type Tie struct {
	*Equation
	Of Members // of all its subjects; of a sum of members of another breakdown, if of any
}

// Len is how many subjects t ties.
func (t Tie) Len() int { return len(t.Terms) + 1 }

// Subject is number n of what t ties, the whole first.
func (t Tie) Subject(n int) Subject {
	switch {
	case n == 0:
		return t.with(t.Whole, t.Total)
	case t.Parts == nil:
		return Subject{t.Terms[n-1], t.Of}
	}
	return t.with(t.Terms[n-1], t.Parts[n-1])
}

// Subjects yields what t ties, with its number.
func (t Tie) Subjects(yield func(int, Subject) bool) {
	for n := range t.Len() {
		if !yield(n, t.Subject(n)) {
			return
		}
	}
}

// Number is which of what t ties s is.
func (t Tie) Number(s Subject) (n int, stands bool) {
	if t.Parts == nil {
		n, stands = t.term[s.Indicator]
		return n, stands && s.Members == t.Of
	}
	b := t.Parts[0].Of
	n, stands = t.part[s.Members.Of(b)]
	return n, stands && s.Indicator == t.Whole && s.Members.Without(b) == t.Of
}

// with is what i counts of the members of t and of another, if there is one.
func (t Tie) with(i *Indicator, m *Member) Subject {
	of := t.Of
	if m != nil {
		of, _ = of.With(m)
	}
	return Subject{i, of}
}

// Ties are the equations in which s stands: those of its indicator, if all that they tie is
// counted by such members, and the sums of members.
func (s Subject) Ties() []Tie {
	var out []Tie
	for _, e := range s.Indicator.Equations {
		if t := (Tie{e, s.Members}); t.counted() {
			out = append(out, t)
		}
	}
	for _, e := range s.Indicator.Sums {
		if b := e.Parts[0].Of; e.adds(s.Members.Of(b)) {
			out = append(out, Tie{e, s.Members.Without(b)})
		}
	}
	return out
}

// counted reports whether all indicators of t are counted by its members.
func (t Tie) counted() bool {
	for m := range t.Of.Each {
		for _, i := range t.Equation.Members() {
			if !i.CountedBy(m.Of) {
				return false
			}
		}
	}
	return true
}

// adds reports whether m, or all of its breakdown if it is nil, is the total or a part
// of a sum of members.
func (e *Equation) adds(m *Member) bool {
	_, stands := e.part[m]
	return stands
}

// AddsUp reports whether what i counts of members comes to what it counts of all: rates and
// averages do not.
func (i *Indicator) AddsUp() bool { return i.Unit.Kind != Percent && !i.Apart }

// AddUp ties what i counts of members to what it counts of their groups and of all, where
// these are complete and add up.
func (i *Indicator) AddUp() {
	if !i.AddsUp() || i.Unit.Kind == UnknownKind {
		return
	}
	for _, b := range i.By {
		if !b.Complete || b.Unread || len(b.Members) == 0 {
			continue
		}
		i.addUp(nil, b.Members)
		var tops []*Member
		for _, g := range b.Groups {
			i.addUp(g, g.Parts)
			tops = append(tops, g)
		}
		for _, m := range b.Members {
			if m.Group == nil {
				tops = append(tops, m)
			}
		}
		if len(b.Groups) > 0 {
			i.addUp(nil, tops)
		}
	}
}

// addUp makes a sum of members; of none there is none.
func (i *Indicator) addUp(total *Member, parts []*Member) {
	if len(parts) == 0 {
		return
	}
	e := &Equation{At: i.At, Kind: Sum, Whole: i, Total: total, Parts: parts, Terms: make([]*Indicator, len(parts)), part: map[*Member]int{total: 0}}
	for n, m := range parts {
		e.Terms[n], e.part[m] = i, n+1
	}
	i.Sums = append(i.Sums, e)
}

// TiedTo is s and all that equations tie to it, over any number of them.
func (s Subject) TiedTo() []Subject {
	out := []Subject{s}
	seen := map[Subject]bool{s: true}
	done := map[Tie]bool{}
	for n := 0; n < len(out); n++ {
		for _, t := range out[n].Ties() {
			if done[t] {
				continue
			}
			done[t] = true
			for _, m := range t.Subjects {
				if !seen[m] {
					seen[m] = true
					out = append(out, m)
				}
			}
		}
	}
	return out
}
