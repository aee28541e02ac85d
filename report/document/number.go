package document

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"tongket/report"
	"tongket/report/lang"
)

// Reading is a figure as a document prints it.
type Reading struct {
	Number    report.Decimal
	Fraction  report.Fraction // in the place of a number, which is then near it
	Scale     int             // the power of ten of the word beside it
	Qualifier report.Qualifier
	Qualified bool // there are words before the number, so that no qualifier means exactly
	Below     bool // a sign or a word makes it a number below zero
}

// Readings are the numbers in s, as a reader of lang takes them: 2.711 is 2711
// in Vietnamese and 2.711 in English. First come its fractions, of which each number may
// also be one of its own: 9 of 10 cases.
func Readings(s string, tag report.Lang) []Reading {
	l := readerOf(tag)
	return append(l.fractions(s), l.numbers(s)...)
}

func (l *reader) numbers(s string) (out []Reading) {
	for _, m := range l.printed.FindAllStringSubmatchIndex(s, -1) {
		number, ok := l.digits(s[m[2]:m[3]])
		if !ok {
			continue
		}
		r, end := Reading{Number: number}, m[3]
		if m[4] >= 0 && !isLetter(s[m[5]:]) && (s[m[3]] != ')' || strings.HasSuffix(s[:m[0]], "(")) { // (1,5) tỷ
			r.Scale, end = l.scales[strings.ToLower(s[m[4]:m[5]])], m[5]
			r.Number.Exp += r.Scale
		}
		before := s[:m[0]]
		if strings.HasPrefix(s[m[3]:], ")") {
			before = strings.TrimSuffix(before, "(") // gần (1,5) tỷ
		}
		out = append(out, l.beside(r, before, s[end:]))
	}
	return out
}

// beside is r with what the words before and after it say.
func (l *reader) beside(r Reading, before, after string) Reading {
	before, after = around(before, after)
	behind := false
	before, r.Below = l.sign(before)
	before = strings.TrimSpace(before)
	r.Qualifier, behind = l.bound(before, after)
	r.Qualified = behind || before != ""
	return r
}

// window is how many bytes beside a number its words lie within: a paragraph may be a
// whole document.
const window = 400

// around is the words next to a number, of what stands before and after it.
func around(before, after string) (string, string) {
	if n := len(before) - window; n > 0 {
		if blank := strings.IndexByte(before[n:], ' '); blank >= 0 {
			before = before[n+blank:]
		}
	}
	if len(after) > window {
		if blank := strings.LastIndexByte(after[:window], ' '); blank >= 0 {
			after = after[:blank]
		}
	}
	return before, after
}

func isLetter(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r)
}

// longestNumber is how many digits and marks a number has at most that counts something.
const longestNumber = 40

// digits is a number as the language writes it. Where spaces part the groups, a point
// does so as well.
func (l *reader) digits(s string) (report.Decimal, bool) {
	group, mark := l.Numbers.Group, l.Numbers.Decimal
	if l.spaced {
		group = map[string]string{",": ".", ".": ","}[mark]
	}
	digits := strings.Join(strings.FieldsFunc(s, unicode.IsSpace), "")
	if len(digits) > longestNumber {
		return report.Decimal{}, false
	}
	if !grouped(digits, group, mark) {
		return report.Decimal{}, false
	}
	number, err := report.ParseDecimal(strings.Replace(strings.ReplaceAll(digits, group, ""), mark, ".", 1))
	return number, err == nil
}

// grouped reports whether the marks between groups stand where they may: three
// digits follow each.
func grouped(number, group, mark string) bool {
	whole, _, _ := strings.Cut(number, mark)
	parts := strings.Split(whole, group)
	for _, p := range parts[1:] {
		if len(p) != 3 {
			return false
		}
	}
	return len(parts) == 1 || len(parts[0]) <= 3
}

// Negative reports whether what stands before a number makes it one below zero: a sign,
// or a word for it.
func Negative(before string, tag report.Lang) bool {
	before, _ = around(before, "")
	_, below := readerOf(tag).sign(before)
	return below
}

// InDeficit reports whether what stands before a number says that there is so much too
// little of something.
func InDeficit(before string, tag report.Lang) bool {
	before = " " + lang.Small(before) + " "
	for words := range readerOf(tag).Reading.Deficits.Spelt {
		if strings.Contains(before, " "+words+" ") {
			return true
		}
	}
	return false
}

