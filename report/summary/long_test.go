package summary

import (
	"strings"
	"testing"

	"tongket/report/form"
)

// A file may have a name that is longer than an id can be.
func TestLongNames(t *testing.T) {
	id := ID(strings.Repeat("bao-cao-", 30) + ".docx")
	if len(id) > form.LongestID || !strings.HasPrefix(id, "bao-cao-bao") || strings.HasSuffix(id, "-") {
		t.Errorf("got %s", id)
	}
	if option, _, _ := (Head{ID: strings.Repeat("a", form.LongestID+1)}).Unfit(); option != "id" {
		t.Errorf("an id that no file of a project can have is none: got %q", option)
	}
}
