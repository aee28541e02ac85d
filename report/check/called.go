package check

import (
	"slices"

	"tongket/report"
)

// called holds a label against the name of what it stands beside: one that has all words of
// another indicator's name, or of which all stand in another's of its chart, and not in its
// own, is of that other. It reports whether it is.
func (l *linter) called(p report.Passage, v *vocabulary, ts []token) bool {
	if p.Of.Indicator == nil || p.Of.Indicator.Name == nil || len(ts) == 0 {
		return false
	}
	words := contentOf(ts)
	own := l.wordsOf(v, p.Of.Subject().Name().String(v.Tag))
	if p.Proves != nil {
		return l.calledInChart(p, v, ts, words, own)
	}
	if isCalled(words, own) {
		return false
	}
	for _, i := range l.report.Indicators {
		if i == p.Of.Indicator || i.Name == nil {
			continue
		}
		if other := l.wordsOf(v, i.Name.String(v.Tag)); len(other) > 1 && hits(ts, other) == len(other) {
			l.otherName(p, ts[0], i.ID)
			return true
		}
	}
	return false
}

// calledInChart looks at the other indicators or members of the chart.
func (l *linter) calledInChart(p report.Passage, v *vocabulary, ts []token, words, own []string) bool {
	if len(words) == 0 || has(own, words) {
		return false
	}
	for _, s := range p.Proves.Of {
		if s != p.Of.Subject() && !s.None() && has(l.wordsOf(v, s.Name().String(v.Tag)), words) {
			l.otherName(p, ts[0], s.ID())
			return true
		}
	}
	return false
}

func (l *linter) otherName(p report.Passage, t token, other string) {
	l.problems.Warn(report.SwappedFigures, t.at(), "let each figure stand by its own words", "the label speaks of %s, and the figure is of %s", other, p.Of.Subject().ID())
}

// isCalled reports whether a label has half of the words of a name, or all its words stand in
// it.
func isCalled(words, name []string) bool {
	n := 0
	for _, w := range name {
		if slices.Contains(words, w) {
			n++
		}
	}
	return 2*n >= len(name) || has(name, words)
}

// contentOf is the words of a label.
func contentOf(ts []token) (out []string) {
	for _, t := range ts {
		if t.kind == word {
			out = append(out, t.text)
		}
	}
	return out
}

// has reports whether all words stand among others.
func has(among, words []string) bool {
	return !slices.ContainsFunc(words, func(w string) bool { return !slices.Contains(among, w) })
}

// message holds the only level of the message of a chart that is of something which the
// chart draws: its period is one that it draws.
func (l *linter) message(p report.Passage, ts []token) {
	if p.Proves == nil || !p.Text.Same(p.Proves.Message) {
		return
	}
	all := slices.Concat(p.Proves.Asks(), p.Proves.Others())
	at := -1
	for i, t := range ts {
		if r := t.figure(); r != nil && r.Query.Aspect == report.Level && slices.ContainsFunc(all, func(o report.Query) bool { return o.Subject() == r.Query.Subject() && o.Aspect == report.Level }) {
			if at >= 0 {
				return
			}
			at = i
		}
	}
	if at < 0 {
		return
	}
	q := ts[at].figure().Query
	if !slices.ContainsFunc(all, func(o report.Query) bool {
		return o.Subject() == q.Subject() && (o.Period == q.Period || o.Period.Contains(q.Period) || q.Period.Contains(o.Period))
	}) {
		l.problems.Warn(report.OtherYear, ts[at].at(), "make the text and what stands below it name the same years", "the message speaks of %s, which the chart does not draw", q)
	}
}
