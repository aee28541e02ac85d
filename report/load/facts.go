package load

import (
	"math/big"
	"slices"
	"strings"
	"time"

	"tongket/report"
	"tongket/report/form"
	"tongket/report/lang"
	"tongket/report/say"
	"tongket/report/yaml"
)

// facts reads what a source states. With a mistake in a fact all else that follows
// of its indicator is in doubt.
func (l *loader) facts(s *report.Source, v yaml.Value) {
	before := len(l.problems)
	items := l.factItems(v)
	s.NumbersHidden = s.NumbersHidden || l.erred(before)
	if l.erred(before) || s.Reports.IsZero() {
		s.Doubt.AddAll()
	}
	for _, item := range items {
		before := len(l.problems)
		f, known := l.fact(item, s)
		l.keep(f, known, before)
	}
}

// keep puts a fact, with the problems since there were so many, to those that its source
// states, or to those that could not be read whole; of whom it is may not be known.
func (l *loader) keep(f *report.Fact, of bool, before int) {
	s, found := f.Source, l.problems[before:]
	known := l.report.Indicator(f.Indicator.ID) == f.Indicator
	switch {
	case !known:
		s.Doubt.AddAll() // it may be about anything
	case !of, len(found.Errors()) > 0:
		s.Doubt.Add(f.Indicator)
	}
	if !known || !of || slices.ContainsFunc(found, report.Problem.Hides) {
		s.Unread = append(s.Unread, f)
	} else {
		s.Facts = append(s.Facts, f)
	}
}

// fact reads one, and whether it is known of whom it is.
func (l *loader) fact(v yaml.Value, s *report.Source) (f *report.Fact, known bool) {
	before := len(l.problems)
	m := l.keys(v, form.Fact())
	f = &report.Fact{At: v.At(), Source: s}
	id, _ := m.Need("indicator").Scalar()
	f.Indicator = l.indicator(id, m.Get("indicator").At())
	f.Members, known = l.membersIn(m.Get("of"), f.Indicator)
	f.Period = l.readPeriod(m.Need("period"))
	l.noted(f, m)
	var printed yaml.Value
	var cell *seen
	if place := m.Need("at"); place.Present() {
		printed, cell = l.place(f, place)
	}
	in := readScale(m.Get("in"))
	if !m.Has("in") && f.Indicator.Unit.Kind != report.Percent {
		in = scaleAt(s, f.Place.Paragraph)
	}
	switch says := !m.Lacks(form.Fact().One...); {
	case !says && m.Get("at").KeyAmong([]string{"cell"}) != "":
		v := l.valueOf(cell, f, m)
		known = known && v.Present() // else it may be any number
		l.stated(f, m, "value", v, in)
	case !says && l.books[s] != nil && l.erred(before):
		known = false // it may be the number of a cell that could not be read
	default:
		key := statedBy(m, form.Fact().One)
		l.stated(f, m, key, m.Get(key), in)
	}
	known = known && (f.By != nil || !m.Get("by").Present()) // else it is of anybody
	switch {
	case l.erred(before):
	case cell != nil:
		cell.check(f, in)
	default:
		checkPrinted(f, in, printed)
	}
	return f, known
}

// noted reads what is said beside the figure.
func (l *loader) noted(f *report.Fact, m yaml.Mapping) {
	f.Until = readCutOff(m.Get("until"), f.Period)
	f.Provisional = m.Get("provisional").Flag()
	if id, ok := m.Get("revises").Scalar(); ok {
		f.Revises = l.source(id, m.Get("revises").At())
	}
	notes := &setting{period: f.Source.Reports}
	f.Scope = l.text(m.Get("scope"), notes)
	f.Inferred = l.text(m.Get("inferred"), notes)
}

// stated reads what the fact says of its indicator, under a key.
func (l *loader) stated(f *report.Fact, m yaml.Mapping, key string, v yaml.Value, in int) {
	if aspect, ok := report.AspectStatedBy(key); ok {
		f.Aspect = aspect
		f.Amount = l.amount(v, f.Query(), in)
	}
	l.setBy(f, m)
	if key == "direction" {
		f.Aspect, f.Direction = report.Change, readDirection(v)
	}
	if f.Aspect.HasBase() {
		l.against(f, m)
		return
	}
	for _, k := range []string{"from", "same-period"} {
		if m.Has(k) && key != "" {
			m.ProblemAt(report.FactForm, m.KeyAt(k), "", "%s belongs to a change, a difference or a direction, not to a %s", k, key)
		}
	}
}

// amount reads the number that answers q, as its yardstick has it.
func (l *loader) amount(v yaml.Value, q report.Query, in int) report.Amount {
	switch yardstick := q.Yardstick(); {
	case q.Aspect.InWords() && v.IsMapping():
		return report.Amount{Words: l.label(v)}
	case !q.Aspect.Relative():
		return readAmount(v, q.Indicator, in)
	case yardstick == report.InUnits:
		return readStep(v, q.Indicator, in)
	case yardstick == report.InPoints && q.Aspect == report.Difference:
		v.Problem(report.WrongUnit, "type points:", "two rates differ by percentage points")
		return report.Amount{}
	case yardstick == report.InPoints:
		return readDifference(v, q.Indicator)
	case q.Indicator.Unread: // percent or points
		t, _ := readTyped(v, true)
		return t.amount()
	default:
		return readRelative(v)
	}
}

