package check

import (
	"strings"

	"tongket/report"
	"tongket/report/document"
	"tongket/report/pattern"
)

// measure finds whether the number is in percent, and the scale that its table names.
func (x *surveyed) measure() {
	around := x.Row + " " + x.Column + " " + x.Over
	x.rate = strings.Contains(x.fact.Place.Printed, "%") || x.Head != "" && strings.Contains(x.Row+" "+x.Column, "%")
	if x.Head == "" || x.rate || x.number.Scale > 0 {
		return
	}
	x.in = x.words().scaleIn(x.tokens(around))
}

// scaleIn is the power of ten that the head of a table names, of several the last; 0 if none.
func (v *vocabulary) scaleIn(ts []token) (in int) {
	for ; len(ts) > 0; ts = ts[1:] {
		if exp, n := v.scales.find(ts); n > 0 && (exp == 3 || exp == 6 || exp == 9) {
			in = exp
		}
	}
	return in
}

// say finds what the number is: a level, a target, or how much something moved.
func (x *surveyed) say() {
	f, v := x.fact, x.words()
	f.Amount = report.Amount{Number: x.number.Number, Qualifier: document.Bound(x.before(), x.After, f.Source.Lang)}
	if x.Head != "" {
		if document.Negative(x.before(), f.Source.Lang) {
			f.Amount.Number = f.Amount.Number.Neg()
		}
		if len(v.moves(x.tokens(x.Column))) > 0 {
			f.Aspect = report.Change // against what the head does not say
		}
		if v.targets.in(x.tokens(x.rowAlone())) || v.targets.in(x.tokens(x.Column)) {
			f.Aspect = report.Target
		}
		return
	}
	after := x.tokens(x.fact.Place.Printed + x.After)
	switch {
	case x.moved() && v.inPoints.in(after[:min(len(after), 4)]):
		f.Aspect = report.Points
	case x.moved() && x.rate:
		f.Aspect = report.Change
	case x.moved():
		f.Aspect = report.Difference
	case x.targeted():
		f.Aspect = report.Target
	}
	if f.Aspect.HasBase() && x.way() == report.Down {
		f.Amount.Number = f.Amount.Number.Neg()
	}
	if !f.Aspect.Relative() && document.Negative(x.Before, f.Source.Lang) {
		f.Amount.Number = f.Amount.Number.Neg()
	}
}

// rowAlone is what a row is called, without the head over the names of all rows: over
// indicators it says Chỉ tiêu, which over a column is a target.
func (x *surveyed) rowAlone() string {
	return strings.TrimPrefix(x.Row, x.stub+" ")
}

// severalAlone is a name and numbers behind it, as a row of a table stands in a text that has
// lost its columns: of which year each is only its head could tell.
var severalAlone = pattern.New(`^\p{L}[^\d.;:]*(?: [-+−]?\d[\d.,]*%?){2,}$`)

// unsaid reports whether a level is none: so many points, or so many percent of a year
// before; or an end of a range, or in one of several columns.
func (x *surveyed) unsaid() bool {
	if x.Head != "" && x.Column == "" || x.Head == "" && severalAlone.MatchString(x.Paragraph) || x.inRange() || x.quoted() || x.isYear() {
		return true
	}
	v, after := x.words(), x.tokens(x.fact.Place.Printed+x.After)
	near := after[:min(len(after), 5)]
	return x.fact.Aspect == report.Level && x.Head == "" && (v.inPoints.in(near) || x.rate && v.against.in(near))
}

// quoted reports whether the document quotes the figure from an earlier one that it
// corrects: trước đây công bố 5.780.
func (x *surveyed) quoted() bool {
	v := x.words()
	return v.earlier.in(x.tokens(x.clause())) && v.corrects.in(x.tokens(x.Text))
}

// isYear reports whether the number is that of a year: năm 2019.
func (x *surveyed) isYear() bool {
	before, own := x.tokens(x.Before), x.tokens(x.fact.Place.Printed)
	_, is := yearOf(at(own, 0))
	return is && x.Head == "" && x.words().ofYear.ends(before, len(before))
}

// inRange reports whether the number is an end of a range: 150 đến 160.
func (x *surveyed) inRange() bool {
	v, before, after := x.words(), x.tokens(x.Before), x.tokens(x.fact.Place.Printed+x.After)
	_, n := v.ranges.find(after[min(1, len(after)):])
	ends := n > 0 && at(after, n+1).kind == number
	return ends || len(before) > 1 && before[len(before)-2].kind == number && v.ranges.is(before[len(before)-1])
}

// nearWords is how far before a figure the words stand that say what it is.
const nearWords = 3

// moved reports whether the number says how much something moved, not where to.
func (x *surveyed) moved() bool {
	signed := x.signBefore() != report.None && (x.rate || strings.HasSuffix(strings.TrimSpace(x.Before), "+")) // else it is a level below zero
	if signed || x.behind() != report.None {
		return true
	}
	v, ts := x.words(), x.tokens(x.Before)
	moves := v.moves(ts)
	if len(moves) == 0 {
		return false
	}
	last := moves[len(moves)-1]
	between := ts[last.to:]
	return last.happens() && last.movement != upTo && last.movement != downTo && len(between) <= nearWords && !v.reaching.in(between) && !v.divided(between)
}

// targeted reports whether a target is named right before the number.
func (x *surveyed) targeted() bool {
	v, ts := x.words(), x.tokens(x.Before)
	const far = 10
	ts = ts[v.clauseStart(ts, len(ts)):]
	return v.targets.in(ts[max(0, len(ts)-far):])
}
