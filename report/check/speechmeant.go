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
)

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

// digitsOf is the digits of a number that say something: of 30 000 one.
func digitsOf(a report.Amount) string {
	return strings.Trim(strconv.FormatInt(a.Number.Abs().Coef, 10), "0")
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
	if digitsOf(a) == digitsOf(b) {
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
