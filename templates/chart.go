package templates

import (
	"fmt"
	"slices"
	"strings"

	"tongket/charts"
	"tongket/report"
	"tongket/report/doc"
	"tongket/report/lang"
	"tongket/report/ledger"
)

// chart frames a chart with its caption and notes.
func (w *writer) chart(c *report.Chart) *doc.Exhibit {
	t := &trail{}
	for _, f := range w.charted(c) {
		w.follow(t, f)
	}
	d := w.drawing(c, false)
	for _, f := range w.charted(c) {
		d.Figures = append(d.Figures, &f)
	}
	x := c.Exhibit
	x.Measure = w.measured(c)
	return w.exhibit(x, d, t, nil)
}

// measured is the measure line of a chart with the unit of its bars, if that is one
// which the line does not name: what a count counts it says by itself.
func (w *writer) measured(c *report.Chart) report.Text {
	q, s := w.queries(c)[0], w.barScale(c)
	if c.Measure == nil || s.own || q.Aspect != report.Level || q.Indicator.Unit.Kind == report.Percent || q.Indicator.Unit.Kind == report.Count && s.scale == 0 {
		return c.Measure
	}
	out := report.Text{}
	for l, p := range c.Measure {
		if unit := plainSpaces(unitIn(l, q, s)); !mentions(plainSpaces(w.plain(c.Measure, l)), unit) {
			p.Spans = append(slices.Clip(p.Spans), report.Span{At: p.At, Words: ", " + strings.ReplaceAll(unit, " ", "\u00a0")})
		}
		out[l] = p
	}
	return out
}

// barScale is the power of ten in units of which the bars of a chart are labelled.
func (w *writer) barScale(c *report.Chart) rowScale {
	var figures []ledger.Figure
	for _, q := range w.queries(c) {
		figures = append(figures, w.ask(q))
	}
	s := scaleOf(figures)
	for l := range c.Measure {
		line, unit := plainSpaces(w.plain(c.Measure, l)), figures[0].Query.Indicator.Unit
		if s.scale > 0 && mentions(line, lang.Of(l).Unit(unit, 0)) && !mentions(line, plainSpaces(lang.Of(l).Unit(unit, s.scale))) {
			s.own = true // the line says m³: thousands of them are said at the bars
		}
	}
	return s
}

// charted is every figure that c shows.
func (w *writer) charted(c *report.Chart) []ledger.Figure {
	var out []ledger.Figure
	for _, q := range w.queries(c) {
		out = append(out, w.ask(q))
		if c.Kind == report.Bullet || c.Target {
			q.Aspect = report.Target
			if f := w.ask(q); f.Known() {
				out = append(out, f)
			}
		}
	}
	for _, q := range c.Changes {
		out = append(out, w.ask(q))
	}
	return out
}

// queries is one question a bar.
func (w *writer) queries(c *report.Chart) []report.Query {
	var out []report.Query
	for _, i := range c.Of {
		for _, p := range c.Periods {
			q := report.Query{Indicator: i, Period: p}
			if c.Kind == report.Changes {
				q.Aspect, q.Base = report.Change, c.Base
			}
			out = append(out, q)
		}
	}
	return out
}

// drawing is the chart alone. An ornament carries no values and leaves out what
// rests on an assumption.
func (w *writer) drawing(c *report.Chart, ornament bool) *doc.Drawing {
	return &doc.Drawing{Node: doc.Node{Role: "Figure", Alt: w.alt(c, ornament), At: c.At}, Graphic: w.graphic(c, ornament)}
}

func (w *writer) graphic(c *report.Chart, ornament bool) doc.Graphic {
	bars := w.bars(c, ornament)
	height := w.theme.Chart
	if ornament {
		height = w.theme.Cover.Ornament
	}
	switch c.Kind {
	case report.Columns, report.Amounts:
		return charts.Columns{Bars: bars, Arrows: w.arrows(c), Target: w.targetLine(c), Height: height, Plain: ornament, Style: w.style()}
	case report.Changes:
		if !ornament {
			height = 0.7 * w.theme.Chart
		}
		return charts.Changes{Bars: bars, Height: height, Plain: ornament, Style: w.style()}
	case report.Bullet:
		return w.bullet(c, bars[0])
	}
	panic(fmt.Sprintf("templates: unknown chart %q", c.Kind))
}

func (w *writer) style() charts.Style { return charts.NewStyle(palette) }

func (w *writer) sign(s charts.Sign) doc.Graphic { return charts.Symbol{Sign: s, Style: w.style()} }
