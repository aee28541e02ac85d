package check

import (
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
		if f.isYear() && u.Verdict != Exact {
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

// isYear reports whether the number looks like a year.
func (f Found) isYear() bool {
	return !f.rate && isYear(strings.Fields(f.Printed)[0])
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
		if !clear && c.match == ledger.Same && len(digitsOf(f.amount)) > 2 {
			return u.is(c)
		}
	}
	if !clear || best.aside || !s.isProse(f.whole) || farOff(f.amount, best.Amount) || f.Open && !best.Query.Aspect.HasBase() && f.Aspect.HasBase() {
		return u
	}
	u.Figure, u.Verdict, u.Why = best.Figure, Contradicts, s.whyNot(f, best)
	return u
}

// whyNot says what a figure is that a number is not, and whose the number is if that is known:
// of another period, or of a source that is not followed.
func (s *speech) whyNot(f Found, meant meantBy) say.Message {
	if other, ok := s.elsewhen(f, meant.Query); ok {
		return say.Sprintf("%s is %s; the number is that of %s", meant.Query.String(), meant.Value(), other.String())
	}
	why := say.Sprintf("%s is %s", meant.Query.String(), meant.Value())
	for _, x := range meant.Others {
		if x.Amount.Rat().Cmp(f.amount.Rat()) == 0 {
			why = say.Sprintf("%s is %s; the number is that of %s, which is not used", meant.Query.String(), meant.Value(), x.Source.ID)
		}
	}
	return why
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
