package ledger

import (
	"slices"
	"testing"

	"tongket/report/floors"
)

// order is the files of the calculus from the ground up: each calls only what stands in
// those before it. So the package reads as a text, and Ask from the top down.
var order = []string{
	"end", "interval", "factor", "bounds", "meaning", "saying", "agree",
	"status", "operation", "figure", "standing", "span", "contradiction",
	"setter", "ledger", "published", "answer",
	"sum", "constant", "solution", "fineness", "solved", "direct",
	"relation", "route", "network", "search", "timeline", "tightest", "flow", "peak", "workings", "chain", "through",
	"knot", "level", "product",
	"outcome", "compare", "above", "ranked", "follow", "among", "ask", "known", "match",
	"total", "overtime", "loop", "clash", "unequal", "conflict", "settled",
}

func TestFilesCallDown(t *testing.T) {
	calls := 0
	for _, a := range floors.Arrows(t, ".") {
		from, to := slices.Index(order, a.From), slices.Index(order, a.To)
		if from < 0 || to < 0 {
			t.Errorf("%s or %s has no place in the order of the files", a.From, a.To)
		}
		if a.Held {
			continue
		}
		if calls++; to > from {
			t.Errorf("%s calls up: %s stands in %s", a.At, a.Name, a.To)
		}
	}
	if calls < 200 {
		t.Errorf("only %d calls are seen", calls)
	}
}
