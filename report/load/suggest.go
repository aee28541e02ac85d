package load

import (
	"fmt"
	"slices"
	"strings"

	"github.com/agnivade/levenshtein"

	"tongket/report"
)

// suggest is a hint with the known name nearest to name, or with all of them
// if they are few.
func suggest(name string, known []string) string {
	if best := nearest(name, known); best != "" {
		return fmt.Sprintf("did you mean %q?", best)
	}
	if len(known) == 0 || len(known) > 16 {
		return ""
	}
	return "known here: " + strings.Join(slices.Sorted(slices.Values(known)), ", ")
}

// nearest is the known name that is at most a third of its letters away.
func nearest(name string, known []string) string {
	if len(name) > 80 { // no slip of the finger, and slow to measure
		return ""
	}
	best, least := "", max(1, len(name)/3)+1
	for _, k := range known {
		if d := levenshtein.ComputeDistance(strings.ToLower(name), k); d < least {
			best, least = k, d
		}
	}
	return best
}

// unknown reports a name that names nothing, unless it may stand in a file that
// could not be read.
func (l *loader) unknown(at report.Pos, k kind, name string, known []string) {
	if !l.unread[k] {
		l.problems.Add(report.UnknownName, at, suggest(name, known), "unknown %s %q", k, clip(name))
	}
}
