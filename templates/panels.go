package templates

import (
	"fmt"

	"tongket/charts"
	"tongket/report"
	"tongket/report/lang"
)

// Panels is a panel an indicator, all on one scale, those with the largest last value
// first. What they are part of, or their mean, is a thin line in each.
func (p *picture) Panels(c *report.Chart) {
	out := charts.Panels{Times: p.times(c), Rungs: p.rungs(c), Plain: p.plain, Style: p.style}
	if p.plain {
		out.Rungs = nil
	} else if !p.mailed {
		out.Highest = p.theme.Height - captionRoom
	}
	n := len(c.Periods)
	for _, i := range p.order(c) {
		out.Panels = append(out.Panels, charts.Series{Name: p.barName(c, i), Points: p.bars[i*n : (i+1)*n]})
	}
	if !c.Line.None() {
		out.Whole = p.whole(c)
	}
	p.out = out
	if p.plain {
		return
	}
	if !c.Line.None() {
		p.remark(func(l report.Lang) string {
			return fmt.Sprintf(lang.WordThinLine.In(l), p.writer.plain(c.Line.Name(), l))
		})
	}
	p.remarkOrder(c)
	p.remark(lang.WordOneScale.In)
	p.remarkGaps(out.Panels)
	p.remarkProvisional(c)
}

// whole is the line that stands in all panels.
func (p *picture) whole(c *report.Chart) *charts.Series {
	out := &charts.Series{Name: p.label(func(l report.Lang) string { return p.writer.plain(c.Line.Name(), l) })}
	for _, q := range c.Through() {
		out.Points = append(out.Points, p.company(c, q))
	}
	return out
}
