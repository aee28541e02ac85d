package load

import (
	"testing"

	"tongket/report/projecttest"
)

// A table says once that its figures are in thousands; its rates are not.
func TestTableScale(t *testing.T) {
	fsys := projecttest.Minimal(t)
	projecttest.Edit(t, fsys, aSource, "facts:\n", "tables:\n  - {paragraphs: 6..7, head: 5, in: thousand}\nfacts:\n"+
		"  - {indicator: trees, period: 2019, value: 12, at: {paragraph: 6, printed: \"12\"}}\n"+
		"  - {indicator: graft-rate, period: 2019, value: 40%, at: {paragraph: 7, printed: \"40\"}}\n")
	r, problems := judged(fsys, "")
	if len(problems.Errors()) > 0 {
		t.Fatal(render(problems))
	}
	facts := r.Sources[0].Facts
	if got := facts[0].Amount.Rat().RatString() + " " + facts[1].Amount.Rat().RatString(); got != "12000 40" {
		t.Errorf("got %s, want 12000 40", got)
	}
	for _, wrong := range []string{"paragraphs: 6-7", "paragraphs: x", "head: 5, paragraph: 6"} {
		fsys := projecttest.Minimal(t)
		projecttest.Edit(t, fsys, aSource, "facts:\n", "tables: [{"+wrong+"}]\nfacts:\n")
		if _, problems := judged(fsys, ""); len(problems.Errors()) == 0 {
			t.Errorf("%s is accepted", wrong)
		}
	}
}
