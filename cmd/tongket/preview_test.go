package main

import (
	"net/http"
	"os"
	"os/exec"
	"strings"
	"testing"

	"tongket/report/projecttest"
)

// TestPreview: it says an address, answers there, and Ctrl-C ends it as done, also while
// somebody looks at it.
func TestPreview(t *testing.T) {
	cmd := exec.Command("tongket", "preview", projecttest.Subjects("")[0].Folder(t))
	lines := spokenBy(t, cmd)
	_, url, _ := strings.Cut(lines.wait("the preview is at "), " at ")
	for _, path := range []string{"", "events"} {
		answer, err := http.Get(url + path)
		if err != nil {
			t.Fatal(err)
		}
		defer answer.Body.Close()
		if answer.StatusCode != http.StatusOK {
			t.Error(answer.Status)
		}
	}
	if err := cmd.Process.Signal(os.Interrupt); err != nil {
		t.Skip(err)
	}
	if err := cmd.Wait(); err != nil {
		t.Errorf("Ctrl-C ends it with %v", err)
	}
}
