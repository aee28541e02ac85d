package templates

import (
	"cmp"
	"fmt"
	"math/big"
	"slices"

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
	if !c.AsTyped && len(c.Of) > 1 {
		p.remark(func(l report.Lang) string { return fmt.Sprintf(lang.WordRanked.In(l), lang.Of(l).Period(c.Periods[0])) })
	}
	p.out = out
}

// order is the bars of c in the order in which they stand, by their places in Of: as
// typed or the largest first, what is not stated last; those of a group together.
func (w *writer) order(c *report.Chart) []int {
	out := make([]int, len(c.Of))
	for i := range out {
		out[i] = i
	}
	if c.Kind.Sorted && !c.AsTyped {
		slices.SortStableFunc(out, func(a, b int) int { return w.size(c, b).Cmp(w.size(c, a)) })
		slices.SortStableFunc(out, func(a, b int) int { return cmp.Compare(w.unsaid(c, a), w.unsaid(c, b)) })
	}
	if c.Grouped {
		slices.SortStableFunc(out, func(a, b int) int { return cmp.Compare(w.groupOf(c, a), w.groupOf(c, b)) })
	}
	return out
}

// size is the figure of a bar, unsaid 1 of one that is not stated as a number.
func (w *writer) size(c *report.Chart, i int) *big.Rat {
	return w.ask(c.Bar(c.Of[i], c.Last())).Amount.Number.Rat()
}

func (w *writer) unsaid(c *report.Chart, i int) int {
	if f := w.ask(c.Bar(c.Of[i], c.Last())); !f.Known() || f.Amount.IsWords() {
		return 1
	}
	return 0
}

// groupOf is the place of a bar's group among those of the project.
func (w *writer) groupOf(c *report.Chart, i int) int {
	return slices.IndexFunc(w.report.Groups, func(g report.Group) bool { return g.ID == c.Of[i].Indicator.Group })
}

// group names each group over the first of its rows, which stand in an order.
func (p *picture) group(c *report.Chart, order []int, rows []charts.Row) {
	if !c.Grouped || p.plain {
		return
	}
	before := -1
	for n, i := range order {
		if g := p.groupOf(c, i); g >= 0 && g != before {
			before = g
			rows[n].Group = p.label(func(l report.Lang) string { return p.report.Groups[g].Name.String(l) })
		}
	}
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

// through is the line through all bars; nil if none is asked for.
func (p *picture) through(c *report.Chart) *charts.Level {
	if c.Line.None() {
		return nil
	}
	b := p.company(c, c.Through()[0])
	if b.Missing {
		return nil
	}
	value := b.Value
	second := cmp.Or(value.Second, value.Lead)
	in := map[report.Lang]string{p.langs[0]: value.Lead}
	if len(p.langs) > 1 {
		in[p.langs[1]] = second
	}
	return &charts.Level{At: b.Level, Label: p.label(func(l report.Lang) string { return p.writer.plain(c.Line.Name(), l) + "\u00a0" + in[l] })}
}
