package check

import (
	"slices"

	"tongket/report"
	"tongket/report/ledger"
)

// targets holds what a sentence says of a target against the target of the same
// indicator and period. Without a figure in the sentence it is the word of the
// source.
func (l *linter) targets(p report.Passage, v *vocabulary, ts []token) {
	for i := 0; i < len(ts); i++ {
		met, n := v.meeting.find(ts[i:])
		kept, limited := v.limiting.find(ts[i:])
		if n == 0 && limited == 0 {
			continue
		}
		aims, named := aimed(ts, i)
		if n == 0 {
			met, n = kept, limited
			aims = slices.DeleteFunc(aims, func(a pointed) bool { return !a.Indicator.Limit })
		}
		aims = slices.DeleteFunc(aims, func(a pointed) bool { return !named && v.calledMet(a.Indicator) })
		if !named && v.wholeYear.in(ts) {
			aims = slices.DeleteFunc(aims, ofParts) // below the target for the year
		}
		if ofSeveral(aims) {
			aims = l.spokenOf(p, aims, i, v.nextMeeting(ts, i+n), met)
		}
		sided := v.sided.has(ts[i:])
		if sided && aimsOnly(ts) {
			aims = nil // one target is compared with another
		}
		for _, a := range aims {
			l.target(p, a.Query, ts[i], met != (sided && l.ask(p, a.Query).WantsLess()), named)
		}
		i += n - 1
	}
}

// aimsOnly reports whether ts have several figures, all of them targets.
func aimsOnly(ts []token) bool {
	return count(ts) > 1 && !slices.ContainsFunc(ts, func(t token) bool { r := t.figure(); return r != nil && r.Query.Aspect != report.Target })
}

// ofParts reports whether an aim is of a part of a year.
func ofParts(a pointed) bool { return a.Period.PartOfYear() }

// calledMet reports whether an indicator is itself of what met a target, as its name says:
// Số khoa đạt chỉ tiêu.
func (v *vocabulary) calledMet(i *report.Indicator) bool {
	ts := v.plainTokens(i.Name.String(v.Tag))
	return v.meeting.in(ts) || v.limiting.in(ts)
}

// targetMet holds what stands right behind a target, that it was met or missed.
func (l *linter) targetMet(p report.Passage, v *vocabulary, ts []token) {
	for i, t := range ts {
		r := t.figure()
		if r == nil || r.Query.Indicator == nil || r.Query.Aspect != report.Target {
			continue
		}
		from := i + 1
		if at(ts, from).raw == "," {
			from++
		}
		if met, n := v.afterTarget.find(ts[min(from, len(ts)):]); n > 0 {
			l.target(p, r.Query.Plain().Aim(), ts[from], met, true)
		}
	}
}

// aimed are the targets of which the words at i say that they were met: those
// that stand, or whose margin stands, in the sentence, or else that of the nearest level.
func aimed(ts []token, i int) (out []pointed, named bool) {
	var nearest *report.Query
	for n, t := range ts {
		r := t.figure()
		switch {
		case r == nil || r.Query.Indicator == nil:
		case r.Query.Aspect == report.Target || r.Query.Aspect == report.Margin:
			out = append(out, pointed{r.Query.Plain().Aim(), n})
		case r.Query.Aspect == report.Level && (n < i || nearest == nil):
			nearest = &r.Query
		}
	}
	if len(out) == 0 && nearest != nil {
		return []pointed{{nearest.Plain().Aim(), i}}, false
	}
	return out, true
}

func (l *linter) target(p report.Passage, aim report.Query, t token, met, named bool) {
	target, q := l.ask(p, aim), aim.As(report.Level)
	if len(target.Choices) > 0 {
		if !named {
			l.each(p, target, t, met)
		}
		return
	}
	if target.Status == ledger.Disputed {
		return
	}
	if target.Status == ledger.NotStated {
		l.add(report.TargetWord, t, "leave the words out: a target of one year is not that of another", "no source states a target of %s", q)
		return
	}
	switch outcome := l.ledger(p).Outcome(aim); {
	case outcome == ledger.Unsettled:
		l.unsettled(p, aim, t, target)
	case met != (outcome == ledger.Met) && aim.By != nil:
		l.add(report.TargetWord, t, "", "%s is on the other side of %s", q, aim)
	case met != (outcome == ledger.Met):
		l.add(report.TargetWord, t, "", "%s is on the other side of its target", q)
	}
}

// each holds words that name no body against the targets of several: what they say must be
// true of all.
func (l *linter) each(p report.Passage, target ledger.Figure, t token, met bool) {
	for _, b := range target.Choices {
		q := target.Query
		if q.By = b; l.ledger(p).Outcome(q) != map[bool]ledger.Outcome{true: ledger.Met, false: ledger.Missed}[met] {
			l.add(report.WhoseTarget, t, choices(target), "several bodies set a target of %s, and this is not true of all", target.Query.Subject().ID())
			return
		}
	}
}

// unsettled warns of words for what the bounds of level and target leave open.
func (l *linter) unsettled(p report.Passage, q report.Query, t token, target ledger.Figure) {
	q, aim := q.As(report.Level), q
	level := l.ask(p, q)
	if level.Comparable() && target.Known() && l.ask(p, aim.As(report.Margin)).Status != ledger.Published {
		l.problems.Warn(report.TargetWord, t.at(), "quote the document that says so, or say both numbers",
			"whether %s met its target cannot be said: it is %s, and the target %s", q.String(), level.Value(), target.Value())
	}
}
