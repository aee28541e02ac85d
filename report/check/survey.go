package check

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"tongket/report"
	"tongket/report/document"
	"tongket/report/lang"
)

// Found is a figure that a document prints, with what the words around it say of it, as
// evidence reads them.
type Found struct {
	Paragraph int
	Printed   string
	Aspect    report.Aspect
	Typed     string // its value as one types it: more than 1150, -5.3%
	In        int    // the power of ten of its table, 0 without
	Period    report.Period
	Base      report.Period // of a change
	Words     string        // what names it: its row and column, or its clause
	Open      bool          // the words do not say all of it: what is missing is none of the above
}

// Survey finds every number of a document that may be a figure. Its source is known by
// its language and the period that it reports.
func Survey(r *report.Report, d document.Document) (out []Found) {
	p := newProof(d, rosters{})
	a := p.account(r)
	for i := range d.Paragraphs {
		a.heads[d.Head(i+1)] = true
	}
	for i := range d.Paragraphs {
		for _, s := range a.spare(i + 1) {
			out = append(out, p.found(s))
		}
	}
	return out
}

// surveyed is a figure while it is being read.
type surveyed struct {
	evidence
	fact   *report.Fact
	number document.Reading
	rate   bool // in percent
	in     int
}

// found reads what the words around a number say.
func (d proof) found(s spare) Found {
	f := &report.Fact{Source: d.Source, Indicator: &report.Indicator{Unit: &report.Unit{Kind: report.UnknownKind}, BelowZero: true}, Period: d.Source.Reports,
		Place: report.Place{Paragraph: s.paragraph, Printed: d.withUnit(s)}}
	out := Found{Paragraph: s.paragraph, Printed: f.Place.Printed, Open: true}
	sentence, ok := d.Sentence(f)
	readings := document.Readings(f.Place.Printed, d.Source.Lang)
	if !ok || len(readings) == 0 {
		return out
	}
	x := surveyed{evidence: evidence{sentence, d.rosters}, fact: f, number: readings[0]}
	x.measure()
	x.say()
	x.date()
	out.Aspect, out.Period, out.Base, out.In, out.Words = f.Aspect, f.Period, f.Base, x.in, x.called()
	out.Typed = x.typed()
	var problems report.Problems
	x.compare(&problems)
	out.Open = len(readings) > 1 || x.unsaid() || len(problems) > 0 || f.Aspect.HasBase() && f.Base.IsZero() || out.Typed == "" || !slices.ContainsFunc([]rune(out.Words), unicode.IsLetter)
	return out
}

// withUnit is a number with its percent sign, or with its scale and its unit.
func (d proof) withUnit(s spare) string {
	p, spaced := d.Paragraphs[s.paragraph-1], d.Spaced(s.paragraph)
	if strings.HasSuffix(s.number, "%") {
		return s.number
	}
	at := document.Index(p, s.printed, spaced)
	if at < 0 {
		return s.number
	}
	whole := s.printed
	rest := p[at+len(whole):]
	switch readings := document.Readings(whole, d.Source.Lang); {
	case strings.HasPrefix(p[at+len(s.number):], " %"):
		return s.number + " %"
	case len(readings) > 0 && readings[0].Scale > 0 && document.Index(p, whole+nextWord(rest), spaced) == at:
		whole += nextWord(rest)
	case len(readings) > 0 && readings[0].Scale == 0 && d.isComparing(whole[len(s.number):]):
		return s.number
	}
	if elided := strings.HasPrefix(p[at+len(whole):], "’"); elided { // 41,7 millions d’euros
		whole = whole[:strings.LastIndexByte(whole, ' ')]
	}
	return whole
}

// isComparing reports whether the word behind a number is none of what it counts: 1,5 so
// với, 300 fewer.
func (d proof) isComparing(word string) bool {
	v := vocabularyOf(d.Source.Lang)
	ts := v.plainTokens(word)
	return v.against.has(ts) || v.loosely.has(ts) || v.movements.has(ts) || v.ofYear.has(ts) || v.by.has(ts)
}

