package check

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"tongket/report"
	"tongket/report/document"
	"tongket/report/say"
)

// evidence holds a fact against the sentence that published it: the words around the
// figure say its bound, its direction and its base.
type evidence struct {
	document.Sentence
	rosters rosters
}

// compare reports what the words around the figure say otherwise.
func (e evidence) compare(out *report.Problems) {
	e.bound(out)
	e.sign(out)
	e.whole(out)
	if e.Fact.Aspect.HasBase() {
		e.direction(out)
		e.base(out)
	}
	e.period(out)
	e.partOfYear(out)
	e.member(out)
}

// bound looks at the words before the figure, where printed begins with it.
func (e evidence) bound(out *report.Problems) {
	f := e.Fact
	if f.Amount.IsWords() || f.Direction != report.None || f.Place.Printed == "" || !e.opens() {
		return // the words within printed were looked at when the fact was read
	}
	lang, before := f.Source.Lang, e.before()
	q := document.Typed(document.Bound(before, e.After, lang), f, document.Negative(before, lang))
	if !document.SameBound(q, f.Amount.Qualifier, f.Source.Lang) {
		out.Add(report.BoundDiffers, f.At, say.Sprintf("type the word of the document, and print it: %s%s", lastWords(e.Before, 2), f.Place.Printed),
			"%s of %s prints %q, but the figure typed is %q", f.Place.Say(), f.Source.File,
			lastWords(e.Before, 2)+f.Place.Printed, strings.TrimSpace(f.Amount.Qualifier.String()+" "+f.Amount.Typed()))
	}
}

// before is what stands before the figure, in its cell if it has one: Mầm non is the name
// of a row, and no bound of the number in the next column.
func (e evidence) before() string {
	if i := strings.Index(e.Cell, e.Printed); e.Cell != "" && i >= 0 {
		return e.Cell[:i]
	}
	return e.Before
}

// opens reports whether what is printed begins with the figure: with its digits, its words,
// or those of a fraction.
func (e evidence) opens() bool {
	f := e.Fact
	printed := e.Printed
	if number, ok := strings.CutPrefix(printed, "("); ok && numberOnly.MatchString(number) {
		printed = number // (1,5) tỷ
	}
	if !f.Amount.Fraction.IsZero() {
		return isDigit(printed[0]) || slices.ContainsFunc(document.Readings(printed, f.Source.Lang), func(r document.Reading) bool { return !r.Fraction.IsZero() && !r.Qualified })
	}
	n, _, spelled := document.Spelled(printed, f.Source.Lang)
	return isDigit(printed[0]) || spelled && n.Cmp(f.Amount.Number.Abs().Rat()) == 0
}

// sign looks for the sign of a figure that may be below zero, or the word for it, and
// for what makes one of it that was typed without.
func (e evidence) sign(out *report.Problems) {
	f := e.Fact
	before := e.Before + untilDigit(e.Printed)
	if f.Aspect.Relative() || f.Amount.IsWords() || !f.Indicator.BelowZero {
		return
	}
	inside := e.bracketed()
	switch number, below := f.Amount.Number, document.Negative(before, f.Source.Lang) || inside == surelyBelow; {
	case number.Sign() < 0 && !below && inside == noBracket && !document.InDeficit(e.Before+f.Place.Printed, f.Source.Lang):
		out.Add(report.NotAsPrinted, f.At, "type it without its sign, or print the word that says so", "nothing in %s of %s says that %q is below zero, but the figure typed is %s",
			f.Place.Say(), f.Source.File, f.Place.Printed, number)
	case number.Sign() > 0 && (below || inside == mayBelow && e.bracketLoss()):
		out.Add(report.NotAsPrinted, f.At, say.Sprintf("type -%s", number), "%s of %s prints %q, but the figure typed is %s",
			f.Place.Say(), f.Source.File, lastWords(e.Before, 1)+f.Place.Printed, number)
	}
}