// statedBy is the one of keys that says what a fact states.
func statedBy(m yaml.Mapping, keys []string) string {
	found := keyAmong(m, keys, func(found, k string) {
		m.ProblemAt(report.FactForm, m.KeyAt(k), "write two facts", "a fact has either %s or %s", found, k)
	})
	if found == "" && m.Lacks(keys...) {
		m.Problem(report.FactForm, "", "a fact lacks what it states: %s", strings.Join(keys, ", "))
	}
	return found
}

// keyAmong is the first of keys that m has; what other is told of each that it has beside it.
func keyAmong(m yaml.Mapping, keys []string, other func(found, k string)) (found string) {
	for _, k := range keys {
		switch {
		case !m.Has(k):
		case found == "":
			found = k
		default:
			other(found, k)
		}
	}
	return found
}

func readDirection(v yaml.Value) report.Direction {
	switch oneOf(v, form.Direction) {
	case "down":
		return report.Down
	case "up":
		return report.Up
	}
	return report.None
}

// readCutOff is the last day that a figure counts, in p.
func readCutOff(v yaml.Value, p report.Period) string {
	day, ok := readDay(v)
	s := day.Format(time.DateOnly)
	switch {
	case !ok:
	case !p.IsZero() && !p.Contains(report.Day(day)):
		v.Problem(report.BadValue, "", "the figure is of %s, and %s lies outside", p, s)
	case day.Equal(p.End()):
		v.Problem(report.BadValue, "leave until: out", "%s ends the whole period", s)
	default:
		return s
	}
	return ""
}

// readDay is a day of the calendar, if one is typed.
func readDay(v yaml.Value) (day time.Time, ok bool) {
	if !v.Present() {
		return day, false
	}
	s, ok := v.Scalar()
	day, err := time.Parse(time.DateOnly, strings.TrimSpace(s))
	if ok && err != nil {
		v.Problem(report.BadValue, "type it as 2021-11-30", "%q is not a day", report.Clip(s))
	}
	return day, ok && err == nil
}

// against reads what a change is compared with.
func (l *loader) against(f *report.Fact, m yaml.Mapping) {
	from := m.Need("from")
	f.Base = l.readBase(from, f.Period)
	f.SamePeriod = m.Get("same-period").Flag()
	if err := unlike(f.Aspect, f.Indicator, f.Period, f.Base, 0); err != nil {
		from.Problem(report.BadBase, err.hint, "%s", err.what)
	}
}

// readScale is the power of ten that all numbers of a document's table stand for.
func readScale(v yaml.Value) int {
	return report.PowerNamed(oneOf(v, form.Scale))
}

// readShown is the power of ten in units of which figures are to be printed.
func readShown(v yaml.Value) int {
	return report.PowerNamed(oneOf(v, form.ShownIn))
}

// readAmount reads a level or target of an indicator, typed in thousands and so on.
func readAmount(v yaml.Value, i *report.Indicator, in int) report.Amount {
	t, ok := readInUnits(v, i, in, false)
	switch {
	case !ok:
		return report.Amount{}
	case i.Unread: // it may be less than nothing
	case t.number.Sign() < 0 && !i.BelowZero:
		v.Problem(report.BadAmount, say.Sprintf("a fall is typed as change: -5.3%% with from:; what may be less than nothing, such as a balance, has below-zero: true at %s in indicators.yaml", i.ID),
			"a %s below zero", v.Name())
	case t.number.Sign() < 0 && t.doubtful():
		v.Problem(report.BadAmount, say.Sprintf("type above %s, or below %s; about, at least and at most go with any number", t.number, t.number),
			"%s %s can be read in two ways: is it above or below %s?", t.qualifier, t.number, t.number)
	}
	return t.amount()
}

// readStep reads by how many units an indicator differs, with its sign.
func readStep(v yaml.Value, i *report.Indicator, in int) report.Amount {
	t, ok := readInUnits(v, i, in, true)
	if ok && !signed(v) && t.number.Sign() != 0 {
		v.Problem(report.BadAmount, say.Sprintf("type -%s for fewer or +%s for more", t.number, t.number), "a difference has its sign in front")
	}
	return t.amount()
}

// readInUnits reads a number of what an indicator counts, typed in thousands and so on.
func readInUnits(v yaml.Value, i *report.Indicator, in int, isChange bool) (typed, bool) {
	t, ok := readTyped(v, isChange)
	if !ok {
		return typed{}, false
	}
	if in > 0 && t.scale > 0 {
		v.Problem(report.BadAmount, "leave e out, or the in: of the fact or of its table", "%s is scaled twice", v.Name())
		return typed{}, false
	}
	if err := t.noFraction(i); err != nil {
		v.Problem(report.WrongUnit, err.hint, "%s", err.what)
		return typed{}, false
	}
	t.number.Exp, t.scale = t.number.Exp+in, t.scale+in
	if t.to != nil {
		t.to.Exp += in
	}
	checkUnit(v, t.unit, i.Unit, !t.fraction.IsZero())
	for _, n := range t.ends() {
		checkSize(v, n, i)
	}
	return t, true
}

