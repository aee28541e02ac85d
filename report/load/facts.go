package load

import (
	"math/big"
	"slices"
	"strings"
	"time"

	"tongket/report"
)

// facts reads what a source states. With a mistake in a fact all else that follows
// of its indicator is in doubt.
func (l *loader) facts(s *report.Source, v value) {
	var notes []citation
	before := len(l.problems)
	items := v.optionalList()
	if l.erred(before) || s.Reports == 0 {
		s.Doubt.AddAll()
	}
	for _, item := range items {
		before := len(l.problems)
		f := l.fact(item, s, &notes)
		found := l.problems[before:]
		known := l.report.Indicator(f.Indicator.ID) == f.Indicator
		switch {
		case !known:
			s.Doubt.AddAll() // it may be about anything
		case len(found.Errors()) > 0:
			s.Doubt.Add(f.Indicator)
		}
		if !known || slices.ContainsFunc(found, hides) {
			s.Unread = append(s.Unread, f)
		} else {
			s.Facts = append(s.Facts, f)
		}
	}
	l.notes[s] = notes
}

// The keys of which a fact has exactly one.
var factKinds = []string{"value", "change", "points", "target", "margin", "direction"}

func (l *loader) fact(v value, s *report.Source, cited *[]citation) *report.Fact {
	before := len(l.problems)
	m := v.mapping("a fact", append(factKinds, "indicator", "period", "from", "same-period", "until", "revises", "in", "at", "scope", "inferred")...)
	f := &report.Fact{At: v.at(), Source: s}
	id, _ := m.need("indicator").scalar()
	f.Indicator = l.indicator(id, m.get("indicator").at())
	f.Period = m.need("period").year()
	f.Until = m.get("until").cutOff(f.Period)
	if id, ok := m.get("revises").scalar(); ok {
		f.Revises = l.source(id, m.get("revises").at())
	}
	var printed value
	if place := m.need("at"); place.present() {
		pm := place.mapping("at", "paragraph", "printed")
		printed = pm.need("printed")
		f.Place = report.Place{Paragraph: pm.need("paragraph").whole(1), Printed: printed.str()}
	}
	notes := &setting{period: s.Reports, cited: cited}
	f.Scope = l.text(m.get("scope"), notes)
	f.Inferred = l.text(m.get("inferred"), notes)
	in := m.get("in").tableScale()
	if !m.has("in") && f.Indicator.Unit.Kind != report.Percent {
		in = scaleAt(s, f.Place.Paragraph)
	}
	l.stated(f, m, in)
	if !l.erred(before) {
		checkPrinted(f, in, printed)
	}
	return f
}

// stated reads what the fact says of its indicator.
func (l *loader) stated(f *report.Fact, m mapping, in int) {
	key := m.only(factKinds)
	v := m.get(key)
	switch key {
	case "value":
		f.Aspect = report.Level
		if v.isMapping() {
			f.Amount = report.Amount{Words: l.label(v)}
		} else {
			f.Amount = v.amount(f.Indicator, in)
		}
	case "target":
		f.Aspect = report.Target
		f.Amount = v.amount(f.Indicator, in)
	case "change":
		f.Aspect = report.Change
		f.Amount = v.relative()
	case "points":
		f.Aspect = report.Points
		f.Amount = v.difference(f.Indicator)
	case "margin":
		f.Aspect = report.Margin
		f.Amount = v.margin(f.Indicator)
	case "direction":
		f.Aspect = report.Change
		f.Direction = v.direction()
	}
	if f.Aspect.HasBase() {
		l.base(f, m)
		return
	}
	for _, k := range []string{"from", "same-period"} {
		if m.has(k) && key != "" {
			m.f.problems.Add(report.FactForm, m.keyAt(k), "", "%s belongs to a change or a direction, not to a %s", k, key)
		}
	}
}

// only is the one of keys that m has.
func (m mapping) only(keys []string) string {
	found := ""
	for _, k := range keys {
		switch {
		case !m.has(k):
		case found != "":
			m.f.problems.Add(report.FactForm, m.keyAt(k), "write two facts", "a fact has either %s or %s", found, k)
		default:
			found = k
		}
	}
	if found == "" && m.present() && !slices.ContainsFunc(m.meant, func(k string) bool { return slices.Contains(keys, k) }) {
		m.problem(report.FactForm, "", "a fact lacks what it states: %s", strings.Join(keys, ", "))
	}
	return found
}

func (v value) direction() report.Direction {
	switch v.oneOf("direction", "down", "up") {
	case "down":
		return report.Down
	case "up":
		return report.Up
	}
	return report.None
}

// cutOff is the last day that a figure counts, in the year p.
func (v value) cutOff(p report.Period) string {
	if !v.present() {
		return ""
	}
	s, ok := v.scalar()
	day, err := time.Parse(time.DateOnly, s)
	switch {
	case !ok:
	case err != nil:
		v.problem(report.BadValue, "type it as 2021-11-30", "%q is not a day", clip(s))
	case p != 0 && report.Period(day.Year()) != p:
		v.problem(report.BadValue, "", "the figure is of %d, and %s lies outside", p, s)
	case day.Month() == time.December && day.Day() == 31:
		v.problem(report.BadValue, "leave until: out", "%s ends the whole year", s)
	default:
		return s
	}
	return ""
}

