package check

import (
	"cmp"
	"math/big"
	"slices"
	"strconv"

	"tongket/report"
)

// unproven warns of what an edition says by itself in a sentence that proves it by nothing:
// a cause, for how many years, how many documents.
func (l *linter) unproven(p report.Passage, v *vocabulary, ts []token) {
	if p.Edition == nil {
		return
	}
	for i := range ts {
		if p.Sentence && p.Rests == nil && v.credit.has(ts[i:]) && !v.credit.ends(ts, i) {
			l.credited(v, ts, i)
		}
		if v.running.has(ts[i:]) && p.Proves == nil && count(ts) == 0 {
			l.yearsTyped(v, ts, i)
		}
		if exp, n := v.vague.find(ts[i:]); n > 0 && exp > 0 {
			l.vagueTyped(p, v, ts, i, n, exp)
		}
		if v.documents.has(ts[i:]) {
			l.documentsCounted(p, v, ts, i)
		}
	}
}

// credited warns of a cause of a figure, or of a movement, for which no source is named.
func (l *linter) credited(v *vocabulary, ts []token, i int) {
	if slices.ContainsFunc(ts, isSource) || count(ts) == 0 && !slices.ContainsFunc(v.moves(ts), func(m move) bool { return m.happens() }) {
		return
	}
	l.problems.Warn(report.StatementDiffers, ts[i].at(), "name the source that says so: ({source id paragraph}), or leave the cause out", "%q names a cause, and no source for it", ts[i].raw)
}

func isSource(t token) bool { return t.kind == ref && t.span.Ref.Kind == report.ToSource }

// yearsTyped warns of years in a row that are counted in a text without a figure.
func (l *linter) yearsTyped(v *vocabulary, ts []token, i int) {
	const words = 3
	for n := i - 1; n >= max(0, i-words); n-- {
		if ts[n].kind != word || v.counts(ts, n) < 2 {
			continue // digits are looked at where figures are
		}
		l.problems.Warn(report.NumberWord, ts[n].at(), "refer to the figures, or to the number of years", "no figure of the sentence proves %q", said(ts[n:i+1]))
		return
	}
}

// vagueTyped warns of so many that nobody counted, of what the project counts, where no source
// is named, no figure stands beside that says how many, and all that are known are of another
// size.
func (l *linter) vagueTyped(p report.Passage, v *vocabulary, ts []token, i, n, exp int) {
	const far = 6
	if !p.Sentence || slices.ContainsFunc(ts, isSource) || slices.ContainsFunc(ts[i+n:min(len(ts), i+n+far)], isFigure) || figureBefore(ts, i) {
		return
	}
	_, linking := v.linking.find(ts[i+n:])
	unit := l.declared(v, ts[i+n+linking:], nil)
	if unit == nil || !l.noneOf(p, unit, exp) {
		return
	}
	l.problems.Warn(report.NumberWord, ts[i].at(), "refer to the figure, with the form words: {indicator year words}", "no figure of the sentence proves %q", said(ts[i:i+n]))
}

// noneOf reports whether figures of a unit are known for the edition's period, and none of
// them has so many digits.
func (l *linter) noneOf(p report.Passage, u *report.Unit, exp int) bool {
	known := false
	for _, i := range l.report.Indicators {
		if i.Unit != u || i.Unread {
			continue
		}
		f := l.ask(p, report.Subject{Indicator: i}.In(p.Edition.Period))
		if !f.Comparable() {
			continue
		}
		known = true
		if n := len(new(big.Int).Quo(f.Amount.Rat().Num(), f.Amount.Rat().Denom()).String()); n == exp+1 {
			return false
		}
	}
	return known
}

// figureBefore reports whether a figure stands right before i.
func figureBefore(ts []token, i int) bool {
	return isFigure(at(ts, i-1)) || isFigure(at(ts, i-2))
}

// counts is the small number that stands at i, in digits or words; 0 if none does. The năm
// of năm năm is one where a year, a document or the like follows.
func (v *vocabulary) counts(ts []token, i int) int {
	t := at(ts, i)
	if n, err := strconv.Atoi(t.text); err == nil && t.kind == number && n < 100 {
		return n
	}
	n := slices.Index(v.Numbers.Small, t.text)
	if n < 1 || v.alikeWord(t) && !v.pageUnits.is(at(ts, i+1)) && !v.documents.has(ts[i+1:]) {
		return 0
	}
	return n
}

// documentsCounted holds how many documents a text counts against those that it names
// right behind, or, where it says up to when the edition reads them, against all.
func (l *linter) documentsCounted(p report.Passage, v *vocabulary, ts []token, i int) {
	n := v.counts(ts, i-1)
	_, used := v.documents.find(ts[i:])
	adjacent := isSource(at(ts, i+used))
	if n < 2 || p.Edition.SourcesUnread || !adjacent && !p.Text.Same(p.Edition.CutOff) {
		return
	}
	all := len(p.Edition.Sources)
	named := sourcesNamed(p.Edition, ts[i+used:])
	if n == all || n == named || named == 0 {
		return
	}
	l.miscounted(ts[i-1:i+used], cmp.Or(named, all))
}

// sourcesNamed is how many sources ts name: from one to another, as the edition lists
// them, counts all between.
func sourcesNamed(e *report.Edition, ts []token) int {
	named := map[string]bool{}
	index := func(t token) int {
		return slices.IndexFunc(e.Sources, func(s *report.Source) bool { return s.ID == t.span.Ref.Target })
	}
	for i, t := range ts {
		if !isSource(t) {
			continue
		}
		named[t.span.Ref.Target] = true
		if r := at(ts, i-1).raw; i >= 2 && (r == "–" || r == "-") && isSource(ts[i-2]) {
			from, to := index(ts[i-2]), index(t)
			for n := max(from, 0); n < to; n++ {
				named[e.Sources[n].ID] = true
			}
		}
	}
	return len(named)
}

// latestUsed holds the reason for the use of a source that it is the latest against the
// others that state the figure.
func (l *linter) latestUsed(p report.Passage, v *vocabulary, ts []token) {
	if p.Edition == nil {
		return
	}
	i := slices.IndexFunc(p.Edition.Resolved, func(r report.Resolution) bool { return p.Text.Same(r.Reason) })
	if i < 0 || p.Edition.Resolved[i].Query.Source == nil {
		return
	}
	q := p.Edition.Resolved[i].Query
	for n := range ts {
		if !v.latest.has(ts[n:]) {
			continue
		}
		for _, s := range p.Edition.Sources {
			if s.Dated > q.Source.Dated && s.Dated != "" && q.Source.Dated != "" && states(s, q) {
				l.add(report.StatementDiffers, ts[n], "give another reason", "%s is dated %s, and %s, which states the figure, too, %s", q.Source.ID, q.Source.Dated, s.ID, s.Dated)
				return
			}
		}
	}
}

// states reports whether a source states the figure of q, whatever source q names.
func states(s *report.Source, q report.Query) bool {
	q.Source = nil
	return slices.ContainsFunc(s.Facts, func(f *report.Fact) bool { return f.Query().Same(q) })
}

// miscounted warns of a number that counts what it names wrongly.
func (l *linter) miscounted(words []token, names int) {
	l.problems.Warn(report.NumberWord, words[0].at(), "count them anew", "the text counts %q, and names %d", said(words), names)
}
