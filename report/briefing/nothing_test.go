package briefing

import (
	"errors"
	"testing"
	"testing/fstest"

	"tongket/report"
)

// TestNothingThere: a folder without a project gets one answer, whatever is asked of it.
func TestNothingThere(t *testing.T) {
	open := func() *Project { return Open(fstest.MapFS{}, "empty") }
	for name, ask := range map[string]func() error{
		"whole":    func() error { return open().Whole() },
		"make":     func() error { _, err := open().Make(Options{}); return err },
		"make all": func() error { _, err := open().MakeAll(Options{Edition: "all"}); return err },
	} {
		var is *ProblemsError
		if err := ask(); !errors.As(err, &is) || len(is.Problems) != 1 || is.Problems[0].Code != report.NoProject {
			t.Errorf("%s: %v", name, err)
		}
	}
	if list, err := open().Check(Checks{}); err != nil || len(list) != 1 || list[0].Code != report.NoProject {
		t.Errorf("check: %v, %v", list, err)
	}
}
