package load

import (
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/form"
	"tongket/report/yaml"
)

// declaration is an indicator as it is typed. If it is misread, the key that is not known
// may be one of those that say what it is.
type declaration struct {
	yaml.Mapping
	misread bool
}

// equations reads what an indicator is declared to be, once all indicators are known:
// under is, one equation or a list of them, or a sum of parts under sum.
func (l *loader) equations(i *report.Indicator, d declaration) {
	if d.misread {
		l.tieToAll(i)
	}
	if v := d.Get("sum"); v.Present() {
		l.equation(&report.Equation{At: v.At(), Kind: report.Sum, Whole: i}, v, report.BadSum)
	}
	is := []yaml.Value{d.Get("is")}
	if is[0].IsList() {
		is = is[0].List()
	}
	for _, v := range is {
		if v.Present() {
			l.relation(i, v)
		}
	}
}

// tieToAll notes that i is tied, and nobody knows to what.
func (l *loader) tieToAll(i *report.Indicator) {
	i.Unread = true
	report.Relate(&report.Equation{At: i.At, Whole: i, Terms: l.report.Indicators})
}

// relation reads an equation under is.
func (l *loader) relation(i *report.Indicator, v yaml.Value) {
	before := len(l.problems)
	e := &report.Equation{At: v.At(), Whole: i}
	m := l.keys(v, form.Relation())
	if e.Kind = l.equationKind(m); e.Kind == nil {
		l.tieToAll(i)
		return
	}
	e.Assuming = l.label(m.Get("assuming"))
	l.scaled(e, m.Get("per"))
	l.equation(e, m.Get(e.Kind.Key), report.BadRelation)
	i.Unread = i.Unread || l.erred(before)
}

// equationKind is the kind that a relation says it is of; nil if it says none, or two.
func (l *loader) equationKind(m yaml.Mapping) *report.EquationKind {
	var found *report.EquationKind
	for _, k := range report.EquationKinds() {
		switch {
		case !m.Has(k.Key):
		case found != nil:
			m.ProblemAt(report.BadRelation, m.KeyAt(k.Key), "write two relations, as a list", "a relation has either %s or %s", found.Key, k.Key)
		default:
			found = k
		}
	}
	if kinds := form.Relation().One; found == nil && m.Lacks(kinds...) {
		m.Problem(report.BadRelation, "", "a relation lacks what it is: %s", strings.Join(kinds, ", "))
	}
	return found
}

// equation fills in the terms of e and ties them. One with a mistake ties them, too: what
// would follow from it is unknown.
func (l *loader) equation(e *report.Equation, terms yaml.Value, code report.Code) {
	before := len(l.problems)
	items := terms.List()
	for _, v := range items {
		l.term(e, v, code)
	}
	if n := len(items); n > 0 && len(l.problems) == before {
		l.shaped(e, terms, code)
	}
	if l.erred(before) {
		e.Whole.Unread, e.Kind = true, nil
	}
	if e.Assuming == nil {
		e.Assuming = sameScope(e)
		e.Supposed = e.Assuming != nil
	}
	report.Relate(e)
}

// term adds a term to e.
func (l *loader) term(e *report.Equation, v yaml.Value, code report.Code) {
	id, _ := v.Scalar()
	i := l.indicator(id, v.At())
	switch known := l.report.Indicator(id) == i; {
	case slices.Contains(e.Terms, i):
		v.Problem(code, "", "%s is a part of %s already", id, e.Whole.ID)
	case known && i.MadeOf(e.Whole):
		v.Problem(code, "a relation is declared once, of one of those that it ties, and followed in every direction", "%s cannot be a part of itself", e.Whole.ID)
	default:
		l.fitting(e, i, v, code)
		e.Terms = append(e.Terms, i)
	}
}

// fitting reports a term whose unit does not fit that of the whole, or of the terms
// before it.
func (l *loader) fitting(e *report.Equation, i *report.Indicator, v yaml.Value, code report.Code) {
	like := e.Whole
	if !e.Kind.Adds {
		like = i
		if len(e.Terms) > 0 && (e.Kind.Alike || e.Whole.Unit.Kind == report.Percent && e.Kind.Most == 2) {
			like = e.Terms[0]
		}
	}
	if unread(like) || unread(i) {
		e.Whole.Unread = true
		return
	}
	if like.Unit != i.Unit {
		v.Problem(code, "", "%s in %s cannot have the part %s, which is in %s", e.Kind.Called, like.Unit.Called(), i.ID, i.Unit.Called())
	}
}

func unread(i *report.Indicator) bool { return i.Unit.Kind == report.UnknownKind }

// shaped reports a relation of too many terms or too few, or of which the whole cannot
// be what it is.
func (l *loader) shaped(e *report.Equation, terms yaml.Value, code report.Code) {
	k, n := e.Kind, len(e.Terms)
	switch rate := e.Whole.Unit.Kind == report.Percent; {
	case n < k.Least || k.Most > 0 && n > k.Most:
		terms.Problem(code, "", "%s has %d terms, not %d", k.Called, max(k.Least, k.Most), n)
	case k.Rate && !rate && !unread(e.Whole):
		terms.Problem(code, `unit: "%"`, "%s is in %%, and %s is in %s", k.Called, e.Whole.ID, e.Whole.Unit.Called())
	}
}

// scaled reads what the result is counted by: 1000, or 1000/365.
func (l *loader) scaled(e *report.Equation, v yaml.Value) {
	s, ok := v.Scalar()
	switch {
	case !ok:
		return
	case e.Kind != nil && !e.Kind.Scaled:
		v.Problem(report.BadRelation, "", "per belongs to a ratio or a product, not to %s", e.Kind.Called)
		return
	case e.Whole.Unit.Kind == report.Percent:
		v.Problem(report.BadRelation, "", "%s is in %%, which is per hundred already", e.Whole.ID)
		return
	}
	per, over, divided := strings.Cut(s, "/")
	e.Per = positive(v, 0, per)
	if divided {
		e.Over = positive(v, len(per)+1, over)
	}
}

// positive is the number that stands in v from an offset on.
func positive(v yaml.Value, at int, s string) report.Decimal {
	d, err := parseNumber(s)
	switch {
	case err != nil:
		v.ProblemAt(report.BadNumber, v.Place(at+err.at), err.hint, "%s", err.what)
	case d.Sign() <= 0:
		v.ProblemAt(report.BadNumber, v.Place(at), "type it like 1000, or 1000/365", "%s is not more than 0", quoted(s))
	}
	return d
}
