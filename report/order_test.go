package report_test

import (
	"maps"
	"testing"

	"tongket/report/floors"
)

// knots are the files whose types hold a type of a file above them, because what they
// stand for does. Beside them every file stands on files below it alone: who reads them
// from the ground up meets nothing that was not said before.
var knots = map[[2]string]bool{
	{"prose", "query"}:        true, // a text refers to figures, of indicators that have names, which are texts
	{"indicator", "equation"}: true, // an indicator knows the equations between indicators in which it stands
	{"source", "fact"}:        true, // a source has facts, a fact its source
	{"query", "source"}:       true, // a question may be put to one source, which knows what it states twice
	{"chartkind", "chart"}:    true, // kinds are visited with what is of the kind
	{"tablekind", "table"}:    true,
	{"passage", "edition"}:    true, // a text knows where it is printed
	{"passage", "chart"}:      true,
	{whichever, "blockkinds"}: true, // blocks name their visitor, which names them all
}

const whichever = "whichever file"

// knot is which of them a might be.
func knot(a floors.Arrow) [2]string {
	if way := [2]string{whichever, a.To}; knots[way] {
		return way
	}
	return [2]string{a.From, a.To}
}

func TestFilesStandOnThoseBelow(t *testing.T) {
	stands := map[string]map[string]floors.Arrow{}
	seen := map[[2]string]bool{}
	for _, a := range floors.Arrows(t, ".") {
		if way := knot(a); a.Held && knots[way] {
			seen[way] = true
			continue
		}
		if stands[a.From] == nil {
			stands[a.From] = map[string]floors.Arrow{}
		}
		stands[a.From][a.To] = a
	}
	for way := range knots {
		if !seen[way] {
			t.Errorf("nothing of %s holds anything of %s any more", way[0], way[1])
		}
	}
	if len(stands) < 30 {
		t.Errorf("only %d files are seen to stand on others", len(stands))
	}
	for _, a := range circles(stands) {
		t.Errorf("%s: %s stands in %s, which stands on %s in turn", a.At, a.Name, a.To, a.From)
	}
}

// circles are the arrows left when the files that stand on none of the others, and those
// on which none of them stands, are taken away over and over.
func circles(stands map[string]map[string]floors.Arrow) (out []floors.Arrow) {
	for before := -1; before != len(stands); {
		before = len(stands)
		carries := map[string]bool{}
		for file, on := range stands {
			maps.DeleteFunc(on, func(below string, _ floors.Arrow) bool { return stands[below] == nil })
			for below := range on {
				carries[below] = true
			}
			if len(on) == 0 {
				delete(stands, file)
			}
		}
		maps.DeleteFunc(stands, func(file string, _ map[string]floors.Arrow) bool { return !carries[file] })
	}
	for _, on := range stands {
		for _, a := range on {
			out = append(out, a)
		}
	}
	return out
}
