package document

import (
	"strings"

	"tongket/report"
	"tongket/report/lang"
)

// Wholes are what the numbers in a text say of f where they are all that it came to: of
// 104,4% kế hoạch a margin of 4.4%, of 1.4 times a change of 40%, of a third one of -2/3. They
// are as exact as they are printed, and on the side of f.
func Wholes(f *report.Fact, s string) (out []Reading) {
	if !OfHundred(f) {
		return nil
	}
	tag, up := f.Source.Lang, f.Amount.Number.Sign() > 0
	percent, times := ofHundred(s, tag), inTimes(s, tag)
	for _, r := range Readings(s, tag) {
		switch {
		case !r.Fraction.IsZero() && !up && r.Fraction.Of < r.Fraction.In:
			r.Fraction.Of = r.Fraction.In - r.Fraction.Of
		case !r.Fraction.IsZero() || r.Scale != 0 || r.Number.Exp > 0:
			continue
		case percent:
			r.Number.Coef -= tens(100, -r.Number.Exp)
		case times:
			r.Number.Coef -= tens(1, -r.Number.Exp)
			r.Number.Exp += 2
		default:
			continue
		}
		if r.Fraction.IsZero() && (r.Number.Sign() == 0 || (r.Number.Sign() > 0) != up) {
			continue
		}
		r.Number = r.Number.Abs()
		out = append(out, r)
	}
	return out
}

// OfHundred reports whether f is a part of what it compares with: a change, or a margin of
// what is not in percent itself.
func OfHundred(f *report.Fact) bool {
	return f.Aspect == report.Change || f.Aspect == report.Margin && f.Indicator.Unit.Kind != report.Percent && !f.Indicator.BelowZero
}

// tens is n with so many zeros.
func tens(n int64, zeros int) int64 {
	for range min(zeros, 15) {
		n *= 10
	}
	return n
}

func ofHundred(s string, tag report.Lang) bool {
	return strings.Contains(s, "%") || hasPhrase(s, lang.Of(tag).Lexicon.Points.Percent)
}

func inTimes(s string, tag report.Lang) bool {
	return hasPhrase(s, lang.Of(tag).Lexicon.Multiples.By)
}

// hasPhrase reports whether the words of one of some phrases stand in s.
func hasPhrase(s string, phrases lang.Phrases) bool {
	words := " " + strings.Join(strings.Fields(strings.ToLower(lang.Clean(s))), " ") + " "
	for phrase := range phrases.Spelt {
		if strings.Contains(words, " "+phrase+" ") {
			return true
		}
	}
	return false
}
