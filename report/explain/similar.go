package explain

import (
	"slices"
	"strings"

	"tongket/report/nearest"
)

// Similar is the codes that may have been meant by one that does not exist: the one that
// is spelled most like it first, then those that share a word with it.
func Similar(code string) []string {
	var all, out []string
	for _, e := range All() {
		all = append(all, string(e.Code))
	}
	if name := nearest.Name(code, all); name != "" {
		out = append(out, name)
	}
	words := slices.DeleteFunc(strings.Split(strings.ToLower(code), "-"), func(w string) bool { return len(w) <= 3 })
	for _, known := range all {
		shares := func(word string) bool { return strings.Contains(known, word) }
		if slices.ContainsFunc(words, shares) && !slices.Contains(out, known) {
			out = append(out, known)
		}
	}
	return out
}
