// Package ledger answers what is known of a figure: what sources state of it, what
// follows from that by arithmetic, and what cannot all hold. It knows nothing of
// how a figure is written, and imports only the vocabulary.
package ledger

import (
	"slices"

	"tongket/report"
)

// Ledger answers what the facts of an edition's sources say of a figure. It keeps
// its answers, so it serves one goroutine.
type Ledger struct {
	facts       []*report.Fact
	of          map[*report.Indicator][]*report.Fact
	saying      map[report.Query][]*report.Fact // that answer a question with a number or words
	resolved    []report.Resolution
	sources     []*report.Source
	aside       map[*report.Fact]*report.Aside // what no arithmetic follows
	settled     []Settled                      // nil: not looked for yet
	answers     map[report.Query]Figure
	read        map[report.Query]Figure                       // what sources state, as far as it was asked
	ways, loose map[*report.Indicator]map[report.Period][]way // without and with what is inferred
	doubt       report.Doubt
}

// New gathers the facts of sources. Where they disagree, resolved says
// which source is followed; what is aside is left out of all arithmetic.
func New(sources []*report.Source, resolved []report.Resolution, aside ...report.Aside) *Ledger {
	l := &Ledger{
		sources: sources, aside: map[*report.Fact]*report.Aside{},
		of: map[*report.Indicator][]*report.Fact{}, saying: map[report.Query][]*report.Fact{}, resolved: resolved, answers: map[report.Query]Figure{}, read: map[report.Query]Figure{},
		ways: map[*report.Indicator]map[report.Period][]way{}, loose: map[*report.Indicator]map[report.Period][]way{},
	}
	for _, s := range sources {
		l.facts = append(l.facts, s.Facts...)
		l.doubt.Join(s.Doubt)
		for _, f := range s.Facts {
			l.of[f.Indicator] = append(l.of[f.Indicator], f)
			if f.Direction == report.None {
				l.saying[f.Query()] = append(l.saying[f.Query()], f)
			}
		}
	}
	l.leave(aside)
	return l
}

// Of gathers what e may know.
func Of(e *report.Edition) *Ledger {
	l := New(e.Sources, e.Resolved, e.Aside...)
	if e.Partial() {
		l.Doubt()
	}
	return l
}

// Doubt tells l that facts are missing of which nobody knows what they are about:
// a source that could not be found, say.
func (l *Ledger) Doubt() { l.doubt.AddAll() }

// Sure reports whether all was read that sources state of i.
func (l *Ledger) Sure(i *report.Indicator) bool { return !l.doubt.Touches(i) }

// Status is how much is known of a figure.
type Status int

const (
	NotStated Status = iota // no source states it and none implies it
	Published               // a source states it
	Derived                 // † follows from published figures alone
	Assumed                 // ‡ follows only with an assumption that no source states
	Disputed                // sources state figures that cannot all hold, and nothing resolves them
	NoBase                  // a change in percent from nothing: there is no such percentage
	Unknown                 // some of what sources state could not be read: nothing can be said
)

func (s Status) String() string {
	return [...]string{"not stated", "published", "derived", "assumed", "disputed", "without a base", "unknown"}[s]
}

// Mark is the sign printed after a figure of this status.
func (s Status) Mark() string {
	switch s {
	case Derived:
		return "†"
	case Assumed:
		return "‡"
	}
	return ""
}

// Figure is the ledger's answer.
type Figure struct {
	Query  report.Query
	Status Status
	// Amount is the value: as published, or computed. For a computed value
	// that is not settled, Amount is its low end and High its high end.
	Amount report.Amount
	High   *report.Decimal
	// Facts are what the answer rests on, those followed first.
	Facts []*report.Fact
	// Others are facts that say something else: of a resolved disagreement
	// those not followed, of an unresolved one all but the first.
	Others []*report.Fact
	// Reason says why Facts are followed rather than Others.
	Reason report.Text
	// Revised are facts that a later one replaces, as its source says.
	Revised []*report.Fact

	// How a computed value follows: by ways from other levels, each of which
	// leaves a part of it; as the sum of parts; or as the second of two figures
	// against the first.
	Ways     []Way
	Parts    []Figure
	Compared []Figure

	bounds interval // of a computed value, unrounded
}