// checkSize refuses a number that an indicator cannot have.
func checkSize(v yaml.Value, n report.Decimal, i *report.Indicator) {
	switch {
	case n.Abs().Rat().Cmp(report.Whole(1e15).Rat()) > 0:
		v.Problem(report.BadAmount, "", "%s is larger than any figure of a year's results", v.Name())
	case i.Unit.Kind == report.Count && !n.Rat().IsInt():
		v.Problem(report.BadAmount, "", "%s counts whole things, and %s is not whole", i.ID, n)
	case i.Unit.Kind == report.Count && n.Exp < 0:
		v.Problem(report.BadAmount, say.Sprintf("type %s", n.Rat().FloatString(0)), "%s counts whole things, which have no decimals", i.ID)
	}
}

// readRelative reads a change, which is in percent.
func readRelative(v yaml.Value) report.Amount {
	t, ok := readTyped(v, true)
	if !ok {
		return report.Amount{}
	}
	unit := strings.ToLower(t.unit.text)
	at := v.Place(t.unit.at)
	switch {
	case unit != "" && unit != "%" && lang.InPoints(unit):
		v.ProblemAt(report.WrongUnit, at, say.Sprintf("type points: %s", t.number.String()), "a difference of two rates is given as points")
	case unit == "" && t.fraction.IsZero():
		v.Problem(report.WrongUnit, say.Sprintf("type %s%%", t.number.String()), "a change is given in percent")
	case unit != "%" && unit != "":
		v.ProblemAt(report.WrongUnit, at, "give the level of each year as a value", "a change is given in percent, not in %q", report.Clip(t.unit.text))
	case !signed(v) && !t.fraction.IsZero():
		v.Problem(report.BadAmount, say.Sprintf("type -%s for a fall or +%s for a rise", t.fraction.String(), t.fraction.String()), "a change has its sign in front")
	case !signed(v) && t.number.Sign() != 0:
		v.Problem(report.BadAmount, say.Sprintf("type -%s%% for a fall or +%s%% for a rise", t.number.String(), t.number.String()), "a change has its sign in front")
	case t.number.Rat().Cmp(big.NewRat(-100, 1)) < 0:
		v.Problem(report.BadAmount, "", "a fall of more than 100%%")
	}
	return t.amount()
}

// readDifference reads a difference of two rates, in percentage points.
func readDifference(v yaml.Value, i *report.Indicator) report.Amount {
	t, ok := readTyped(v, true)
	if !ok {
		return report.Amount{}
	}
	switch {
	case !t.fraction.IsZero():
		v.Problem(report.WrongUnit, "type the points: -2.5", "%s is a part of all, and no number of points", t.fraction.String())
		return report.Amount{}
	case i.Unit.Kind != report.Percent && i.Unit.Kind != report.UnknownKind:
		v.Problem(report.WrongUnit, "give a change in percent", "%s is no rate: only rates differ by percentage points", i.ID)
	case t.unit.text != "" && t.unit.text != "points":
		v.ProblemAt(report.WrongUnit, v.Place(t.unit.at), "write no unit", "points are percentage points, not %q", report.Clip(t.unit.text))
	case !signed(v) && t.number.Sign() != 0:
		v.Problem(report.BadAmount, say.Sprintf("type -%s for a fall or +%s for a rise", t.number.String(), t.number.String()), "a difference has its sign in front")
	}
	return t.amount()
}

// signed reports whether a number has its sign typed.
func signed(v yaml.Value) bool {
	s, _ := v.Scalar()
	return strings.ContainsAny(s, "+-")
}

func readTyped(v yaml.Value, isChange bool) (typed, bool) {
	s, ok := v.Scalar()
	if !ok {
		return typed{}, false
	}
	t, err := parseAmount(s, isChange)
	if err != nil {
		v.ProblemAt(report.BadNumber, v.Place(err.at), err.hint, "%s", err.what)
	}
	return t, err == nil
}

// checkUnit compares the unit typed with an amount to the indicator's; a bare one needs none.
func checkUnit(v yaml.Value, typed word, u *report.Unit, bare bool) {
	switch {
	case u.Kind == report.UnknownKind: // reported where it is declared
	case typed.text == "" && u.Kind == report.Percent && !bare:
		v.Problem(report.WrongUnit, "put % after the number", "a percentage lacks its %%")
	case typed.text != "" && !strings.EqualFold(typed.text, u.ID):
		v.ProblemAt(report.WrongUnit, v.Place(typed.at), say.Sprintf("write no unit, or %s", u.ID), "the unit is %s, not %q", u.ID, report.Clip(typed.text))
	}
}
