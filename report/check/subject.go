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
	words = l.withoutKinds(v, d, words, of)
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

// withoutKinds is words without those of what the figures are counted by: by faculty is no
// name of the faculties that did something. A word of their own names stays.
func (l *linter) withoutKinds(v *vocabulary, d *diction, words []string, of []report.Subject) (out []string) {
	var kinds []string
	for _, s := range of {
		for _, b := range s.Indicator.By {
			kinds = append(kinds, v.nouns(nil, v.plainTokens(b.Name.String(v.Tag)))...)
		}
	}
	for _, w := range words {
		own := slices.ContainsFunc(of, func(s report.Subject) bool { return slices.Contains(d.called[s.Indicator], w) })
		if own || !slices.Contains(kinds, w) {
			out = append(out, w)
		}
	}
	return out
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