// Known reports whether there is a figure, if only a disputed one.
func (f Figure) Known() bool {
	return f.Status == Published || f.Computed() || f.Status == Disputed
}

// Inferred reports whether a published figure rests on something that its
// source does not state, such as the base year of a change.
func (f Figure) Inferred() bool {
	return slices.ContainsFunc(f.Facts, func(x *report.Fact) bool { return x.Inferred != nil })
}

// Computed reports whether f follows by arithmetic from what sources state.
func (f Figure) Computed() bool { return f.Status == Derived || f.Status == Assumed }

// Until is the last day that f counts, as 2021-11-30, if a source says that it
// does not count the whole year.
func (f Figure) Until() string {
	if f.Status != Published || len(f.Facts) == 0 {
		return ""
	}
	return f.Facts[0].Until
}

// Restated reports whether more must be said of f than its value: that it
// replaces another figure, or counts a part of the year only.
func (f Figure) Restated() bool { return len(f.Revised) > 0 || f.Until() != "" }

// Value is the figure the machine's way: 574, nearly 90, 1066–1067.
func (f Figure) Value() string {
	if f.Amount.IsWords() {
		return "in words"
	}
	s := f.Amount.Qualifier.String()
	if s != "" {
		s += " "
	}
	s += f.Amount.Number.String()
	if f.High != nil {
		s += "–" + f.High.String()
	}
	return s
}

// Agrees reports whether two published figures can both hold.
func (f Figure) Agrees(g Figure) bool { return agree([]*report.Fact{f.Facts[0], g.Facts[0]}) }

// InPoints reports whether f is a number of percentage points.
func (f Figure) InPoints() bool { return f.Query.Yardstick() == report.InPoints }

// Bounds is the numbers that f may be, with a decimal more than it is printed
// with.
func (f Figure) Bounds() Bounds { return f.interval().outwards(f.places()) }

// places is how many decimals Bounds has.
func (f Figure) places() int {
	n, i := f.Amount.Number, f.interval()
	switch {
	case f.Query.Aspect.IsSet():
		return n.Places()
	case f.Computed() && n.Exp > 0:
		return -n.Exp
	case f.Computed() && f.Query.Aspect == report.Margin && f.InPoints() && f.High == nil:
		return n.Places() + 1
	case f.Computed():
		return 1
	case i.low.at != nil && i.low.at.IsInt() || i.high.at != nil && i.high.at.IsInt():
		return 0
	}
	return n.Places() + 1
}

// Ask answers q: what a source states before what follows by arithmetic.
func (l *Ledger) Ask(q report.Query) Figure {
	f, known := l.answers[q]
	if !known {
		f = l.answer(q)
		if f.Status != Published && !l.Sure(q.Indicator) {
			f = Figure{Query: q, Status: Unknown}
		}
		l.answers[q] = f
	}
	return f
}

func (l *Ledger) answer(q report.Query) Figure {
	if f := l.published(q); f.Status != NotStated || q.Source != nil && q.Aspect != report.Level {
		return f
	}
	var ok bool
	var f Figure
	switch {
	case q.Aspect == report.Level:
		if f, ok = l.sum(q); !ok && q.Source == nil {
			f, ok = l.chain(q)
		}
	case q.Aspect == report.Change:
		f, ok = l.change(q)
	case q.Aspect == report.Points:
		f, ok = l.points(q)
	case q.Aspect == report.Margin:
		f, ok = l.margin(q)
	}
	if !ok && f.Status != NoBase {
		return Figure{Query: q}
	}
	return f
}

// published answers q by what sources state, without arithmetic.
func (l *Ledger) published(q report.Query) Figure {
	f, known := l.read[q]
	if known {
		return f
	}
	f.Query = q
	if facts := l.stated(q); len(facts) > 0 {
		facts, revised := latest(facts)
		f = l.settle(q, facts)
		f.Revised = revised
	}
	l.read[q] = f
	return f
}

