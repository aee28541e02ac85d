package check

import (
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
	Members   []*report.Member
	Sentence  string // up to it, if it is no cell
	Clause    string // in which it stands there
	Name      string // what an indicator of it may be called; empty where that cannot be told
	Open      bool   // the words do not say all of it: what is missing is none of the above

	amount               report.Amount // the value, of a table in units
	rate                 bool          // in percent
	before, after, whole string        // its sentence
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
			f := p.found(s, a.nouns)
			f.Members = p.membersIn(r, f)
			out = append(out, f)
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
	stub   string // the head over the names of the rows
}

// found reads what the words around a number say.
func (d proof) found(s spare, n nouns) Found {
	f := &report.Fact{Source: d.Source, Indicator: &report.Indicator{Unit: &report.Unit{Kind: report.UnknownKind}, BelowZero: true}, Period: d.Source.Reports,
		Place: report.Place{Paragraph: s.paragraph, Printed: d.withUnit(s, n)}}
	out := Found{Paragraph: s.paragraph, Printed: f.Place.Printed, Open: true}
	sentence, ok := d.Sentence(f)
	readings := document.Readings(f.Place.Printed, d.Source.Lang)
	if !ok || len(readings) == 0 {
		return out
	}
	x := surveyed{evidence: evidence{sentence, d.rosters}, fact: f, number: readings[0]}
	if heads := d.Row(d.Head(s.paragraph)); len(heads) > 0 {
		x.stub = heads[0]
	}
	x.measure()
	x.say()
	x.date()
	out.amount, out.rate, out.before, out.after, out.whole = f.Amount, x.rate, x.Before, x.After, x.Text
	out.amount.Number.Exp += x.in
	out.Aspect, out.Period, out.Base, out.In, out.Words = f.Aspect, f.Period, f.Base, x.in, x.called()
	out.Typed = x.typed()
	if x.Head == "" {
		after, _, _ := strings.Cut(x.After, ", ")
		after, _, _ = strings.Cut(after, "; ")
		out.Sentence, out.Clause, out.Name = x.Before, x.clause()+" "+after, x.name()
	}
	var problems report.Problems
	x.compare(&problems)
	out.Open = len(readings) > 1 || x.unsaid() || len(problems) > 0 || f.Aspect.HasBase() && f.Base.IsZero() || out.Typed == "" || !slices.ContainsFunc([]rune(out.Words), unicode.IsLetter)
	return out
}

// withUnit is a number with its percent sign, or with its scale and its unit.
func (d proof) withUnit(s spare, n nouns) string {
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
	case len(readings) > 0 && readings[0].Scale > 0 && document.Index(p, whole+n.behind(whole, rest), spaced) == at:
		whole += n.behind(whole, rest)
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

// name is what an indicator of a level may be called: a rate and an amount of money by what
// stands before it in its clause, a number by what it counts.
func (x *surveyed) name() string {
	if x.fact.Aspect != report.Level {
		return ""
	}
	if !x.rate && x.number.Scale == 0 {
		return x.countedNoun()
	}
	words := strings.Fields(x.clause())
	for v := x.words(); len(words) > 0; words = words[:len(words)-1] {
		last := x.tokens(words[len(words)-1])
		if len(last) == 1 && last[0].kind == word && !v.saysLevel(last[0]) {
			break
		}
	}
	if len(words) > longestName {
		return ""
	}
	return lang.Capital(strings.Join(words, " "))
}

// longestName is how many words a name has at most that is taken from a sentence.
const longestName = 8

// saysLevel reports whether a word stands between what is measured and its figure: là, đạt,
// about, was.
func (v *vocabulary) saysLevel(t token) bool {
	_, bound := v.bounding.find([]token{t})
	return bound > 0 || v.levels.is(t) || v.reaching.is(t) || v.by.is(t)
}

// countedNoun is the words behind a number as far as its clause goes; of many the first.
func (x *surveyed) countedNoun() string {
	const many, first = 4, 2
	printed := x.fact.Place.Printed
	rest := strings.TrimLeft(printed, "0123456789.,") + x.After
	var words []string
	for _, t := range x.tokens(rest) {
		if t.kind != word || x.words().against.is(t) || x.words().clauses.is(t) || x.words().joints.is(t) || x.words().ofYear.is(t) {
			break
		}
		words = append(words, t.raw)
	}
	if len(words) > many {
		words = words[:first]
	}
	return lang.Capital(strings.Join(words, " "))
}

// clause is what stands before the figure behind the last comma or bracket.
func (x *surveyed) clause() string {
	before := x.Before
	for _, end := range []string{", ", "; ", ": ", "("} {
		before = before[strings.LastIndex(before, end)+1:]
	}
	return before
}
