package sheet

import (
	"slices"
	"strings"
	"unicode"

	"tongket/report/written"
)

// figure is a number as its cell shows it.
type figure struct {
	digits               // rounded as the format says
	stored        digits // in the unit in which it is shown
	places        int    // decimals that are shown, or -1: as many as there are
	grouped       bool
	percent       bool
	before, after string // words that the format prints around it
}

// figure is what a cell shows, if it is a number.
func (b *book) figure(c stored) (figure, bool) {
	if c.kind != "" && c.kind != "n" {
		return figure{}, false
	}
	d, ok := digitsOf(c.value)
	if s := b.shape(c); !ok || s.isDate || s.noNumbers {
		return figure{}, false
	}
	first := sections(b.code(c))[0]
	f := figure{places: first.places(), percent: first.has('%')}
	grouped, thousands := first.commas()
	if f.grouped = grouped; f.percent {
		d.exp += 2
	}
	f.percent = f.percent || slices.Contains(first, char{'%', true})
	d.exp -= 3 * thousands
	f.stored, f.digits = d, d.significant()
	if f.before, f.after = first.words(); f.places >= 0 {
		f.digits = f.digits.to(f.places)
		f.places = max(f.places-first.optional(), -f.exp)
	}
	return f, true
}

// typed is f the machine's way, with the decimals that are shown.
func (f figure) typed() string {
	if f.places < 0 {
		return f.String()
	}
	return f.fixed(f.places)
}

// asShown is a number as its cell shows it: rounded as its format says, with the marks of
// a language. The file does not know in which language it is looked at.
func (b *book) asShown(c stored, marks written.Marks) (string, bool) {
	f, ok := b.figure(c)
	if !ok {
		return "", false
	}
	return f.written(marks), true
}

// written is f with the marks of a language.
func (f figure) written(marks written.Marks) string {
	text := marks.Write(f.typed(), f.grouped)
	if f.percent {
		text += "%"
	}
	return written.OneLine(f.before + " " + text + " " + f.after)
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

// isPlace reports whether c stands for a digit.
func (c char) isPlace() bool { return !c.printed && (c.r == '0' || c.r == '#' || c.r == '?') }

// commas is whether the thousands of a number are parted, and by how many thousands it is
// divided before it is shown: #,##0 and #,##0,
func (s section) commas() (grouped bool, thousands int) {
	last := -1 // of the places before the point
	point := slices.Index(s, char{r: '.'})
	if point < 0 {
		point = len(s)
	}
	for i, c := range s[:point] {
		if c.isPlace() {
			last = i
		}
	}
	for i, c := range s {
		switch {
		case c != char{r: ','}:
		case i < last:
			grouped = true
		case last >= 0:
			thousands++
		}
	}
	return grouped, thousands
}

// words is what a format prints before and behind a number, if it says something: a unit,
// a bound. Signs of currencies and brackets say nothing that is not known.
func (s section) words() (before, after string) {
	first := slices.IndexFunc(s, char.isPlace)
	if first < 0 {
		return "", ""
	}
	last := first
	for i, c := range s {
		if c.isPlace() {
			last = i
		}
	}
	return s[:first].said(), s[last+1:].said()
}

func (s section) said() string {
	var out strings.Builder
	for _, c := range s {
		if c.printed {
			out.WriteRune(c.r)
		}
	}
	if strings.ContainsFunc(out.String(), func(r rune) bool { return unicode.IsLetter(r) || strings.ContainsRune("<>≤≥~≈", r) }) {
		return strings.TrimSpace(out.String())
	}
	return ""
}
