package templates

import (
	"fmt"

	"tongket/charts"
	"tongket/report"
	"tongket/report/frame"
	"tongket/report/lang"
	"tongket/report/ledger"
)

// captionRoom is what stands above and below a chart on its page.
const captionRoom frame.Pt = 170

// Ranking is a bar a row, the largest first unless they stand as typed.
func (p *picture) Ranking(c *report.Chart) {
	out := charts.Ranking{Plain: p.plain, Style: p.style}
	if !p.mailed {
		out.Highest = p.theme.Height - captionRoom
	}
	order := p.order(c)
	for _, i := range order {
		out.Rows = append(out.Rows, charts.Row{Bar: p.bars[i], Other: p.other(c, i)})
	}
	p.group(c, order, out.Rows)
	if !c.Beside.IsZero() {
		out.Heads = [2]charts.Label{p.head(c.Periods[0]), p.head(c.Beside)}
		p.remark(func(l report.Lang) string { return fmt.Sprintf(lang.WordTick.In(l), lang.Of(l).Period(c.Beside)) })
	}
	out.Line = p.through(c)
	p.remarkOrder(c)
	p.out = out
}

// other is what an earlier period had in a row; nil if none is asked for.
func (p *picture) other(c *report.Chart, i int) *charts.Bar {
	if c.Beside.IsZero() || p.plain {
		return nil
	}
	b := p.company(c, c.Bar(c.Of[i], c.Beside))
	return &b
}

// company is a figure that stands beside the bars of c: without what rests on an
// assumption where they are.
func (p *picture) company(c *report.Chart, q report.Query) charts.Bar {
	f := p.ask(q)
	b := p.bar(f)
	b.Missing = b.Missing || (p.plain || p.mailed) && f.Status == ledger.Assumed
	if !b.Missing {
		b.Value = p.figureLabel(f, chartForm(f), p.barScale(c))
	}
	return b
}

// lineName is what the line through all bars is called.
func (w *writer) lineName(c *report.Chart, l report.Lang) string {
	if c.Mean {
		return lang.Capital(lang.Of(l).Held(c.Through()[0]))
	}
	return w.plain(c.Line.Name(), l)
}

// through is the line through all bars; nil if none is asked for.
func (p *picture) through(c *report.Chart) *charts.Level {
	if c.Line.None() {
		return nil
	}
	b := p.company(c, c.Through()[0])
	if b.Missing {
		return nil
	}
	name := p.label(func(l report.Lang) string { return p.lineName(c, l) })
	return &charts.Level{At: b.Level, Label: charts.Join(name, b.Value)}
}
