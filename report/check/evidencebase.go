package check

import (
	"slices"

	"tongket/report"
	"tongket/report/document"
	"tongket/report/say"
)

// comparison is the year that the sentence compares the figure with, and the words
// that do: right after it, or else before it. Of what follows the next figure's
// own movement counts for that.
func (e evidence) comparison() (year string, words []token) {
	v, after, before := e.words(), e.tokens(e.After), e.tokens(e.Before)
	for _, m := range v.moves(after) {
		if m.happens() && m.from > 0 {
			after = after[:m.from]
			break
		}
	}
	for n := range after {
		if year, words := v.comparesAt(after[n:], true); year != "" {
			return year, words
		}
	}
	for n := len(before) - 1; n >= 0; n-- {
		if year, words := v.comparesAt(before[n:], false); year != "" {
			return year, words
		}
	}
	return "", after
}

// comparesAt is the year that ts, which begin with a word of comparison, compare with.
// Behind a figure weaker words compare as well, and the number of that year may stand
// between: against 606 in 2021.
func (v *vocabulary) comparesAt(ts []token, behind bool) (year string, words []token) {
	_, n := v.against.find(ts)
	sure := n > 0
	if !sure && behind {
		_, n = v.loosely.find(ts)
	}
	for i := n; n > 0 && i < len(ts) && i <= n+between; i++ {
		switch t := ts[i]; {
		case t.kind == number && isYear(t.text):
			return t.text[:4], ts[:i+1]
		case t.kind == word, t.kind == number && sure && behind:
		default:
			return "", nil
		}
	}
	return "", nil
}

// base looks for the year that the figure is compared with. Where the sentence
// names the base without a clear comparison it is believed.
func (e evidence) base(out *report.Problems) {
	f := e.Fact
	if f.Inferred != nil {
		e.inferredBase(out)
		return
	}
	base := years(f.Base)
	named, words := e.comparison()
	if e.rightBefore() && !(e.words().names(e.tokens(e.Text), f.Base) >= 0 && anyOf(base, document.Years(e.Text))) {
		named, base = f.Period.Previous().String(), []string{f.Base.String()}
	}
	same := e.words().samePeriod
	switch {
	case slices.Contains(base, named), named == "" && anyOf(base, document.Years(e.Text+" "+e.Head)):
	case named != "":
		out.Add(report.BaseDiffers, f.At, say.Sprintf("type from: %s, or say under inferred: what the document leaves open", named),
			"%s of %s compares with %s, the fact with %s", f.Place.Say(), f.Source.File, named, f.Base)
	case f.Base == f.Period.YearBefore() && (e.words().yearBefore.in(e.tokens(e.Text)) || f.Period.SamePart(f.Base) && same.in(e.tokens(e.Text))):
	case e.fromStart():
	default:
		out.Add(report.BaseDiffers, f.At, say.Sprintf("say under inferred: that it is %s, and how that is known", f.Base.String()), "%s of %s names no year that %q is compared with", f.Place.Say(), f.Source.File, f.Place.Printed)
	}
	e.partOfBase(words, out)
	if f.Period.SamePart(f.Base) {
		return
	}
	if f.SamePeriod && !same.in(e.tokens(e.Text)) {
		out.Add(report.BaseDiffers, f.At, "remove same-period", "%s of %s does not compare with the same period", f.Place.Say(), f.Source.File)
	} else if !f.SamePeriod && same.in(words) {
		out.Add(report.BaseDiffers, f.At, "add same-period: true", "%s of %s compares with the same period of %s", f.Place.Say(), f.Source.File, f.Base)
	}
}

// fromStart reports whether the document compares with the beginning of the year, and the
// fact with the end of the year before: of what is counted as of a day the two are one.
func (e evidence) fromStart() bool {
	f := e.Fact
	if !e.words().yearStart.in(e.tokens(e.Text)) {
		return false
	}
	begins := f.Base.End().AddDate(0, 0, 1)
	return f.Indicator.Time == report.Stock && begins.YearDay() == 1 && begins.Year() == f.Period.LastYear()
}

// rightBefore reports whether the document compares a quarter or a month with the one
// before it.
func (e evidence) rightBefore() bool {
	before := map[report.PeriodForm]*phrases{report.AQuarter: e.words().quarterBefore, report.AMonth: e.words().monthBefore}[e.Fact.Period.Form()]
	return before != nil && before.in(e.tokens(e.Text))
}

// inferredBase wants the base year in what is said of it, if the sentence does
// not name it.
func (e evidence) inferredBase(out *report.Problems) {
	f := e.Fact
	base := years(f.Base)
	if anyOf(base, document.Years(e.Text)) {
		return
	}
	for l, p := range f.Inferred {
		if !anyOf(base, document.Years(p.String())) {
			out.Add(report.BaseDiffers, f.At, say.Sprintf("say under inferred: that it is %s, and how that is known", f.Base.String()), "the fact compares with %s, but neither %s of %s nor what is inferred (%s) names that year", f.Base.String(), f.Place.Say(), f.Source.File, l)
		}
	}
}
