package templates

import (
	"tongket/charts"
	"tongket/report"
)

// Groups is a group an indicator, and in it a bar a period.
func (p *picture) Groups(c *report.Chart) {
	p.adverse(c)
	out := charts.Groups{Height: p.low, Plain: p.plain, Style: p.style}
	if !p.plain {
		out.Stair = p.targetStair(c)
	}
	for _, period := range c.Periods {
		out.Series = append(out.Series, p.head(period))
	}
	n := len(c.Periods)
	for i := range c.Of {
		out.Names, out.Bars = append(out.Names, p.barName(c, i)), append(out.Bars, p.bars[i*n:(i+1)*n])
	}
	p.out = out
}
