package check

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"tongket/report"
)

// day is a day of a month, of a year where one is named, and in which part of it something
// happened, as its language calls that.
type day struct {
	day, month, year int
	part             string
}

// dayAt is the day that is written at i, and how many tokens it has: 23/01/2022, ngày 02
// tháng 01, 15 December 2020, December 15; 0 if none is.
func (v *vocabulary) dayAt(ts []token, i int) (d day, length int) {
	switch {
	case ts[i].kind == number && !isDigits(ts[i].text) && !v.ordinals[strings.TrimLeft(ts[i].text, "0123456789")]:
		d, length = v.dayInDigits(ts, i)
	case ts[i].kind == number:
		d, length = v.dayOfMonth(ts, i)
	case ts[i].kind == word && v.isDay(at(ts, i+1)):
		if m := v.monthAt(ts, i); m > 0 && !v.isDay(at(ts, i-1)) {
			d, length = day{day: small(at(ts, i+1)), month: m}, 2
		}
	}
	if length == 0 || d.day < 1 || d.day > 31 || d.month < 1 || d.month > 12 {
		return day{}, 0
	}
	if d.year == 0 {
		n := i + length
		if v.ofYear.is(at(ts, n)) || at(ts, n).raw == "," {
			n++
		}
		if year, ok := yearOf(at(ts, n)); ok {
			d.year, length = year, n+1-i
		}
	}
	d.part = v.partBefore(ts, i)
	return d, length
}

// dayInDigits is 23/01/2022, 23-1 or 2.1; the last only behind a word for days.
func (v *vocabulary) dayInDigits(ts []token, i int) (d day, length int) {
	t := ts[i].text
	if !datePattern.MatchString(t) || !strings.Contains(t, "/") && !v.beforeDay.is(at(ts, i-1)) || v.parts.is(at(ts, i+1)) {
		return d, 0
	}
	f := strings.FieldsFunc(t, func(r rune) bool { return strings.ContainsRune("./-", r) })
	d.day, d.month = small(token{text: f[0]}), small(token{text: f[1]})
	if len(f) > 2 {
		d.year, _ = strconv.Atoi(f[2])
	}
	return d, 1
}

// dayOfMonth is 02 tháng 01, or 15 December.
func (v *vocabulary) dayOfMonth(ts []token, i int) (d day, length int) {
	if m := v.monthAt(ts, i+1); m > 0 {
		return day{day: small(ts[i]), month: m}, 2
	}
	if !v.isDay(ts[i]) {
		return d, 0
	}
	if v.beforeDay.is(at(ts, i+1)) && v.isDay(at(ts, i+2)) && !v.beforeDay.ends(ts[:i], i-1) && v.beforeDay.is(at(ts, i-1)) {
		return day{day: small(ts[i]), month: small(ts[i+2])}, 3
	}
	return d, 0
}

// monthAt is the number of the month that the word at i is the name of; 0 if it is of none.
func (v *vocabulary) monthAt(ts []token, i int) int {
	t := at(ts, i)
	if t.kind != word {
		return 0
	}
	return 1 + slices.IndexFunc(v.Periods.Months[:], func(name string) bool { return strings.EqualFold(name, t.text) })
}

// partBefore is the part of the day that words before i name: sáng 23-1, chiều ngày 2.
func (v *vocabulary) partBefore(ts []token, i int) string {
	for n := i - 1; n >= max(0, i-2); n-- {
		if v.daytimes.is(ts[n]) {
			return ts[n].text
		}
	}
	return ""
}

// small is the number of a day or a month: of 1st, too.
func small(t token) int {
	n, _ := strconv.Atoi(strings.TrimRightFunc(t.text, unicode.IsLetter))
	return n
}

// days is the days that a text writes.
func (v *vocabulary) days(ts []token) (out []day) {
	for i := 0; i < len(ts); i++ {
		if d, n := v.dayAt(ts, i); n > 0 {
			out = append(out, d)
			i += n - 1
		}
	}
	return out
}

// prints is the days that a document prints.
func (d proof) prints() (out []day) {
	v := vocabularyOf(d.Source.Lang)
	for _, p := range d.Paragraphs {
		if strings.ContainsAny(p, "0123456789") {
			out = append(out, v.days(v.plainTokens(p))...)
		}
	}
	return out
}

// dated holds the days of a text against those that documents print: of a statement those
// of its own, of an edition those of any. The same day of another year than the document's
// is another, and so is another part of it.
func (a *archive) dated(v *vocabulary, of *report.Source) {
	for i := 0; i < len(a.texts); i++ {
		written, n := v.dayAt(a.texts, i)
		if n == 0 {
			continue
		}
		if !slices.ContainsFunc(a.of, func(d proof) bool { return (of == nil || of == d.Source) && d.has(written, v.Tag) }) {
			a.out.Warn(report.DateDiffers, a.texts[i].at(), "write the day as the document does", "no document prints this day: %q", said(a.texts[i:i+n]))
			return
		}
		i += n - 1
	}
}

// has reports whether the document prints a day, or is dated so.
func (d proof) has(written day, tag report.Lang) bool {
	if written.year > 0 && d.Source.Dated == written.iso() {
		return true
	}
	return slices.ContainsFunc(d.days(), func(printed day) bool {
		switch {
		case printed.day != written.day || printed.month != written.month:
			return false
		case written.year > 0 && printed.year != written.year && (printed.year > 0 || !mayBe(d.Source.Dated, written)):
			return false
		}
		return tag != d.Source.Lang || printed.part == "" || written.part == "" || printed.part == written.part
	})
}

// iso is a day of a year as summaries date documents.
func (d day) iso() string {
	two := func(n int) string { return strconv.Itoa(100 + n)[1:] }
	return strconv.Itoa(d.year) + "-" + two(d.month) + "-" + two(d.day)
}

// mayBe reports whether a document that is so dated, and prints a day without its year, may
// speak of that year: its own, or the one before of what was later in the year.
func mayBe(dated string, written day) bool {
	year, month, _ := strings.Cut(dated, "-")
	y, err := strconv.Atoi(year)
	if err != nil || y == written.year {
		return true
	}
	m, _ := strconv.Atoi(strings.SplitN(month+"-", "-", 2)[0])
	return y-1 == written.year && (m == 0 || written.month > m) || y+1 == written.year && m > 0 && written.month < m
}
