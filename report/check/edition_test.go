package check

import (
	"io/fs"

	"tongket/report"
	"tongket/report/load"
)

// judged is a project as it is read and judged.
func judged(fsys fs.FS, prefix string) (*report.Report, report.Problems) {
	r, problems := load.Project(fsys, prefix)
	if r != nil {
		problems = append(problems, Editions(r)...)
	}
	return r, problems.Sort()
}
