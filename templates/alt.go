package templates

import (
	"fmt"
	"strings"

	"tongket/report"
	"tongket/report/lang"
	"tongket/report/ledger"
)

// alt says in each language what a chart shows, for those who cannot see it:
// the message and every value.
func (w *writer) alt(c *report.Chart, ornament bool) string {
	var out []string
	for _, l := range w.langs {
		out = append(out, w.altIn(c, l, ornament))
	}
	return strings.Join(out, " ")
}

func (w *writer) altIn(c *report.Chart, l report.Lang, ornament bool) string {
	s := strings.Join(append(w.barsIn(c, l, ornament), w.othersIn(c, l, ornament)...), "; ") + "."
	if c.Message != nil {
		s = strings.TrimSuffix(w.aloud(c.Message, l), ".") + ". " + s
	}
	if c.Above != nil {
		s += " " + fmt.Sprintf(lang.WordSides.In(l), w.aloud(c.Above, l), w.aloud(c.Below, l))
	}
	if c.AimsEach() {
		return s
	}
	return s + w.aimIn(c, l)
}

// barsIn is what c draws of its figures, one by one or, of very many, line by line.
func (w *writer) barsIn(c *report.Chart, l report.Lang, ornament bool) (values []string) {
	asked := w.inOrder(c)
	if c.Kind.Years && len(asked) > mostSpoken {
		return w.longIn(c, l, ornament)
	}
	for _, q := range asked {
		name := w.calledIn(c, q, l)
		switch year := lang.Of(l).Period(q.Period); {
		case c.Kind.Years && len(c.Of) == 1 && len(values) == 0:
			name = lang.Capital(year) // a sentence begins
		case c.Kind.Years && len(c.Of) == 1:
			name = year
		case c.Kind.Years:
			name += " " + year
		}
		values = append(values, name+": "+w.spoken(w.ask(q), l, c.ShownIn, ornament)+w.metIn(c, q, l))
	}
	return values
}

// othersIn is the figures that c draws beside its bars.
func (w *writer) othersIn(c *report.Chart, l report.Lang, ornament bool) (values []string) {
	for _, q := range c.Others() {
		if !ornament || c.Message != nil { // the cover has bars alone
			name := w.calledIn(c, q, l)
			if q.Aspect == report.Mean {
				name = w.lineName(c, l)
			}
			values = append(values, name+" "+lang.Of(l).Period(q.Period)+": "+w.spoken(w.ask(q), l, c.ShownIn, ornament))
		}
	}
	return values
}

// calledIn is what a figure of c is of: its member alone, if c draws members.
func (w *writer) calledIn(c *report.Chart, q report.Query, l report.Lang) string {
	if c.By != nil && q.Members.Of(c.By) != nil {
		return lang.Capital(w.plain(q.Members.Of(c.By).Name, l))
	}
	return w.plain(q.Subject().Name(), l)
}

// metIn is the targets of one of several figures and whether they are met.
func (w *writer) metIn(c *report.Chart, q report.Query, l report.Lang) string {
	if !c.AimsEach() {
		return ""
	}
	var said []string
	for _, target := range w.against(c, q.Subject(), q.Period) {
		if target.Status == ledger.Published {
			said = append(said, lang.Of(l).AimWithin(target.Query)+" "+inFull(target, l, c.ShownIn).String()+", "+w.verdict(w.ask(q), target, false, l, false))
		}
	}
	switch {
	case len(said) > 0:
		return " (" + strings.Join(said, "; ") + ")"
	case c.Kind.Each:
		return "" // of many bars few may have one
	}
	return ", " + lang.Of(l).Unaimed(q)
}

// inOrder is the figures of the bars of c as they stand.
func (w *writer) inOrder(c *report.Chart) []report.Query {
	if !c.Kind.Sorted || len(c.Periods) != 1 {
		return c.Asks()
	}
	var out []report.Query
	for _, i := range w.order(c) {
		out = append(out, c.Bar(c.Of[i], c.Periods[0]))
	}
	return out
}

// spoken is a figure in words for the ear: its status instead of its mark.
func (w *writer) spoken(f ledger.Figure, l report.Lang, in report.ShownIn, ornament bool) string {
	switch {
	case !f.Known() || ornament && f.Status == ledger.Assumed:
		return lang.WordNotStated.In(l)
	case f.Query.ByDefinition():
		return lang.Of(l).Number(tidy10(f.Amount.Number))
	}
	written := inFull(f, l, in)
	written.Mark = ""
	var said []string
	if shown := f.Shown(); shown.Computed() {
		said = append(said, statusWord(shown, l))
	}
	if means := lang.Of(l).Standing(f).Means; means != "" {
		said = append(said, means)
	}
	for _, o := range f.Others {
		other := ledger.Figure{Query: f.Query, Status: ledger.Published, Amount: o.Amount}
		said = append(said, inFull(other, l, in).String()+" "+strings.TrimSuffix(lang.WordElsewhere.In(l), "."))
	}
	if len(said) > 0 {
		return written.String() + " (" + strings.Join(said, ", ") + ")"
	}
	return written.String()
}
