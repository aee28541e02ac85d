package templates

import (
	"math/big"

	"tongket/charts"
	"tongket/report"
	"tongket/report/lang"
	"tongket/report/ledger"
)

// Parts is a bar of 100 % a period, Stacked one of the whole that is named, on one scale.
func (p *picture) Parts(c *report.Chart) { p.wholes(c) }

func (p *picture) Stacked(c *report.Chart) { p.wholes(c) }

func (p *picture) wholes(c *report.Chart) {
	out := charts.Parts{Rest: p.label(lang.WordNotStated.In), Plain: p.plain, Style: p.style}
	for i := range c.Of {
		out.Names = append(out.Names, p.barName(c, i))
	}
	for j, period := range c.Periods {
		w := charts.Whole{Name: p.head(period), Level: 100, Strong: p.bars[j].Strong, Rest: p.leaves(c, period)}
		if !c.Whole.None() {
			f := p.ask(c.Bar(c.Whole, period))
			w.Level, w.Total = p.bar(f).Level, p.figureLabel(f, chartForm(f), p.barScale(c))
		}
		for i := range c.Of {
			w.Parts = append(w.Parts, p.bars[i*len(c.Periods)+j])
		}
		out.Bars = append(out.Bars, w)
		p.unstated = p.unstated || w.Rest
	}
	p.out = out
	if len(c.Periods) > 1 {
		p.remark(lang.WordPartFills.In)
	}
}

// leaves reports whether the parts of a period are less than the whole, by more than
// they are rounded.
func (p *picture) leaves(c *report.Chart, period report.Period) bool {
	rest, rounding := big.NewRat(100, 1), new(big.Rat)
	add := func(f ledger.Figure, to *big.Rat, sign int64) {
		n := f.Amount
		to.Add(to, new(big.Rat).Mul(n.Rat(), big.NewRat(sign, 1)))
		rounding.Add(rounding, n.HalfUnit())
		if f.Amount.To != nil {
			rounding.Add(rounding, new(big.Rat).Sub(f.Amount.To.Rat(), n.Rat()))
		}
	}
	if !c.Whole.None() {
		rest.SetInt64(0)
		add(p.ask(c.Bar(c.Whole, period)), rest, 1)
	}
	for i, s := range c.Of {
		if b := p.bars[i*len(c.Periods)+position(c.Periods, period)]; !b.Missing {
			add(p.ask(c.Bar(s, period)), rest, -1)
		}
	}
	return rest.Cmp(rounding) > 0
}
