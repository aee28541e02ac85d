package check

import (
	"slices"

	"tongket/report"
)

// deniedNames warns of a figure beside which stands what is left of a hundred: {invoices paid
// without cash} of invoices were paid in cash.
func (l *linter) deniedNames(v *vocabulary, ts []token) {
	for i, t := range ts {
		r := t.figure()
		if r == nil || r.Query.Indicator == nil || r.Query.Aspect != report.Level {
			continue
		}
		other := complementOf(r.Query.Indicator)
		if other == nil || other.Name == nil || r.Query.Indicator.Name == nil {
			continue
		}
		own := v.denies(v.plainTokens(r.Query.Indicator.Name.String(v.Tag))) >= 0
		if own == (v.denies(v.plainTokens(other.Name.String(v.Tag))) >= 0) {
			continue
		}
		clause := clauseWith(v, ts, i)
		if !l.halfNamed(v, clause, r.Query.Indicator) {
			continue
		}
		if own && !v.mayDeny(clause) || !own && v.denies(clause) >= 0 {
			l.problems.Warn(report.SwappedFigures, t.at(), "let each figure stand by its own words", "the words before the figure speak of %s, and it is of %s", other.ID, r.Query.Indicator.ID)
			return
		}
	}
}

// deniedOver warns of a name over figures that denies a word of their own name, of which what is
// left of a hundred is another: samples that did not meet the standard.
func (l *linter) deniedOver(p report.Passage, v *vocabulary, ts []token) {
	if len(p.Over) == 0 || p.Sentence || p.Over[0].Indicator == nil || p.Over[0].Indicator.Name == nil {
		return
	}
	i := p.Over[0].Indicator
	if slices.ContainsFunc(p.Over, func(q report.Query) bool { return q.Indicator != i }) {
		return
	}
	name := v.plainTokens(i.Name.String(v.Tag))
	if n := v.denies(name); n >= 0 {
		l.undeniedOver(v, ts, i, name, n)
		return
	}
	other := complementOf(i)
	if other == nil || other.Name == nil {
		return
	}
	own := l.wordsOf(v, i.Name.String(v.Tag))
	for n := range ts {
		if sure, long := v.denials.find(ts[n:]); long > 0 && sure && slices.Contains(own, at(ts, n+long).text) {
			l.problems.Warn(report.OtherSubject, ts[n].at(), "use the words of what is shown; or, if it is called so, give them under words: of the indicator", "the text speaks of %s, and what is shown is of %s", other.ID, i.ID)
			return
		}
	}
}

// undeniedOver warns of a name over figures that has the word which their own name denies, and
// denies nothing: samples that met the standard. The denial stands at n of the own name.
func (l *linter) undeniedOver(v *vocabulary, ts []token, i *report.Indicator, name []token, n int) {
	_, long := v.denials.find(name[n:])
	denied := at(name, n+long)
	if denied.kind != word || v.mayDeny(ts) || l.namedIn(v, ts, i) == 0 {
		return
	}
	if k := slices.IndexFunc(ts, func(t token) bool { return t.text == denied.text }); k >= 0 {
		l.problems.Warn(report.OtherSubject, ts[k].at(), "use the words of what is shown; or, if it is called so, give them under words: of the indicator", "the name of %s denies %q, and the text does not", i.ID, denied.raw)
	}
}

// complementOf is what is left of a hundred per cent; nil if that is no indicator.
func complementOf(i *report.Indicator) *report.Indicator {
	for _, e := range i.Equations {
		if e.Kind == nil || !e.Kind.Hundred || len(e.Terms) != 1 {
			continue
		}
		if e.Whole == i {
			return e.Terms[0]
		}
		return e.Whole
	}
	return nil
}

// halfNamed reports whether a clause has two words of the name of i, and half of them.
func (l *linter) halfNamed(v *vocabulary, clause []token, i *report.Indicator) bool {
	n := l.namedIn(v, clause, i)
	return n >= 2 && 2*n >= len(l.dictionOf(v).called[i])
}

// namedIn is how many words of the name of i a clause has.
func (l *linter) namedIn(v *vocabulary, clause []token, i *report.Indicator) (n int) {
	words := v.nouns(nil, clause)
	for _, w := range l.dictionOf(v).called[i] {
		if slices.Contains(words, w) {
			n++
		}
	}
	return n
}

// clauseWith is the clause in which the figure at i stands, without other figures.
func clauseWith(v *vocabulary, ts []token, i int) []token {
	from, to := v.clauseStart(ts, i), i+1
	for to < len(ts) && !isClauseEnd(ts[to]) && ts[to].kind != ref && !v.clauses.has(ts[to:]) && !isSentenceEnd(ts[to]) {
		to++
	}
	for n := i - 1; n >= from; n-- {
		if ts[n].kind == ref || isSentenceEnd(ts[n]) {
			from = n + 1
			break
		}
	}
	return ts[from:to]
}
