package lang

import "tongket/report"

// Form is which form of a noun stands beside a number.
type Form int

const (
	One Form = iota
	Other
)

// form is the form of name beside n.
func (l *Language) form(name report.Plural, n report.Decimal) string {
	if l.Plural(n.Abs()) == One {
		return name.One
	}
	return name.Other
}

// same is a noun that has one form.
func same(name string) report.Plural { return report.Plural{One: name, Other: name} }
