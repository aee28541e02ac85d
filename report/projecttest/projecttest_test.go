package projecttest_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"tongket/report/check"
	"tongket/report/load"
	"tongket/report/projecttest"
)

// shapes is the kinds of projects that a test should try.
var shapes = []projecttest.Shape{{}, {Long: true}, {Languages: []string{"vi"}, Blocks: 3}, {Languages: []string{"en"}, Long: true}}

// TestNothingWrong holds what the package promises: no figure and no word of a
// project is a problem.
func TestNothingWrong(t *testing.T) {
	for seed := range uint64(60) {
		shape := shapes[seed%4]
		r, problems := load.Project(projecttest.New(seed, shape), "")
		problems = append(problems, check.Editions(r)...)
		if len(problems.Errors()) == 0 {
			problems = append(problems, check.Prose(r)...)
		}
		for _, p := range problems.Errors() {
			t.Errorf("seed %d, %+v: %s", seed, shape, p.Error())
		}
	}
}

// TestEveryKind holds that no kind of fact or block is left out.
func TestEveryKind(t *testing.T) {
	all := ""
	for seed := range uint64(20) {
		for _, f := range projecttest.New(seed, projecttest.Shape{}) {
			all += string(f.Data)
		}
	}
	for _, want := range []string{
		"kind: count", "kind: measure", "kind: money", `unit: "%"`, "sum:", "is: {", "assuming: ", "scope:", "inferred:", "until:", "revises:", "target: ", "points: ", "difference: ", "below-zero:",
		"direction: ", "same-period:", "limit: true", "message: auto", "target: [", "..", "value: {", "nearly ", "at most ", "about ", "chart: columns", "chart: changes", "chart: bullet", "chart: amounts",
		"chart: line", "chart: index", "chart: groups", "chart: panels", "chart: ranking", "chart: parts", "chart: stacked", "bars: ", "sparkline: ",
		"table: periods", "table: sources", "table: inventory", "table: entries", "workings:", "statement:", "list:", "heading:", "page: new",
		"cover:", "messages:", "headline:", "words: ", "resolve:", "labels:", "scopes:", "not-drawn:", "https://",
	} {
		if !strings.Contains(all, want) {
			t.Errorf("no project of twenty has %q", want)
		}
	}
}

// TestSameAgain holds that a seed is enough to see a project again.
func TestSameAgain(t *testing.T) {
	a, b := projecttest.New(3, shapes[1]), projecttest.New(3, shapes[1])
	for name := range a {
		if !bytes.Equal(a[name].Data, b[name].Data) {
			t.Errorf("%s differs", name)
		}
	}
	if len(a) != len(b) {
		t.Error(fmt.Sprint(len(a), " files and ", len(b)))
	}
}
