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
// other words in the place of some of it, and none has these.
func (a *archive) grounded(v *vocabulary, p report.Passage, ts []token) {
	var here []heard
	var found ground
	from, to := 0, 0
	on := a.groundsOf(p, ts)
	var excuse [][]heard
	for _, g := range on {
		if g.Source.Lang != v.Tag {
			continue
		}
		if here == nil {
			here = a.hear(v, ts)
		}
		printed := v.plainTokens(document.Fold(g.Paragraphs[g.paragraph-1]))
		there := a.hear(v, printed)
		excuse = append(excuse, there)
		spelt := spelledOut(ts, printed)
		for i := range here {
			here[i].known = here[i].known || spelt[here[i].at]
		}
		if i, j := substituted(here, there, 4); j > i && to == 0 {
			from, to, found = i, j, g
		}
	}
	if to == 0 {
		return
	}
	for _, t := range ts {
		if r := t.figure(); r != nil && r.Query.Indicator != nil {
			excuse = append(excuse, a.hear(v, v.plainTokens(r.Query.Indicator.Name.String(v.Tag))))
			if u := r.Query.Indicator.Unit; u != nil {
				excuse = append(excuse, a.hear(v, v.plainTokens(u.Name[v.Tag].Other)))
			}
		}
	}
	for _, w := range here[from:to] {
		if !w.known && !slices.ContainsFunc(excuse, w.in) {
			a.out.Warn(report.StatementDiffers, ts[w.at].at(), "say no more than the paragraph does, or quote under printed: a few words that stand there",
				"paragraph %d of %s has none of the words %q", found.paragraph, found.Source.File, said(ts[here[from].at:here[to-1].at+1]))
			return
		}
	}
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
