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

// cover names the organisation and the year; its ornament is the document's own main
// series, or a figure.
func (w *writer) cover() *doc.Part {
	e := w.edition
	c := &doc.Cover{
		Letterhead:   w.letterhead(),
		Organisation: w.beside("P", doc.CoverOrg, w.report.Organisation),
		Imprint:      w.text("P", doc.CoverImprint, w.report.Imprint),
	}
	w.adorn(c)
	if logo := w.report.Logo; logo != nil && logo.Image != nil {
		c.Logo = w.logo(logo)
	}
	for _, l := range w.langs {
		c.Titles = append(c.Titles, w.paragraph("H1", doc.CoverTitle, l, w.inlines(e.Title[l], l)...))
	}
	switch {
	case e.Subtitle != nil:
		c.Subtitle = w.text("P", doc.CoverText, e.Subtitle)
	case len(w.langs) == 2:
		c.Subtitle = w.fixed("P", doc.CoverText, w.bilingual)
	}
	return &doc.Part{ID: "cover", Bare: true, Blocks: []doc.Block{c}}
}

// adorn gives c its ornament and caption: those of the edition, or else what it opens on,
// or the first figure as published; none if there is no such figure.
func (w *writer) adorn(c *doc.Cover) {
	is := w.edition.Cover
	if is.Picture != nil {
		w.photographed(c, is)
		return
	}
	h := w.coverHero()
	switch {
	case is.Chart != nil:
		c.Ornament = w.ornament(is.Chart)
	case h == nil:
		return
	case h.figure != nil:
		c.Ornament = w.giantOrnament(h)
	default:
		c.Ornament = w.ornament(h.chart)
	}
	if is.Caption != nil {
		c.Caption = w.pair("P", doc.CoverImprint, func(l report.Lang) []doc.Inline {
			return append(ledIn(w.opening(is.Caption[l], l)), words(w.coverUnsaid(is, l)))
		})
		return
	}
	c.Caption = w.pair("P", doc.CoverImprint, func(l report.Lang) []doc.Inline { return w.coverCaption(h, l) })
	c.Caption.At = h.named()
}

// photographed is a cover with a photograph, as large as it has room.
func (w *writer) photographed(c *doc.Cover, is report.Cover) {
	if is.Picture.Image == nil {
		return
	}
	c.Ornament = w.pictured(is.Picture, w.theme.Cover.Ornament)
	c.Ornament.Width = w.theme.Width()
	w.sharp(is.Picture, c.Ornament)
	if is.Caption != nil {
		c.Caption = w.text("P", doc.CoverImprint, is.Caption)
	}
}

// logo is the organisation's sign, within a square.
func (w *writer) logo(p *report.Picture) *doc.Drawing {
	side := w.theme.Cover.Logo
	d := w.pictured(p, side)
	d.Width = min(side*2, side*frame.Pt(p.Image.Rect.Dx())/frame.Pt(p.Image.Rect.Dy()))
	w.sharp(p, d)
	return d
}

// coverHero is what a cover shows for which nothing is said, or the figure that it names.
func (w *writer) coverHero() *hero {
	if ref := w.edition.Cover.Ref; ref != nil {
		return w.giantOf([]*report.Ref{ref})
	}
	h := w.hero
	if h != nil && h.figure == nil && !w.serial(h.chart) {
		h = w.giantOf(w.leadRefs())
	}
	if h == nil {
		h = w.giantOf(w.shownFirst())
	}
	return h
}

// serial reports whether a chart is a series that ends with a figure which a cover prints.
func (w *writer) serial(c *report.Chart) bool {
	return c.Kind.Opens && len(c.Of) == 1 && w.onCover(w.ask(c.Bar(c.Of[0], c.Last())))
}

// shownFirst is the figures of the edition's own period, in the order of its pages.
func (w *writer) shownFirst() (out []*report.Ref) {
	add := func(r *report.Ref) {
		if r.Query.Period == w.edition.Period {
			out = append(out, r)
		}
	}
	for t := range w.tiles() {
		add(&t.Ref)
	}
	for c := range w.edition.Charts() {
		for _, q := range c.Asks() {
			add(&report.Ref{At: c.At, Query: q})
		}
	}
	w.edition.Passages(func(p report.Passage) {
		for _, s := range p.Text[w.langs[0]].Spans {
			if s.Ref != nil && s.Ref.Kind == report.ToFigure {
				add(s.Ref)
			}
		}
	})
	return out
}

