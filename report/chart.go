package report

import (
	"slices"

	"tongket/report/say"
)

// Chart is a chart of figures from the ledger.
type Chart struct {
	Exhibit
	Kind    *ChartKind  // nil if it is none that is known
	Auto    bool        // it was chosen by what its figures are, and not typed
	Says    bool        // its message is what its figures prove, and not typed
	Proof   say.Message // of that message: what of the figures proves it
	Of      []Subject
	By      *Breakdown // whose members Of is, of one indicator, in their order; nil: Of is as typed
	Periods []Period   // in order; one, of a kind that is not over several
	Base    Period     // of a kind that compares with one
	Target  bool       // draw the target where one is stated
	AimsBy  []*Body    // whose targets are drawn, each as Query says; none: one, of no body that is named
	Changes []Query    // the published changes to show
	Above   Text       // what is above zero, and what below; empty where nothing is said of it
	Below   Text
	Whole   Subject // of which Of are parts; none: of 100 %, or they are none
	Labels  []Text  // one for each of Of, where the indicator's name is too long

	Beside  Period  // an earlier one, whose figures stand beside
	Line    Subject // a mean or a total, which is a line through all bars; or none
	Mean    bool    // it is the mean of the members of By
	AsTyped bool    // the bars are in the order of Of; else the largest is first
	Grouped bool    // by the groups of the indicators or members, each under its name

	Places    map[string]Pos // where the values of its keys stand
	ChangesAt []Pos          // where each of Changes stands
}

// Asks is the figures that b draws, one for each bar.
func (b *Chart) Asks() []Query {
	var out []Query
	for _, s := range b.Of {
		for _, p := range b.Periods {
			out = append(out, b.Bar(s, p))
		}
	}
	return out
}

// Others is the figures that b draws beside its bars.
func (b *Chart) Others() []Query {
	var out []Query
	if !b.Beside.IsZero() {
		for _, s := range b.Of {
			out = append(out, b.Bar(s, b.Beside))
		}
	}
	if !b.Line.None() {
		out = append(out, b.Through()...)
	}
	if !b.Whole.None() {
		for _, p := range b.Periods {
			out = append(out, b.Bar(b.Whole, p))
		}
	}
	return out
}

// Through is the figures of the line through all that b draws, one a period.
func (b *Chart) Through() (out []Query) {
	for _, p := range b.Periods {
		q := b.Bar(b.Line, p)
		if b.Mean {
			q = q.As(Mean)
			q.Where = Where{By: b.By, Among: true}
		}
		out = append(out, q)
	}
	return out
}

// Extent is how much b is to show.
func (b *Chart) Extent() say.Message {
	rows := say.Count(len(b.Of), "%d indicator|%d indicators")
	if b.By != nil {
		rows = say.Count(len(b.Of), "%d member|%d members")
	}
	return say.Sprintf("%s in %s", rows, say.Count(len(b.Periods), "%d period|%d periods"))
}

// Chosen is which kind of chart b is and why, of one that the program chose; else empty.
func (b *Chart) Chosen() say.Message {
	if !b.Auto || b.Kind == nil {
		return ""
	}
	return say.Sprintf("%s, chart: %s, which shows well: %s; here %s", b.Kind.Called, b.Kind.Key, b.Kind.Shows, b.Extent())
}

// Last is the last period that b draws.
func (b *Chart) Last() Period { return b.Periods[len(b.Periods)-1] }

// Bar is the figure of one bar.
func (b *Chart) Bar(s Subject, p Period) Query {
	q := s.In(p)
	if b.Kind != nil {
		q.Aspect, q.Base = b.Kind.Draws, b.Base
	}
	return q
}

var charts = BlockKind{
	Key: "chart", Called: "a chart", New: func() Block { return new(Chart) },
}

func (b *Chart) Accept(v BlockVisitor) { v.Chart(b) }

func (b *Chart) tell(to listener) {
	to.passages.chart = b
	b.Exhibit.tell(to, Figures, b.Asks(), slices.Concat(b.Others(), b.Changes))
	to.labels(b)
	to.label(b.Above, b.Below)
	for n, q := range b.Changes {
		to.asked(q, b.ChangesAt[n])
	}
}

// Compact reports whether half the width of a large page may be wide enough for b.
func (b *Chart) Compact() bool {
	most := b.Kind.Half
	if len(b.Changes) > 0 || b.Target {
		most = min(most, 3) // a change stands between two columns, a target's words beside them
	}
	return len(b.Asks()) <= most
}

// Visit calls the method of v that is for the kind of b.
func (b *Chart) Visit(v ChartVisitor) { b.Kind.visit(v, b) }

// AimsEach reports whether c draws a target at each of its bars that has one, of several
// indicators, or those of several who set them.
func (c *Chart) AimsEach() bool {
	return len(c.Of) > 1 && (c.Kind.Aimed || c.Kind.Each && c.Target) || c.Kind.Aimed && len(c.AimsBy) > 1
}

// Aims is the targets against which c draws s: one, or one of each of several who set some.
func (c *Chart) Aims(s Subject, p Period) (out []Query) {
	q := s.In(p).As(Target)
	if len(c.AimsBy) == 0 {
		return []Query{q}
	}
	for _, q.By = range c.AimsBy {
		out = append(out, q)
	}
	return out
}

// Drawn reports whether c draws a target that answers what it asks for: among several that
// are named, the only one that there is does not stand for the organisation's own.
func (c *Chart) Drawn(asked, answer Query) bool { return len(c.AimsBy) < 2 || asked.By == answer.By }

// MostSetters is how many who set targets a chart tells apart.
const MostSetters = 3
