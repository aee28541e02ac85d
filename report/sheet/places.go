package sheet

import (
	"math/big"
	"strings"

	"tongket/report/written"
)

// asShown is a number as its cell shows it: rounded as its format says, with the marks of
// a language. The file does not know in which language it is looked at.
func (b *book) asShown(c stored, marks written.Marks) (string, bool) {
	n, isNumber := number(c.value)
	if !isNumber || c.kind != "" && c.kind != "n" {
		return "", false
	}
	code := b.code(c)
	first := sections(code)[0]
	if s := b.shape(c); s.isDate || s.noNumbers {
		return "", false
	}
	text, places, percent := plain(n, c.value), first.places(), first.has('%')
	exact, ok := new(big.Rat).SetString(text)
	if !ok {
		return "", false
	}
	if percent {
		exact.Mul(exact, big.NewRat(100, 1))
		text = plain(100*n, c.value)
	}
	if places >= 0 {
		text = exact.FloatString(places)
		for n := first.optional(); n > 0 && strings.HasSuffix(text, "0"); n-- {
			text = strings.TrimSuffix(text, "0")
		}
		text = strings.TrimSuffix(text, ".")
	}
	text = marks.Write(text, first.has(','))
	if percent {
		text += "%"
	}
	return text, true
}

// code is the format of a cell.
func (b *book) code(c stored) string {
	id := b.style(c).format
	if code, own := b.formats[id]; own {
		return code
	}
	return map[int]string{1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 37: "#,##0", 38: "#,##0", 39: "#,##0.00", 40: "#,##0.00"}[id]
}

// places is how many decimals a format shows, or -1 if it says nothing.
func (s section) places() int {
	behind, n, any := false, 0, false
	for _, c := range s {
		switch {
		case c.printed:
		case c.r == '.':
			behind = true
		case c.r == '0' || c.r == '#' || c.r == '?':
			any = true
			if behind {
				n++
			}
		}
	}
	if !any || s.has('E') || s.has('/') {
		return -1
	}
	return n
}

// optional is how many of the last decimals are left out where they are noughts.
func (s section) optional() (n int) {
	behind := false
	for _, c := range s {
		switch {
		case c.r == '.' && !c.printed:
			behind = true
		case behind && c.r == '#' && !c.printed:
			n++
		}
	}
	return n
}
