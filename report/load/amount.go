package load

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"

	"tongket/report"
	"tongket/report/lang"
	"tongket/report/nearest"
	"tongket/report/pattern"
	"tongket/report/say"
)

// The grammar of an amount: [qualifier] (number[..number] | fraction) [unit].

// typed is an amount before its unit is looked at.
type typed struct {
	qualifier report.Qualifier
	number    report.Decimal
	fraction  report.Fraction // in the place of a number, which is then near it
	scale     int             // the power of ten typed behind e
	to        *report.Decimal // of a range
	unit      word            // as typed; empty if none
	sided     bool            // the qualifier says on which side of the number, not of its size
}

func (t typed) amount() report.Amount {
	return report.Amount{Number: t.number, To: t.to, Qualifier: t.qualifier, Scale: max(0, t.scale), Fraction: t.fraction}
}

// ends are the number, or the two of a range.
func (t typed) ends() []report.Decimal {
	if t.to != nil {
		return []report.Decimal{t.number, *t.to}
	}
	return []report.Decimal{t.number}
}

// doubtful reports whether the qualifier of a number below zero may speak of the number
// or of its size: more than -5 is warmer, or a larger deficit.
func (t typed) doubtful() bool {
	switch t.qualifier {
	case report.Nearly, report.MoreThan, report.LessThan, report.Over:
		return !t.sided
	}
	return false
}

// sides are the words that say where a number below zero lies, as those of its size
// cannot.
var sides = map[string]report.Qualifier{"above": report.Over, "below": report.LessThan}

// foreign are the words and signs that people type for a qualifier: those of documents
// in every language.
var foreign = sync.OnceValue(func() map[string]string {
	out := map[string]string{">": "more than", "<": "less than", "≥": "at least", ">=": "at least", "≤": "at most", "<=": "at most", "~": "about", "≈": "about"}
	for _, l := range lang.All() {
		for _, b := range l.Reading.Bounds {
			for words := range b.Words.Spelt {
				out[words] = b.Qualifier.String()
			}
		}
	}
	return out
})

// parseAmount reads an amount as typed in a source's facts. A change may begin
// with a plus sign.
func parseAmount(s string, isChange bool) (typed, *mistake) {
	start := strings.IndexFunc(s, func(r rune) bool { return strings.ContainsRune("0123456789+-.,−–", r) })
	if start < 0 {
		if err := spelled(s, 0); err != nil {
			return typed{}, err
		}
		return typed{}, &mistake{0, say.Sprintf("%s has no number", quoted(s)), "a quantity given only in words is typed {vi: …, en: …}"}
	}
	var t typed
	var err *mistake
	before := lang.Clean(strings.TrimSpace(s[:start]))
	if t.qualifier, t.sided = sides[before]; !t.sided || isChange || s[start] != '-' {
		t.sided = false
		if t.qualifier, err = parseQualifier(before); err != nil {
			return typed{}, err
		}
	}
	length, err := t.parts(s[start:], isChange)
	if length == 0 && err == nil {
		length, err = t.numbers(s[start:], isChange)
	}
	if err != nil {
		err.at += start
		return typed{}, err
	}
	rest := s[start+length:]
	t.unit = word{strings.TrimSpace(rest), start + length + len(rest) - len(strings.TrimLeft(rest, " \t\u00a0\u202f"))}
	if t.unit.text != "" && t.unit.text != "%" && t.fraction.IsZero() {
		if err := spelled(s, start); err != nil {
			return typed{}, err
		}
	}
	if m := dashedNumber(t.unit.text); m != "" && t.to == nil {
		return typed{}, &mistake{t.unit.at, "a range is typed with two points", say.Sprintf("type %s..%s", s[start:start+length], strings.TrimLeft(m, "-–— "))}
	}
	number := strings.TrimRight(s[start:start+length], " \t\u00a0\u202f")
	if factor, ok := scales()[lang.Clean(strings.ToLower(firstWord(t.unit.text)))]; ok {
		return typed{}, &mistake{t.unit.at, "numbers are typed in full", say.Sprintf("type %s%s", number, factor)}
	}
	return t, nil
}

var dashed = pattern.New(`^[-–—] ?[0-9][0-9.,]*`)

