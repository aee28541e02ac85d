package form

import (
	"strings"
	"sync"

	"tongket/report"
)

// Amount is a number with its bound and its unit.
var Amount = sync.OnceValue(func() *Scalar {
	return &Scalar{
		Means:   "a number: 574, 97.92%, nearly 90%, 20e9 vnd, 50..55%, 9/10; a point for decimals, no separators",
		Pattern: amountForm(), Examples: []string{"574", "97.92%", "more than 40", "20e9", "50..55%", "9/10"},
	}
})

// Signed is a number with its sign.
var Signed = sync.OnceValue(func() *Scalar {
	return &Scalar{
		Means:   "a number with its sign in front: -5.3%, +6, more than -5%",
		Pattern: amountForm(), Examples: []string{"-5.3%", "+6", "more than -5%"},
	}
})

// amountForm is what every amount fits that is typed as a text: [qualifier]
// (number[..number] | fraction) [unit].
func amountForm() string {
	const number = `[-+]?(0|[1-9]\d*)(\.\d+)?(e\d+)?`
	const blank = "[\\s\u00a0\u202f]" // also to those whose \s has no others
	return `^\s*((` + strings.Join(qualifiers(), "|") + `)` + blank + `+)?(` + number + `(\.\.` + number + `)?|[-+]?[1-9]\d*` + blank + `?[/⁄∕]` + blank + `?[1-9]\d*)(` + blank + `*[^\s\d.,_'/⁄∕].*)?$`
}

// sides say where a number below zero lies.
var sides = []string{"above", "below"}

func qualifiers() []string {
	out := sides
	for q := range report.Qualifier(report.Qualifiers) {
		if q != report.Exactly {
			out = append(out, q.String())
		}
	}
	return out
}
