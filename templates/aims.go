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
	setter      int // whose it is, of those whom the chart names
	ledger.Figure
}

// aims are the targets that a chart draws, each over as many bars of an indicator as have
// it, or where each bar stands against its own over that; those of one setter, then of the
// next.
func (w *writer) aims(c *report.Chart) (out []aim) {
	if !c.Kind.Aimed && !c.Target {
		return nil
	}
	for setter := range max(1, len(c.AimsBy)) {
		first := len(out)
		for i, q := range c.Asks() {
			asked := c.Aims(q.Subject(), q.Period)[setter]
			f := w.ask(asked)
			n := len(out) - 1
			switch {
			case f.Status != ledger.Published, !c.Drawn(asked, f.Query):
			case n >= first && out[n].last == i-1 && !c.AimsEach() && w.sameAim(out[n].Figure, f, c.ShownIn):
				out[n].last = i
			default:
				out = append(out, aim{i, i, setter, f})
			}
		}
	}
	return out
}

// against is the targets of one bar of a chart that are known: of several, those of each who
// is named.
func (w *writer) against(c *report.Chart, s report.Subject, p report.Period) (out []ledger.Figure) {
	for _, q := range c.Aims(s, p) {
		if f := w.ask(q); f.Known() && c.Drawn(q, f.Query) {
			out = append(out, f)
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
		out = append(out, charts.Target{Level: level, Label: w.targetLabel(a.Figure, c.ShownIn), Short: short, First: a.first, Last: a.last, Setter: a.setter})
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
		return charts.Stair{Called: w.setters(c), Steps: all}
	}
	return charts.Stair{}
}

// setters is what the targets of each who set some are called.
func (w *writer) setters(c *report.Chart) []charts.Label {
	out := make([]charts.Label, max(1, len(c.AimsBy)))
	for _, a := range w.aims(c) {
		out[a.setter] = w.label(func(l report.Lang) string { return aimWord(a.Figure, l) })
	}
	return out
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
	var sentences []string
	said := -1 // whose targets the last sentence is of
	for _, a := range w.aims(c) {
		value := inFull(a.Figure, l, c.ShownIn).String()
		if c.Target {
			value = w.overIn(c, a, l) + ": " + value
		}
		if a.setter == said {
			sentences[len(sentences)-1] += "; " + value
			continue
		}
		sentences, said = append(sentences, " "+aimWord(a.Figure, l)+" "+value), a.setter
	}
	if len(sentences) == 0 {
		return ""
	}
	return strings.Join(sentences, ".") + "."
}

// overIn is the periods of a target in words.
func (w *writer) overIn(c *report.Chart, a aim, l report.Lang) string {
	first, last := lang.Of(l).Head(c.Periods[a.first]), lang.Of(l).Head(c.Periods[a.last])
	if first == last {
		return first
	}
	return first + "–" + last
}
