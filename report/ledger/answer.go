package ledger

import "tongket/report"

// A rule is how figures of an aspect follow from others. What it returns beside false
// says why nothing follows, or holds no more than bounds.
type rule func(l *Ledger, q report.Query) (Figure, bool)

// nothingFollows is the rule of what can only be stated.
func nothingFollows(*Ledger, report.Query) (Figure, bool) { return Figure{}, false }

// answer is what sources state of q, or else what follows by a rule, and keeps it.
// Nothing is said of a figure of which some statements could not be read, unless one
// that was read states it.
func (l *Ledger) answer(q report.Query, follows rule) Figure {
	if f, known := l.answers[q]; known {
		return f
	}
	asked := q
	q, choices := l.whose(q)
	if len(choices) > 0 {
		return Figure{Query: q, Choices: choices}
	}
	f := l.published(q)
	if f.Status == NotStated {
		f = l.concluded(q, follows)
	}
	if f.Status != Published && !l.Sure(q.Indicator) {
		f = Figure{Query: q, Status: Unknown}
	}
	l.answers[q], l.answers[asked] = f, f
	return f
}

// concluded is what follows by a rule, if anything does. Of one source alone only
// levels are concluded: a comparison takes whatever is followed.
func (l *Ledger) concluded(q report.Query, follows rule) Figure {
	if q.Source == nil || q.Aspect == report.Level {
		if f, ok := follows(l, q); ok || f.Status == NoBase {
			return f
		}
	}
	return Figure{Query: q}
}
