package check

import (
	"cmp"
	"math/big"
	"slices"
	"strconv"
	"strings"

	"tongket/report"
	"tongket/report/document"
	"tongket/report/ledger"
	"tongket/report/say"
)

// Verdict is how a number of somebody's text stands to what is known.
type Verdict int

const (
	Unknown     Verdict = iota // no figure is known that it could be
	Exact                      // it is a figure, with its bound
	Rounds                     // it is one, rounded or with a bound that holds
	Contradicts                // the words name a figure, and it is another number
)

// String is v as other programs read it.
func (v Verdict) String() string { return [...]string{"unknown", "exact", "rounded", "contradicts"}[v] }

// Say is v in words.
func (v Verdict) Say() say.Message {
	return [...]say.Message{"unknown", "exact", "rounded", "contradicts"}[v]
}

// Uttered is a number of a text, and the figure that it was taken for.
type Uttered struct {
	Paragraph int
	Printed   string
	Words     string // around it
	Verdict   Verdict
	Figure    ledger.Figure // zero of what is unknown
	Why       say.Message   // of what contradicts
}

// Speech holds a text that is no part of the project against what all of its sources state,
// as the edition e resolves it: each number, and, as if the figures stood in their places, each
// word that says more of them. Problems have the number of a paragraph for their line.
func Speech(r *report.Report, e *report.Edition, d document.Document) (numbers []Uttered, claims report.Problems) {
	l := newLinter(r)
	v := vocabularyOf(d.Source.Lang)
	s := speech{linter: l, v: v, e: e, l: ledger.Of(e), subjects: allSubjects(r)}
	var found []Found
	for _, f := range Survey(r, d) {
		u := s.judge(f)
		if isYear(f) && u.Verdict != Exact {
			continue
		}
		if s.last = nil; u.Verdict != Unknown {
			s.last = &u
		} else if n := len(numbers); n > 0 && numbers[n-1].Paragraph == f.Paragraph {
			s.last = &numbers[n-1]
		}
		numbers, found = append(numbers, u), append(found, f)
	}
	for i := range d.Paragraphs {
		s.claims(d, i+1, numbers, found)
	}
	return numbers, l.problems.Sort()
}

// speech is a text while it is being held against a ledger.
type speech struct {
	*linter
	v        *vocabulary
	e        *report.Edition
	l        *ledger.Ledger
	subjects []report.Subject
	last     *Uttered // the number before, if it stands in the same paragraph or is a figure
}

// isYear reports whether a number looks like a year.
func isYear(f Found) bool {
	return !f.rate && yearPattern.MatchString(strings.Fields(f.Printed)[0])
}

// allSubjects is all that there may be figures of.
func allSubjects(r *report.Report) (out []report.Subject) {
	for _, i := range r.Indicators {
		if i.Name == nil || i.Unread {
			continue
		}
		out = append(out, report.Subject{Indicator: i})
		for _, b := range i.By {
			for m := range b.All {
				if of, ok := (report.Members{}).With(m); ok {
					out = append(out, report.Subject{Indicator: i, Members: of})
				}
			}
		}
	}
	return out
}

// meantBy is a figure that a number may be, and how well the words around it name it.
type meantBy struct {
	ledger.Figure
	score float64
	match ledger.Match
	aside bool // a number may be it, and none contradicts it
}

// How well words name a figure: all of a name stands near it, enough does for a number that is
// the figure's own, or for one that is not.
const (
	enough     = 0.5
	nearlySure = 0.9 // if they name nothing else as well
	sure       = 1.2
	margin     = 0.3
)

