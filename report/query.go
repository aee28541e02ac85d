package report

import "strings"

// Query is a question to the ledger, and what tells one figure from all others: two
// that are equal ask for the same. Whatever names a figure elsewhere (a reference, an
// anchor, a fingerprint, a line of a record) is made of its String or its Fields.
type Query struct {
	Indicator *Indicator
	Members   Members // zero of all that the indicator counts
	Period    Period
	Aspect    Aspect
	Base      Period  // of an aspect that has one
	Source    *Source // nil for any
	By        *Body   // who set the target, of what is held against one; nil: the organisation itself, or the only one who did
	Where     Where   // of HowMany, and among whose members that of two is which q holds against others
}

// String is q as a reference: social-order-cases 2022 change 2021.
func (q Query) String() string { return q.spelled(q.Period.String()) }

// Series is q in any period, as a row of a table asks: social-order-cases change 2021.
func (q Query) Series() string { return q.spelled() }

func (q Query) spelled(period ...string) string {
	words := append([]string{q.Indicator.ID}, period...)
	if !q.Members.Whole() {
		words = append(words, "of", q.Members.String())
	}
	if q.Aspect != Level {
		words = append(words, q.Aspect.String())
	}
	if q.Aspect.HasBase() {
		words = append(words, q.Base.String())
	}
	if w := q.Where.String(); w != "" {
		words = append(words, w)
	}
	if q.By != nil {
		words = append(words, "by", q.By.ID)
	}
	if q.Source != nil {
		words = append(words, "by", q.Source.ID)
	}
	return strings.Join(words, " ")
}

// Fields is q of whichever source in parts that are always as many, to be hashed.
func (q Query) Fields() []string {
	asked := q.Aspect.String()
	if w := q.Where.String(); w != "" {
		asked += " " + w
	}
	if q.By != nil {
		asked += " by " + q.By.ID
	}
	return []string{q.Subject().ID(), q.Period.String(), asked, q.Base.String()}
}

// Subject is what q is of, in whichever period.
func (q Query) Subject() Subject { return Subject{q.Indicator, q.Members} }

// Same reports whether two questions ask for the same figure, of whichever
// source.
func (q Query) Same(r Query) bool { return q.Key() == r.Key() }

// Key is q of whichever source, and of what is counted as of a day its day: what a stock
// was in 2022 is what it was at the end of it.
func (q Query) Key() Query {
	q = q.Plain()
	if q.Indicator != nil && q.Indicator.Time == Stock {
		q.Period, q.Base = q.Period.asOf(), q.Base.asOf()
	}
	return q
}

// Plain is q of whichever source.
func (q Query) Plain() Query {
	q.Source = nil
	if !q.Aspect.HasBase() {
		q.Base = Period{}
	}
	return q
}

// As is q of another aspect of the same indicator and period.
func (q Query) As(a Aspect) Query {
	if q.Aspect = a; !q.Aims() {
		q.By = nil
	}
	if a != HowMany && a != Mean && !a.Within() {
		q.Where = Where{}
	}
	return q
}

// ByDefinition reports whether q is of a base itself, which is 100 because that is what an
// index is: nothing is computed, and no figure is shown that could be traced.
func (q Query) ByDefinition() bool { return q.Aspect == Index && q.Period == q.Base }

// Yardstick is what the numbers that answer q count.
func (q Query) Yardstick() Yardstick {
	switch {
	case q.Indicator.Unit.Kind == Percent:
		return described[q.Aspect].rate
	case q.Indicator.BelowZero:
		return described[q.Aspect].below
	}
	return described[q.Aspect].other
}

// Whole reports whether what q asks for counts whole things; a mean of them may be none.
func (q Query) Whole() bool {
	return q.Indicator.Unit.Kind == Count && q.Yardstick() == InUnits && q.Aspect != Mean
}

// In is the level of s in a period.
func (s Subject) In(p Period) Query {
	return Query{Indicator: s.Indicator, Members: s.Members, Period: p}
}

// Aims reports whether q asks for a target, or for what is held against one, so that it may
// name whose.
func (q Query) Aims() bool {
	return q.Aspect == Target || q.Aspect == Margin || q.Aspect == HowMany && (q.Where.Is == Reached || q.Where.Is == Missed)
}

// Aim is the target of the period of q, of the body that q names.
func (q Query) Aim() Query {
	q = q.As(Target)
	q.Source = nil
	return q
}
