package briefing

import (
	"path"
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/intake"
)

// mostText is how long a file may be in which a warning is accepted.
const mostText = 8 << 20

// accept takes out of some problems the warnings that the project accepts, and warns of what is
// accepted and is no warning: of what documents alone show only where they were read.
func (p *Project) accept(list report.Problems, documents bool) (left report.Problems, accepted []report.Quieted) {
	if len(p.Report.Accepted) == 0 {
		return list, nil
	}
	used := make([]bool, len(p.Report.Accepted))
	lines := map[string][]string{}
	for _, problem := range list {
		n := slices.IndexFunc(p.Report.Accepted, func(a report.Acceptance) bool { return problem.Warning && p.isOf(problem, a, lines) })
		if n < 0 {
			left = append(left, problem)
			continue
		}
		used[n] = true
		accepted = append(accepted, report.Quieted{Problem: problem, Reason: p.Report.Accepted[n].Reason})
	}
	for n, a := range p.Report.Accepted {
		if !used[n] && (documents || !a.Code.OfDocuments()) {
			left.Warn(report.UnusedAccept, a.At, "take it off, or correct its code, file and text; an error is never accepted", "accept: no warning %s stands at %q in %s", string(a.Code), report.Clip(a.Text), a.File)
		}
	}
	return left, accepted
}

// isOf reports whether a problem has the code of a and stands in its words, or right before
// them on their line.
func (p *Project) isOf(problem report.Problem, a report.Acceptance, lines map[string][]string) bool {
	if problem.Code != a.Code || problem.At.File != path.Join(p.Prefix, a.File) || problem.At.Sheet != "" {
		return false
	}
	if lines[a.File] == nil {
		data, err := intake.FS(p.Files, a.File, mostText)
		if err != nil {
			return false
		}
		lines[a.File] = strings.Split(intake.LineEnds(string(data)), "\n")
	}
	if n := problem.At.Line - 1; n >= 0 && n < len(lines[a.File]) {
		return stands(lines[a.File][n], a.Text, problem.At.Col-1)
	}
	return false
}

// stands reports whether words of a line reach over the character at col.
func stands(line, words string, col int) bool {
	for at := 0; ; {
		n := strings.Index(line[at:], words)
		if n < 0 {
			return false
		}
		from := len([]rune(line[:at+n]))
		if from <= col && col < from+len([]rune(words)) {
			return true
		}
		at += n + len(words)
	}
}
