package lang

import (
	"strings"

	"tongket/report"
)

// Aim is what a target is called, with who set it if that is said: Target set by the
// ministry; Limit.
func (l *Language) Aim(q report.Query) string { return aim(q).In(l.Tag) + l.SetBy(q) }

// AimWithin is Aim within a line.
func (l *Language) AimWithin(q report.Query) string {
	return strings.ToLower(aim(q).In(l.Tag)) + l.SetBy(q)
}

func aim(q report.Query) Word {
	if q.Indicator.Limit {
		return WordLimit
	}
	return WordTarget
}

// Held is the words behind a name for what is asked of it, of an aspect that has some:
// target; compared with.
func (l *Language) Held(q report.Query) string {
	if q.Aspect == report.Target && q.Indicator.Limit {
		return strings.ToLower(WordLimit.In(l.Tag))
	}
	return l.Aspects[q.Aspect]
}
