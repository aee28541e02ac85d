package check

import (
	"slices"
	"strings"

	"tongket/report"
)

// named is how well words name a subject: those near the number count more than the others of
// its sentence. A subject of members is named where they are.
func (s *speech) named(of report.Subject, near, wide []string) float64 {
	d := s.dictionOf(s.v)
	name := d.called[of.Indicator]
	if len(name) == 0 {
		return 0
	}
	far := 1.0
	if slices.ContainsFunc(near, func(w string) bool { return len(d.whose[w]) > 0 }) {
		far = 0.6 // the words near it say what it is
	}
	score := 0.0
	for _, w := range name {
		switch {
		case slices.Contains(near, w):
			score += 1.5
		case slices.Contains(wide, w):
			score += far
		}
	}
	score /= float64(len(name))
	for _, words := range of.Indicator.Words[s.v.Tag] {
		if more := s.v.nouns(nil, s.v.plainTokens(words)); len(more) > 0 && has(slices.Concat(near, wide), more) {
			score = max(score, 1.2)
		}
	}
	for m := range of.Members.Each {
		words := s.v.nouns(nil, s.v.plainTokens(m.Name.String(s.v.Tag)))
		if len(words) == 0 || !has(slices.Concat(near, wide), words) {
			return 0
		}
		score += margin
	}
	return score + float64(len(name))/100 // of two the longer name
}

// never is the weight of what rules a subject out.
const never = -10

// unit is what the words right beside a number say for or against the unit of a subject.
func (s *speech) unit(of report.Subject, f Found) float64 {
	u := of.Indicator.Unit
	switch {
	case u == nil || u.Kind == report.UnknownKind:
		return 0
	case f.Aspect == report.Change && f.rate, f.Aspect == report.Points:
		return 0
	case (u.Kind == report.Percent) != f.rate:
		return never
	case f.rate:
		return margin
	}
	const words = 3
	behind := s.v.plainTokens(f.Printed + f.after)
	for _, name := range []string{u.Name[s.v.Tag].One, u.Name[s.v.Tag].Other} {
		own := s.wordsOf(s.v, name)
		for i := range behind[:min(len(behind), words+len(own))] {
			if len(own) > 0 && begins(behind[i:], own) {
				return 2 * margin
			}
		}
	}
	around := s.v.plainTokens(f.before)
	around = append(around[max(0, len(around)-1):], behind[:min(len(behind), 2*words)]...)
	if parts := s.nounsOfUnit(u); len(parts) > 0 && has(contentOf(around), parts) {
		return 2 * margin // VND 352.6 billion; VND 10,625 per m³
	}
	if u.Kind == report.Money {
		return never
	}
	if noun := s.v.nouns(nil, behind[min(1, len(behind)):min(2, len(behind))]); len(noun) > 0 && slices.Contains(s.dictionOf(s.v).called[of.Indicator], noun[0]) {
		return margin // 492 employees, of which the unit is people
	}
	return -margin // the noun may be left out
}

// nounsOfUnit is the words of a unit, in whatever order they stand around a number.
func (s *speech) nounsOfUnit(u *report.Unit) []string {
	return contentOf(s.v.plainTokens(strings.ReplaceAll(u.Name[s.v.Tag].Other, "/", " ")))
}
