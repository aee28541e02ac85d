package templates

import (
	"slices"
	"strings"

	"tongket/charts"
	"tongket/report"
	"tongket/report/lang"
)

// Index is lines of index numbers, with a line at 100. All of them are computed: how
// exactly they are known is how exactly their levels are, and so the points look.
func (p *picture) Index(c *report.Chart) {
	out := p.lines(c)
	out.Rungs, out.Marked = p.indexRungs(out.Rungs), true
	var seen []charts.Fill
	for i, q := range c.Asks() {
		b := &p.bars[i]
		if b.Missing {
			continue
		}
		level := p.bar(p.ask(q.As(report.Level).Plain()))
		b.Fill = level.Fill
		seen = append(seen, level.Fill)
		if q.ByDefinition() {
			b.Value, b.End = nil, charts.Closed // the line at 100 has its number
		}
	}
	p.out = out
	p.remarkDots(seen)
}

// indexRungs is a scale with 100 on it, and no number so near to that as to be over it.
func (p *picture) indexRungs(scale []charts.Rung) []charts.Rung {
	const base, share = 100, 8
	if len(scale) == 0 {
		return nil
	}
	near := max(base, scale[len(scale)-1].At) / share
	out := slices.DeleteFunc(scale, func(r charts.Rung) bool { return r.At > base-near && r.At < base+near })
	return append(out, charts.Rung{At: base, Label: charts.Label{"100"}, Base: true})
}

// remarkDots says what the points of index numbers look like.
func (p *picture) remarkDots(seen []charts.Fill) {
	p.remark(func(l report.Lang) string {
		said := []string{lang.WordSolidDots.In(l)}
		for _, d := range []struct {
			fill charts.Fill
			word lang.Word
		}{{charts.Derived, lang.WordHatchedDots}, {charts.Assumed, lang.WordHollowDots}} {
			if slices.Contains(seen, d.fill) {
				said = append(said, d.word.In(l))
			}
		}
		return strings.Join(said, "; ") + "."
	})
}

// based is the period of which index numbers are hundredths: 2017 = 100; empty of a chart
// of anything else.
func based(c *report.Chart, l report.Lang) string {
	if c.Kind.Draws != report.Index {
		return ""
	}
	return lang.Of(l).Head(c.Base) + "\u00a0=\u00a0100"
}
