package templates

import (
	"fmt"
	"math/big"
	"strings"

	"tongket/charts"
	"tongket/report"
	"tongket/report/lang"
	"tongket/report/ledger"
)

// Bullet is values against the targets of their own periods. One rate of a whole has the
// scale from 0 to 100 % across the page; all else has a row with a scale of its own.
func (p *picture) Bullet(c *report.Chart) {
	if len(c.Of) == 1 && len(c.AimsBy) < 2 && p.withinWhole(c, c.Of[0]) {
		b := p.bullet(c, p.bars[0])
		b.Style, b.Track = p.style, p.track
		if b.Moved() && !p.plain {
			p.remarkAims(lang.WordMoved, c)
		}
		p.out = b
		return
	}
	out := charts.Bullets{Style: p.style}
	for i := range c.Of {
		out.Rows = append(out.Rows, p.aim(c, i))
	}
	p.out = out
	if !p.plain {
		p.remark(lang.WordOwnScales.In)
		p.remarkAims(lang.WordTargetEdge, c)
		p.remarkSetters(c)
	}
}

// remarkAims is a remark that names the targets of c.
func (p *picture) remarkAims(w lang.Word, c *report.Chart) {
	var of []*report.Indicator
	for _, s := range c.Of {
		of = append(of, s.Indicator)
	}
	p.remark(func(l report.Lang) string { return fmt.Sprintf(w.In(l), lang.Of(l).AimsOf(of)) })
}

// remarkSetters says of each row of which a body set the target who that is; targets of
// several are named beside their flags.
func (p *picture) remarkSetters(c *report.Chart) {
	for i, s := range c.Of {
		if aims := p.against(c, s, c.Periods[0]); len(aims) == 1 && aims[0].Query.By != nil {
			p.remark(func(l report.Lang) string {
				return p.nameIn(c, i, l) + ": " + lang.Of(l).AimWithin(aims[0].Query) + "."
			})
		}
	}
}

// withinWhole reports whether s is a rate that lies, with its target, between
// 0 and 100 %.
func (w *writer) withinWhole(c *report.Chart, s report.Subject) bool {
	most, _ := w.highest(w.aimed(c, s)...)
	return s.Indicator.Unit.Kind == report.Percent && most.Cmp(big.NewRat(100, 1)) <= 0
}

// aimed is the level of s and its targets.
func (w *writer) aimed(c *report.Chart, s report.Subject) []ledger.Figure {
	p := c.Periods[0]
	return append([]ledger.Figure{w.ask(s.In(p))}, w.against(c, s, p)...)
}

// highest is the highest number that figures are drawn at; false if none is a number.
func (w *writer) highest(figures ...ledger.Figure) (*big.Rat, bool) {
	most, some := new(big.Rat), false
	for _, f := range figures {
		if !f.Known() || f.Amount.IsWords() {
			continue
		}
		some = true
		if n := f.Amount.Rat(); n.Cmp(most) > 0 {
			most = n
		}
		if n := f.Amount.To; n != nil && n.Rat().Cmp(most) > 0 {
			most = n.Rat()
		}
		for _, o := range f.Others { // which have their diamond on the scale
			if n := o.Amount; !n.IsWords() && n.Rat().Cmp(most) > 0 {
				most = n.Rat()
			}
		}
	}
	return most, some
}

// aim is row i of a bullet chart.
func (p *picture) aim(c *report.Chart, i int) charts.Aim {
	figures := p.aimed(c, c.Of[i])
	level, targets := figures[0], figures[1:]
	s := scaleOf(figures, c.ShownIn)
	out := charts.Aim{Bar: p.bars[i], From: "0"}
	full, reach := trackOf(c.Of[i].Indicator.Unit.Kind == report.Percent, figures, p.writer)
	out.Full, _ = full.Rat().Float64()
	out.Reach, _ = reach.Rat().Float64()
	out.To = p.figureLabel(ledger.Figure{Query: level.Query, Status: ledger.Published, Amount: report.Amount{Number: full}}, report.Number, s)
	if p.plain {
		return out
	}
	if !out.Missing {
		out.Value = p.figureLabel(level, chartForm(level), s)
	}
	if s.own || c.Of[i].Indicator.Unit.Kind != report.Percent {
		out.Unit = p.label(func(l report.Lang) string { return unitIn(l, level.Query, s) })
	}
	for _, target := range targets {
		if target.Status != ledger.Published || target.Amount.IsWords() {
			continue
		}
		at, _ := target.Amount.Rat().Float64()
		out.Goals = append(out.Goals, charts.Goal{Level: at, Side: sideOf(level, target), Down: target.WantsLess(),
			Label: p.label(func(l report.Lang) string {
				return setterIn(targets, target, l) + inFull(target, l, c.ShownIn).Short()
			})})
	}
	out.Verdict = p.label(func(l report.Lang) string { return p.verdicts(level, targets, out.Missing, l) })
	return out
}

