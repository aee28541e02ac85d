package check

import (
	"tongket/report"
	"tongket/report/ledger"
)

// targets holds what a sentence says of a target against the target of the same
// indicator and period. Without a figure in the sentence it is the word of the
// source.
func (l *linter) targets(p report.Passage, v *vocabulary, ts []token) {
	for i := 0; i < len(ts); i++ {
		met, n := v.meeting.find(ts[i:])
		if n == 0 {
			continue
		}
		for _, q := range aimed(ts, i) {
			l.target(p, q, ts[i], met)
		}
		i += n - 1
	}
}

// aimed are the levels of which the words at i say that they met a target: those
// whose target or margin stands beside them, or else the one nearest to the words.
func aimed(ts []token, i int) (out []report.Query) {
	var nearest *report.Query
	for n, t := range ts {
		r := t.figure()
		switch {
		case r == nil || r.Query.Indicator == nil:
		case r.Query.Aspect == report.Target || r.Query.Aspect == report.Margin:
			out = append(out, r.Query.As(report.Level))
		case r.Query.Aspect == report.Level && (n < i || nearest == nil):
			nearest = &r.Query
		}
	}
	if len(out) == 0 && nearest != nil {
		out = append(out, *nearest)
	}
	return out
}

func (l *linter) target(p report.Passage, q report.Query, t token, met bool) {
	q = q.Plain()
	target := l.ask(p, q.As(report.Target))
	if target.Status == ledger.Disputed {
		return
	}
	if target.Status == ledger.NotStated {
		l.add(report.TargetWord, t, "leave the words out: a target of one year is not that of another", "no source states a target of %s", q)
		return
	}
	switch outcome := l.outcome(p, q); {
	case outcome == ledger.Unsettled:
		l.unsettled(p, q, t, target)
	case met != (outcome == ledger.Met):
		l.add(report.TargetWord, t, "", "%s is on the other side of its target", q)
	}
}

// outcome is whether q met its target: by its level, or else by the margin that a source
// states.
func (l *linter) outcome(p report.Passage, q report.Query) ledger.Outcome {
	if o := l.ledger(p).Outcome(q); o != ledger.Unsettled {
		return o
	}
	margin := l.ask(p, q.As(report.Margin))
	if margin.Status != ledger.Published || margin.Sign() == report.None {
		return ledger.Unsettled
	}
	better := q.Indicator.Better
	if better == report.None {
		better = report.Up
	}
	if margin.Sign() == better {
		return ledger.Met
	}
	return ledger.Missed
}

// unsettled warns of words for what the bounds of level and target leave open.
func (l *linter) unsettled(p report.Passage, q report.Query, t token, target ledger.Figure) {
	level := l.ask(p, q)
	if level.Comparable() && target.Known() && l.ask(p, q.As(report.Margin)).Status != ledger.Published {
		l.problems.Warn(report.TargetWord, t.at(), "quote the document that says so, or say both numbers",
			"whether %s met its target cannot be said: it is %s, and the target %s", q.String(), level.Value(), target.Value())
	}
}