// base reads what a change is against.
func (l *loader) base(f *report.Fact, m mapping) {
	from := m.need("from")
	f.Base = from.year()
	f.SamePeriod = m.get("same-period").present() && m.get("same-period").flag()
	if f.Base != 0 && f.Period != 0 && f.Base >= f.Period {
		from.problem(report.BadBase, "", "a change of %d is against an earlier year, not %d", f.Period, f.Base)
	}
}

// tableScale is the power of ten that all numbers of a document's table stand for.
func (v value) tableScale() int {
	if !v.present() {
		return 0
	}
	return scaleExponents[v.oneOf("scale", "thousand", "million", "billion")]
}

// scaleExponents are the words that a scale is typed with.
var scaleExponents = map[string]int{"thousand": 3, "million": 6, "billion": 9}

// amount reads a level or target of an indicator, typed in thousands and so on.
func (v value) amount(i *report.Indicator, in int) report.Amount {
	t, ok := v.typed(false)
	if !ok {
		return report.Amount{}
	}
	if in > 0 && t.scale > 0 {
		v.problem(report.BadAmount, "leave e out, or the in: of the fact or of its table", "%s is scaled twice", v.name())
	}
	t.number.Exp, t.scale = t.number.Exp+in, t.scale+in
	v.checkUnit(t.unit, i.Unit)
	switch {
	case t.number.Sign() < 0:
		v.problem(report.BadAmount, "a fall is typed as change: -5.3% with from:; a balance or a temperature below zero stays in left-out with the reason",
			"a %s below zero, which cannot be recorded yet", v.name())
	case t.number.Rat().Cmp(report.Whole(1e15).Rat()) > 0:
		v.problem(report.BadAmount, "", "%s is larger than any figure of a year's results", v.name())
	case i.Unit.Kind == report.Count && !t.number.Rat().IsInt():
		v.problem(report.BadAmount, "", "%s counts whole things, and %s is not whole", i.ID, t.number)
	case i.Unit.Kind == report.Count && t.number.Exp < 0:
		v.problem(report.BadAmount, "type "+t.number.Rat().FloatString(0), "%s counts whole things, which have no decimals", i.ID)
	}
	return t.amount()
}

// relative reads a change, which is in percent.
func (v value) relative() report.Amount {
	t, ok := v.typed(true)
	if !ok {
		return report.Amount{}
	}
	unit := strings.ToLower(t.unit.text)
	at := v.place(t.unit.at)
	switch {
	case strings.Contains(unit, "point") || unit == "pp" || strings.Contains(unit, "điểm"):
		v.f.problems.Add(report.WrongUnit, at, "type points: "+t.number.String(), "a difference of two rates is given as points")
	case unit == "":
		v.problem(report.WrongUnit, "type "+t.number.String()+"%", "a change is given in percent")
	case unit != "%":
		v.f.problems.Add(report.WrongUnit, at, "give the level of each year as a value", "a change is given in percent, not in %q", clip(t.unit.text))
	case !signed(v) && t.number.Sign() != 0:
		v.problem(report.BadAmount, "type -"+t.number.String()+"% for a fall or +"+t.number.String()+"% for a rise", "a change has its sign in front")
	case t.number.Rat().Cmp(big.NewRat(-100, 1)) < 0:
		v.problem(report.BadAmount, "", "a fall of more than 100%%")
	}
	return t.amount()
}

// margin reads by how much a target was exceeded or missed: in points of a rate, in
// percent of anything else.
func (v value) margin(i *report.Indicator) report.Amount {
	if i.Unit.Kind == report.Percent {
		return v.difference(i)
	}
	return v.relative()
}

// difference reads a difference of two rates, in percentage points.
func (v value) difference(i *report.Indicator) report.Amount {
	t, ok := v.typed(true)
	if !ok {
		return report.Amount{}
	}
	switch {
	case i.Unit.Kind != report.Percent && i.Unit.Kind != report.UnknownKind:
		v.problem(report.WrongUnit, "give a change in percent", "%s is no rate: only rates differ by percentage points", i.ID)
	case t.unit.text != "" && t.unit.text != "points":
		v.f.problems.Add(report.WrongUnit, v.place(t.unit.at), "write no unit", "points are percentage points, not %q", clip(t.unit.text))
	case !signed(v) && t.number.Sign() != 0:
		v.problem(report.BadAmount, "type -"+t.number.String()+" for a fall or +"+t.number.String()+" for a rise", "a difference has its sign in front")
	}
	return t.amount()
}

// signed reports whether a number has its sign typed.
func signed(v value) bool {
	s, _ := v.scalar()
	return strings.ContainsAny(s, "+-")
}

func (v value) typed(isChange bool) (typed, bool) {
	s, ok := v.scalar()
	if !ok {
		return typed{}, false
	}
	t, err := parseAmount(s, isChange)
	if err != nil {
		v.f.problems.Add(report.BadNumber, v.place(err.at), err.hint, "%s", err.what)
	}
	return t, err == nil
}

// checkUnit compares the unit typed with an amount to the indicator's.
func (v value) checkUnit(typed word, u *report.Unit) {
	switch {
	case u.Kind == report.UnknownKind: // reported where it is declared
	case typed.text == "" && u.Kind == report.Percent:
		v.problem(report.WrongUnit, "put % after the number", "a percentage lacks its %%")
	case typed.text != "" && !strings.EqualFold(typed.text, u.ID):
		v.f.problems.Add(report.WrongUnit, v.place(typed.at), "write no unit, or "+u.ID, "the unit is %s, not %q", u.ID, clip(typed.text))
	}
}
