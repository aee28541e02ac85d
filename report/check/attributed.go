package check

import (
	"slices"

	"tongket/report"
)

// attributed holds a figure against the source that the words right behind it name: by
// another source than its own it is that only if both state the same.
func (l *linter) attributed(v *vocabulary, ts []token) {
	for i, t := range ts {
		r := t.figure()
		if r == nil || r.Query.Indicator == nil {
			continue
		}
		id := v.sourceBehind(ts, i)
		if id == "" {
			continue
		}
		s := l.report.Source(id)
		if s == nil {
			continue
		}
		own := slices.DeleteFunc(slices.Clone(s.Facts), func(f *report.Fact) bool {
			q := r.Query
			q.Source = nil
			return !f.Query().Same(q)
		})
		if r.Query.Source != nil && r.Query.Source.ID != id && (len(own) == 0 || !l.states(r.Query, own[0])) {
			l.problems.Warn(report.StatementDiffers, ts[i].at(), "refer to the figure of the source that is named", "the words behind it name %s, and the figure is that of %s", id, r.Query.Source.ID)
		}
	}
}

// sourceBehind is the source that words right behind the figure at i name: {…} of
// something according to {source}; "" if they name none, or of several paragraphs.
func (v *vocabulary) sourceBehind(ts []token, i int) string {
	const words = 8
	for n := i + 1; n < min(len(ts), i+1+words); n++ {
		switch {
		case isSource(ts[n]):
			if v.statedBy.ends(ts, n) {
				return ts[n].span.Ref.Target
			}
			return ""
		case ts[n].figure() != nil, ts[n].raw == ";":
			return ""
		}
	}
	return ""
}

// states reports whether a fact says of q what is known of it.
func (l *linter) states(q report.Query, fact *report.Fact) bool {
	a := l.all.Ask(q).Amount
	return a.IsWords() || fact.Amount.IsWords() || a.Qualifier == fact.Amount.Qualifier && a.Rat().Cmp(fact.Amount.Rat()) == 0
}