// measure finds whether the number is in percent, and the scale that its table names.
func (x *surveyed) measure() {
	around := x.Row + " " + x.Column + " " + x.Over
	x.rate = strings.Contains(x.fact.Place.Printed, "%") || x.Head != "" && strings.Contains(x.Row+" "+x.Column, "%")
	if x.Head == "" || x.rate || x.number.Scale > 0 {
		return
	}
	for ts := x.tokens(around); len(ts) > 0; ts = ts[1:] {
		if exp, n := x.words().scales.find(ts); n > 0 && (exp == 3 || exp == 6 || exp == 9) {
			x.in = exp
		}
	}
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
		if v.targets.in(x.tokens(x.Row)) || v.targets.in(x.tokens(x.Column)) {
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

// unsaid reports whether a level is none: so many points, or so many percent of a year
// before; or an end of a range, or in one of several columns.
func (x *surveyed) unsaid() bool {
	if x.Head != "" && x.Column == "" || x.inRange() {
		return true
	}
	v, after := x.words(), x.tokens(x.fact.Place.Printed+x.After)
	near := after[:min(len(after), 5)]
	return x.fact.Aspect == report.Level && x.Head == "" && (v.inPoints.in(near) || x.rate && v.against.in(near))
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

// date finds of when the number is, and with what it is compared.
func (x *surveyed) date() {
	f := x.fact
	if x.Head != "" {
		for _, where := range []string{x.Column, x.Row} {
			if p, ok := x.periodIn(where); ok {
				f.Period = p
				return
			}
		}
		return
	}
	if f.Aspect.HasBase() {
		year, _ := x.comparison()
		n, err := strconv.Atoi(year)
		switch {
		case err == nil && n < f.Period.Year():
			f.Base = f.Period.In(n)
		case x.words().yearBefore.in(x.tokens(x.Text)):
			f.Base = f.Period.YearBefore()
		}
		return
	}
	if n, ok := x.words().yearBehindNumber(x.tokens(x.After)); ok {
		f.Period = f.Period.In(n)
		return
	}
	compared, _ := x.comparison()
	if p, ok := x.periodIn(x.Before); ok && strconv.Itoa(p.Year()) != compared {
		f.Period = p
	}
}

// yearBehindNumber is the year that stands right behind a figure: 606 cases in 2021.
func (v *vocabulary) yearBehindNumber(ts []token) (int, bool) {
	const words = 4
	for i, t := range ts[:min(len(ts), words)] {
		if year, ok := yearOf(t); ok {
			return year, i > 0 && v.ofYear.ends(ts, i) && !v.against.has(ts[:i])
		}
		if t.kind != word || v.clauses.is(t) {
			return 0, false
		}
	}
	return 0, false
}

// periodIn is the shortest period that words name, where they name one year.
func (x *surveyed) periodIn(text string) (report.Period, bool) {
	named := document.Years(text)
	if slices.Sort(named); len(slices.Compact(named)) > 1 {
		return report.Period{}, false
	}
	year := x.Fact.Source.Reports.Year()
	if len(named) > 0 {
		year, _ = strconv.Atoi(named[0])
	}
	ts := x.tokens(text)
	for _, p := range partsOfYear(year) {
		if x.words().names(ts, p) >= 0 {
			return p, true
		}
	}
	return report.Year(year), len(named) > 0
}

// partsOfYear is the months, quarters and halves of a year, December before January, for
// Tháng 1 begins Tháng 12.
func partsOfYear(year int) (out []report.Period) {
	for m := 12; m >= 1; m-- {
		if p, ok := report.ParsePeriod(strconv.Itoa(year)+"-"+twoDigits(m), report.SplitYears{}); ok {
			out = append(out, p)
		}
	}
	for q := 4; q >= 1; q-- {
		out = append(out, report.Quarter(year, q))
	}
	return append(out, report.Half(year, 2), report.Half(year, 1))
}

func twoDigits(n int) string {
	if n < 10 {
		return "0" + strconv.Itoa(n)
	}
	return strconv.Itoa(n)
}

// typed is the number as one types it.
func (x *surveyed) typed() string {
	a, scale := x.fact.Amount, x.number.Scale
	plain := a.Number
	plain.Exp -= scale
	text := plain.String()
	if scale > 0 {
		text += "e" + strconv.Itoa(scale)
	}
	relative := x.fact.Aspect.HasBase()
	if relative && a.Number.Sign() > 0 {
		text = "+" + text
	}
	if x.rate && x.fact.Aspect != report.Points {
		text += "%"
	}
	return strings.TrimSpace(a.Qualifier.String() + " " + text)
}

// called is the words that name the figure: its row and column, or its clause.
func (x *surveyed) called() string {
	if x.Head != "" || x.Row != "" {
		return strings.Join(strings.Fields(x.Row+" "+x.Column), " ")
	}
	before := strings.TrimSpace(x.clause())
	if len(strings.Fields(before)) < nearWords {
		before = strings.TrimSpace(x.Before)
	}
	after, _, _ := strings.Cut(strings.TrimSuffix(x.After, "."), ",")
	words := strings.Fields(after)
	return strings.TrimSpace(before + " " + x.fact.Place.Printed + " " + strings.Join(words[:min(len(words), nearWords)], " "))
}

// clause is what stands before the figure behind the last comma or bracket.
func (x *surveyed) clause() string {
	before := x.Before
	for _, end := range []string{", ", "; ", ": ", "("} {
		before = before[strings.LastIndex(before, end)+1:]
	}
	return before
}

// Perhaps is the indicators whose names have most in common with what names a figure, the
// best first; none where nothing is in common.
func (f Found) Perhaps(r *report.Report, tag report.Lang) []*report.Indicator {
	words := wordPairs(document.Fold(f.Words))
	share := map[*report.Indicator]int{} // in thousandths of the name
	var out []*report.Indicator
	for _, i := range r.Indicators {
		name := wordPairs(document.Fold(i.Name.String(tag)))
		n := 0
		for pair := range name {
			if words[pair] {
				n++
			}
		}
		if n > 0 {
			share[i] = 1000 * n / len(name)
			out = append(out, i)
		}
	}
	slices.SortStableFunc(out, func(a, b *report.Indicator) int { return cmp.Compare(share[b], share[a]) })
	return out[:min(len(out), 2)]
}

// Language is that in which a text has most words that every text has.
func Language(text string, otherwise report.Lang) report.Lang {
	const enough = 20_000 // bytes
	text = document.Fold(text[:min(len(text), enough)])
	best, most := otherwise, 0
	for _, l := range lang.All() {
		v, n := vocabularyOf(l.Tag), 0
		for ts := v.plainTokens(text); len(ts) > 0; ts = ts[1:] {
			for _, table := range []*phrases{v.ofYear, v.against, v.by, v.clauses, v.per, v.parts, v.samePeriod, v.yearBefore} {
				if _, used := table.find(ts); used > 0 {
					n++
				}
			}
		}
		if n > most {
			best, most = l.Tag, n
		}
	}
	return best
}
