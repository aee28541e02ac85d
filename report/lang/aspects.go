package lang

import (
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
