package ledger

import (
	"slices"

	"tongket/report"
)

// Figure is the ledger's answer.
type Figure struct {
	Query  report.Query
	Status Status
	// Amount is the value: as published, or computed; a range, if it may be one of
	// several.
	Amount report.Amount
	// Facts are what the answer rests on, those followed first.
	Facts []*report.Fact
	// Others are facts that say something else: of a resolved disagreement
	// those not followed, of an unresolved one all but the first.
	Others []*report.Fact
	// Reason says why Facts are followed rather than Others.
	Reason report.Text
	// Revised are facts that a later one replaces, as its source says.
	Revised []*report.Fact

	// How a computed value follows: by chains from other levels, by other periods, or by
	// equations with other subjects, each of which leaves a part of it; or by an
	// operation, as the second of two figures against the first. Without a base Compared
	// says of what nothing is a percentage.
	Chains    []Chain
	Solutions []Solution
	Stretches []Stretch // other periods added up; two if each leaves one end
	Compared  []Figure
	By        *Operation // nil if nothing is compared
	// Among is the levels of the members among which f ranks one or counts some, as far as
	// they are known, and Held those that are counted.
	Among []Figure
	Held  []*report.Member
	// Choices are the bodies of which each set a target, where none is named.
	Choices []*report.Body
	// Assuming is what must be true for the equations that f rests on, as they say.
	Assuming []report.Text

	bounds interval // of a computed value, unrounded
}

// Known reports whether there is a figure, if only a disputed one.
func (f Figure) Known() bool { return f.Status.Known() }

// Computed reports whether f follows by arithmetic from what sources state.
func (f Figure) Computed() bool { return f.Status.Computed() }

// isNumber reports whether sources state f, and not in words.
func (f Figure) isNumber() bool { return f.Status == Published && !f.Amount.IsWords() }

// StandsAlone reports whether f can stand large for itself: as a number that sources state
// and that no mark qualifies.
func (f Figure) StandsAlone() bool { return f.isNumber() && f.Mark() == "" }

// Comparable reports whether f is a number that another may be held against.
func (f Figure) Comparable() bool {
	return f.Known() && f.Status != Disputed && !f.Amount.IsWords()
}

// Inferred reports whether a figure rests on something that its source does not
// state, such as the base year of a change. One that is published does not if any of
// its sources states it.
func (f Figure) Inferred() bool {
	open := func(x *report.Fact) bool { return x.Inferred != nil }
	whole := func(x *report.Fact) bool { return x.Inferred == nil }
	return slices.ContainsFunc(f.Facts, open) && (f.Status != Published || !slices.ContainsFunc(f.Facts, whole))
}

// BaseInferred reports whether f compares with a period that its source does not name.
func (f Figure) BaseInferred() bool { return f.Query.Aspect.HasBase() && f.Inferred() }

// Shown is the status as which f is marked, drawn and spoken wherever it stands: its own,
// but assumed also where only the period is that it compares with.
func (f Figure) Shown() Status {
	if f.BaseInferred() {
		return Assumed
	}
	return f.Status
}

// Mark is the sign printed after f.
func (f Figure) Mark() string { return f.Shown().Mark() }

// OfSamePeriod reports whether f compares with the same part of its base, as its
// source says.
func (f Figure) OfSamePeriod() bool {
	return f.Query.Aspect.HasBase() && len(f.Facts) > 0 && f.Facts[0].SamePeriod
}

// MixedScopes reports whether f rests on facts of different documents of which
// one says something about its scope that another does not.
func (f Figure) MixedScopes() bool {
	if len(f.Facts) == 0 {
		return false
	}
	first := f.Facts[0]
	return slices.ContainsFunc(f.Facts, func(x *report.Fact) bool {
		return x.Source != first.Source && !x.Scope.Same(first.Scope)
	})
}

// Until is the last day that f counts, as 2021-11-30, if a source says that it
// does not count the whole year. What equations give counts what their terms do.
func (f Figure) Until() string {
	if f.Status != Published && len(f.Solutions) == 0 || len(f.Facts) == 0 {
		return ""
	}
	return f.Facts[0].Until
}

// basis is the facts that f is calculated from. Of a figure that several sources publish
// it is the first.
func (f Figure) basis() []*report.Fact {
	if f.Status == Published {
		return f.Facts[:1]
	}
	return f.Facts
}

// Restated reports whether more must be said of f than its value: that it
// replaces another figure, or counts a part of the year only.
func (f Figure) Restated() bool { return len(f.Revised) > 0 || f.Until() != "" }

// Value is the figure the machine's way: 574, nearly 90, 1066–1067, 9/10.
func (f Figure) Value() string {
	if f.Amount.IsWords() {
		return "in words"
	}
	s := f.Amount.Qualifier.String()
	if s != "" {
		s += " "
	}
	return s + f.Amount.Typed()
}

// InPoints reports whether f is a number of percentage points.
func (f Figure) InPoints() bool { return f.Query.Yardstick() == report.InPoints }

// Agrees reports whether two published figures can both hold.
func (f Figure) Agrees(g Figure) bool { return agree([]*report.Fact{f.Facts[0], g.Facts[0]}) }

// rest adds what f rests on, and makes it assumed if that rests on something
// that no source states: on what is inferred, or on the same scope of facts
// of different documents that describe it differently.
func (f *Figure) rest(facts []*report.Fact) {
	f.Facts = union(f.Facts, facts)
	if f.Inferred() || f.MixedScopes() {
		f.Status = Assumed
	}
}

// inherit makes f rest on a figure, and on what that assumes.
func (f *Figure) inherit(from Figure) {
	f.rest(from.Facts)
	f.assume(from.Assuming...)
}

// assume makes f hold only if some texts are true, each said once.
func (f *Figure) assume(list ...report.Text) {
	for _, t := range list {
		f.Status = Assumed
		if !slices.ContainsFunc(f.Assuming, t.Same) {
			f.Assuming = append(f.Assuming, t)
		}
	}
}
