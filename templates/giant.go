package templates

import (
	"strings"

	"tongket/charts"
	"tongket/report"
	"tongket/report/doc"
	"tongket/report/lang"
	"tongket/report/ledger"
)

// giantHero is one figure, large, with what it is, its scale if there is one, and what a
// tile says of it.
func (w *writer) giantHero(h *hero) *doc.Exhibit {
	drawing := &doc.Drawing{Node: doc.Node{Role: "Figure", Alt: w.giantAlt(h)}, Figures: []*ledger.Figure{h.figure}}
	t := &trail{}
	w.follow(t, *h.figure)
	g := w.giant(h)
	out := &doc.Exhibit{Measure: w.pair("P", doc.Message, func(l report.Lang) []doc.Inline { return w.giantName(h, l) })}
	if h.chart != nil {
		x, rests := w.charting(h.chart)
		t, g.Scale = rests, w.scaleUnder(h.chart)
		old := x.Body.(*doc.Drawing)
		drawing.Figures, drawing.Alt, drawing.At = old.Figures, old.Alt, old.At
		out = w.captioned(x)
	}
	drawing.Graphic, out.Body = g, drawing
	if h.tile == nil && h.chart == nil {
		out.Notes = []*doc.Pair{w.note(report.Exhibit{}, t, nil)}
		return out
	}
	note := report.Exhibit{}
	if h.chart != nil {
		note = h.chart.Exhibit
	}
	rows := w.giantRows(h, t)
	out.Notes = []*doc.Pair{w.note(note, t, nil)}
	for i, l := range w.langs {
		p := out.Notes[0].Cells[i].Paragraphs[0]
		p.Text = append(rows(l), p.Text...)
	}
	return out
}

// giant is the figure in the pieces that are set in different sizes.
func (w *writer) giant(h *hero) charts.Giant {
	g := charts.Giant{Most: w.theme.Opening.Giant / w.times(), Style: w.style()}
	lead := w.pieces(h.figure, h.form, w.langs[0])
	for _, l := range w.langs[1:] {
		if other := w.pieces(h.figure, h.form, l); other != lead {
			g.Others = append(g.Others, other.before+other.digits+other.after)
		}
	}
	g.Before, g.Digits, g.After = lead.before, lead.digits, lead.after
	return g
}

// pieces is a figure as tiles print it: what stands before and behind its digits is small.
type pieces struct{ before, digits, after string }

func (w *writer) pieces(f *ledger.Figure, form report.Form, l report.Lang) pieces {
	if form == report.Bare && f.Query.Aspect.Relative() {
		form = report.Full // it stands alone: +7,3%
	}
	if !f.Amount.Fraction.IsZero() {
		form = report.Number // large, and above its comparisons: 9/10
	}
	written := lang.Of(l).Write(*f, form)
	before := strings.ReplaceAll(strings.TrimSpace(written.Qualifier+"\u00a0"+written.Before), " ", "\u00a0")
	if before != "" {
		before += "\u00a0"
	}
	out := pieces{before, written.Digits(), written.After + written.Mark}
	if strings.HasPrefix(out.after, "%") {
		out.digits, out.after = out.digits+"%", out.after[1:]
	}
	if out.after == written.Mark { // as large as what it marks
		out.digits, out.after = out.digits+out.after, ""
	}
	return out
}

// scaleUnder is a scale under its figure, which it then need not print.
func (w *writer) scaleUnder(c *report.Chart) doc.Graphic {
	g := w.picture(c, false).out
	if b, ok := g.(charts.Bullet); ok {
		b.Bar.Value, b.Track = nil, 0
		return b
	}
	return g
}

// giantName is what a figure is: the label of its tile, or its name with its period.
func (w *writer) giantName(h *hero, l report.Lang) []doc.Inline {
	if h.tile != nil {
		return w.inlines(h.tile.Label[l], l)
	}
	return []doc.Inline{words(figureName(*h.figure, l))}
}

// figureName is the name of a figure with its period, and what it is held against.
func figureName(f ledger.Figure, l report.Lang) string {
	return heldTo(f.Query.Subject().Name().String(l)+", "+labelled(f.Query.Period, l), f, true, l)
}

// giantAlt says in each language what a figure is and how much.
func (w *writer) giantAlt(h *hero) string {
	var out []string
	for _, l := range w.langs {
		name := figureName(*h.figure, l)
		if h.tile != nil {
			name = w.aloud(h.tile.Label, l)
		}
		out = append(out, name+": "+w.spoken(*h.figure, l, report.ShownIn{}, false)+".")
	}
	return strings.Join(out, " ")
}

// giantRows is what the tile of a figure says beside it, as a sentence; what it rests on is
// kept in t.
func (w *writer) giantRows(h *hero, t *trail) func(l report.Lang) []doc.Inline {
	if h.tile == nil || !h.replaces(h.tile) {
		return func(report.Lang) []doc.Inline { return nil }
	}
	var rows []*report.TileRow
	for i := range h.tile.Rows {
		r := &h.tile.Rows[i]
		if rows = append(rows, r); r.Ref == nil {
			continue
		}
		if f := w.ask(r.Ref.Query); f.Known() { // else it is said in words, and its sign stands nowhere
			w.follow(t, f)
		}
	}
	return func(l report.Lang) []doc.Inline { return append(w.rowsSaid(rows, l), words(". ")) }
}
