package finding

import (
	"slices"

	"tongket/report"
	"tongket/report/lang"
	"tongket/report/ledger"
)

// finder looks for what a chart of each kind proves.
type finder struct {
	ledger *ledger.Ledger
	chart  *report.Chart
	found  finding
}

func (f *finder) Columns(c *report.Chart) { f.moved(c) }
func (f *finder) Line(c *report.Chart)    { f.moved(c) }
func (f *finder) Index(c *report.Chart)   { f.moved(c) }
func (f *finder) Changes(c *report.Chart) { f.together(c, f.moved) }
func (f *finder) Amounts(c *report.Chart) { f.largest(c) }
func (f *finder) Ranking(c *report.Chart) { f.largest(c) }
func (f *finder) Panels(c *report.Chart)  { f.largest(c) }
func (f *finder) Parts(c *report.Chart)   { f.largest(c) }
func (f *finder) Stacked(c *report.Chart) { f.largest(c) }
func (f *finder) Groups(c *report.Chart)  { f.together(c, f.largest) }

// Bullet says of the first row that missed a target that it did; else of the first whose
// outcome is settled what that is.
func (f *finder) Bullet(c *report.Chart) {
	for _, wanted := range []ledger.Outcome{ledger.Missed, ledger.Met} {
		for _, s := range c.Of {
			for _, aim := range c.Aims(s, c.Last()) {
				if aim = f.ledger.Ask(aim).Query; f.ledger.Outcome(aim) == wanted {
					f.found = finding{settled(aim, wanted), s.In(c.Last()), aim}
					return
				}
			}
		}
	}
	f.level(c)
}

// settled is what is said of a target that was met or missed.
func settled(aim report.Query, o ledger.Outcome) lang.Finding {
	switch limit := aim.Indicator.Limit; {
	case limit && o == ledger.Met:
		return lang.LimitKept
	case limit:
		return lang.LimitExceeded
	case o == ledger.Met:
		return lang.TargetMet
	}
	return lang.TargetMissed
}

// moved says that the first row is the highest or lowest of the periods shown at their
// end, or since one of them; of parts of years which one is that; or else that it rose or
// fell.
func (f *finder) moved(c *report.Chart) {
	q := c.Of[0].In(c.Last())
	if says, ok := f.extreme(c, q); ok {
		f.found = finding{says: says, query: q}
		return
	}
	if says, since, ok := f.since(c, q); ok {
		f.found = finding{says, q, since}
		return
	}
	if f.peak(c) {
		return
	}
	for _, base := range f.bases(c) {
		change := q.As(changeOf(q.Indicator))
		change.Base = base
		switch x := f.ledger.Ask(change); {
		case !x.Comparable():
		case x.Sign() == report.Up:
			f.found = finding{lang.Rose, q, change}
			return
		case x.Sign() == report.Down:
			f.found = finding{lang.Fell, q, change}
			return
		}
	}
	f.level(c)
}

// changeOf is how an indicator is compared with another period.
func changeOf(i *report.Indicator) report.Aspect {
	switch {
	case i.Unit.Kind == report.Percent:
		return report.Points
	case i.BelowZero:
		return report.Difference
	}
	return report.Change
}

// bases are the periods that the last is compared with: the base of the chart, the year
// before if it is drawn, or else the first.
func (f *finder) bases(c *report.Chart) (out []report.Period) {
	if !c.Base.IsZero() {
		return []report.Period{c.Base}
	}
	if before := c.Last().YearBefore(); slices.Contains(c.Periods, before) {
		out = append(out, before)
	}
	if first := c.Periods[0]; first.Before(c.Last()) {
		out = append(out, first)
	}
	return out
}

// leastPeriods is how many periods it takes before the highest of them is worth a word.
const leastPeriods = 4

// extreme reports whether q is surely above, or below, its figure in each other period of
// the chart, of which all are known.
func (f *finder) extreme(c *report.Chart, q report.Query) (says lang.Finding, ok bool) {
	if len(c.Periods) < leastPeriods {
		return 0, false
	}
	switch {
	case f.beyondAll(c, q, above):
		return lang.Highest, true
	case f.beyondAll(c, q, below):
		return lang.Lowest, true
	}
	return 0, false
}

// lies is how one figure surely lies to another.
type lies func(a, b ledger.Figure) bool

func above(a, b ledger.Figure) bool { return a.Above(b) }
func below(a, b ledger.Figure) bool { return b.Above(a) }

// beyondAll reports whether q surely lies beyond its figure in each other period of c.
func (f *finder) beyondAll(c *report.Chart, q report.Query, beyond lies) bool {
	figure := f.ledger.Ask(q)
	return !slices.ContainsFunc(c.Periods, func(p report.Period) bool {
		return p != q.Period && !beyond(figure, f.ledger.Ask(q.Subject().In(p)))
	})
}

