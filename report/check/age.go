package check

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"tongket/report/pattern"
)

var agePattern = pattern.New(`^\d{1,3}([-–]\d{1,3})?s?$`)

// isAge reports whether t may be an age, or several: 15, 15–24, 60s.
func isAge(t string) bool {
	const most = 3
	if isDigits(t) {
		return len(t) <= most
	}
	return agePattern.MatchString(t)
}

// age reports whether the number is the age of those counted: dưới 15 tuổi, children
// under 15. A name or a measure may state any age; in a sentence it has a bound, or it
// is a figure.
func (n numeral) age() bool {
	if !isAge(n.text()) || n.counts() {
		return false
	}
	if n.isAged(n.i) {
		return true
	}
	last := n.lastOfRange()
	if !last.leads(n.says) {
		return false
	}
	return !n.sentence || n.ends(n.ageBounds) || last.i > n.i || strings.ContainsAny(n.text(), "-–") || n.joined(n.i-1) ||
		last.leads(n.openAges) || n.afterName()
}

// isAged reports whether the words before the number at i say that it is an age: people
// under 15; aged 15 to 24; độ tuổi 15–24.
func (n numeral) isAged(i int) bool {
	if n.aged.ends(n.ts, i) {
		return true
	}
	if _, bound := n.ageBounds.before(n.ts, i); bound > 0 && n.people.ends(n.ts, i-1) {
		return true
	}
	return i >= 2 && n.joined(i-1) && n.isAged(i-2)
}

// lastOfRange is the last number of a range or list that n begins: 18 of 14 đến dưới 18.
func (n numeral) lastOfRange() numeral {
	for n.joined(n.i + 1) {
		next := n.i + 2
		if at(n.ts, next).kind != number {
			next++ // a bound between: đến dưới 18
		}
		if at(n.ts, next).kind != number {
			break
		}
		n.i = next
	}
	return n
}

// afterName reports whether the number follows a name and a comma: bà Nguyễn Thị
// Sáu, 91 tuổi.
func (n numeral) afterName() bool {
	name := at(n.ts, n.i-2)
	first, _ := utf8.DecodeRuneInString(name.raw)
	return n.before().text == "," && n.i > 3 && unicode.IsUpper(first)
}