// latest leaves aside what a later source replaces, saying so, and figures of
// a part of the year where another counts more of it.
func latest(facts []*report.Fact) (kept, revised []*report.Fact) {
	until := facts[0].Until
	for _, f := range facts {
		if f.Until == "" || until != "" && f.Until > until {
			until = f.Until
		}
	}
	for _, f := range facts {
		replaced := slices.ContainsFunc(facts, func(by *report.Fact) bool { return by.Revises != nil && by.Revises == f.Source })
		switch {
		case replaced:
			revised = append(revised, f)
		case f.Until == until:
			kept = append(kept, f)
		}
	}
	if len(kept) == 0 {
		return facts, nil // two sources that each claim to correct the other
	}
	return kept, revised
}

// stated is every fact that answers q with a number or words.
func (l *Ledger) stated(q report.Query) []*report.Fact {
	all := l.saying[q.Plain()]
	if q.Source == nil {
		return all
	}
	return slices.DeleteFunc(slices.Clone(all), func(f *report.Fact) bool { return f.Source != q.Source })
}

// settle makes the answer of facts that all speak to q.
func (l *Ledger) settle(q report.Query, facts []*report.Fact) Figure {
	numbers := slices.DeleteFunc(slices.Clone(facts), func(f *report.Fact) bool { return f.Amount.IsWords() })
	if len(numbers) == 0 {
		return Figure{Query: q, Status: Published, Amount: facts[0].Amount, Facts: facts}
	}
	if agree(numbers) {
		best := slices.MinFunc(numbers, morePrecise)
		return Figure{Query: q, Status: Published, Amount: best.Amount, Facts: first(best, numbers)}
	}
	for _, r := range l.resolved {
		if !r.Query.Same(q) {
			continue
		}
		i := slices.IndexFunc(numbers, func(f *report.Fact) bool { return f.Source == r.Query.Source })
		if i >= 0 {
			return resolve(q, numbers[i], numbers, r.Reason)
		}
	}
	return Figure{Query: q, Status: Disputed, Amount: numbers[0].Amount, Facts: numbers[:1], Others: numbers[1:]}
}

// resolve follows chosen and whatever agrees with it.
func resolve(q report.Query, chosen *report.Fact, all []*report.Fact, reason report.Text) Figure {
	out := Figure{Query: q, Status: Published, Amount: chosen.Amount, Facts: []*report.Fact{chosen}, Reason: reason}
	for _, f := range all {
		switch {
		case f == chosen:
		case agree([]*report.Fact{chosen, f}):
			out.Facts = append(out.Facts, f)
		default:
			out.Others = append(out.Others, f)
		}
	}
	return out
}

// agree reports whether all numbers can hold together: intervals of which every two
// overlap have a number in common.
func agree(facts []*report.Fact) bool {
	var all interval
	for _, f := range facts {
		all = all.intersect(tolerated(f))
	}
	return !all.empty()
}

// morePrecise puts the fact with more digits first.
func morePrecise(f, g *report.Fact) int { return f.Amount.Number.Exp - g.Amount.Number.Exp }

// first is facts with best at their head.
func first(best *report.Fact, facts []*report.Fact) []*report.Fact {
	out := []*report.Fact{best}
	for _, f := range facts {
		if f != best {
			out = append(out, f)
		}
	}
	return out
}

// Disputes is every figure on which sources disagree and no resolution decides,
// in the order of the facts.
func (l *Ledger) Disputes() []Figure {
	var out []Figure
	for _, q := range l.Queries() {
		if f := l.Ask(q); f.Status == Disputed {
			out = append(out, f)
		}
	}
	return out
}

// Queries is every question that some fact answers, once each, in the order of
// the facts.
func (l *Ledger) Queries() []report.Query {
	var out []report.Query
	seen := map[report.Query]bool{}
	for _, f := range l.facts {
		if q := f.Query(); f.Direction == report.None && !seen[q] {
			seen[q] = true
			out = append(out, q)
		}
	}
	return out
}

// Known is the periods for which l has a figure of indicator, published or
// computed, in order.
func (l *Ledger) Known(i *report.Indicator, a report.Aspect) []report.Period {
	var out []report.Period
	for _, f := range l.of[i] {
		for _, p := range []report.Period{f.Period, f.Base} {
			if p == 0 || slices.Contains(out, p) {
				continue
			}
			if l.Ask(report.Query{Indicator: i, Period: p, Aspect: a, Base: f.Base}).Known() {
				out = append(out, p)
			}
		}
	}
	slices.Sort(out)
	return out
}
