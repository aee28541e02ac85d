package report

import (
	"slices"

	"tongket/report/say"
)

// Weight is how heavy the languages of a briefing in two look beside each other.
type Weight struct {
	Key   string // as it is typed
	Means say.Message
}

// Leading is the weight of languages where nothing is said, Strict that of equal ones.
var (
	Leading = &Weight{"leading", "the language that leads is heavier, and its headline figures are larger"}
	Strict  = &Weight{"strict", "no language is smaller, lighter or greyer than the other"}
)

// Weights are all of them, the usual one first.
func Weights() []*Weight { return []*Weight{Leading, Strict} }

// WeightOf is the weight of a key, or nil.
func WeightOf(key string) *Weight {
	i := slices.IndexFunc(Weights(), func(w *Weight) bool { return w.Key == key })
	if i < 0 {
		return nil
	}
	return Weights()[i]
}
