package check

import (
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/say"
)

// nearestKnown is a hint with the periods nearest to q's that are known.
func (e *edition) nearestKnown(q report.Query) say.Message {
	if q.Aspect.HasBase() {
		return e.knownChanges(q)
	}
	var known []report.Period
	for _, p := range e.ledger.Known(q.Subject(), q.Aspect) {
		at := q
		at.Period = p
		if e.ledger.Ask(at).Known() {
			known = append(known, p)
		}
	}
	switch {
	case len(known) == 0 && q.Aspect == report.Margin:
		return say.Sprintf("no source states a margin of %s, and %s", q.Subject().ID(), e.followsNot(q, q.As(report.Level), q.Aim()))
	case len(known) == 0:
		return say.Sprintf("no period has a figure of %s", q.Series())
	}
	slices.SortStableFunc(known, func(a, b report.Period) int { return a.Away(q.Period) - b.Away(q.Period) })
	known = known[:min(4, len(known))]
	slices.SortFunc(known, report.Period.Compare)
	return say.Sprintf("known: %s", join(known, report.Period.String))
}

func (e *edition) knownChanges(q report.Query) say.Message {
	if q.Aspect == report.Change && q.Indicator.Unit.Kind == report.Percent {
		return say.Sprintf("two rates differ by percentage points: %s", q.As(report.Points).String())
	}
	var known []string
	for _, s := range e.Sources {
		for _, f := range s.Facts {
			if f.Query().Subject() == q.Subject() && f.Aspect == q.Aspect && f.Direction == report.None {
				known = append(known, f.Query().String())
			}
		}
	}
	if len(known) == 0 {
		return say.Sprintf("no source states a change of %s, and %s", q.Subject().ID(), e.followsNot(q, q.Subject().In(q.Base), q.Subject().In(q.Period)))
	}
	slices.Sort(known)
	return say.Sprintf("known: %s", strings.Join(slices.Compact(known), ", "))
}

// followsNot is why q, which holds one figure against another, is not printed: one of them is
// not known, or how they are known leaves it open, or its row shows what is stated alone.
func (e *edition) followsNot(q, from, to report.Query) say.Message {
	one, other := e.ledger.Ask(from), e.ledger.Ask(to)
	switch {
	case !one.Known(), !other.Known():
		return say.Sprintf("of %s and %s not both are known", from.String(), to.String())
	case e.ledger.Ask(q).Known():
		return "a row of changes shows only what a source states: leave it out, for the levels say what follows"
	}
	return say.Sprintf("none follows from %s, %s, and %s, %s", from.String(), one.Value(), to.String(), other.Value())
}

func join[T any](items []T, name func(T) string) string {
	names := make([]string, len(items))
	for i, item := range items {
		names[i] = name(item)
	}
	return strings.Join(names, ", ")
}

// list is what a message says of each item, one behind the other.
func list[T any](items []T, words func(T) say.Message) say.Message {
	out := make([]say.Message, len(items))
	for i, item := range items {
		out[i] = words(item)
	}
	return say.Join(out, ", ")
}
