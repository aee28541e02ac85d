package templates

import (
	"cmp"
	"slices"

	"tongket/report"
	"tongket/report/doc"
	"tongket/report/ledger"
)

// trail gathers what an exhibit rests on while it is made, for its notes.
type trail struct {
	subjects          []report.Subject // of which figures are shown
	sources           []*report.Source
	spots             map[*report.Source][]report.Spot
	derived, assumed  bool                // something computed is shown whose arithmetic stands elsewhere
	leads             []*report.Indicator // to whose workings
	elsewhere, annex  bool                // arithmetic stands in the annex rather than in the notes; so does that of something shown
	inferred          []ledger.Figure     // whose base no source states, and no workings tell
	missing, disputed bool
	zero              bool              // a change from nothing has its sign
	below             bool              // and so has one from what may be below it
	worked            []ledger.Figure   // computed, with the arithmetic in the notes
	reasons           []report.Text     // why one document is followed
	qualified         []ledger.Figure   // that replace earlier ones, or count a part of the year only
	settled           []ledger.Settled  // contradictions of which one statement is left aside
	unsure            bool              // a small line leads through what is not published exactly
	standings         []ledger.Standing // of figures shown that are provisional or revised
	remarks           []phrase          // of how it is drawn
	others            []ledger.Figure   // of which another document says something else, not shown beside them
}

// follow takes note in t of a figure shown.
func (w *writer) follow(t *trail, f ledger.Figure) {
	if of := f.Query.Subject(); !slices.Contains(t.subjects, of) {
		t.subjects = append(t.subjects, of)
	}
	statusLooks[f.Status].tell(w, t, f)
	if f.BaseInferred() {
		t.assumed = true
		t.lead(w, f.Query.Subject())
	}
	t.stands(f)
	if len(f.Others) > 0 {
		t.others = once(t.others, f)
	}
	if f.Restated() {
		t.qualified = once(t.qualified, f)
	}
	t.addSettled(w.ledger.Against(f))
	t.addReason(f.Reason)
	for _, p := range w.restsOn(f) {
		for _, at := range p.spots {
			t.addPlace(p.source, at)
		}
	}
}

// once is a list with a figure, which may be drawn beside its number.
func once(list []ledger.Figure, f ledger.Figure) []ledger.Figure {
	if slices.ContainsFunc(list, func(x ledger.Figure) bool { return x.Query == f.Query }) {
		return list
	}
	return append(list, f)
}

// worked reports whether a page of workings prints the arithmetic of f, and keeps what
// leads there; if none does it keeps f for the notes, which print it.
func (w *writer) worked(t *trail, f ledger.Figure) bool {
	switch {
	case len(f.Chains) > 0 && t.lead(w, f.Query.Subject()):
		return true
	case t.elsewhere:
		t.annex = true
		return true
	}
	t.worked = once(t.worked, f)
	return false
}

// lead keeps that the workings of a subject are led to, if there are any.
func (t *trail) lead(w *writer, of report.Subject) bool {
	if !w.workedOut(of) {
		return false
	}
	if !slices.Contains(t.leads, of.Indicator) {
		t.leads = append(t.leads, of.Indicator)
	}
	return true
}

// place is where something stands in a source.
type place struct {
	source *report.Source
	spots  []report.Spot
}

// publishedAt is where the facts stand that figures rest on or leave aside.
func publishedAt(of ...ledger.Figure) places {
	var out places
	for _, f := range of {
		for _, fact := range slices.Concat(f.Facts, f.Others) {
			out.add(fact.Source, fact.Place.Spot())
		}
	}
	return out.sorted()
}

// restsOn is where the facts stand that f rests on or leaves aside, and what was
// inferred of them: it publishes nothing of f, but a note that prints the
// inference leads there.
func (w *writer) restsOn(f ledger.Figure) places {
	out := publishedAt(f)
	for _, fact := range slices.Concat(f.Facts, f.Others) {
		for _, span := range fact.Inferred[w.langs[0]].Spans {
			if r := span.Ref; r != nil && r.Kind == report.ToSource {
				out.add(w.report.Source(r.Target), inParagraphs(r.Paragraphs...)...)
			}
		}
	}
	return out.sorted()
}

// places is paragraphs and cells of sources, each source once.
type places []place

func (list *places) add(s *report.Source, at ...report.Spot) {
	i := slices.IndexFunc(*list, func(p place) bool { return p.source == s })
	if i < 0 {
		i = len(*list)
		*list = append(*list, place{source: s})
	}
	(*list)[i].spots = append((*list)[i].spots, at...)
}

// sorted is list in the order of the sources' codes and of their paragraphs and cells.
func (list places) sorted() places {
	slices.SortFunc(list, func(a, b place) int { return compareCodes(a.source, b.source) })
	for i, p := range list {
		list[i].spots = inOrder(p.spots)
	}
	return list
}

// addSettled keeps contradictions, each once.
func (t *trail) addSettled(list []ledger.Settled) {
	for _, s := range list {
		if !slices.ContainsFunc(t.settled, func(x ledger.Settled) bool { return x.Same(s) }) {
			t.settled = append(t.settled, s)
		}
	}
}

// addReason keeps why one document is followed rather than another, once.
func (t *trail) addReason(r report.Text) {
	if r != nil && !slices.ContainsFunc(t.reasons, func(x report.Text) bool { return x.Same(r) }) {
		t.reasons = append(t.reasons, r)
	}
}

func (t *trail) addPlace(s *report.Source, at report.Spot) {
	if !slices.Contains(t.sources, s) {
		t.sources = append(t.sources, s)
		byCode(t.sources)
	}
	if t.spots == nil {
		t.spots = map[*report.Source][]report.Spot{}
	}
	t.spots[s] = append(t.spots[s], at)
}

// sourcesOf is the sources that f rests on, in the order of their codes.
func sourcesOf(f ledger.Figure) []*report.Source {
	var out []*report.Source
	for _, fact := range f.Facts {
		if !slices.Contains(out, fact.Source) {
			out = append(out, fact.Source)
		}
	}
	byCode(out)
	return out
}

func byCode(list []*report.Source) { slices.SortFunc(list, compareCodes) }

// compareCodes puts S2 before S10.
func compareCodes(a, b *report.Source) int {
	return cmp.Or(cmp.Compare(len(a.Code), len(b.Code)), cmp.Compare(a.Code, b.Code))
}

// codes is the codes of sources, each a link: S2 S3.
func (w *writer) codes(list []*report.Source) []doc.Inline {
	var out []doc.Inline
	for i, s := range list {
		if i > 0 {
			out = append(out, words("\u00a0"))
		}
		out = append(out, w.code(s, nil))
	}
	return out
}
