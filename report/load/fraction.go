package load

import (
	"math/big"
	"strconv"
	"strings"

	"tongket/report"
	"tongket/report/document"
	"tongket/report/lang"
	"tongket/report/pattern"
	"tongket/report/say"
)

// The grammar of a fraction: [sign]NUMBER/NUMBER.
var (
	fraction = pattern.New(`^([-+−–]?)([0-9]+)[  \x{202f}]?[/⁄∕][  \x{202f}]?([0-9]+)`)
	mixedNum = pattern.New(`^[-+−–]?[0-9]+[  \x{202f}][0-9]+[/⁄∕][0-9]+`)
)

// parts reads the fraction that s begins with, and returns how long it is; 0 if there is
// none.
func (t *typed) parts(s string, isChange bool) (length int, err *mistake) {
	if !strings.Contains(s, "/") && !strings.Contains(s, "⁄") && !strings.Contains(s, "∕") {
		return 0, nil
	}
	if m := mixedNum.FindString(s); m != "" {
		return 0, &mistake{0, say.Sprintf("%s is more than a fraction", quoted(m)), "type it in percent: 150%"}
	}
	m := fraction.FindStringSubmatch(s)
	if m == nil {
		return 0, nil
	}
	typed, sign, of, in := strings.TrimSpace(m[0]), m[1], m[2], m[3]
	plain := strings.TrimLeft(of, "0") + "/" + strings.TrimLeft(in, "0")
	switch rest := strings.TrimLeft(s[len(m[0]):], " \u00a0\u202f"); {
	case sign == "+" && !isChange:
		return 0, &mistake{0, say.Sprintf("%s has a plus sign", quoted(typed)), say.Sprintf("type %s", plain)}
	case sign == "−" || sign == "–":
		return 0, &mistake{0, say.Sprintf("%s has a minus sign or dash for a hyphen", quoted(typed)), say.Sprintf("type -%s", plain)}
	case strings.HasPrefix(rest, "/"):
		return 0, &mistake{0, say.Sprintf("%s is a day, and no figure", quoted(firstWord(s))), "a fraction is typed 9/10; a day is typed 2022-10-09, as a period"}
	case len(of) > 1 && of[0] == '0' || len(in) > 1 && in[0] == '0':
		return 0, &mistake{0, say.Sprintf("%s can be read in two ways: is it the fraction %s, or a day?", quoted(typed), plain), say.Sprintf("type %s; a day is no figure", plain)}
	case strings.HasPrefix(rest, "%"):
		return 0, perCentOf(typed, of, in)
	case strings.HasPrefix(rest, ".."):
		return 0, &mistake{0, say.Sprintf("%s: a range has no fractions", quoted(strings.TrimSpace(s))), "type its ends in percent: 50..55%"}
	}
	t.fraction.Of, _ = strconv.ParseInt(of, 10, 64)
	t.fraction.In, _ = strconv.ParseInt(in, 10, 64)
	if err := checkParts(typed, t.fraction); err != nil {
		return 0, err
	}
	if sign == "-" {
		t.fraction = t.fraction.Neg()
	}
	t.number = t.fraction.Percent()
	return len(m[0]), nil
}

// perCentOf refuses a fraction with the sign of per cent behind it.
func perCentOf(typed, of, in string) *mistake {
	n, ok := new(big.Rat).SetString(of + "/" + in)
	if !ok {
		return &mistake{0, say.Sprintf("%s is not a number", quoted(typed)), "type a number like 574, -5.3 or 20e9"}
	}
	small := n.FloatString(3)
	if strings.Contains(small, ".") {
		small = strings.TrimRight(strings.TrimRight(small, "0"), ".")
	}
	return &mistake{0, say.Sprintf("%s can be read in two ways: is it %s of all, or %s%%?", quoted(typed+"%"), typed, small), say.Sprintf("type %s for the part of all, or %s%%", typed, small)}
}

// checkParts refuses what is no part.
func checkParts(typed string, f report.Fraction) *mistake {
	switch {
	case f.In > report.FinestFraction, f.In == 0:
		return &mistake{0, say.Sprintf("%s is finer than a fraction can be said", quoted(typed)), say.Sprintf("a fraction counts in %d parts at most: type it in percent", report.FinestFraction)}
	case f.Of == 0:
		return &mistake{0, say.Sprintf("%s is none at all", quoted(typed)), "type 0%"}
	case f.Of >= f.In:
		return &mistake{0, say.Sprintf("%s is not less than all", quoted(typed)), say.Sprintf("a fraction is a part of all: type it in percent, %s%%", f.Percent())}
	}
	return nil
}

// spelled refuses a fraction that s, which has it at a place, spells out as documents in
// any language do; nil if there is none.
func spelled(s string, at int) *mistake {
	for _, tag := range lang.Tags() {
		for _, r := range document.Readings(lang.Clean(s), tag) {
			if !r.Fraction.IsZero() {
				return &mistake{at, "a fraction is typed in digits", say.Sprintf("type %s", r.Fraction.String())}
			}
		}
	}
	return nil
}

// noFraction refuses a fraction of what is not in percent.
func (t typed) noFraction(i *report.Indicator) *mistake {
	if t.fraction.IsZero() || i.Unread || i.Unit.Kind == report.Percent || i.Unit.Kind == report.UnknownKind {
		return nil
	}
	return &mistake{0, say.Sprintf("%s is a part of all, and %s is not in percent", t.fraction.String(), i.ID), "state the part as an indicator of its own in \"%\", or type the number itself"}
}
