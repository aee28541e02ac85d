package templates

import (
	"slices"
	"strings"

	"tongket/charts"
	"tongket/report"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/lang"
	"tongket/report/ledger"
)

// chart frames a chart with its caption and notes.
func (w *writer) chart(c *report.Chart) *doc.Exhibit {
	x, _ := w.charting(c)
	return x
}

// charting is the chart and what it rests on.
func (w *writer) charting(c *report.Chart) (*doc.Exhibit, *trail) {
	t := &trail{elsewhere: w.sample || !w.lone && (c.Kind.Draws == report.Index || c.By != nil && len(c.Asks()) > mostWorked)} // a line of arithmetic each
	for _, f := range w.charted(c) {
		w.follow(t, f)
		if f.BaseInferred() {
			t.inferred = append(t.inferred, f)
		}
	}
	w.unitSaid(c)
	p := w.picture(c, false)
	t.remarks, t.missing = p.remarks, t.missing || p.unstated
	d := w.drawn(c, false, p.out)
	for _, f := range w.charted(c) {
		d.Figures = append(d.Figures, &f)
	}
	x := c.Exhibit
	x.Measure = w.measured(c)
	out := w.exhibit(x, d, t, nil)
	out.Half = c.Compact()
	return out, t
}

// measured is the measure line of a chart with the unit of its bars, if that is one
// which the line does not name: what a count counts it says by itself.
func (w *writer) measured(c *report.Chart) report.Text {
	q, s := c.Asks()[0], w.barScale(c)
	if c.Measure != nil && c.Kind.Draws == report.Index {
		return w.adding(c.Measure, func(l report.Lang) string { return based(c, l) })
	}
	if c.Measure == nil || s.own || q.Aspect != report.Level || q.Indicator.Unit.Kind == report.Percent || q.Indicator.Unit.Kind == report.Count && s.scale == 0 {
		return c.Measure
	}
	return w.adding(c.Measure, func(l report.Lang) string { return lang.Plain(unitIn(l, q, s)) })
}

// adding is a measure line with what is measured, in each language that does not name it.
func (w *writer) adding(measure report.Text, what phrase) report.Text {
	out := report.Text{}
	for l, p := range measure {
		if what := what(l); !mentions(lang.Plain(w.plain(measure, l)), what) {
			p.Spans = append(slices.Clip(p.Spans), report.Span{At: p.At, Words: ", " + strings.ReplaceAll(what, " ", "\u00a0")})
		}
		out[l] = p
	}
	return out
}

// unitSaid judges the measure line of a chart whose figures are shown in a unit that it
// says: one that names another would be wrong.
func (w *writer) unitSaid(c *report.Chart) {
	s := w.barScale(c)
	if c.ShownIn.Scale == 0 || s.scale == 0 {
		return
	}
	q := c.Asks()[0]
	for _, l := range w.langs {
		line, unit := w.unnamed(c, l), lang.Plain(unitIn(l, q, s))
		if bare := lang.Of(l).Unit(q.Indicator.Unit, 0); mentions(line, bare) && !mentions(line, unit) {
			w.problems.Add(report.NotInUnit, c.Measure[l].At, "leave the unit out: it is added by itself", "the measure line says %s, but the chart shows %s", bare, unit)
		}
	}
}

// unnamed is the measure line of a chart without what it is of: Lượt đọc names no unit,
// though lượt is one.
func (w *writer) unnamed(c *report.Chart, l report.Lang) string {
	line := strings.ToLower(lang.Plain(w.plain(c.Measure, l)))
	for _, of := range c.Of {
		for _, name := range []report.Text{of.Indicator.Name, of.Name()} {
			line = strings.ReplaceAll(line, strings.ToLower(lang.Plain(w.plain(name, l))), "")
		}
	}
	return line
}

// barScale is the power of ten in units of which the bars of a chart are labelled.
func (w *writer) barScale(c *report.Chart) rowScale {
	var figures []ledger.Figure
	for _, q := range c.Asks() {
		figures = append(figures, w.ask(q))
	}
	s := scaleOf(figures, c.ShownIn)
	if c.ShownIn.Scale > 0 || len(figures) == 0 { // none could be read
		return s
	}
	for l := range c.Measure {
		line, unit := w.unnamed(c, l), figures[0].Query.Indicator.Unit
		if s.scale > 0 && mentions(line, lang.Of(l).Unit(unit, 0)) && !mentions(line, lang.Plain(lang.Of(l).Unit(unit, s.scale))) {
			s.own = true // the line says m³: thousands of them are said at the bars
		}
	}
	return s
}

// coverNames reports whether the caption of a cover names, in each language, the power of ten in
// units of which the bars of its chart are labelled: 19,130 is not so many m³ where thousands
// of them are meant.
func (w *writer) coverNames(c *report.Chart, s rowScale) bool {
	caption := w.edition.Cover.Caption
	if caption == nil {
		caption = w.measured(c)
	}
	return s.scale == 0 || !slices.ContainsFunc(w.langs, func(l report.Lang) bool {
		said := strings.ReplaceAll(lang.Plain(w.plain(caption, l)), ".", " ")
		return !mentions(said, lang.Plain(unitIn(l, c.Asks()[0], s)))
	})
}

