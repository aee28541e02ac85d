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

// mailing is the charts that the edition names, or the one that fits best.
func (t letterText) mailing(m Mailing) []*report.Chart {
	switch {
	case m.Charts != nil:
		return m.Charts
	case t.edition.Mailed != nil:
		return t.edition.Mailed
	}
	return t.fitting()
}

// mailed is charts as letters show them.
func (t letterText) mailed(list []*report.Chart) []LetterChart {
	var out []LetterChart
	for _, c := range list {
		drawn, err := t.chart(c)
		if err != nil {
			t.problems.Add(report.DoesNotFit, c.At, "choose another chart by mail-charts: in the edition, or none: []", "this chart has no room in an e-mail: %v", err)
		}
		out = append(out, drawn)
	}
	return out
}

// fitting is the first chart that shows a headline figure of the edition's year, else
// the first, of those that have room in an e-mail in all languages at once: whoever
// reads only one gets the same.
func (t letterText) fitting() []*report.Chart {
	all := t
	all.writer = newWriterOf(t.report, t.edition, t.ledger, t.report.Languages, t.theme, t.shape)
	first := []*report.Chart{}
	for c := range t.edition.Charts() {
		if _, err := all.chart(c); err != nil {
			continue
		}
		if t.headlined(c) {
			return []*report.Chart{c}
		}
		if len(first) == 0 {
			first = []*report.Chart{c}
		}
	}
	return first
}

// headlined reports whether a chart shows a figure that stands on a tile, of the
// edition's own year.
func (t letterText) headlined(c *report.Chart) bool {
	for _, q := range c.Asks() {
		for _, g := range t.edition.Headline {
			for _, tile := range g.Tiles {
				if tile.Ref.Query == q && q.Period == t.edition.Period {
					return true
				}
			}
		}
	}
	return false
}

// chart is a chart as an e-mail shows it: what rests on an assumption is left
// out, for its assumption would not stand beside it.
func (t letterText) chart(c *report.Chart) (LetterChart, error) {
	bars := t.bars(c, false)
	for i, q := range c.Asks() {
		bars[i].Status = nil
		if t.ask(q).Status == ledger.Assumed {
			bars[i].Missing = true
		}
	}
	drawn, err := t.letterGraphic(c, bars).Draw(t.look.Width, t.shape)
	tr := t.trailOf(c)
	return LetterChart{
		ID: c.ID, Message: t.said(c.Message), Alt: t.alt(c, true), Frame: drawn,
		Words: t.every(func(l report.Lang) string { return t.altIn(c, l, true) }),
		Signs: t.signs(tr), Notes: t.chartNotes(c, tr),
	}, err
}

func (t letterText) letterGraphic(c *report.Chart, bars []charts.Bar) doc.Graphic {
	style := t.style()
	style.Look.Label.Size, style.Look.Label.Leading, style.Look.Figure = t.look.Size, t.look.Leading, t.look.Figure
	arrows := slices.DeleteFunc(t.arrows(c), func(a charts.Arrow) bool { return bars[a.From].Missing || bars[a.To].Missing })
	p := &picture{writer: t.writer, bars: bars, arrows: arrows, height: t.look.Height, low: t.look.Height, mailed: true, style: style}
	return p.of(c)
}

// trailOf is what the figures of a mail's chart rest on; those that are assumed it lacks.
func (t letterText) trailOf(c *report.Chart) *trail {
	out := &trail{}
	t.mentions(out, c.Message)
	for _, q := range slices.Concat(c.Asks(), c.Others()) {
		if f := t.ask(q); f.Status != ledger.Assumed {
			t.follow(out, f)
		} else {
			out.missing = true
		}
	}
	return out
}

// signs is what the marks in a chart mean.
func (t letterText) signs(tr *trail) []Said {
	return t.each(func(l report.Lang) string {
		var out []string
		if tr.derived || slices.ContainsFunc(tr.worked, func(f ledger.Figure) bool { return f.Status == ledger.Derived }) {
			out = append(out, lang.WordDerivedMark.In(l))
		}
		if tr.missing {
			out = append(out, strings.TrimSuffix(lang.WordNotStatedAll.In(l), "."))
		}
		if len(tr.others) > 0 {
			out = append(out, fmt.Sprintf(lang.WordOtherAttached.In(l), diamond))
		}
		return strings.Join(append(out, tr.explained(l)...), "; ")
	})
}

// chartNotes is what a chart measures, and the documents that say so by name:
// the list of codes is in the PDF.
func (t letterText) chartNotes(c *report.Chart, tr *trail) []Said {
	head := lang.WordSourceMany.In
	if len(tr.sources) == 1 {
		head = lang.WordSourceOne.In
	}
	return t.each(func(l report.Lang) string {
		var sources []string
		for _, s := range tr.sources {
			sources = append(sources, s.Code+", "+s.Label.String(l))
		}
		said := t.plain(t.measured(c), l) + ". "
		if out := c.Absent(); len(out) > 0 {
			said += t.absent(out)(l) + " "
		}
		return said + head(l) + " " + strings.Join(sources, "; ") + "."
	})
}
