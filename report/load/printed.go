package load

import (
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/document"
	"tongket/report/lang"
	"tongket/report/say"
	"tongket/report/yaml"
)

// checkPrinted holds a figure against the same figure as the document prints
// it: typed twice, in two ways of writing, a slip of the finger shows. How exactly
// it is known is as the document prints it: zeros typed beyond that are none.
func checkPrinted(f *report.Fact, in int, printed yaml.Value) {
	if f.Direction != report.None || f.Amount.IsWords() || f.Place.Printed == "" {
		return
	}
	if f.Source.LangUnread {
		return
	}
	found := document.Readings(lang.Clean(f.Place.Printed), f.Source.Lang)
	if len(found) == 0 {
		checkSpelled(f, printed)
		return
	}
	if f.Amount.To != nil {
		checkRange(f, in, found, printed)
		return
	}
	number := f.Amount.Number
	for _, r := range append(found, document.Wholes(f, lang.Clean(f.Place.Printed))...) {
		if r.Fraction != f.Amount.Fraction && r.Fraction != f.Amount.Fraction.Neg() {
			continue
		}
		if r.Scale == 0 {
			r.Number.Exp, r.Scale = r.Number.Exp+in, in
		}
		if r.Fraction.IsZero() && r.Number.Rat().Cmp(number.Abs().Rat()) != 0 {
			continue
		}
		if r.Below && number.Sign() > 0 {
			printed.Problem(report.NotAsPrinted, say.Sprintf("type -%s, or print the figure without its sign", number),
				"the document is said to print %q, which is below zero, but the figure typed is %s", report.Clip(f.Place.Printed), number)
		}
		r.Qualifier = document.Typed(r.Qualifier, f, r.Below)
		if r.Qualified && !document.SameBound(r.Qualifier, f.Amount.Qualifier, f.Source.Lang) {
			printed.Problem(report.NotAsPrinted, say.Sprintf("type the word of the document: %s", strings.TrimSpace(r.Qualifier.String()+" "+f.Amount.Typed())),
				"the document is said to print %q, but the figure typed is %q", report.Clip(f.Place.Printed), strings.TrimSpace(f.Amount.Qualifier.String()+" "+f.Amount.Typed()))
		}
		if !r.Fraction.IsZero() {
			return
		}
		if f.Amount.Scale = r.Scale; number.Sign() < 0 {
			r.Number = r.Number.Neg()
		}
		f.Amount.Number = r.Number
		return
	}
	hint := say.Message("correct the one or the other: they are the same figure")
	if i := slices.IndexFunc(found, func(r document.Reading) bool { return !r.Fraction.IsZero() }); i >= 0 && f.Amount.Fraction.IsZero() && f.Indicator.Unit.Kind == report.Percent {
		hint = say.Sprintf("type the fraction that the document prints: %s", found[i].Fraction.String())
	}
	printed.Problem(report.NotAsPrinted, hint,
		"the document is said to print %q, but the figure typed is %s", report.Clip(f.Place.Printed), f.Amount.Typed())
}

// checkSpelled holds a figure against one that is printed in words, as far as these are
// known.
func checkSpelled(f *report.Fact, printed yaml.Value) {
	n, rest, ok := document.Spelled(lang.Clean(f.Place.Printed), f.Source.Lang)
	if !ok || !counts(f, rest) || f.Amount.To != nil || !f.Amount.Fraction.IsZero() || n.Cmp(f.Amount.Number.Abs().Rat()) == 0 {
		return
	}
	printed.Problem(report.NotAsPrinted, "correct the one or the other: they are the same figure",
		"the document is said to print %q, but the figure typed is %s", report.Clip(f.Place.Printed), f.Amount.Typed())
}

// counts reports whether the words behind a number are the unit of f, or none: of one in
// five and ba phần tư it is a part only.
func counts(f *report.Fact, rest string) bool {
	if rest == "" {
		return true
	}
	if f.Indicator.Unit.Kind == report.Percent {
		for phrase := range lang.Of(f.Source.Lang).Lexicon.Points.Percent.Spelt {
			if strings.HasPrefix(rest, strings.ReplaceAll(phrase, "-", " ")) {
				return true
			}
		}
		return false
	}
	unit := f.Indicator.Unit.Name[f.Source.Lang]
	return unit.One != "" && strings.HasPrefix(rest, strings.ToLower(unit.One)) || unit.Other != "" && strings.HasPrefix(rest, strings.ToLower(unit.Other))
}

// checkRange holds both ends of a range against two numbers printed one behind the
// other, of which the second may have the word for a power of ten of both.
func checkRange(f *report.Fact, in int, found []document.Reading, printed yaml.Value) {
	low, high := f.Amount.Number, *f.Amount.To
	for n := range found[:len(found)-1] {
		first, second := found[n], found[n+1]
		scale := second.Scale
		if scale == 0 {
			scale = in
			second.Number.Exp += in
		}
		if first.Scale == 0 {
			first.Number.Exp += scale
		}
		ends := []report.Decimal{first.Number, second.Number}
		if high.Sign() < 0 { // the smaller fall is printed first
			ends = []report.Decimal{second.Number.Neg(), first.Number.Neg()}
		} else if low.Sign() < 0 {
			ends[0] = ends[0].Neg()
		}
		if ends[0].Rat().Cmp(low.Rat()) != 0 || ends[1].Rat().Cmp(high.Rat()) != 0 {
			continue
		}
		f.Amount.Number, f.Amount.To, f.Amount.Scale = ends[0], &ends[1], scale
		return
	}
	printed.Problem(report.NotAsPrinted, "correct the one or the other: they are the same figure",
		"the document is said to print %q, but the figure typed is %s..%s", report.Clip(f.Place.Printed), low, high)
}
