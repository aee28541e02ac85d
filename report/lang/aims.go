package lang

import (
	"fmt"
	"strings"

	"tongket/report"
	"tongket/report/ledger"
)

// Aims is what is said of targets, and of the limits of what is not to exceed them.
type Aims struct {
	Target, Limit AimWords
	Either        string // what both are called together, within a line
}

// AimWords is what one of the kinds is called, and what is said of a figure against it.
type AimWords struct {
	Name string // Target, as a label begins
	Held string // against the target, before by how much it is exceeded or missed
	None string // no target stated

	Met, Missed, Unclear string // of one figure
	AreMet, AreMissed    string // of members that are counted: target met
}

// aim is the words for the targets of an indicator.
func (l *Language) aim(i *report.Indicator) *AimWords {
	if i.Limit {
		return &l.Aims.Limit
	}
	return &l.Aims.Target
}

// Aim is what a target is called, with who set it if that is said: Target set by the
// ministry; Limit.
func (l *Language) Aim(q report.Query) string { return l.aim(q.Indicator).Name + l.SetBy(q) }

// AimWithin is Aim within a line.
func (l *Language) AimWithin(q report.Query) string {
	return strings.ToLower(l.aim(q.Indicator).Name) + l.SetBy(q)
}

// AimsOf is what the targets of several indicators are called together, within a line.
func (l *Language) AimsOf(of []*report.Indicator) string {
	limits := 0
	for _, i := range of {
		if i.Limit {
			limits++
		}
	}
	switch limits {
	case 0:
		return strings.ToLower(l.Aims.Target.Name)
	case len(of):
		return strings.ToLower(l.Aims.Limit.Name)
	}
	return l.Aims.Either
}

// Unaimed is the words for a figure that has no target.
func (l *Language) Unaimed(q report.Query) string { return l.aim(q.Indicator).None }

// Settled is the words for what became of the target of q.
func (l *Language) Settled(q report.Query, o ledger.Outcome) string {
	words := l.aim(q.Indicator)
	return [...]string{ledger.Unsettled: words.Unclear, ledger.Met: words.Met, ledger.Missed: words.Missed}[o]
}

// condition is the words for what members are counted by.
func (l *Language) condition(q report.Query) string {
	switch q.Where.Is {
	case report.Reached:
		return l.aim(q.Indicator).AreMet
	case report.Missed:
		return l.aim(q.Indicator).AreMissed
	}
	return l.Conditions[q.Where.Is]
}

// Held is the words behind a name for what is asked of it, of an aspect that has some:
// target; compared with.
func (l *Language) Held(q report.Query) string {
	switch q.Aspect {
	case report.Target:
		return strings.ToLower(l.aim(q.Indicator).Name)
	case report.Margin:
		return l.aim(q.Indicator).Held
	}
	if q.Where.Among {
		return fmt.Sprintf(l.Among[q.Aspect], q.Where.By.Name.String(l.Tag))
	}
	return l.Aspects[q.Aspect]
}
