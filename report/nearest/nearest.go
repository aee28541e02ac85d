// Package nearest finds the name that somebody meant who typed another.
package nearest

import (
	"slices"
	"strings"

	"github.com/agnivade/levenshtein"

	"tongket/report/say"
)

// Hint is a hint with the known name nearest to name, or with all of them
// if they are few.
func Hint(name string, known []string) say.Message {
	if best := Name(name, known); best != "" {
		return say.Sprintf("did you mean %q?", best)
	}
	if len(known) == 0 || len(known) > 16 {
		return ""
	}
	return say.Sprintf("known here: %s", strings.Join(slices.Sorted(slices.Values(known)), ", "))
}

// Name is the known name that is at most a third of its letters away, and one slip in
// any case.
func Name(name string, known []string) string {
	if len(name) > 80 { // no slip of the finger, and slow to measure
		return ""
	}
	name = strings.ToLower(name)
	best, least := "", max(1, len(name)/3)+1
	for _, k := range known {
		if d := slips(name, k, least); d < least {
			best, least = k, d
		}
	}
	return best
}

// IsSlip reports whether one slip of the finger leads from a to b.
func IsSlip(a, b string) bool { return slips(a, b, 2) == 1 }

// slips is how many slips lead from a to b, of which less than least matter: a letter
// too many, missing or wrong, or two neighbours in the wrong order.
func slips(a, b string, least int) int {
	d := levenshtein.ComputeDistance(a, b)
	if d < 2 || d > least { // one swap saves one slip
		return d
	}
	r := []rune(a)
	for i := range len(r) - 1 {
		r[i], r[i+1] = r[i+1], r[i]
		d = min(d, levenshtein.ComputeDistance(string(r), b)+1)
		r[i], r[i+1] = r[i+1], r[i]
	}
	return d
}
