package templates

import (
	"strings"

	"tongket/charts"
	"tongket/report"
	"tongket/report/lang"
	"tongket/report/ledger"
)

// aim is the target that a chart draws over some of its bars, next to each other.
type aim struct {
	first, last int
	ledger.Figure
}

// aims are the targets that a chart draws, each over as many bars of an indicator as have
// it, or where each bar stands against its own over that.
func (w *writer) aims(c *report.Chart) (out []aim) {
	if !c.Kind.Aimed && !c.Target {
		return nil
	}
	for i, q := range c.Asks() {
		f := w.ask(c.Aim(q.Subject(), q.Period))
		n := len(out) - 1
		switch {
		case f.Status != ledger.Published:
		case n >= 0 && out[n].last == i-1 && !c.AimsEach() && w.sameAim(out[n].Figure, f, c.ShownIn):
			out[n].last = i
		default:
			out = append(out, aim{i, i, f})
		}
	}
	return out
}

// sameAim reports whether two targets are one: as exact numbers, and as they are printed.
func (w *writer) sameAim(a, b ledger.Figure, in report.ShownIn) bool {
	printed := func(f ledger.Figure) string {
		return aimWord(f, w.langs[0]) + inFull(f, w.langs[0], in).String()
	}
	return a.Amount.Rat().Cmp(b.Amount.Rat()) == 0 && a.Amount.Qualifier == b.Amount.Qualifier && printed(a) == printed(b)
}

// targetLines is a line for each of the targets of c that are numbers.
func (w *writer) targetLines(c *report.Chart) (out []charts.Target) {
	for _, a := range w.aims(c) {
		if a.Amount.IsWords() {
			continue
		}
		level, _ := a.Amount.Rat().Float64()
		short := w.figureLabel(a.Figure, chartForm(a.Figure), w.barScale(c))
		out = append(out, charts.Target{Level: level, Label: w.targetLabel(a.Figure, c.ShownIn), Short: short, First: a.first, Last: a.last})
	}
	return out
}

// targetLine is the one target that a chart draws, with its words; nil if it draws none, or
// several.
func (w *writer) targetLine(c *report.Chart) *charts.Target {
	if all := w.targetLines(c); len(all) == 1 && !c.AimsEach() {
		return &all[0]
	}
	return nil
}

// targetStair is the targets of a chart that draws several.
func (w *writer) targetStair(c *report.Chart) charts.Stair {
	if all := w.targetLines(c); len(all) > 1 || len(all) > 0 && c.AimsEach() {
		return charts.Stair{Called: w.label(func(l report.Lang) string { return aimWord(w.aims(c)[0].Figure, l) }), Steps: all}
	}
	return charts.Stair{}
}

// aimWord is what a target is called, with who set it if that is said.
func aimWord(target ledger.Figure, l report.Lang) string {
	return lang.Of(l).Aim(target.Query)
}

func (w *writer) targetLabel(f ledger.Figure, in report.ShownIn) charts.Label {
	return w.label(func(l report.Lang) string {
		return aimWord(f, l) + "\u00a0" + inFull(f, l, in).String()
	})
}

// aimIn is the targets that a chart draws, with the periods for which each is stated; empty
// if it draws none.
func (w *writer) aimIn(c *report.Chart, l report.Lang) string {
	var said []string
	for _, a := range w.aims(c) {
		value := inFull(a.Figure, l, c.ShownIn).String()
		if c.Target {
			value = w.overIn(c, a, l) + ": " + value
		}
		if len(said) == 0 {
			value = " " + aimWord(a.Figure, l) + " " + value
		}
		said = append(said, value)
	}
	if len(said) == 0 {
		return ""
	}
	return strings.Join(said, "; ") + "."
}

// overIn is the periods of a target in words.
func (w *writer) overIn(c *report.Chart, a aim, l report.Lang) string {
	first, last := lang.Of(l).Head(c.Periods[a.first]), lang.Of(l).Head(c.Periods[a.last])
	if first == last {
		return first
	}
	return first + "–" + last
}
