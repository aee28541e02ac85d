package check

import (
	"slices"

	"tongket/report"
)

// subject holds a label, and what stands over figures, against what they are of: one that
// has all words of another indicator's name and none of theirs speaks of that other.
func (l *linter) subject(p report.Passage, v *vocabulary, ts []token) {
	of := l.subjectsOf(p)
	if len(of) == 0 || p.Sentence && p.Proves == nil {
		return
	}
	d := l.dictionOf(v)
	words := v.nouns(l.nouns[:0], ts)
	l.nouns = words
	if len(words) == 0 || slices.ContainsFunc(of, func(s report.Subject) bool { return d.has(v, s, words) || len(d.called[s.Indicator]) == 0 }) {
		return
	}
	other := d.named(words)
	if other != nil && p.Of.Indicator == nil && slices.ContainsFunc(of, func(s report.Subject) bool { return related(s.Indicator, other) }) {
		return
	}
	if other != nil {
		l.speaksOf(p, v, ts, other, of[0])
		return
	}
	if p.Of.Indicator != nil && p.Of.Aspect == report.Level && p.Proves == nil {
		l.problems.Warn(report.OtherSubject, ts[0].at(), "use a word of its name; or, if it is called so, give the word under words: of the indicator", "the label has no word of %s", of[0].ID())
	}
}

// related reports whether an equation has both: parts stand below the name of their whole.
func related(a, b *report.Indicator) bool {
	return slices.ContainsFunc(a.Equations, func(e *report.Equation) bool {
		return e.Whole == b || e.Whole == a && slices.Contains(e.Terms, b)
	})
}

// adds reports whether one of two is a part of the sum that the other is: parts are named by
// their whole, and a whole stands behind its parts.
func adds(a, b *report.Indicator) bool {
	return slices.ContainsFunc(a.Equations, func(e *report.Equation) bool {
		return e.Kind != nil && e.Kind.Key == "sum" && (e.Whole == a && slices.Contains(e.Terms, b) || e.Whole == b && slices.Contains(e.Terms, a))
	})
}

// speaksOf says that a text is of another indicator: of a label, which can be of nothing
// else, an error.
func (l *linter) speaksOf(p report.Passage, v *vocabulary, ts []token, other *report.Indicator, own report.Subject) {
	const hint = "use the words of what is shown; or, if it is called so, give them under words: of the indicator"
	at := l.whereNamed(v, ts, other)
	switch {
	case p.Of.Indicator != nil && p.Of.Aspect == report.Level:
		l.add(report.OtherSubject, at, hint, "the label speaks of %s, and the figure is of %s", other.ID, own.ID())
	case p.Of.Indicator != nil:
		l.problems.Warn(report.OtherSubject, at.at(), hint, "the label speaks of %s, and the figure is of %s", other.ID, own.ID())
	default:
		l.problems.Warn(report.OtherSubject, at.at(), hint, "the text speaks of %s, and what is shown is of %s", other.ID, own.ID())
	}
}

// whereNamed is the first token that is of the name of an indicator.
func (l *linter) whereNamed(v *vocabulary, ts []token, i *report.Indicator) token {
	name := l.dictionOf(v).called[i]
	for _, t := range ts {
		if t.kind == word && slices.ContainsFunc(v.nouns(nil, []token{t}), func(w string) bool { return slices.Contains(name, w) }) {
			return t
		}
	}
	return ts[0]
}

// subjectsOf is what the figures are of that a text names, or stands over.
func (l *linter) subjectsOf(p report.Passage) (out []report.Subject) {
	add := func(s report.Subject) {
		if !s.None() && !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	switch {
	case p.Of.Indicator != nil:
		add(p.Of.Subject())
	case p.Proves != nil && !p.Sentence:
	default:
		for _, q := range p.Over {
			add(q.Subject())
		}
		for _, q := range p.With {
			add(q.Subject())
		}
		if p.Proves != nil && p.Text.Same(p.Proves.Message) && !refers(p.Text) {
			for _, s := range p.Proves.Of {
				add(s)
			}
		}
	}
	return out
}

// refers reports whether a text refers to a figure, which says what it speaks of.
func refers(t report.Text) bool {
	for _, p := range t {
		if slices.ContainsFunc(p.Spans, func(s report.Span) bool { return s.Ref != nil && s.Ref.Kind == report.ToFigure }) {
			return true
		}
	}
	return false
}

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

// besideAnother warns of a figure in the clause of which all words of another indicator's name
// stand before it, where the whole text has no word of its own.
func (l *linter) besideAnother(v *vocabulary, ts []token) {
	for i, t := range ts {
		r := t.figure()
		if r == nil || r.Query.Indicator == nil || r.Query.Indicator.Name == nil {
			continue
		}
		d, s, from := l.dictionOf(v), r.Query.Subject(), v.clauseStart(ts, i)
		for n, start := i-1, from; n >= start; n-- {
			if isSentenceEnd(ts[n]) || ts[n].figure() != nil && len(v.nouns(l.nouns[:0], ts[n+1:i])) > 0 {
				from = n + 1
				break
			}
		}
		l.nouns = v.nouns(l.nouns[:0], ts[from:i])
		other := d.named(l.nouns)
		if other == nil || other == s.Indicator || adds(s.Indicator, other) || len(d.called[s.Indicator]) == 0 || !d.distinct(other) {
			continue
		}
		if l.nouns = v.nouns(l.nouns[:0], ts); !d.has(v, s, l.nouns) {
			l.problems.Warn(report.OtherSubject, l.whereNamed(v, ts[from:i], other).at(), "use the words of what is shown, or refer to the figure that is meant", "the words before the figure speak of %s, and it is of %s", other.ID, s.ID())
			return
		}
	}
}

// calledAlone warns of a rate that one language calls by its name and the other by no word
// that is its own: the investigation rate, where it is the clear-up rate. Of anything else the
// unit that is printed says what it is.
func (l *linter) calledAlone(a, b rendering) {
	var seen []report.Subject
	for _, t := range a.ts {
		r := t.figure()
		if r == nil || r.Query.Indicator == nil || r.Query.Aspect != report.Level || r.Query.Indicator.Name == nil || r.Query.Indicator.Unit == nil || r.Query.Indicator.Unit.Kind != report.Percent || slices.Contains(seen, r.Query.Subject()) {
			continue
		}
		s := r.Query.Subject()
		seen = append(seen, s)
		if !refersTo(b.ts, s) {
			continue
		}
		d, e := l.dictionOf(a.vocabulary), l.dictionOf(b.vocabulary)
		if words := a.nouns(l.nouns[:0], a.ts); len(d.called[s.Indicator]) == 0 || !has(words, d.called[s.Indicator]) {
			continue
		}
		if words := b.nouns(l.nouns[:0], b.ts); len(e.called[s.Indicator]) > 0 && len(words) > 0 && !e.has(b.vocabulary, s, words) {
			l.problems.Warn(report.OtherSubject, b.ts[0].at(), "use a word of its name; or, if it is called so, give the word under words: of the indicator", "one language calls %s by its name, and the other has no word of it", s.ID())
			return
		}
	}
}

// refersTo reports whether a figure of ts is of s.
func refersTo(ts []token, s report.Subject) bool {
	return slices.ContainsFunc(ts, func(t token) bool { r := t.figure(); return r != nil && r.Query.Subject() == s })
}