// judge finds which figure a number is meant to be.
func (s *speech) judge(f Found) Uttered {
	u := Uttered{Paragraph: f.Paragraph, Printed: f.Printed, Words: f.Words}
	list := s.candidates(f)
	if list = append(list, s.before(f, list)...); len(list) == 0 {
		return u
	}
	best := list[0]
	for _, c := range list {
		near := margin
		if c.match == ledger.Rounded {
			near = margin / 2
		}
		if c.match != ledger.Apart && c.score >= best.score-near {
			return u.is(c)
		}
	}
	for _, c := range list {
		if farOff(f.amount, best.Amount) && !farOff(f.amount, c.Amount) && c.score >= list[0].score-margin {
			best = c
		}
	}
	clear := best.score >= sure || best.score >= nearlySure && alone(list)
	for _, c := range list {
		if !clear && c.match == ledger.Same && digitsOf(f.amount) > 2 {
			return u.is(c)
		}
	}
	if !clear || best.aside || !s.isProse(f.whole) || farOff(f.amount, best.Amount) || f.Open && !best.Query.Aspect.HasBase() && f.Aspect.HasBase() {
		return u
	}
	if other, ok := s.elsewhen(f, best.Query); ok {
		u.Figure, u.Verdict = best.Figure, Contradicts
		u.Why = say.Sprintf("%s is %s; the number is that of %s", best.Query.String(), best.Value(), other.String())
		return u
	}
	u.Figure, u.Verdict = best.Figure, Contradicts
	u.Why = say.Sprintf("%s is %s", best.Query.String(), best.Value())
	for _, x := range best.Others {
		if x.Amount.Rat().Cmp(f.amount.Rat()) == 0 {
			u.Why = say.Sprintf("%s is %s; the number is that of %s, which is not used", best.Query.String(), best.Value(), x.Source.ID)
		}
	}
	return u
}

// isProse reports whether a sentence has words enough for its numbers: not a row of a table, in
// which only what is a figure is told.
func (s *speech) isProse(sentence string) bool {
	const each = 2
	words, numbers := 0, 0
	for _, t := range s.v.plainTokens(sentence) {
		switch t.kind {
		case word:
			words++
		case number:
			numbers++
		}
	}
	return words >= each*numbers
}

// alone reports whether the words name the first of some figures clearly better than one of
// anything else.
func alone(list []meantBy) bool {
	for _, c := range list {
		if c.Query.Subject() != list[0].Query.Subject() {
			return c.score <= list[0].score-margin
		}
	}
	return true
}

func (u Uttered) is(c meantBy) Uttered {
	u.Figure, u.Verdict = c.Figure, Rounds
	if c.match == ledger.Same {
		u.Verdict = Exact
	}
	return u
}

// digitsOf is how many digits of a number say something: 29 949 has five, 30 000 one.
func digitsOf(a report.Amount) int {
	return len(strings.Trim(strconv.FormatInt(a.Number.Abs().Coef, 10), "0"))
}

// candidates is the figures that a number may be, those first that the words name best, and of
// those the one that it is.
func (s *speech) candidates(f Found) (out []meantBy) {
	near, wide := s.v.nouns(nil, s.v.plainTokens(f.Words)), s.v.nouns(nil, s.v.plainTokens(f.before+" "+f.after))
	for _, of := range s.subjects {
		score := s.named(of, near, wide) + s.unit(of, f)
		if score < enough {
			continue
		}
		out = append(out, s.answers(of, f, score)...)
	}
	slices.SortStableFunc(out, func(a, b meantBy) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(b.match, a.match))
	})
	return out
}

// answers is the figures of a subject that a number may be.
func (s *speech) answers(of report.Subject, f Found, score float64) (out []meantBy) {
	first, others := s.asked(of, f)
	for n, q := range append([]report.Query{first}, others...) {
		figure := s.l.Ask(q)
		if !figure.Comparable() {
			continue
		}
		c := meantBy{figure, score, figure.Match(f.amount), n > 0}
		if c.aside && c.match == ledger.Rounded && figure.Amount.Qualifier != report.Exactly {
			c.match = ledger.Apart // of something that may be any number much can be said
		}
		if q.Aspect == report.Target { // what is aimed at is said in many ways, and never rounded
			if c.match = ledger.Apart; f.amount.Rat().Cmp(figure.Amount.Rat()) == 0 {
				c.match = ledger.Same
			}
		}
		if c.aside {
			c.score -= margin / 2
		}
		out = append(out, c)
	}
	return out
}