// setterIn is who set one of several targets, before its number; empty of one alone.
func setterIn(targets []ledger.Figure, target ledger.Figure, l report.Lang) string {
	switch by := target.Query.By; {
	case len(targets) < 2:
		return ""
	case by == nil:
		return aimWord(target, l) + ":\u00a0"
	default:
		return lang.Capital(by.Name.String(l)) + ":\u00a0"
	}
}

// verdicts says of the target whether it is met, and by how much, to be read with its marks;
// of several, beside whose numbers that can be seen, of each whether it is.
func (w *writer) verdicts(level ledger.Figure, targets []ledger.Figure, missing bool, l report.Lang) string {
	switch {
	case missing || !level.Known():
		return lang.WordNotStated.In(l)
	case len(targets) == 0:
		return lang.Of(l).Unaimed(level.Query)
	}
	if len(targets) == 1 {
		return w.verdict(level, targets[0], false, l, true)
	}
	var said []string
	for _, t := range targets {
		o := w.ledger.Outcome(t.Query)
		if level.Prints(t) {
			o = max(o, ledger.Met)
		}
		said = append(said, setterIn(targets, t, l)+lang.Of(l).Settled(t.Query, o))
	}
	return strings.Join(said, "; ")
}

// sideOf is on which side of a target a value is drawn. Of equal numbers "nearly" lies
// below; the numbers are the exact ones.
func sideOf(level, target ledger.Figure) int {
	most := level.Amount.Rat()
	if level.Amount.To != nil {
		most = level.Amount.To.Rat() // where its bar ends
	}
	if side := most.Cmp(target.Amount.Rat()); side != 0 {
		return side
	}
	switch level.Amount.Qualifier {
	case report.Nearly, report.LessThan:
		return -1
	case report.MoreThan, report.Over:
		return 1
	}
	return 0
}

// verdict says whether a target is met, as prose may say it, and by how much it is exceeded
// or missed; to be read with its mark, or aloud.
func (w *writer) verdict(level, target ledger.Figure, missing bool, l report.Lang, marked bool) string {
	switch {
	case missing || !level.Known():
		return lang.WordNotStated.In(l)
	case !target.Known():
		return lang.Of(l).Unaimed(target.Query)
	}
	outcome := w.ledger.Outcome(target.Query)
	margin := w.ask(target.Query.As(report.Margin))
	by := lang.Of(l).Write(margin, report.Full)
	if !marked {
		by.Mark = ""
	}
	switch {
	case outcome == ledger.Unsettled && !level.Prints(target):
		return lang.Of(l).Settled(target.Query, ledger.Unsettled)
	case level.Prints(target), !margin.Known(), margin.Sign() == report.None, margin.Amount.Number.Sign() == 0:
		return lang.Of(l).Settled(target.Query, max(outcome, ledger.Met)) // by how much nobody knows, or by nothing
	}
	return lang.Of(l).Settled(target.Query, outcome) + ", " + by.Short()
}

// trackOf is where the track of a row ends, and where its scale does: at 100 of a rate,
// with the scale going on to the next 20 if the rate does, else both at a round number
// that leaves a seventh free.
func trackOf(rate bool, figures []ledger.Figure, w *writer) (full, reach report.Decimal) {
	most, _ := w.highest(figures...)
	if rate {
		full, reach = report.Whole(100), report.Whole(100)
		for reach.Rat().Cmp(most) < 0 {
			reach.Coef += 20
		}
		return full, reach
	}
	full = roundOver(new(big.Rat).Mul(most, big.NewRat(115, 100)))
	return full, full
}

// roundOver is the least of the numbers 1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8 of any power
// of ten that is no less than n; 1 for none.
func roundOver(n *big.Rat) report.Decimal {
	if n.Sign() <= 0 {
		return report.Whole(1)
	}
	return tidy10(leastOver(n, 10, 12, 15, 20, 25, 30, 40, 50, 60, 80))
}
