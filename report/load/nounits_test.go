package load

import (
	"fmt"
	"strings"
	"testing"

	"tongket/report/projecttest"
)

// A project that says it has no units of its own has none: what is counted in one is told,
// and nothing passes in silence.
func TestNoUnits(t *testing.T) {
	fsys := projecttest.Minimal(t)
	text := string(fsys["indicators.yaml"].Data)
	fsys["indicators.yaml"].Data = []byte("units: {}\n" + text[strings.Index(text, "groups:"):])
	if _, problems := Project(fsys, ""); !strings.Contains(fmt.Sprint(problems), `unknown unit "trees"`) {
		t.Errorf("of no units it says %v", problems)
	}
}
