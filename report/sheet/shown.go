package sheet

import (
	"math"
	"strconv"
	"time"
)

// said is what a cell says. Numbers are not taken as they are shown: that may be
// 9.1E+08 for a telephone number. A text that is not there is an error, for a list
// must not lose a name without a word.
func (b *book) said(c stored) (string, error) {
	switch c.kind {
	case "s":
		t, ok := b.shared(c)
		if !ok && c.value != "" {
			return "", errDamaged
		}
		return b.shape(c).text(t.said), nil
	case "str":
		return c.value, nil // of a formula, which no format touches
	case "b":
		return truth(c.value), nil
	case "d":
		return day(c.value), nil
	}
	n, isNumber := number(c.value)
	if !isNumber || c.kind == "inlineStr" {
		return b.shape(c).text(c.value), nil
	}
	switch s := b.shape(c); {
	case s.isDate && b.date(n) != "":
		return b.date(n), nil
	case s.isPercent && b.percent:
		return plain(c.value, 2) + "%", nil
	}
	return plain(c.value, 0), nil
}

// shared is the text that a cell shares, if there is one.
func (b *book) shared(c stored) (text, bool) {
	n, err := strconv.Atoi(c.value)
	if c.kind != "s" || err != nil || n < 0 || n >= len(b.texts) {
		return text{}, false
	}
	return b.texts[n], true
}

// shape is that of the format of a cell.
func (b *book) shape(c stored) shape {
	id := b.style(c).format
	s, ok := b.shapes[id]
	if !ok {
		code, own := b.formats[id]
		if !own {
			code = builtIn(id)
		}
		s = shapeOf(code)
		b.shapes[id] = s
	}
	return s
}

func truth(value string) string {
	switch value {
	case "1":
		return "TRUE"
	case "0":
		return "FALSE"
	}
	return value
}

func number(s string) (float64, bool) {
	n, err := strconv.ParseFloat(s, 64)
	return n, err == nil && !math.IsInf(n, 0) && !math.IsNaN(n)
}

// date is a count of days as a date, or nothing if it can be none that is meant. Day
// and month are shown in the order of the reader's computer, which the file does not
// know, so the order here is always year, month, day.
func (b *book) date(n float64) string {
	const year1910, year10000 = 3654, 2958466
	if n < year1910 || n >= year10000 {
		return ""
	}
	first := time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)
	if b.from1904 {
		first = time.Date(1904, 1, 1, 0, 0, 0, 0, time.UTC)
	}
	days, part := math.Modf(n)
	rest := time.Duration(part * float64(24*time.Hour)).Round(time.Second)
	return dated(first.AddDate(0, 0, int(days)).Add(rest))
}

// day is a date that is stored as one, which few programs do.
func day(value string) string {
	for _, layout := range []string{"2006-01-02T15:04:05", time.DateOnly, time.RFC3339} {
		if t, err := time.Parse(layout, value); err == nil {
			return dated(t)
		}
	}
	return value
}

// dated is a date, with the hour if it is not midnight.
func dated(t time.Time) string {
	if t.Truncate(24 * time.Hour).Equal(t) {
		return t.Format(time.DateOnly)
	}
	return t.Format("2006-01-02 15:04")
}