// before is what a number may be if its words go on speaking of the number before: in 2020 it
// was 20.8%; the target was 17%.
func (s *speech) before(f Found, list []meantBy) []meantBy {
	if s.last == nil || s.last.Paragraph != f.Paragraph || s.last.Verdict == Unknown || len(list) > 0 && list[0].score >= sure {
		return nil
	}
	of := s.last.Figure.Query.Subject()
	if s.unit(of, f) <= -margin {
		return nil
	}
	if len(list) == 0 {
		return s.answers(of, f, nearlySure)
	}
	out := s.answers(of, f, enough)
	for i := range out {
		out[i].aside = true
	}
	return out
}

// farOff reports whether a number is so far from a figure that it is hardly meant to be it.
func farOff(a, b report.Amount) bool {
	const times = 8
	x, y := new(big.Rat).Abs(a.Rat()), new(big.Rat).Abs(b.Rat())
	if x.Cmp(y) > 0 {
		x, y = y, x
	}
	if strings.Trim(strconv.FormatInt(a.Number.Abs().Coef, 10), "0") == strings.Trim(strconv.FormatInt(b.Number.Abs().Coef, 10), "0") {
		return false // of another power of ten
	}
	return y.Cmp(x.Mul(x, big.NewRat(times, 1))) > 0
}

// asked is what a number of a subject may be: what the words around it say, and where they say
// a level also a target or a share.
func (s *speech) asked(of report.Subject, f Found) (first report.Query, others []report.Query) {
	q := of.In(f.Period)
	rate := of.Indicator.Unit.Kind == report.Percent
	switch {
	case f.Aspect.HasBase():
		q.Aspect, q.Base = f.Aspect, f.Base
		if q.Base.IsZero() {
			q.Base = f.Period.YearBefore()
		}
		if rate && f.Aspect == report.Change {
			q.Aspect = report.Points
		}
		return q, []report.Query{of.In(f.Period), of.In(q.Base)} // from what to what
	case f.rate && !rate:
		return q.As(report.Share), nil
	case f.Aspect == report.Target:
		return s.aim(q), []report.Query{q}
	default:
		grown := q.As(report.Difference)
		grown.Base = f.Period.YearBefore()
		first, others = q, []report.Query{s.aim(q), grown}
		for _, year := range document.Years(f.Words + " " + sinceNumber(f.before)) {
			if n, err := strconv.Atoi(year); err == nil && f.Period.In(n) != f.Period {
				others = append(others, of.In(f.Period.In(n)))
			}
		}
	}
	return first, others
}

// sinceNumber is what stands behind the last number of a text, with its year.
func sinceNumber(before string) string {
	fields := strings.Fields(before)
	from := 0
	for i, w := range fields {
		if strings.ContainsAny(w, "0123456789") && len(document.Years(w)) == 0 {
			from = i + 1
		}
	}
	return strings.Join(fields[from:], " ")
}

// aim is the target of a level: of several bodies that of the first.
func (s *speech) aim(q report.Query) report.Query {
	q = q.As(report.Target)
	if f := s.l.Ask(q); len(f.Choices) > 0 {
		q.By = f.Choices[0]
	}
	return q
}

// named is how well words name a subject: those near the number count more than the others of
// its sentence. A subject of members is named where they are.
func (s *speech) named(of report.Subject, near, wide []string) float64 {
	d := s.dictionOf(s.v)
	name := d.called[of.Indicator]
	if len(name) == 0 {
		return 0
	}
	far := 1.0
	if slices.ContainsFunc(near, func(w string) bool { return len(d.whose[w]) > 0 }) {
		far = 0.6 // the words near it say what it is
	}
	score := 0.0
	for _, w := range name {
		switch {
		case slices.Contains(near, w):
			score += 1.5
		case slices.Contains(wide, w):
			score += far
		}
	}
	score /= float64(len(name))
	for _, words := range of.Indicator.Words[s.v.Tag] {
		if more := s.v.nouns(nil, s.v.plainTokens(words)); len(more) > 0 && has(slices.Concat(near, wide), more) {
			score = max(score, 1.2)
		}
	}
	for m := range of.Members.Each {
		words := s.v.nouns(nil, s.v.plainTokens(m.Name.String(s.v.Tag)))
		if len(words) == 0 || !has(slices.Concat(near, wide), words) {
			return 0
		}
		score += margin
	}
	return score + float64(len(name))/100 // of two the longer name
}

