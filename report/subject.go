package report

import "slices"

// Subject is what a series of figures is of: all that an indicator counts, or what it
// counts of some members.
type Subject struct {
	Indicator *Indicator
	Members   Members
}

// None reports whether s is the zero value, which is of nothing.
func (s Subject) None() bool { return s.Indicator == nil }

// ID is s as a reference begins: cases of ninh-kieu.
func (s Subject) ID() string {
	if s.Members.Whole() {
		return s.Indicator.ID
	}
	return s.Indicator.ID + " of " + s.Members.String()
}

// Name is the indicator's name with those of the members behind it, as every language
// can say it of whatever members: Cases, Ninh Kiều district.
func (s Subject) Name() Text {
	if s.Members.Whole() {
		return s.Indicator.Name
	}
	return joined(append([]Text{s.Indicator.Name}, s.Members.names()...))
}

// Name is the names of m: Ninh Kiều district, women.
func (m Members) Name() Text { return joined(m.names()) }

func (m Members) names() (out []Text) {
	for member := range m.Each {
		out = append(out, member.Name)
	}
	return out
}

// joined is texts with commas between.
func joined(list []Text) Text {
	if len(list) == 0 {
		return nil
	}
	out := Text{}
	for l, p := range list[0] {
		p.Spans = slices.Clone(p.Spans)
		for _, t := range list[1:] {
			p.Spans = append(append(p.Spans, Span{At: p.At, Words: ", "}), t[l].Spans...)
		}
		out[l] = p
	}
	return out
}