// dashedNumber is the second number of a range that is typed as documents print it, if s
// begins with one.
func dashedNumber(s string) string {
	if strings.TrimLeft(s, "-–—") == s {
		return ""
	}
	return dashed.FindString(s)
}

// numbers reads the number that s begins with, or the two of a range, and returns how
// long they are.
func (t *typed) numbers(s string, isChange bool) (length int, err *mistake) {
	first, second, isRange := strings.Cut(s, "..")
	length = numberLength(first)
	if t.number, t.scale, err = parseScaled(first[:length], isChange); err != nil || !isRange || length < len(first) {
		return length, err
	}
	at := len(first) + len("..")
	length = numberLength(second)
	to, scale, err := parseScaled(second[:length], isChange)
	if err != nil {
		err.at += at
		return at, err
	}
	return at + length, t.through(to, scale, s[:at+length])
}

// through makes t a range. A power of ten typed behind the second number counts for
// both.
func (t *typed) through(to report.Decimal, scale int, s string) *mistake {
	if t.scale == 0 {
		t.number.Exp += scale
	}
	t.scale, t.to = max(0, t.scale, scale), &to
	switch {
	case t.number.Rat().Cmp(to.Rat()) >= 0:
		return &mistake{0, say.Sprintf("%s: the lower end of a range comes first", quoted(s)), ""}
	case t.qualifier != report.Exactly && t.qualifier != report.About:
		return &mistake{0, say.Sprintf("a range has no bound but its ends: %s", quoted(s)), "type the range alone, or about and the range"}
	}
	return nil
}

// parseScaled reads a number and the power of ten typed behind e. One below zero is no word
// of a document, but counts for both ends of a range all the same.
func parseScaled(s string, isChange bool) (d report.Decimal, scale int, err *mistake) {
	s = strings.TrimRight(s, " \t\u00a0\u202f")
	if isChange {
		s = strings.TrimPrefix(s, "+")
	}
	if d, err = parseNumber(s); err != nil {
		return d, 0, err
	}
	if _, exponent, ok := strings.Cut(s, "e"); ok {
		scale, _ = strconv.Atoi(exponent)
	}
	return d, scale, nil
}

// scales are the words of every language for powers of ten, as they would be typed.
var scales = sync.OnceValue(func() map[string]string {
	out := map[string]string{}
	for _, l := range slices.Backward(lang.All()) { // where two disagree the first language counts
		for _, s := range l.Reading.Scales {
			for words := range s.Words.Spelt {
				out[words] = fmt.Sprintf("e%d", s.Exp)
			}
		}
	}
	return out
})

func firstWord(s string) string {
	first, _, _ := strings.Cut(s, " ")
	return first
}

func parseQualifier(s string) (report.Qualifier, *mistake) {
	var known []string
	for q := range report.Qualifier(report.Qualifiers) {
		if s == q.String() {
			return q, nil
		}
		if q != report.Exactly {
			known = append(known, q.String())
		}
	}
	hint := nearest.Hint(s, known)
	if english, ok := foreign()[lang.Small(s)]; ok {
		hint = say.Sprintf("type %s", english)
	}
	return 0, &mistake{0, say.Sprintf("%s is not a known qualifier", quoted(s)), hint}
}

var (
	numberPattern = pattern.New(`^[-+−–]?[0-9.,_\x{a0}\x{202f}' ]*[0-9.,_](e[-+]?[0-9]+)?`)
	plainPattern  = pattern.New(`^-?(0|[1-9][0-9]*)(\.[0-9]+)?(e-?[0-9]+)?$`)
)

// numberLength is how much of s looks like a number, also if typed in a way
// that is refused.
func numberLength(s string) int {
	const marks = "0123456789.,_"
	unsigned := strings.TrimPrefix(s, "-")
	rest := strings.TrimLeft(unsigned, marks)
	if rest != unsigned && !strings.ContainsAny(rest, marks) {
		return len(s) - len(rest) // as most are typed
	}
	return len(numberPattern.FindString(s))
}