// unit is what the words right beside a number say for or against the unit of a subject.
func (s *speech) unit(of report.Subject, f Found) float64 {
	u := of.Indicator.Unit
	switch {
	case u == nil || u.Kind == report.UnknownKind:
		return 0
	case f.Aspect == report.Change && f.rate, f.Aspect == report.Points:
		return 0
	case (u.Kind == report.Percent) != f.rate:
		return -10
	case f.rate:
		return margin
	}
	const words = 3
	behind := s.v.plainTokens(f.Printed + f.after)
	for _, name := range []string{u.Name[s.v.Tag].One, u.Name[s.v.Tag].Other} {
		own := s.wordsOf(s.v, name)
		for i := range behind[:min(len(behind), words+len(own))] {
			if len(own) > 0 && begins(behind[i:], own) {
				return 2 * margin
			}
		}
	}
	around := s.v.plainTokens(f.before)
	around = append(around[max(0, len(around)-1):], behind[:min(len(behind), 2*words)]...)
	if parts := s.nounsOfUnit(u); len(parts) > 0 && has(contentOf(around), parts) {
		return 2 * margin // VND 352.6 billion; VND 10,625 per m³
	}
	if u.Kind == report.Money {
		return -10
	}
	if noun := s.v.nouns(nil, behind[min(1, len(behind)):min(2, len(behind))]); len(noun) > 0 && slices.Contains(s.dictionOf(s.v).called[of.Indicator], noun[0]) {
		return margin // 492 employees, of which the unit is people
	}
	return -margin // the noun may be left out
}

// nounsOfUnit is the words of a unit, in whatever order they stand around a number.
func (s *speech) nounsOfUnit(u *report.Unit) []string {
	return contentOf(s.v.plainTokens(strings.ReplaceAll(u.Name[s.v.Tag].Other, "/", " ")))
}

// elsewhen is the figure of another period that a number is.
func (s *speech) elsewhen(f Found, q report.Query) (report.Query, bool) {
	for _, p := range s.l.Known(q.Subject(), q.Aspect) {
		other := q
		other.Period = p
		if p != q.Period && s.l.Ask(other).Match(f.amount) == ledger.Same {
			return other, true
		}
	}
	return report.Query{}, false
}

// claims reads a paragraph as if each number that is a figure referred to it, and keeps what is
// wrong in what its words say more.
func (s *speech) claims(d document.Document, paragraph int, numbers []Uttered, of []Found) {
	text, prose, from := d.Paragraphs[paragraph-1], report.Prose{}, 0
	at := func(n int) report.Pos {
		return report.Pos{File: d.Source.File, Line: paragraph, Col: 1 + len([]rune(text[:n]))}
	}
	for n, u := range numbers {
		if u.Paragraph != paragraph || u.Verdict != Exact && u.Verdict != Rounds {
			continue
		}
		number := strings.Fields(of[n].Printed)[0]
		i := document.Index(text[from:], of[n].Printed, d.Spaced(paragraph))
		if i < 0 || number == "" {
			continue
		}
		i += from
		if i > from {
			prose.Spans = append(prose.Spans, report.Span{At: at(from), Words: text[from:i]})
		}
		prose.Spans = append(prose.Spans, report.Span{At: at(i), Ref: &report.Ref{At: at(i), Query: u.Figure.Query, Form: report.Full}})
		from = i + len(of[n].Printed)
	}
	if from < len(text) {
		prose.Spans = append(prose.Spans, report.Span{At: at(from), Words: text[from:]})
	}
	p := report.Passage{Text: report.Text{s.v.Tag: prose}, Edition: s.e, Sentence: true}
	before := len(s.problems)
	l := s.linter
	l.sentences(p, s.v, s.v.tokens(prose))
	l.problems = append(l.problems[:before], slices.DeleteFunc(l.problems[before:], func(x report.Problem) bool { return !ofClaims[x.Code] })...)
}

// ofClaims is what is judged of a text that is no briefing: not how its figures are printed.
var ofClaims = map[report.Code]bool{
	report.DirectionWord: true, report.OtherBase: true, report.TargetWord: true, report.JudgementWord: true, report.ExtremeWord: true,
	report.MultipleWord: true, report.OtherMember: true, report.OtherSubject: true, report.PointsWord: true,
}
