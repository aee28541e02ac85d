package load

import (
	"strings"
	"testing"

	"tongket/report/projecttest"
)

// A chart draws what an indicator counts of a member as it draws what it counts of all.
func TestMembersAreDrawn(t *testing.T) {
	fsys := orchards(t)
	projecttest.Edit(t, fsys, anEdition, "of: trees\n", "of: trees of north\n")
	r, problems := judged(fsys, "")
	if len(problems.Errors()) > 0 {
		t.Fatal(render(problems))
	}
	for c := range r.Editions[0].Charts() {
		if got := c.Asks()[0].String(); !strings.HasSuffix(got, " of north") {
			t.Errorf("the first bar is %s", got)
		}
	}
}

func TestSubjectsAreRefused(t *testing.T) {
	for _, tt := range []struct{ of, want string }{
		{"trees of nort", `unknown member "nort" of field, kind [unknown-name]`},
		{"tree of north", `unknown indicator "tree" [unknown-name]`},
		{"trees 2021", "a chart draws levels: no period, source or form is named here [chart-form]"},
		{"trees target", "a chart draws levels: no period, source or form is named here [chart-form]"},
		{"trees of", "the member is missing after of [bad-reference]"},
	} {
		fsys := orchards(t)
		projecttest.Edit(t, fsys, anEdition, "of: trees\n", "of: "+tt.of+"\n")
		_, problems := judged(fsys, "")
		if got := render(problems.Errors()); strings.Count(got, "editions/") != 1 || !strings.Contains(got, tt.want) {
			t.Errorf("of: %s: %s", tt.of, got)
		}
	}
}
