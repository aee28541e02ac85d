package check

import (
	"slices"
	"strconv"
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

// period wants the year of the fact over its column, if it stands in a table; else
// to be that of the document, or named in the paragraph or the table's head.
func (e evidence) period(out *report.Problems) {
	f := e.Fact
	of := years(f.Period)
	switch over := document.Years(e.Column); {
	case len(over) == 1 && !slices.Contains(of, over[0]) && !f.Aspect.HasBase():
		out.Add(report.PeriodNotNamed, f.At, "correct the period, or the figure", "%q of %s of %s stands in the column of %s, the fact is of %s",
			f.Place.Printed, f.Place.Say(), f.Source.File, over[0], f.Period.String())
	case e.otherRow():
		out.Add(report.PeriodNotNamed, f.At, "correct the period, or the paragraph", "%q of %s of %s stands in the row of %s, the fact is of %s",
			f.Place.Printed, f.Place.Say(), f.Source.File, e.Row, f.Period.String())
	case e.Column != "" && !f.Aspect.HasBase() && e.words().another(e.tokens(e.Column), f.Period) >= 0:
		out.Add(report.PeriodNotNamed, f.At, "correct the period, or the figure", "%q of %s of %s stands in the column of %s, the fact is of %s",
			f.Place.Printed, f.Place.Say(), f.Source.File, strings.TrimSpace(e.Column), f.Period.String())
	case f.Period == f.Source.Reports:
	case e.part() && (anyOf(of, years(f.Source.Reports)) || anyOf(of, document.Years(e.around()))):
	case f.Period == f.Source.Reports.YearBefore() && e.words().yearBefore.in(e.tokens(e.Text)):
	case f.Period.YearBefore() == f.Source.Reports && f.Aspect.IsSet() && e.words().yearAfter.in(e.tokens(e.Text)):
	case e.inferredPeriod(), f.Ruled():
	default:
		out.Add(report.PeriodNotNamed, f.At, say.Sprintf("the document reports on %s; of a table say where its head stands: tables: [{paragraphs: 4..9, head: 3}]; of what the document leaves open say under inferred: how the year is known", f.Source.Reports),
			"%s of %s does not name %s", f.Place.Say(), f.Source.File, called(f.Period))
	}
}

// called is p with the word for what it is.
func called(p report.Period) say.Message {
	if p.Form() == report.AYear {
		return say.Sprintf("the year %s", p)
	}
	return say.Sprintf("the period %s", p)
}

// part reports whether the document names the part of the year that the fact is of. Of
// a whole year there is nothing more to name, but it is no year that the document
// reports on and does not name.
func (e evidence) part() bool {
	f := e.Fact
	if f.Period.Months() >= report.Year(0).Months() {
		return anyOf(years(f.Period), document.Years(strings.Join([]string{e.Paragraph, e.Head, e.Row, e.Over}, " ")))
	}
	return e.words().names(e.tokens(e.around()), f.Period) >= 0
}

// around is the paragraph of the figure and all that stands over it and beside it.
func (e evidence) around() string {
	return strings.Join([]string{e.Paragraph, e.Head, e.Column, e.Row, e.Over}, " ")
}

// otherRow reports whether the figure stands in the row of another year, or of a part of
// the year that the fact is not of.
func (e evidence) otherRow() bool {
	f := e.Fact
	if named := document.Years(e.Row); len(named) == 1 && !slices.Contains(years(f.Period), named[0]) && !f.Aspect.HasBase() {
		return true
	}
	if e.Row == "" || f.Period.Form() == report.ADay || e.words().names(e.tokens(e.Row), f.Period) >= 0 {
		return false
	}
	_, named := e.words().partIn(e.tokens(e.Row), f.Period.Year())
	return named
}

// inferredPeriod reports whether what is inferred of the fact names its year, as the
// document does not.
func (e evidence) inferredPeriod() bool {
	f := e.Fact
	for _, p := range f.Inferred {
		if f.Aspect.HasBase() || !anyOf(years(f.Period), document.Years(p.String())) {
			return false
		}
	}
	return f.Inferred != nil
}

// years is the years in which p begins and ends, in digits; none of none.
func years(p report.Period) []string {
	if p.IsZero() {
		return nil
	}
	return slices.Compact([]string{strconv.Itoa(p.Year()), strconv.Itoa(p.LastYear())})
}

// anyOf reports whether one of some words is among others.
func anyOf(some, others []string) bool {
	return slices.ContainsFunc(some, func(s string) bool { return slices.Contains(others, s) })
}

func isDigit(b byte) bool { return '0' <= b && b <= '9' }
