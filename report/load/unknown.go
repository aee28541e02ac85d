package load

import (
	"tongket/report"
	"tongket/report/nearest"
)

// unknown reports a name that names nothing, unless it may stand in a file that
// could not be read.
func (l *loader) unknown(at report.Pos, k kind, name string, known []string) {
	if !l.unread[k] {
		l.problems.Add(report.UnknownName, at, nearest.Hint(name, known), "unknown %s %q", k, report.Clip(name))
	}
}