// parseNumber reads a number, and refuses one that two people could read
// differently.
func parseNumber(s string) (report.Decimal, *mistake) {
	plain := unmistakable(s)
	if !plain {
		if err := ambiguous(s); err != nil {
			return report.Decimal{}, err
		}
	}
	if plain || plainPattern.MatchString(s) {
		if d, err := report.ParseDecimal(s); err == nil {
			return d, nil
		}
		if tooFine(s) {
			return report.Decimal{}, &mistake{0, say.Sprintf("%s has too many decimals", quoted(s)), say.Sprintf("type at most %d, as the document prints them", report.MostDecimals)}
		}
		return report.Decimal{}, &mistake{0, say.Sprintf("%s is too large", quoted(s)), "numbers have at most 18 digits, and none is above 1e15"}
	}
	return report.Decimal{}, &mistake{0, say.Sprintf("%s is not a number", quoted(s)), "type a number like 574, -5.3 or 20e9"}
}

// unmistakable reports whether s is a number as most are typed, which nobody reads
// otherwise: digits without a zero before them, and perhaps a point with other than three
// behind it.
func unmistakable(s string) bool {
	whole, decimals, point := strings.Cut(strings.TrimPrefix(s, "-"), ".")
	return digits(whole) && (whole == "0" || whole[0] != '0') && (!point || digits(decimals) && len(decimals) != 3)
}

// tooFine reports whether a plain number has more decimals than numbers may have.
func tooFine(s string) bool {
	mantissa, exponent, _ := strings.Cut(s, "e")
	_, decimals, _ := strings.Cut(mantissa, ".")
	e, _ := strconv.Atoi(exponent)
	return len(decimals)-e > report.MostDecimals
}

var (
	notDigits = pattern.New(`[^0-9]+`)
	groups    = pattern.New(`^[1-9][0-9]{0,2}([.,][0-9]{3})+$`)
	mixed     = pattern.New(`^[1-9][0-9]{0,2}((,[0-9]{3})+\.[0-9]+|(\.[0-9]{3})+,[0-9]+)$`)
	commaDec  = pattern.New(`^[0-9]+,[0-9]+$`)
	spaced    = pattern.New(`^[0-9]+([_' \x{a0}\x{202f}][0-9]+)+$`)
	zeros     = pattern.New(`^0+[0-9]+(\.[0-9]+)?$`)
)

// ambiguous refuses the ways of writing a number that mean different things in
// different countries, and says how to type each reading.
func ambiguous(s string) *mistake {
	body := strings.TrimLeft(s, "-+−–")
	sign := ""
	if strings.HasPrefix(s, "-") || strings.HasPrefix(s, "−") || strings.HasPrefix(s, "–") {
		sign = "-"
	}
	bare := sign + notDigits.ReplaceAllString(body, "")
	switch seps := strings.Count(body, ".") + strings.Count(body, ","); {
	case groups.MatchString(body) && seps == 1:
		point := sign + strings.Replace(body, ",", ".", 1)
		return &mistake{0, say.Sprintf("%s can be read in two ways: is it %s or %s?", quoted(s), bare, point),
			say.Sprintf("type %s, or %se0 for the decimal fraction", bare, point)}
	case groups.MatchString(body), spaced.MatchString(body):
		return &mistake{0, say.Sprintf("%s: digits are typed without separators", quoted(s)), say.Sprintf("type %s", bare)}
	case mixed.MatchString(body):
		last := strings.LastIndexAny(body, ".,")
		whole := notDigits.ReplaceAllString(body[:last], "")
		return &mistake{0, say.Sprintf("%s: digits are typed without separators", quoted(s)), say.Sprintf("type %s%s.%s", sign, whole, body[last+1:])}
	case commaDec.MatchString(body):
		return &mistake{0, say.Sprintf("%s: the decimal mark is typed as a point", quoted(s)), say.Sprintf("type %s%s", sign, strings.Replace(body, ",", ".", 1))}
	case zeros.MatchString(body):
		return &mistake{0, say.Sprintf("%s begins with a zero", quoted(s)), say.Sprintf("type %s%s%s", sign, strings.TrimLeft(body[:len(body)-1], "0"), body[len(body)-1:])}
	case sign != "" && !strings.HasPrefix(s, "-"):
		return &mistake{0, say.Sprintf("%s has a minus sign or dash for a hyphen", quoted(s)), say.Sprintf("type -%s", body)}
	case strings.HasPrefix(s, "+"):
		return &mistake{0, say.Sprintf("%s has a plus sign", quoted(s)), say.Sprintf("type %s", body)}
	}
	return nil
}