// ornament is a chart as a cover has it: large what it shows of the edition's year, and
// without what rests on an assumption.
func (w *writer) ornament(c *report.Chart) *doc.Drawing {
	p := w.picture(c, true)
	d := w.drawn(c, true, p.out)
	for _, q := range c.Asks() {
		if f := w.ask(q); p.large && w.onCover(f) {
			d.Figures = append(d.Figures, &f)
		}
	}
	return d
}

// giantOrnament is one figure with a scale below it, if it is a rate.
func (w *writer) giantOrnament(h *hero) *doc.Drawing {
	g := w.giant(h)
	if f := *h.figure; f.Query.Aspect == report.Level && f.Query.Indicator.Unit.Kind == report.Percent {
		g.Scale = w.coverScale(f)
	}
	return &doc.Drawing{Node: doc.Node{Role: "Figure", Alt: w.giantAlt(h)}, Graphic: g, Figures: []*ledger.Figure{h.figure}}
}

// coverScale is a rate from nothing to all, thick; nil if it is not between them.
func (w *writer) coverScale(f ledger.Figure) doc.Graphic {
	thick := 34 / w.times()
	b := w.bar(f)
	if b.Missing || b.Level < 0 || b.Level > 100 {
		return nil
	}
	b.Strong = false
	out := charts.Bullet{Bar: b, Max: 100, Style: w.style(), Ticks: []charts.Tick{{At: 0, Label: "0%"}, {At: 50, Label: "50%"}, {At: 100, Label: "100%"}}}
	out.Style.Look.Bullet.Track, out.Style.Look.Bullet.Bar, out.Style.Look.Bullet.Gap = thick, thick, 0
	return out
}

// ledIn is a text of several sentences of which the first stands out.
func ledIn(in []doc.Inline) []doc.Inline {
	first, ok := in[0].(*doc.Words)
	if !ok {
		return in
	}
	said, rest, several := strings.Cut(first.Str, ". ")
	if !several {
		return in
	}
	head, tail := *first, *first
	head.Str, head.Face, tail.Str = said+". ", doc.StrongFace, rest
	return append([]doc.Inline{&head, &tail}, in[1:]...)
}

// coverCaption says what is drawn, how it is known, and where it stands.
func (w *writer) coverCaption(h *hero, l report.Lang) []doc.Inline {
	name, note := "", []string(nil)
	if h.figure != nil {
		name = figureName(*h.figure, l)
	} else if x := h.chart; x.Measure != nil {
		name, note = lang.Plain(w.plain(w.measured(x), l)), w.coverSigns(x, l)
	} else {
		name, note = w.plain(x.Name, l), w.coverSigns(x, l)
	}
	out := []doc.Inline{strong(strings.TrimSuffix(name, ".") + ". "), words(strings.Join(note, ""))}
	switch {
	case h.chart != nil:
		return append(out, words(lang.WordSee.In(l)+" "), link(h.chart.ID, words(w.numbers[h.chart.ID].in(l))),
			words(", "+lang.WordPage.In(l)+"\u00a0"), link(h.chart.ID, &doc.PageOf{Target: h.chart.ID}), words("."))
	case h.tile != nil:
		return append(out, words(lang.WordSee.In(l)+" "+lang.WordPage.In(l)+"\u00a0"), link("messages", &doc.PageOf{Target: "messages"}), words("."))
	}
	return out
}

// coverUnsaid is what the signs of the chart of a cover mean of which its caption says
// nothing.
func (w *writer) coverUnsaid(is report.Cover, l report.Lang) string {
	if is.Chart == nil {
		return ""
	}
	said, out := strings.TrimSpace(w.plain(is.Caption, l)), ""
	for _, sign := range w.coverSigns(is.Chart, l) {
		mark := string([]rune(sign)[:1])
		if !strings.Contains(said, mark) {
			out += " " + strings.TrimSpace(sign)
		}
	}
	if out != "" && !strings.HasSuffix(said, ".") {
		return "." + out
	}
	return out
}

// coverSigns is what the signs of an ornament mean, a sentence each that begins with the
// sign.
func (w *writer) coverSigns(c *report.Chart, l report.Lang) (out []string) {
	has := func(is func(ledger.Figure) bool) bool {
		return slices.ContainsFunc(c.Asks(), func(q report.Query) bool { return is(w.ask(q)) })
	}
	if has(func(f ledger.Figure) bool { return f.Status == ledger.Derived }) {
		out = append(out, lang.WordDaggers.In(l)+". ")
	}
	if has(func(f ledger.Figure) bool { return !f.Known() || f.Status == ledger.Assumed }) {
		out = append(out, lang.WordNotStatedAll.In(l)+" ")
	}
	return out
}
