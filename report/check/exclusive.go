package check

import (
	"slices"

	"tongket/report"
)

// apart looks for words of which only one can be true of a thing, where the figure's name
// has the one and the words beside the figure the other: gross before what is net.
func (l *linter) apart(p report.Passage, v *vocabulary, ts []token) {
	for i, t := range ts {
		if r := t.figure(); r != nil && r.Query.Indicator != nil && r.Query.Indicator.Name != nil {
			l.apartFrom(v, ts, around(ts, i), r.Query.Subject())
		}
	}
	switch {
	case p.Of.Indicator != nil && p.Of.Indicator.Name != nil:
		l.apartFrom(v, ts, ts, p.Of.Subject())
	case len(p.Over) > 0 && p.Over[0].Indicator != nil && p.Over[0].Indicator.Name != nil && !slices.ContainsFunc(p.Over, func(q report.Query) bool { return q.Subject() != p.Over[0].Subject() }):
		l.apartFrom(v, ts, ts, p.Over[0].Subject())
	}
}

// around is the tokens around the figure at i, up to the figures beside it.
func around(ts []token, i int) []token {
	from, to := i, i+1
	for from > 0 && ts[from-1].figure() == nil {
		from--
	}
	for to < len(ts) && ts[to].figure() == nil {
		to++
	}
	return ts[from:to]
}

// apartFrom reports the first word of near that excludes one of the name of s, where that one
// stands nowhere in the sentence.
func (l *linter) apartFrom(v *vocabulary, sentence, near []token, s report.Subject) {
	var own []token // of the name, read when it is needed
	for i := range near {
		set, n := v.apart.find(near[i:])
		if n == 0 {
			continue
		}
		if own == nil {
			own = v.plainTokens(s.Name().String(v.Tag))
		}
		mine := v.ofSet(own, set)
		if len(mine) == 0 || len(v.ofSet(sentence, set)) == 0 {
			continue
		}
		if has(v.ofSet(sentence, set), mine) || slices.Contains(mine, phraseOf(near[i:i+n])) {
			continue
		}
		l.add(report.OtherSubject, near[i], "use the words of what is shown, or refer to the figure that is meant", "%s is called %q, and the words beside it say %q", s.ID(), mine[0], said(near[i:i+n]))
		return
	}
}

// ofSet is the phrases of a set that stand in ts.
func (v *vocabulary) ofSet(ts []token, set int) (out []string) {
	for i := range ts {
		if of, n := v.apart.find(ts[i:]); n > 0 && of == set {
			out = append(out, phraseOf(ts[i:i+n]))
		}
	}
	return out
}

func phraseOf(ts []token) string {
	out := ts[0].text
	for _, t := range ts[1:] {
		out += " " + t.text
	}
	return out
}