// sign takes the sign of a number, or the word for it, from what stands before it. A
// dash between two numbers, or in a name, is none.
func (l *reader) sign(before string) (rest string, below bool) {
	open := strings.TrimSuffix(before, "(") // −(1,5), âm (1,5)
	rest = strings.TrimRight(open, "-−–")
	last, _ := utf8.DecodeLastRuneInString(rest)
	if rest != open && !unicode.IsDigit(last) && !unicode.IsLetter(last) && last != '%' {
		return rest, true
	}
	small := strings.TrimSpace(lang.Small(open))
	for _, b := range l.bounds {
		if endsWith(small, b.words) {
			return before, false // au moins
		}
	}
	if l.compared(small) {
		return before, false // siêu âm
	}
	for words := range l.Reading.Minus.Spelt {
		if endsWith(small, words) {
			return strings.TrimSpace(open)[:len(small)-len(words)], true
		}
	}
	return before, false
}

// Bound is the bound that the words around a number set: the last before it, or those
// behind it and its unit.
func Bound(before, after string, tag report.Lang) report.Qualifier {
	q, _ := readerOf(tag).bound(before, after)
	return q
}

// bound also reports whether words behind the number set it.
func (l *reader) bound(before, after string) (q report.Qualifier, behind bool) {
	before, after = around(before, after)
	before, _ = l.sign(lang.Small(before))
	if strings.HasPrefix(after, ")") {
		before = strings.TrimSuffix(before, "(")
	}
	before = strings.TrimSpace(before)
	for filler := range l.Reading.Fillers.Spelt {
		if endsWith(before, filler) {
			before = strings.TrimSpace(strings.TrimSuffix(before, filler))
		}
	}
	if l.compared(before) {
		return report.Exactly, false // higher than, or by: the words bind to no bound
	}
	for _, b := range l.bounds {
		if endsWith(before, b.words) {
			return b.qualifier, false
		}
	}
	q = l.boundBehind(lang.Small(after))
	return q, q != report.Exactly
}

// compared reports whether small words end with some that look like a bound or a minus and
// are neither.
func (l *reader) compared(before string) bool {
	for words := range l.Reading.Compared.Spelt {
		if endsWith(before, words) {
			return true
		}
	}
	return false
}

// boundBehind looks no further than two words of a unit.
func (l *reader) boundBehind(after string) report.Qualifier {
	words := strings.Fields(strings.TrimLeft(after, "%\u00a0\u202f "))
	for skip := 0; skip <= min(2, len(words)); skip++ {
		if skip > 0 && strings.ContainsAny(words[skip-1], ",.;:()") {
			break
		}
		rest := strings.Join(words[skip:], " ")
		for _, b := range l.behind {
			if tail, ok := strings.CutPrefix(rest, b.words); ok && !isLetter(tail) {
				return b.qualifier
			}
		}
	}
	return report.Exactly
}

// Typed is the bound that f is typed with where its document prints one: of a level
// below zero that is printed without a sign (a loss of less than 5) the bound is that of
// its size, and turned round. Of a change, with a sign or without, it is always of the
// size: a fall of more than 5 % is more than -5%. A limit of 250 is one of at most 250.
func Typed(printed report.Qualifier, f *report.Fact, signed bool) report.Qualifier {
	if f.Amount.Number.Sign() < 0 && !signed && !f.Aspect.Relative() {
		return printed.Turned()
	}
	if limits(f) && upTo(printed) && upTo(f.Amount.Qualifier) {
		return f.Amount.Qualifier
	}
	return printed
}

// limits reports whether f is a target that is not to be exceeded.
func limits(f *report.Fact) bool {
	return f.Aspect == report.Target && f.Indicator != nil && f.Indicator.Limit
}

func upTo(q report.Qualifier) bool { return q == report.Exactly || q == report.AtMost }

// endsWith reports whether the last words of s are words.
func endsWith(s, words string) bool {
	rest, ok := strings.CutSuffix(s, words)
	return ok && (rest == "" || strings.HasSuffix(rest, " ") || strings.HasSuffix(rest, "’"))
}

// SameBound reports whether a document in a language that prints one qualifier may have
// been typed with the other: English has one word for trên and hơn.
func SameBound(a, b report.Qualifier, tag report.Lang) bool {
	l := lang.Of(tag)
	return a == b || l.Bounds[a] == l.Bounds[b]
}
