package load

import (
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"tongket/report/projecttest"
)

var typedValue = regexp.MustCompile(`[a-z0-9-]+: ([^\s{}\[\],|][^{}\[\],\n]*)`)

// TestEveryValueMisread replaces every value of a project by a word that says nothing:
// what was not read is known to be so by whatever judges the rest.
func TestEveryValueMisread(t *testing.T) {
	project := projecttest.Wide(t)
	tried := 0
	for _, name := range slices.Sorted(maps.Keys(project)) {
		text := string(project[name].Data)
		for _, at := range typedValue.FindAllStringSubmatchIndex(text, -1) {
			tried++
			fsys := maps.Clone(project)
			fsys[name] = &fstest.MapFile{Data: []byte(text[:at[2]] + "q ~ q" + text[at[3]:])}
			misread(t, name+": "+strings.TrimSpace(text[at[0]:at[1]]), fsys)
		}
	}
	if tried < 150 {
		t.Errorf("only %d values tried", tried)
	}
}

// misread judges a project, and says of which place it could not.
func misread(t *testing.T, place string, fsys fstest.MapFS) {
	defer func() {
		if r := recover(); r != nil {
			t.Errorf("%s: %v", place, r)
		}
	}()
	judged(fsys, "")
}
