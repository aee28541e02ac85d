package check

import (
	"cmp"
	"slices"

	"tongket/report"
	"tongket/report/ledger"
	"tongket/report/say"
)

// disputes reports the disagreements that the edition does not resolve.
func (e *edition) disputes() {
	at, ok := e.Keys["resolve"]
	if !ok {
		at = e.Keys["sources"]
	}
	for _, f := range e.ledger.Disputes() {
		if e.Undecided.Touches(f.Query.Indicator.Tied()) {
			continue
		}
		facts := slices.Concat(f.Facts, f.Others)
		e.problems.Add(report.Unresolved, at, e.howResolved(f.Query, facts), "the sources disagree on %s: %s", f.Query.String(), list(facts, candidate))
	}
}

// howResolved proposes what to write: that the later document corrects the earlier
// one, if it says so, or else which source is followed. It is never the earlier of
// two that is proposed.
func (e *edition) howResolved(q report.Query, facts []*report.Fact) say.Message {
	latest := slices.MaxFunc(facts, func(a, b *report.Fact) int {
		return cmp.Or(cmp.Compare(a.Source.Dated, b.Source.Dated), a.Source.Reports.Compare(b.Source.Reports))
	})
	reason := join(e.langs(), func(lang string) string { return lang + ": …" })
	hint := say.Sprintf("say which source is followed and why:\n\tresolve:\n\t  - figure: %s\n\t    use: %s\n\t    reason: {%s}", q.String(), latest.Source.ID, reason)
	if _, there := e.Keys["resolve"]; there {
		hint = say.Sprintf("add to resolve: which source is followed and why:\n\t  - figure: %s\n\t    use: %s\n\t    reason: {%s}", q.String(), latest.Source.ID, reason)
	}
	for _, f := range facts {
		if f.Source != latest.Source && corrects(latest) {
			return say.Sprintf("%s says that it corrects earlier figures: add revises: %s to its fact (%s); if it does not correct this one, %s", latest.Source.ID, f.Source.ID, latest.At.InText(), hint)
		}
	}
	return hint
}

// corrects reports whether the summary of a document says, beside f, that it
// corrects figures.
func corrects(f *report.Fact) bool {
	said := []report.Text{f.Source.Label, f.Scope, f.Inferred}
	for _, s := range f.Source.Statements {
		if s.Paragraph == f.Place.Paragraph {
			said = append(said, s.Text)
		}
	}
	return saysCorrected(f.Source.Lang, f.Place.Printed) || slices.ContainsFunc(said, func(t report.Text) bool {
		for l := range t {
			if saysCorrected(l, t.String(l)) {
				return true
			}
		}
		return false
	})
}

func saysCorrected(l report.Lang, text string) bool {
	v := vocabularyOf(l)
	return v.corrects.in(v.plainTokens(text))
}

// statedTwice reports what a source states twice and differently: a resolution
// names a source, and cannot choose between two places in one.
func statedTwice(s *report.Source, problems *report.Problems) {
	own := *s
	own.Doubt = report.Doubt{} // of what it states twice
	l := ledger.New([]*report.Source{&own}, nil)
	for _, q := range s.Twice {
		f := l.Ask(q)
		other := f.Others[0]
		hint := say.Message("keep the one that is followed, and put the other into left-out with the reason")
		if corrects(f.Facts[0]) || corrects(other) {
			hint = "keep the corrected figure, and put the one that the document quotes as earlier into left-out: why: the figure that it corrects; if a source of the project published that, add revises: with its id"
		}
		problems.Add(report.StatedTwice, other.At, hint,
			"%s states %s twice, differently: %s, %s", s.ID, f.Query.String(), candidate(f.Facts[0]), candidate(other))
	}
}

// candidate is what one source says of a disputed figure, and where.
func candidate(f *report.Fact) say.Message {
	return say.Sprintf("%s says %q in %s (%s)", f.Source.ID, f.Place.Printed, f.Place.Say(), f.At.InText())
}

// resolutions reports resolutions without a disagreement, and those that
// follow a source which does not state the figure.
func (e *edition) resolutions() {
	e.asides()
	unresolved := ledger.New(e.Sources, nil)
	for i, r := range e.Resolved {
		q := r.Query.Plain()
		if !e.sure(q.Indicator) {
			continue
		}
		states := func(f *report.Fact) bool { return f.Query() == q && f.Direction == report.None }
		twice := slices.ContainsFunc(e.Resolved[:i], func(o report.Resolution) bool { return o.Query.Same(q) })
		switch {
		case twice:
			e.problems.Add(report.NeedlessResolution, r.At, "remove one", "%s is resolved twice", q.String())
		case unresolved.Ask(q).Status != ledger.Disputed:
			e.problems.Add(report.NeedlessResolution, r.At, "remove it", "the sources do not disagree on %s", q.String())
		case !slices.ContainsFunc(r.Query.Source.Facts, states):
			e.problems.Add(report.NeedlessResolution, r.At, "follow one that does", "source %s states no %s", r.Query.Source.ID, q.String())
		}
	}
}

// asides reports statements that are left aside for nothing.
func (e *edition) asides() {
	settled := e.ledger.Settled()
	for _, a := range e.Aside {
		if !e.sure(a.Query.Indicator) || !e.sure(a.Without.Indicator) {
			continue
		}
		causes := func(s ledger.Settled) bool { return s.Concerns(a) }
		if !slices.ContainsFunc(settled, causes) {
			e.problems.Add(report.NeedlessResolution, a.At, "remove it, or name the figure and the statement as the contradiction does",
				"no contradiction about %s rests on %s", a.Query.String(), a.Without.String())
		}
	}
}