// peak says which of several months, quarters or halves the first row is surely the highest
// in, and if need be the lowest: of parts of a year each is as much looked at as the last.
func (f *finder) peak(c *report.Chart) bool {
	if len(c.Periods) < leastPeriods || slices.ContainsFunc(c.Periods, func(p report.Period) bool { return !p.PartOfYear() }) {
		return false
	}
	highest, high := f.peakOf(c, above)
	lowest, low := f.peakOf(c, below)
	switch {
	case high && low:
		f.found = finding{lang.HighestLowest, highest, lowest}
	case high:
		f.found = finding{says: lang.Highest, query: highest}
	case low:
		f.found = finding{says: lang.Lowest, query: lowest}
	}
	return high || low
}

// peakOf is the figure of the first row that surely lies beyond those of all other periods.
func (f *finder) peakOf(c *report.Chart, beyond lies) (report.Query, bool) {
	best := c.Of[0].In(c.Periods[0])
	for _, p := range c.Periods[1:] {
		if q := c.Of[0].In(p); !beyond(f.ledger.Ask(best), f.ledger.Ask(q)) {
			best = q // no other remains where one has stood
		}
	}
	return best, f.ledger.Ask(best).Status != ledger.Assumed && f.beyondAll(c, best, beyond)
}

// since reports whether q is surely above its figure in each period behind one of the chart,
// which is surely above q; or below, likewise. Every period between is asked, drawn or not,
// and what is assumed proves nothing.
func (f *finder) since(c *report.Chart, q report.Query) (says lang.Finding, other report.Query, ok bool) {
	if !q.Period.Follows() {
		return 0, q, false
	}
	if other, ok = f.beyond(c, q, above); ok {
		return lang.HighestSince, other, true
	}
	other, ok = f.beyond(c, q, below)
	return lang.LowestSince, other, ok
}

// beyond is the figure of the last period before q that lies beyond it, if q surely lies
// beyond those of all between, of which there are some.
func (f *finder) beyond(c *report.Chart, q report.Query, lies lies) (report.Query, bool) {
	figure, other := f.ledger.Ask(q), q
	for between := 0; c.Periods[0].Before(other.Period); between++ {
		other.Period = other.Period.Previous()
		then := f.ledger.Ask(other)
		if then.Status != ledger.Assumed && lies(figure, then) {
			continue
		}
		return other, between >= leastPeriods-1 && then.Status != ledger.Assumed && lies(then, figure) && slices.Contains(c.Periods, other.Period)
	}
	return other, false
}

// together says that all rows surely rose, or fell, against one period, or else what
// another finds. What is assumed proves nothing.
func (f *finder) together(c *report.Chart, or func(*report.Chart)) {
	bases := f.bases(c)
	if len(c.Of) < 2 || len(bases) == 0 {
		or(c)
		return
	}
	var change report.Query
	ways := map[report.Direction]bool{}
	for _, s := range c.Of {
		change = s.In(c.Last()).As(changeOf(s.Indicator))
		change.Base = bases[0]
		way := report.None
		if x := f.ledger.Ask(change); x.Comparable() && x.Status != ledger.Assumed && !x.BaseInferred() {
			way = x.Sign()
		}
		ways[way] = true
	}
	switch q := c.Of[0].In(c.Last()); {
	case len(ways) == 1 && ways[report.Up]:
		f.found = finding{lang.AllRose, q, change}
	case len(ways) == 1 && ways[report.Down]:
		f.found = finding{lang.AllFell, q, change}
	default:
		or(c)
	}
}

// largest says which row is surely the largest in the last period.
func (f *finder) largest(c *report.Chart) {
	figures := make([]ledger.Figure, len(c.Of))
	best := 0 // the largest, if there is one: no other remains where it has stood
	for i, s := range c.Of {
		if figures[i] = f.ledger.Ask(s.In(c.Last())); i > 0 && !figures[best].Above(figures[i]) {
			best = i
		}
	}
	for i := range figures {
		if len(figures) == 1 || i != best && !figures[best].Above(figures[i]) {
			f.level(c)
			return
		}
	}
	f.found = finding{says: lang.Largest, query: c.Of[best].In(c.Last())}
	if total, ok := f.total(c); ok {
		f.found = finding{lang.LargestOf, f.found.query, total}
	}
}

// total is what the rows come to in the last period, where they are all the parts of a
// declared sum, or all members of a complete list, and that is known without an assumption.
func (f *finder) total(c *report.Chart) (report.Query, bool) {
	if c.Of[0].Indicator.Unit.Kind == report.Percent {
		return report.Query{}, false
	}
	for _, t := range c.Of[0].Ties() {
		var parts []report.Subject
		for n, s := range t.Subjects {
			if n > 0 {
				parts = append(parts, s)
			}
		}
		if t.Kind != report.Sum || len(parts) != len(c.Of) || slices.ContainsFunc(c.Of, func(s report.Subject) bool { return !slices.Contains(parts, s) }) {
			continue
		}
		q := t.Subject(0).In(c.Last())
		if x := f.ledger.Ask(q); x.Comparable() && x.Status != ledger.Assumed {
			return q, true
		}
	}
	return report.Query{}, false
}

// level says the last figure of the first row of which one is known.
func (f *finder) level(c *report.Chart) {
	for _, s := range c.Of {
		for _, p := range slices.Backward(c.Periods) {
			if f.ledger.Ask(s.In(p)).Comparable() {
				f.found = finding{says: lang.Reached, query: s.In(p)}
				return
			}
		}
	}
}
