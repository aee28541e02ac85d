package written

import "strings"

// Marks are how a language writes numbers.
type Marks struct{ Decimal, Group string }

// Write is a number with a point and no groups as a language writes it.
func (m Marks) Write(number string, grouped bool) string {
	sign := ""
	if strings.HasPrefix(number, "-") {
		sign, number = "-", number[1:]
	}
	whole, decimals, broken := strings.Cut(number, ".")
	if grouped {
		for i := len(whole) - 3; i > 0; i -= 3 {
			whole = whole[:i] + m.Group + whole[i:]
		}
	}
	if broken {
		whole += m.Decimal + decimals
	}
	return sign + whole
}
