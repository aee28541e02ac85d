package report

import (
	"slices"
	"strings"
)

// Condition is what holds of some members, by which they are counted.
type Condition int

const (
	Rose    Condition = iota // since a base
	Fell                     // since a base
	Reached                  // the target of the period
	Missed                   // it
	Above                    // a number
	Below                    // it
	NoLess                   // than it
	NoMore                   // than it
	conditions
)

// ConditionCount is how many there are: tables of what each needs have this length.
const ConditionCount = int(conditions)

// conditionWords is each as it is typed behind the breakdown.
var conditionWords = [ConditionCount]string{
	Rose: "up", Fell: "down", Reached: "met", Missed: "missed", Above: "above", Below: "below", NoLess: "at-least", NoMore: "at-most",
}

// ConditionNamed is the condition that a word of a reference means.
func ConditionNamed(word string) (Condition, bool) {
	for c, name := range conditionWords {
		if name == word {
			return Condition(c), true
		}
	}
	return 0, false
}

// Conditions is the words of all of them, in order.
func Conditions() []string { return slices.Clone(conditionWords[:]) }

// HasBase reports whether c is against another period, HasNumber whether against a number.
func (c Condition) HasBase() bool   { return c == Rose || c == Fell }
func (c Condition) HasNumber() bool { return c >= Above }

// Where is which members are counted: those of a breakdown of whom a condition holds. Of a
// share or a rank of two members at once it is among whom.
type Where struct {
	By     *Breakdown
	Is     Condition
	Number Decimal // of a condition that has one
	Base   Period  // of one that has one
	Among  bool    // those of By, whatever holds of them
	All    bool    // those of both breakdowns
}

// AmongAll is how all members of two breakdowns are typed.
const AmongAll = "all"

// String is w as it is typed: district down 2021.
func (w Where) String() string {
	switch {
	case w.All:
		return AmongAll
	case w.By == nil:
		return ""
	case w.Among:
		return w.By.ID
	}
	words := []string{w.By.ID, conditionWords[w.Is]}
	switch {
	case w.Is.HasBase():
		words = append(words, w.Base.String())
	case w.Is.HasNumber():
		words = append(words, w.Number.String())
	}
	return strings.Join(words, " ")
}
