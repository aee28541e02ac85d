package check

import (
	"slices"

	"tongket/report"
	"tongket/report/document"
)

// A ground is a paragraph on which a sentence rests.
type ground struct {
	proof
	paragraph int // from 1
}

// grounded holds a sentence of an edition against the paragraphs on which it rests: one has
// other words in the place of some of it, and neither any of them nor the name or unit of its
// figures has these.
func (a *archive) grounded(v *vocabulary, p report.Passage, ts []token) {
	var here []heard
	var known [][]heard
	var found ground
	from, to := 0, 0
	for _, g := range a.groundsOf(p, ts) {
		if g.Source.Lang != v.Tag {
			continue
		}
		if here == nil {
			here = a.hear(v, ts)
		}
		printed := v.plainTokens(document.Fold(g.Paragraphs[g.paragraph-1]))
		there := a.hear(v, printed)
		known = append(known, there)
		spelt := spelledOut(ts, printed)
		for i := range here {
			here[i].known = here[i].known || spelt[here[i].at]
		}
		if i, j := ofSentence.substituted(here, there); j > i && to == 0 {
			from, to, found = i, j, g
		}
	}
	if to == 0 {
		return
	}
	known = append(known, a.calls(v, ts)...)
	if slices.ContainsFunc(here[from:to], func(w heard) bool { return !w.known && !slices.ContainsFunc(known, w.in) }) {
		a.out.Warn(report.StatementDiffers, ts[here[from].at].at(), "say no more than the paragraph does, or quote under printed: a few words that stand there",
			"paragraph %d of %s has none of the words %q", found.paragraph, found.Source.File, said(ts[here[from].at:here[to-1].at+1]))
	}
}

// calls is what the figures of ts, and their units, are called.
func (a *archive) calls(v *vocabulary, ts []token) (out [][]heard) {
	for _, t := range ts {
		r := t.figure()
		if r == nil || r.Query.Indicator == nil {
			continue
		}
		out = append(out, a.hear(v, v.plainTokens(r.Query.Indicator.Name.String(v.Tag))))
		if u := r.Query.Indicator.Unit; u != nil {
			out = append(out, a.hear(v, v.plainTokens(u.Name[v.Tag].Other)))
		}
	}
	return out
}

// groundsOf is the paragraphs that a sentence cites, in which its figures are stated, and that
// of the statement on which a cell rests.
func (a *archive) groundsOf(p report.Passage, ts []token) (out []ground) {
	add := func(d proof, n int) {
		if n >= 1 && n <= len(d.Paragraphs) && !slices.ContainsFunc(out, func(g ground) bool { return g.Source == d.Source && g.paragraph == n }) {
			out = append(out, ground{d, n})
		}
	}
	for _, d := range a.of {
		if p.Rests != nil && slices.Contains(d.Source.Statements, p.Rests) {
			add(d, p.Rests.Paragraph)
		}
		for _, t := range ts {
			if isSource(t) && t.span.Ref.Target == d.Source.ID {
				for _, n := range t.span.Ref.Paragraphs {
					add(d, n)
				}
			}
		}
	}
	return out
}
