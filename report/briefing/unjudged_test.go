package briefing

import (
	"math/rand/v2"
	"slices"
	"testing"

	"tongket/report"
	"tongket/report/projecttest"
)

// Whatever is wrong in a project, check looks at all the rest: it never breaks off.
func TestCheckNeverBreaksOff(t *testing.T) {
	set := faces(t)
	r := rand.New(rand.NewPCG(12, 2022))
	judged := 0
	for i := range 60 {
		m := mutation{files: projecttest.New(r.Uint64(), projecttest.Shape{})}
		for range 1 + i%3 {
			_, m.files = m.slip(r, mutators[r.IntN(len(mutators))])
		}
		p := opened(m.files, "", set)
		if p.Report == nil {
			continue
		}
		if _, err := p.Check(Checks{}); err != nil {
			t.Fatal(err)
		}
		if p.broken && len(p.legible()) > 0 {
			judged++
		}
		if !p.broken && slices.ContainsFunc(p.Editions, func(e *report.Edition) bool { return e.Unread != report.Pos{} }) {
			t.Error("pages are not judged of a project without mistakes")
		}
	}
	if judged == 0 {
		t.Error("no project with mistakes had pages to judge")
	}
}