// untilDigit is s up to its first digit.
func untilDigit(s string) string { return s[:max(0, strings.IndexAny(s, "0123456789"))] }

// lastWords are the last n words of s.
func lastWords(s string, n int) string {
	words := strings.Fields(s)
	return strings.Join(append(words[max(0, len(words)-n):], ""), " ")
}

// words is the vocabulary of the document, tokens a text of it.
func (e evidence) words() *vocabulary         { return vocabularyOf(e.Fact.Source.Lang) }
func (e evidence) tokens(text string) []token { return e.words().plainTokens(text) }

// way is the direction that the words before the figure, or in it, say: the last
// in its clause, or else what all in its sentence say.
func (e evidence) way() report.Direction {
	if d := e.signBefore(); d != report.None {
		return d
	}
	if d := e.behind(); d != report.None {
		return d
	}
	text := e.Before + e.Fact.Place.Printed
	if e.Fact.Direction != report.None {
		text = e.Fact.Place.Printed
	}
	v, ts := e.words(), e.tokens(text)
	start := v.clauseStart(ts, len(ts))
	for n := start; n < len(ts); n++ {
		if ts[n].raw == "-" { // a dash, as documents are folded
			start = n
		}
	}
	var own, all []report.Direction
	for _, m := range v.moves(ts) {
		if !m.happens() {
			continue
		}
		if all = append(all, m.way()); m.from >= start {
			own = append(own, m.way())
		}
	}
	if len(own) > 0 {
		return own[len(own)-1]
	}
	if all = slices.Compact(all); len(all) == 1 {
		return all[0]
	}
	return e.headed()
}

// headed is the way that the head over a cell says, if it says one: of a column of falls
// each number is one.
func (e evidence) headed() report.Direction {
	if e.Fact.Place.Cell == (report.Cell{}) {
		return report.None
	}
	var ways []report.Direction
	for _, m := range e.words().moves(e.tokens(e.Column)) {
		ways = append(ways, m.way())
	}
	if ways = slices.Compact(ways); len(ways) == 1 {
		return ways[0]
	}
	return report.None
}

// signBefore is the way of a sign that stands right before the figure, or of the word for
// one: +6,2 %, âm 5,3%.
func (e evidence) signBefore() report.Direction {
	before := strings.TrimRight(e.Before, " ")
	last, _ := utf8.DecodeLastRuneInString(before)
	switch {
	case unicode.IsLetter(last) && document.Negative(before, e.Fact.Source.Lang):
		return report.Down
	case strings.HasSuffix(before, "+"):
		return report.Up
	case strings.HasSuffix(before, " -"), strings.HasSuffix(before, "(-"), before == "-":
		if strings.HasSuffix(e.Before, "-") {
			return report.Down
		}
	}
	return report.None
}

// behind is the way that a comparative right behind the figure says: 4.1% less, 1.3 points
// lower than.
func (e evidence) behind() report.Direction {
	const near = 2
	v, ts := e.words(), e.tokens(e.After)
	for _, m := range v.moves(ts) {
		if m.from <= near && m.compares() && !v.divided(ts[:m.from]) && at(ts, m.to).kind != number {
			return m.way()
		}
	}
	return report.None
}

func (e evidence) direction(out *report.Problems) {
	f, typed := e.Fact, e.Fact.Direction
	if typed == report.None {
		typed = map[int]report.Direction{-1: report.Down, 1: report.Up}[f.Amount.Number.Sign()]
	}
	if says := e.way(); says != report.None && typed != report.None && says != typed {
		out.Add(report.DirectionDiffers, f.At, "a fall is typed with -, a rise with +", "%s of %s says that it went %s, the fact that it went %s",
			f.Place.Say(), f.Source.File, went(says), went(typed))
	}
}

// anyOf reports whether one of some words is among others.
func anyOf(some, others []string) bool {
	return slices.ContainsFunc(some, func(s string) bool { return slices.Contains(others, s) })
}

func isDigit(b byte) bool { return '0' <= b && b <= '9' }
