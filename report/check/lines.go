package check

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"

	"tongket/report"
	"tongket/report/say"
)

const fewLines = 10 // are named of those that one problem tells of

// onLines is the first of some places in a file, and the lines that they are on.
func onLines(places []report.Pos) (first report.Pos, lines []int) {
	on := map[int]bool{}
	for _, p := range places {
		on[p.Line] = true
	}
	first = slices.MinFunc(places, func(a, b report.Pos) int { return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Col, b.Col)) })
	return first, slices.Sorted(maps.Keys(on))
}

// numbered names lines.
func numbered(lines []int) say.Message {
	words := make([]string, len(lines))
	for i, n := range lines {
		words[i] = strconv.Itoa(n)
	}
	return say.Literal(strings.Join(words, ", "))
}
