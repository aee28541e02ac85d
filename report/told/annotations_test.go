package told

import (
	"testing"

	"tongket/report"
	"tongket/report/say"
)

// TestAnnotations: nothing that is quoted ends a command early or begins another.
func TestAnnotations(t *testing.T) {
	var list report.Problems
	list.Add(report.BadValue, report.Pos{File: "a,b:c%.yaml", Line: 3, Col: 5}, "type it anew", "%q is 100%% of what\n::error::it says", "x")
	list.Warn(report.Unreadable, report.Pos{File: "list.xlsx", Sheet: "S", Line: 2, Col: 3}, "", "hidden")
	const want = "::error file=a%2Cb%3Ac%25.yaml,line=3,col=5,title=bad-value::\"x\" is 100%25 of what%0A::error::it says%0Atype it anew\n" +
		"::warning file=list.xlsx,title=unreadable::hidden\n"
	if got := Annotations(say.English, list); got != want {
		t.Errorf("%s\nwant %s", got, want)
	}
}
