package templates

import (
	"slices"

	"tongket/report"
	"tongket/report/ledger"
)

// hero is what the edition opens on: the chart of what its first message speaks of, or
// else the first figure of that.
type hero struct {
	chart  *report.Chart  // nil: there is none
	figure *ledger.Figure // that stands alone and large; nil where the chart shows it
	form   report.Form    // of the figure
	tile   *report.Tile   // of the same figure; nil: there is none
}

// named is where the words stand that say what a hero is: the author's to shorten.
func (h *hero) named() report.Pos {
	if h.figure != nil {
		return h.figure.Query.Indicator.At
	}
	return h.chart.At
}

// heroOf is the hero of the edition; nil if it has none. It is the same in whichever
// languages the edition is composed.
func (w *writer) heroOf() *hero {
	if len(w.edition.Messages) == 0 {
		return nil
	}
	is := w.edition.Opening
	switch {
	case is.Ref != nil:
		return w.giantOf([]*report.Ref{is.Ref})
	case is.Chart != nil:
		return w.chartHero(is.Chart)
	}
	refs := w.leadRefs()
	for _, r := range refs {
		for c := range w.edition.Charts() {
			if w.opensOn(c, r.Query.Subject()) {
				return w.chartHero(c)
			}
		}
	}
	return w.giantOf(refs)
}

// leadRefs is the figures of which the first message speaks.
func (w *writer) leadRefs() (out []*report.Ref) {
	for _, s := range w.edition.Messages[0][w.report.Languages[0]].Spans {
		if s.Ref != nil && s.Ref.Kind == report.ToFigure {
			out = append(out, s.Ref)
		}
	}
	return out
}

// leastSeries is how many figures make a series.
const leastSeries = 3

// opensOn reports whether a chart is a series of a subject up to a figure of the year that
// a source states.
func (w *writer) opensOn(c *report.Chart, of report.Subject) bool {
	if c.Kind == nil || !c.Kind.Opens || c.Of[0] != of || len(c.Periods) < leastSeries {
		return false
	}
	known := 0
	for _, p := range c.Periods {
		if f := w.ask(c.Bar(of, p)); f.Comparable() {
			known++
		}
	}
	last := w.ask(c.Bar(of, c.Last()))
	return known >= leastSeries && last.Status == ledger.Published && !last.Amount.IsWords() && w.reporting(c.Last())
}

// chartHero is a chart as the hero: a scale of one figure has that large above it.
func (w *writer) chartHero(c *report.Chart) *hero {
	if c.Kind.Aimed && len(c.Asks()) == 1 {
		return w.giantOf([]*report.Ref{{Query: c.Asks()[0]}})
	}
	h := &hero{chart: c}
	shown := w.shownBy(c)
	for t := range w.tiles() {
		if slices.Contains(shown, t.Ref.Query.Plain()) && w.covered(t, shown) {
			h.tile = t
		}
	}
	return h
}

// giantOf is the first of some figures that stands for itself as the hero: as published,
// with no assumption.
func (w *writer) giantOf(refs []*report.Ref) *hero {
	for _, r := range refs {
		f := w.ask(r.Query)
		if !f.StandsAlone() {
			continue
		}
		h := &hero{figure: &f, form: r.Form}
		for t := range w.tiles() {
			if t.Ref.Query.Same(r.Query) {
				h.tile, h.form = t, t.Ref.Form
			}
		}
		for c := range w.edition.Charts() {
			if c.Kind != nil && c.Kind.Aimed && len(c.Asks()) == 1 && c.Asks()[0].Same(r.Query) {
				h.chart = c
			}
		}
		return h
	}
	return nil
}

// tiles is the headline figures of the edition.
func (w *writer) tiles() func(yield func(*report.Tile) bool) {
	return func(yield func(*report.Tile) bool) {
		for _, g := range w.edition.Headline {
			for i := range g.Tiles {
				if !yield(&g.Tiles[i]) {
					return
				}
			}
		}
	}
}

// shownBy is the figures of a chart and of the first message.
func (w *writer) shownBy(c *report.Chart) (out []report.Query) {
	for _, f := range w.charted(c) {
		out = append(out, f.Query.Plain())
	}
	for _, r := range w.leadRefs() {
		out = append(out, r.Query.Plain())
	}
	return out
}

// covered reports whether all that a tile says is shown.
func (w *writer) covered(t *report.Tile, shown []report.Query) bool {
	if t.Sparkline != nil {
		return false
	}
	return !slices.ContainsFunc(t.Rows, func(r report.TileRow) bool {
		return r.Ref == nil || !slices.Contains(shown, r.Ref.Query.Plain())
	})
}

// replaces reports whether the hero stands in the place of a tile.
func (h *hero) replaces(t *report.Tile) bool {
	return h != nil && h.tile == t && t.Sparkline == nil
}

// moved reports whether a chart stands on the first spread instead of in its section.
func (w *writer) moved(c *report.Chart) bool {
	return w.hero != nil && w.hero.chart == c && !w.lone
}
