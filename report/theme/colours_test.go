package theme

import (
	"reflect"
	"slices"
	"testing"

	"tongket/report"
	"tongket/report/doc"
)

// unjudged are colours that need not be told from the paper.
var unjudged = []string{
	"paper",        // what all others are held against
	"tint",         // a ground: what stands on it is held against it
	"rule", "grid", // lines without which nothing is unsaid
}

// TestEveryColourIsJudged: a project that gives any colour that of the paper is refused,
// unless it is said here why it need not be seen. Who adds one says in judge.go on what it
// stands.
func TestEveryColourIsJudged(t *testing.T) {
	for _, name := range allKeys(reflect.TypeFor[doc.Palette]()) {
		_, problems := readText("extends: house\ncolours: {"+name+": \"#FFFFFF\"}\n", nil)
		refused := slices.ContainsFunc(problems, func(p report.Problem) bool { return p.Code == report.LowContrast })
		if refused == slices.Contains(unjudged, name) {
			t.Errorf("%s in white: refused is %t; a colour is judged in judge.go, or its reason stands here: %v", name, refused, problems)
		}
	}
}
