package sheet

import (
	"strconv"
	"strings"
)

// digits is a number as a file has it, to its last digit: no binary fraction comes between.
type digits struct {
	below bool
	all   string // none stands in front that is nought; empty is nought itself
	exp   int    // the power of ten of the last
}

// kept is how many digits Excel itself keeps: what is stored beyond is what binary
// fractions add, as in 0.30000000000000004.
const kept = 15

// digitsOf reads a number as workbooks store it: -5.3, 8.4912345678E10.
func digitsOf(s string) (digits, bool) {
	const longest = 400 // of the exponent no program writes more than three digits
	mantissa, exponent, hasExp := strings.Cut(strings.ReplaceAll(s, "E", "e"), "e")
	exp := 0
	if hasExp {
		var err error
		if exp, err = strconv.Atoi(exponent); err != nil || exp < -longest || exp > longest {
			return digits{}, false
		}
	}
	d := digits{below: strings.HasPrefix(mantissa, "-")}
	whole, decimals, _ := strings.Cut(strings.TrimPrefix(mantissa, "-"), ".")
	d.all, d.exp = whole+decimals, exp-len(decimals)
	if d.all == "" || len(d.all) > longest || strings.Trim(d.all, "0123456789") != "" {
		return digits{}, false
	}
	return d.tidy(), true
}

// tidy is d without noughts that say nothing.
func (d digits) tidy() digits {
	d.all = strings.TrimLeft(d.all, "0")
	short := strings.TrimRight(d.all, "0")
	d.all, d.exp = short, d.exp+len(d.all)-len(short)
	if d.all == "" {
		return digits{}
	}
	return d
}

// significant is d rounded to as many digits as are kept.
func (d digits) significant() digits { return d.without(len(d.all) - kept) }

// to is d rounded to so many decimals.
func (d digits) to(places int) digits { return d.without(-d.exp - places) }

// without is d rounded to all but its last n digits.
func (d digits) without(n int) digits {
	switch {
	case n <= 0:
		return d
	case n > len(d.all):
		return digits{}
	}
	up := d.all[len(d.all)-n] >= '5'
	out := []byte("0" + d.all[:len(d.all)-n])
	for i := len(out) - 1; up; i-- {
		if up = out[i] == '9'; up {
			out[i] = '0'
		} else {
			out[i]++
			break
		}
	}
	return digits{d.below, string(out), d.exp + n}.tidy()
}

// size is the power of ten that d is below.
func (d digits) size() int { return len(d.all) + d.exp }

// String is d with a point and no exponent.
func (d digits) String() string {
	out := d.all + strings.Repeat("0", max(0, d.exp))
	if d.exp < 0 {
		out = strings.Repeat("0", max(0, 1-d.size())) + out
		out = out[:len(out)+d.exp] + "." + out[len(out)+d.exp:]
	}
	switch {
	case out == "":
		return "0"
	case d.below:
		return "-" + out
	}
	return out
}

// fixed is d with exactly so many decimals, to which it was rounded.
func (d digits) fixed(places int) string {
	out := d.String()
	if places == 0 {
		return out
	}
	whole, decimals, _ := strings.Cut(out, ".")
	return whole + "." + decimals + strings.Repeat("0", places-len(decimals))
}

// plain is a number without an exponent and without what binary fractions add, times ten
// to some power; one that is larger than any count as it stands.
func plain(raw string, power int) string {
	d, ok := digitsOf(raw)
	if !ok || d.size() > 21 {
		return raw
	}
	d.exp += power
	return d.significant().String()
}
