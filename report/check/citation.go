package check

import (
	"slices"

	"tongket/report"
	"tongket/report/ledger"
	"tongket/report/nearest"
	"tongket/report/say"
)

// citation is a reference to what an edition knows.
type citation struct {
	ref    *report.Ref
	firm   string // where it stands, such as a key message, if assumed figures may not stand there
	absent bool   // the figure may be one that no source states: the place says so
	where  string // what begins all that is said of it
}

// citations judges every reference of the edition: in its own texts, in the statements
// that it prints and in the notes on the facts of its sources.
func (e *edition) citations() {
	e.Passages(func(p report.Passage) { e.cited(p.Text, citation{firm: p.Firm}) })
	for ref, absent := range e.Refs() {
		e.citation(citation{ref: ref, firm: report.Headlines, absent: absent})
	}
	e.Asked(func(q report.Query, at report.Pos) { e.citation(citation{ref: &report.Ref{At: at, Query: q}}) })
	here := citation{where: "in edition " + e.Base + " "}
	e.Printed(func(s *report.Statement) { e.cited(s.Text, here) })
	for _, s := range e.Sources {
		for _, f := range slices.Concat(s.Facts, s.Unread) {
			e.cited(f.Scope, here)
			e.cited(f.Inferred, here)
		}
	}
}

// cited judges the references of a text.
func (e *edition) cited(t report.Text, c citation) {
	for _, l := range e.of.Languages {
		for _, s := range t[l].Spans {
			if c.ref = s.Ref; c.ref != nil {
				e.citation(c)
			}
		}
	}
}

func (e *edition) citation(c citation) {
	switch ref := c.ref; ref.Kind {
	case report.ToFigure:
		e.figure(c)
	case report.ToSource:
		if s := e.of.Source(ref.Target); !e.Lists(s) {
			e.problems.Add(report.SourceNotListed, ref.At, "an edition names only the sources that it lists", "%ssource %s is not listed", c.where, ref.Target)
		}
	default:
		e.target(ref, c.where)
	}
}

// target judges a reference to a block or a page.
func (e *edition) target(ref *report.Ref, where string) {
	exhibit, ok := e.exhibits[ref.Target]
	builtIn := slices.Contains(e.BuiltIn(), ref.Target)
	switch {
	case ref.Kind == report.ToBlock && exhibit:
	case ref.Kind == report.ToBlock && (ok || builtIn):
		e.problems.Add(report.UnknownName, ref.At, say.Sprintf("its page is {page %s}", ref.Target), "%s%q is no table or chart and has no number", where, ref.Target)
	case ok || builtIn || e.BlocksUnread:
	case slices.Contains(report.BuiltIn(), ref.Target):
		e.problems.Add(report.UnknownName, ref.At, say.Sprintf("list some under %s, or leave the reference out", ref.Target+":"), "%sthis edition has no %s, and no page of them", where, ref.Target)
	default:
		e.problems.Add(report.UnknownName, ref.At, nearest.Hint(ref.Target, e.ids(ref.Kind)), "%sno block or section has the id %q", where, report.Clip(ref.Target))
	}
}

// ids is what references of a kind can lead to.
func (e *edition) ids(kind report.RefKind) (known []string) {
	for id, exhibit := range e.exhibits {
		if exhibit || kind == report.ToPage {
			known = append(known, id)
		}
	}
	if kind == report.ToPage {
		known = append(known, e.BuiltIn()...)
	}
	slices.Sort(known)
	return known
}

// figure asks the ledger for a figure that prose prints.
func (e *edition) figure(c citation) {
	q := c.ref.Query
	if q.Source != nil && !e.Lists(q.Source) {
		e.problems.Add(report.SourceNotListed, c.ref.At, "an edition names only the sources that it lists", "%ssource %s is not listed", c.where, q.Source.ID)
		return
	}
	e.known(c, e.ledger.Ask(q))
}

// known says what is wrong with printing a figure of which so much is known.
func (e *edition) known(c citation, f ledger.Figure) {
	q := f.Query
	switch f.Status {
	case ledger.Published, ledger.Derived: // it is printed
	case ledger.Disputed, ledger.Unknown: // told where it is disputed, or could not be read
	case ledger.NotStated:
		if len(f.Choices) > 0 {
			e.whose(c.ref.At, c.where, f)
			return
		}
		if c.absent || slices.ContainsFunc(q.Indicator.Tied(), func(i *report.Indicator) bool { return e.disputed[i] }) {
			return
		}
		if q.Aspect == report.HowMany {
			e.uncounted(c, q)
			return
		}
		e.problems.Add(report.Unstated, c.ref.At, e.nearestKnown(q), "%sno listed source states or implies %s", c.where, q.String())
	case ledger.NoBase:
		e.problems.Add(report.ZeroBase, c.ref.At, "print both numbers instead", "%s%s has no percentage: %s", c.where, q.String(), ofNothing(f))
	case ledger.Assumed:
		if c.firm != "" && !c.absent {
			e.problems.Add(report.AssumedHere, c.ref.At, "take a figure that is published or follows without an assumption",
				"%s rests on an assumption and cannot stand in %s", q.String(), c.firm)
		}
	default:
		panic("check: may a figure be printed that is " + f.Status.String() + "?")
	}
}

// ofNothing names the zero, or less, of which f would be a percentage.
func ofNothing(f ledger.Figure) say.Message {
	from := f.Compared[0]
	if !from.PrintsNothing() {
		return say.Sprintf("%s is %s, and of what may be nothing or less there is none", from.Query.String(), from.Bounds().String())
	}
	return say.Sprintf("%s is 0", from.Query.String())
}
