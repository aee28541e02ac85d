package main

import (
	"flag"
	"testing"

	"tongket/report/briefing"
	"tongket/report/projecttest"
)

var documents = flag.String("documents", "", "the folder of the example's documents, which are others' work and not part of this project")

func subjects() []projecttest.Subject { return projecttest.Subjects(*documents) }

// open is a project of the tests, without a problem.
func open(t testing.TB, s projecttest.Subject) *briefing.Project {
	t.Helper()
	p := briefing.Open(s.Files, s.Name)
	if problems, err := p.Check(briefing.Checks{}); err != nil || len(problems) > 0 {
		t.Fatal(problems, err)
	}
	return p
}
