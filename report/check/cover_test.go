package check

import (
	"strings"
	"testing"

	"tongket/report/projecttest"
)

// TestCoverFigure: what stands alone and large on the cover is a number that a source
// publishes; what is computed or not stated is a problem where it is typed.
func TestCoverFigure(t *testing.T) {
	for _, tt := range []struct{ figure, want string }{
		{"trees", ""},
		{"trees change 2021", ""},
		{"trees 2021", "the cover shows a figure as published, and trees 2021 is none [not-drawable]"},
		{"harvest", "states or implies harvest 2022"},
		{"apples", "unknown indicator"},
	} {
		fsys := projecttest.Minimal(t)
		projecttest.Edit(t, fsys, "editions/2022.yaml", "messages:\n", "cover: {figure: "+tt.figure+"}\nmessages:\n")
		_, problems := judged(fsys, "")
		if got := render(problems); !strings.Contains(got, tt.want) || tt.want == "" && len(problems) > 0 || tt.want != "" && !strings.Contains(got, "editions/2022.yaml") {
			t.Errorf("%s: got %q, want %q", tt.figure, got, tt.want)
		}
	}
}
