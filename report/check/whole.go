package check

import (
	"math/big"
	"slices"

	"tongket/report"
	"tongket/report/document"
	"tongket/report/lang"
)

// whole holds a change or a margin against the words right before its number. What is
// printed as all that it came to, bằng 104,4% kế hoạch, is typed as what was added, +4.4%;
// what rose by so much is no whole, and what came to so much of another did not change by it.
func (e evidence) whole(out *report.Problems) {
	f := e.Fact
	if !document.OfHundred(f) || f.Amount.IsWords() || f.Amount.To != nil || f.Direction != report.None {
		return
	}
	v, ts := e.words(), e.tokens(e.Before)
	printed := lang.Clean(f.Place.Printed)
	as := func(readings []document.Reading) bool { return slices.ContainsFunc(readings, e.same) }
	added, whole := as(document.Readings(printed, f.Source.Lang)), as(document.Wholes(f, printed))
	switch {
	case whole && !added && slices.ContainsFunc(v.moves(ts), func(m move) bool {
		return m.to == len(ts) && m.movement != to && m.movement != upTo && m.movement != downTo
	}):
		out.Add(report.NotAsPrinted, f.At, "type what is printed, with its sign", "%s of %s says that it changed by %q, but the figure typed is %s",
			f.Place.Say(), f.Source.File, f.Place.Printed, f.Amount.Typed())
	case added && (v.wholes.ends(ts, len(ts)) || f.Aspect == report.Margin && v.done.ends(ts, len(ts)) && f.Amount.Rat().Cmp(mostOfDone) > 0):
		out.Add(report.NotAsPrinted, f.At, "type what was added or is missing: of 104.4% that is +4.4%, of 97.2% it is -2.8%", "%s of %s says that it came to %q of the other, but the figure typed is %s",
			f.Place.Say(), f.Source.File, f.Place.Printed, f.Amount.Typed())
	}
}

// mostOfDone is the most by which a target is exceeded where the words may also say that all
// that was done is so much: đạt 104,4%.
var mostOfDone = big.NewRat(50, 1)

// same reports whether a number is what is typed, whatever its sign.
func (e evidence) same(r document.Reading) bool {
	a := e.Fact.Amount
	if !a.Fraction.IsZero() {
		return r.Fraction == a.Fraction || r.Fraction == a.Fraction.Neg()
	}
	return r.Fraction.IsZero() && r.Number.Rat().Cmp(a.Number.Abs().Rat()) == 0
}