// charted is every figure that c shows.
func (w *writer) charted(c *report.Chart) []ledger.Figure {
	var out []ledger.Figure
	for _, q := range c.Asks() {
		if q.ByDefinition() {
			continue // the measure line says what it is
		}
		out = append(out, w.ask(q))
		if c.Kind.Aimed || c.Target {
			out = append(out, w.against(c, q.Subject(), q.Period)...)
		}
	}
	for _, q := range slices.Concat(c.Changes, c.Others()) {
		out = append(out, w.ask(q))
	}
	return out
}

func (w *writer) drawn(c *report.Chart, ornament bool, g doc.Graphic) *doc.Drawing {
	return &doc.Drawing{Node: doc.Node{Role: "Figure", Alt: w.alt(c, ornament), At: c.At}, Graphic: g}
}

// picture draws c for a page, or for the cover.
func (w *writer) picture(c *report.Chart, ornament bool) *picture {
	p := &picture{writer: w, bars: w.bars(c, ornament), arrows: w.arrows(c), height: w.theme.Chart / w.times(), track: w.half()/w.times() - w.besideScale(), number: w.theme.Cover.Number / w.times(), plain: ornament, style: w.style()}
	p.low = 0.7 * p.height
	if ornament {
		p.height, p.track = w.theme.Cover.Ornament/w.times(), 0
		p.low = p.height
	}
	if w.moved(c) && c.Kind.Opens && !ornament {
		p.hero = &charts.Hero{Number: w.theme.Opening.Number / w.times(), Column: w.theme.Opening.Column / w.times()}
	}
	c.Visit(p)
	if slices.ContainsFunc(p.bars, func(b charts.Bar) bool { return !b.Missing && b.End == charts.Between }) && !ornament {
		p.remark(lang.WordBetween.In)
	}
	if out := c.Absent(); len(out) > 0 && !ornament {
		p.remark(w.absent(out))
	}
	return p
}

// besideScale holds the value of a scale, such as "more than 97.92%". All scales of a
// briefing are of one length, so that equal values have equal bars.
func (w *writer) besideScale() frame.Pt {
	const room, of frame.Pt = 76, 8.5 // for labels of a size
	return room * max(1, w.theme.Charts.Label.Size/of)
}

// picture draws a chart for one place: a page, the cover, an e-mail.
type picture struct {
	*writer
	bars        []charts.Bar
	arrows      []charts.Arrow
	height, low frame.Pt     // of a chart, and of one that needs less
	track       frame.Pt     // of a scale; 0: what its value leaves
	number      frame.Pt     // the size of the one value of a cover
	plain       bool         // without values, but for those of the year that are large
	large       bool         // whether it has such
	mailed      bool         // in an e-mail: what is assumed is left out
	hero        *charts.Hero // of a chart on which the briefing opens
	style       charts.Style
	out         doc.Graphic
	unstated    bool     // something is drawn as not stated that is no figure
	remarks     []phrase // what the notes say of how it is drawn
}

func (p *picture) of(c *report.Chart) doc.Graphic {
	c.Visit(p)
	return p.out
}

func (p *picture) Columns(c *report.Chart) {
	p.adverse(c)
	p.large = p.plain
	out := charts.Columns{Bars: p.bars, Arrows: p.arrows, Target: p.targetLine(c), Stair: p.targetStair(c), Height: p.height, Plain: p.plain, Number: p.number, Hero: p.hero, Style: p.style}
	if c.Above != nil && !p.plain {
		out.Above = p.label(func(l report.Lang) string { return p.writer.plain(c.Above, l) })
		out.Below = p.label(func(l report.Lang) string { return p.writer.plain(c.Below, l) })
	}
	p.out = out
}

// adverse marks the bars below zero of what is better the higher it is.
func (p *picture) adverse(c *report.Chart) {
	marked := false
	for i, q := range c.Asks() {
		b := &p.bars[i]
		if b.Missing || b.Level >= 0 || q.Indicator.Better != report.Up || b.Fill != charts.Actual && b.Fill != charts.Previous {
			continue
		}
		b.Fill, marked = charts.Adverse, true
	}
	if marked {
		p.remark(lang.WordAdverse.In)
	}
}

func (p *picture) Amounts(c *report.Chart) { p.Columns(c) }

func (p *picture) Changes(*report.Chart) {
	p.large = p.plain
	p.out = charts.Changes{Bars: p.bars, Height: p.low, Plain: p.plain, Number: p.number, Style: p.style}
}

func (w *writer) style() charts.Style {
	return charts.Style{Palette: w.theme.Palette, Look: w.theme.Charts, Equal: w.theme.Equal}
}

func (w *writer) sign(s charts.Sign) doc.Graphic { return charts.Symbol{Sign: s, Style: w.style()} }
