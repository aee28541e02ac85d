package lang

import (
	"fmt"
	"strings"

	"tongket/report"
)

// Aspects is what figures of each aspect are called, behind the name and the year of
// what they are figures of and before the base, if there is one: Cases, 2022 compared
// with 2021.
type Aspects [report.AspectCount]string

// SetBy is the words behind a target, or what is held against one, that name the body
// which set it; empty if q names none.
func (l *Language) SetBy(q report.Query) string {
	if q.By == nil {
		return ""
	}
	return " " + strings.ReplaceAll(l.Setter, "%s", q.By.Name.String(l.Tag))
}

// Against is the words of what q is held against, of an aspect that has some: so với năm 2021;
// on the same period of 2021; chỉ tiêu của Bộ.
func (l *Language) Against(q report.Query, samePeriod bool) string {
	words := l.Held(q)
	switch {
	case words == "":
		return ""
	case q.Aspect == report.HowMany:
		return words + " " + l.Counts(q)
	case !q.Aspect.HasBase():
		return words + l.SetBy(q)
	case samePeriod, q.Period.SamePart(q.Base):
		return fmt.Sprintf("%s\u00a0%d", l.Words[WordComparedP], q.Base.Year())
	}
	return l.After(words, q.Base)
}
