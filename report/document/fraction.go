package document

import (
	"regexp"
	"strconv"
	"strings"

	"tongket/report"
	"tongket/report/lang"
)

// named is a fraction with the words that say it: one third.
type named struct {
	words    string
	fraction report.Fraction
}

// readFractions makes ready how fractions are read: 9 in 10, nine in ten, one third.
func (l *reader) readFractions() {
	l.counts = map[string]int64{}
	counts := []string{`\d{1,4}`}
	for n, word := range l.Numbers.Small {
		if n > 0 && word != "" {
			l.counts[word] = int64(n)
			counts = append(counts, regexp.QuoteMeta(word))
		}
	}
	between := []string{`[/⁄∕]`}
	for words := range l.Reading.Between.Spelt {
		between = append(between, regexp.QuoteMeta(words))
	}
	longestFirst(between, func(s string) string { return s })
	number := `(` + strings.Join(counts, "|") + `)`
	l.parts = regexp.MustCompile(number + `\s*(?:` + strings.Join(between, "|") + `)\s*` + number)
	for f, spellings := range l.Fractions.Named() {
		for words := range spellings.Spelt {
			l.named = append(l.named, named{words, f})
		}
	}
	longestFirst(l.named, func(n named) string { return n.words })
}

// fractions are those in s: by their names, and else by their numbers.
func (l *reader) fractions(s string) (out []Reading) {
	small := lang.Small(s)
	left := small
	for _, n := range l.named {
		if i := strings.Index(left, n.words); i >= 0 && alone(left, i, i+len(n.words)) {
			out = append(out, l.part(n.fraction, small, i, i+len(n.words)))
			left = left[:i] + strings.Repeat(" ", len(n.words)) + left[i+len(n.words):] // a half is no second one
		}
	}
	for _, m := range l.parts.FindAllStringSubmatchIndex(left, -1) {
		f := report.Fraction{Of: l.count(left[m[2]:m[3]]), In: l.count(left[m[4]:m[5]])}
		if f.Of > 0 && f.Of < f.In && f.In <= report.FinestFraction && alone(left, m[0], m[1]) {
			out = append(out, l.part(f, small, m[0], m[1]))
		}
	}
	return out
}

func (l *reader) part(f report.Fraction, s string, from, to int) Reading {
	return l.beside(Reading{Fraction: f, Number: f.Percent()}, s[:from], s[to:])
}

func (l *reader) count(s string) int64 {
	if n, ok := l.counts[s]; ok {
		return n
	}
	n, _ := strconv.ParseInt(s, 10, 64)
	return n
}

// alone reports whether s[from:to] is no part of longer words, numbers or days.
func alone(s string, from, to int) bool {
	before, after := s[:from], s[to:]
	partOf := func(side string) bool { return side != "" && strings.ContainsAny(side, "/-.,") }
	last, next := "", ""
	if n := len(before); n > 0 {
		last = before[n-1:]
	}
	if len(after) > 1 && isDigit(after[1]) {
		next = after[:1]
	}
	return !partBefore(before, s[from:to]) && !partAfter(after, s[from:to]) && !(partOf(last) && last != "-") && !partOf(next)
}
