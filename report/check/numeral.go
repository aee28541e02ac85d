package check

import (
	"strings"
	"unicode"

	"tongket/report"
)

// numeral is a number in its sentence.
type numeral struct {
	*vocabulary
	l        *linter
	ts       []token
	i        int
	sentence bool // rather than a name, a title or a measure
}

// innocent reports whether the number at i is no figure: it is a date, a time, a
// name, an age that defines who is counted, or what a rate is counted by.
func (l *linter) innocent(p report.Passage, v *vocabulary, ts []token, i int) bool {
	n := numeral{v, l, ts, i, p.Sentence}
	return n.date() || n.clock() || n.name() || n.phone() || n.age() || n.denominator() || n.threshold()
}

// threshold reports whether the number is the one by which a figure of its sentence counts
// members: in {rate count district above 90} districts more than 90% were reached.
func (n numeral) threshold() bool {
	for i := range n.ts {
		if n.ts[i].kind != ref { // first, for all of a text is gone through for each of its numbers
			continue
		}
		if r := n.ts[i].figure(); r != nil && r.Query.Aspect == report.HowMany && r.Query.Where.Is.HasNumber() && n.ts[n.i].raw == n.Number(r.Query.Where.Number) {
			return true
		}
	}
	return false
}

func (n numeral) text() string  { return n.ts[n.i].text }
func (n numeral) before() token { return at(n.ts, n.i-1) }
func (n numeral) after() token  { return at(n.ts, n.i+1) }

// ends reports whether one of the phrases ends before the number.
func (n numeral) ends(x *phrases) bool { return x.ends(n.ts, n.i) }

// leads reports whether one of the phrases follows the number.
func (n numeral) leads(x *phrases) bool { return x.has(n.ts[n.i+1:]) }

// within reports whether the number is part of one of the phrases.
func (n numeral) within(x *phrases) bool {
	for from := max(0, n.i-3); from <= n.i; from++ {
		if _, length := x.find(n.ts[from:]); length > n.i-from {
			return true
		}
	}
	return false
}

// counts reports whether a unit follows.
func (n numeral) counts() bool { return n.l.unit(n.vocabulary, n.ts[n.i+1:]) > 0 }

// joined reports whether the token i stands between two numbers of a list or a range.
func (n numeral) joined(i int) bool { return n.isJoint(at(n.ts, i)) && at(n.ts, i-1).kind == number }

func (n numeral) isJoint(t token) bool { return t.raw == "," || n.joints.is(t) }

// rangeOf reports whether the number begins a range whose end a phrase follows:
// from 8 to 11 a.m.
func (n numeral) rangeOf(end *phrases) bool {
	if !n.joined(n.i+1) || at(n.ts, n.i+2).kind != number {
		return false
	}
	n.i += 2
	return n.leads(end)
}

// denominator reports whether the number is what a rate is counted by: per 100,000
// people; in a measure also trên 100.000 dân.
func (n numeral) denominator() bool {
	digits := strings.Map(func(r rune) rune {
		if strings.ContainsRune(".,", r) || unicode.IsSpace(r) {
			return -1
		}
		return r
	}, n.text())
	return isTenPower(digits) && (n.ends(n.per) || !n.sentence && (n.within(n.perMeasure) || n.before().text == "/"))
}

// isTenPower reports whether digits are 10, 100 and so on.
func isTenPower(digits string) bool {
	return len(digits) > 1 && digits[0] == '1' && strings.Trim(digits[1:], "0") == ""
}
