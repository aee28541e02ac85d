package report

import "slices"

// A Tie is an equation between subjects: one that is declared of indicators, of all that
// they count or of some members alike, or the sum of members.
type Tie struct {
	*Equation
	Of Members // of all its subjects; of a sum of members of another breakdown, if of any
}

// Subjects are what t ties, the whole first.
func (t Tie) Subjects() []Subject {
	out := make([]Subject, 0, len(t.Terms)+1)
	out = append(out, t.with(t.Whole, t.Total))
	for n, i := range t.Terms {
		if t.Parts == nil {
			out = append(out, Subject{i, t.Of})
		} else {
			out = append(out, t.with(i, t.Parts[n]))
		}
	}
	return out
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
		if b := e.Parts[0].Of; e.stands(s.Members.Of(b)) {
			out = append(out, Tie{e, s.Members.Without(b)})
		}
	}
	return out
}

// counted reports whether all indicators of t are counted by its members.
func (t Tie) counted() bool {
	for m := range t.Of.Each {
		for _, i := range t.Equation.Members() {
			if !slices.Contains(i.By, m.Of) {
				return false
			}
		}
	}
	return true
}

// stands reports whether m, or all of its breakdown if it is nil, is the total or a part
// of a sum of members.
func (e *Equation) stands(m *Member) bool {
	return m == e.Total || slices.Contains(e.Parts, m)
}

// AddUp ties what i counts of members to what it counts of their groups and of all, where
// these are complete and add up.
func (i *Indicator) AddUp() {
	if i.Apart || i.Unit.Kind == Percent || i.Unit.Kind == UnknownKind {
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
	e := &Equation{At: i.At, Kind: Sum, Whole: i, Total: total, Parts: parts, Terms: make([]*Indicator, len(parts))}
	for n := range e.Terms {
		e.Terms[n] = i
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
			for _, m := range t.Subjects() {
				if !seen[m] {
					seen[m] = true
					out = append(out, m)
				}
			}
		}
	}
	return out
}
