package check

import (
	"strings"
	"testing"

	"tongket/report/projecttest"
)

// TestPull: what stands large within a section is a number that a source publishes.
func TestPull(t *testing.T) {
	for _, tt := range []struct{ figure, text, want string }{
		{"trees", "{vi: cây trong vườn., en: trees in the orchard.}", ""},
		{"trees 2021", "{vi: cây trong vườn., en: trees in the orchard.}", "a pull figure stands as published, and trees 2021 is none [not-drawable]"},
		{"harvest", "{vi: trong vườn., en: in the orchard.}", "states or implies harvest 2022"},
	} {
		fsys := projecttest.Minimal(t)
		projecttest.Edit(t, fsys, "editions/2022.yaml", "statement: review.fair", "pull: "+tt.figure+"\n        text: "+tt.text)
		_, problems := judged(fsys, "")
		if got := render(problems); !strings.Contains(got, tt.want) || tt.want == "" && len(problems) > 0 {
			t.Errorf("%s, %s: got %q, want %q", tt.figure, tt.text, got, tt.want)
		}
	}
}
