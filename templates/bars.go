package templates

import (
	"math"
	"slices"
	"strconv"

	"tongket/charts"
	"tongket/report"
	"tongket/report/lang"
	"tongket/report/ledger"
)

// mostNamed is how many bars have room for the word that they are published; of more
// only what is not has its word.
const mostNamed = 8

// bars is one bar a figure.
func (w *writer) bars(c *report.Chart, ornament bool) []charts.Bar {
	var out []charts.Bar
	scale := w.barScale(c)
	scale.own = scale.own || ornament && !w.coverNames(c, scale)
	for i, q := range c.Asks() {
		f := w.ask(q)
		b := w.bar(f)
		if !b.Missing {
			b.Value = w.figureLabel(f, chartForm(f), scale)
		}
		if c.Kind.Years {
			b.Name = w.head(q.Period)
			if f.Status != ledger.Published || provisional(f) || len(c.Asks()) <= mostNamed {
				b.Status = w.label(func(l report.Lang) string { return barWord(f, l) })
			}
		} else {
			b.Name = w.barName(c, i/len(c.Periods))
			b.Strong = false // one large number a figure
		}
		if ornament {
			b.Status, b.Rivals = nil, nil
			if !w.onCover(f) {
				b.Value = nil
			}
			b.Missing = b.Missing || f.Status == ledger.Assumed
			if f.Status == ledger.Derived {
				b.Name[0] += f.Mark()
			}
		}
		out = append(out, b)
	}
	return out
}

// onCover reports whether the ornament prints a figure: one of the edition's year, as
// published.
func (w *writer) onCover(f ledger.Figure) bool {
	return f.StandsAlone() && f.Query.Period == w.edition.Period && f.Standing() == ledger.Final
}

// reporting reports whether p is of the time that the edition is about: within it, or a year
// that ends in it, such as a school year in a briefing of a calendar year.
func (w *writer) reporting(p report.Period) bool {
	of := w.edition.Period
	return of.Contains(p) || of.Form() == report.AYear && p.Form() == report.SplitYear && p.LastYear() == of.Year()
}

func (w *writer) bar(f ledger.Figure) charts.Bar {
	b := charts.Bar{Fill: charts.Previous, Missing: !f.Known() || f.Amount.IsWords()}
	if w.reporting(f.Query.Period) {
		b.Fill, b.Strong = charts.Actual, f.Query.Period == w.edition.Period
	}
	shown := f.Shown() // it has the mark, and so the look
	if fill := statusLooks[shown].fill; fill != nil {
		b.Fill = *fill
	}
	b.Slit = provisional(f) && shown == f.Status
	switch f.Amount.Qualifier {
	case report.Nearly, report.LessThan, report.AtMost:
		b.End = charts.Nearly
	case report.MoreThan, report.Over, report.AtLeast:
		b.End = charts.Above
	}
	if b.Missing {
		return b
	}
	b.Level, _ = f.Amount.Rat().Float64()
	for _, o := range f.Others {
		if !o.Amount.IsWords() {
			v, _ := o.Amount.Rat().Float64()
			b.Rivals = append(b.Rivals, v)
		}
	}
	if f.Amount.To != nil {
		b.Low = b.Level
		b.High, _ = f.Amount.To.Rat().Float64()
		b.Level = (b.Low + b.High) / 2
		if b.High-b.Low > leastRange*max(math.Abs(b.Low), math.Abs(b.High)) {
			b.End = charts.Between
		}
	}
	return b
}

// leastRange is the least part of a figure that a range may be for its ends to be seen
// apart: of less its middle is drawn.
const leastRange = 0.01

// chartForm leaves out the unit that the measure line names; percentages keep
// their sign.
func chartForm(f ledger.Figure) report.Form {
	if f.Query.Yardstick() == report.InUnits {
		return report.Number
	}
	return report.Full
}

// figureLabel writes a figure on a line a language, once if they print the same. The
// scale that all bars share stands in the measure line.
func (w *writer) figureLabel(f ledger.Figure, form report.Form, s rowScale) charts.Label {
	return w.label(func(l report.Lang) string {
		written := lang.Of(l).Write(f, form)
		if form == report.Number && !s.own {
			written = lang.Of(l).WriteIn(f, form, s.scale)
		}
		s := written.Short()
		if sign := lang.Of(l).Standing(f).Sign; sign != "" {
			s = charts.Raised(s, sign)
		}
		return s
	})
}

// label is what in says, a text a language, once if all print the same.
func (w *writer) label(in func(l report.Lang) string) charts.Label {
	var out charts.Label
	for _, l := range w.langs {
		out = append(out, in(l))
	}
	if !slices.ContainsFunc(out, func(s string) bool { return s != out[0] }) {
		return out[:1]
	}
	return out
}

// head is a period under its bar.
func (w *writer) head(p report.Period) charts.Label {
	return w.label(func(l report.Lang) string { return lang.Of(l).Head(p) })
}

func (w *writer) barName(c *report.Chart, i int) charts.Label {
	return w.label(func(l report.Lang) string { return w.nameIn(c, i, l) })
}

// nameIn is what a chart calls the i-th of what it draws.
func (w *writer) nameIn(c *report.Chart, i int, l report.Lang) string {
	if len(c.Labels) > 0 {
		return w.plain(c.Labels[i], l)
	}
	if m := c.Member(i); m != nil {
		return lang.Capital(w.plain(m.Name, l)) // it stands alone
	}
	return w.plain(c.Of[i].Name(), l)
}

// arrows shows the published changes between the bars.
func (w *writer) arrows(c *report.Chart) []charts.Arrow {
	var out []charts.Arrow
	for _, q := range c.Changes {
		f := w.ask(q)
		from, to := position(c.Periods, q.Base), position(c.Periods, q.Period)
		if f.Status != ledger.Published || from < 0 || to < 0 {
			continue
		}
		out = append(out, charts.Arrow{From: from, To: to, Label: w.figureLabel(f, report.Full, rowScale{}), Assumed: f.Inferred()})
	}
	return out
}

func position(list []report.Period, p report.Period) int {
	for i, x := range list {
		if x == p {
			return i
		}
	}
	return -1
}

// bullet sets a rate against the target of its own year.
func (w *writer) bullet(c *report.Chart, bar charts.Bar) charts.Bullet {
	bar.Name, bar.Strong = nil, false // the measure line says what it is, the scale how much
	out := charts.Bullet{Bar: bar, Max: 100, Style: w.style()}
	for _, v := range []float64{0, 25, 50, 75, 100} {
		out.Ticks = append(out.Ticks, charts.Tick{At: v, Label: strconv.Itoa(int(v))})
	}
	if f := w.ask(c.Aims(c.Of[0], c.Periods[0])[0]); f.Status == ledger.Published {
		level, _ := f.Amount.Rat().Float64()
		out.Target = &charts.Target{Level: level, Label: w.targetLabel(f, c.ShownIn)}
	}
	return out
}
