package templates

import (
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
	var values []string
	for _, q := range c.Asks() {
		name := w.plain(q.Subject().Name(), l)
		switch year := q.Period.String(); {
		case c.Kind.Years && c.Kind.One:
			name = year
		case c.Kind.Years:
			name += " " + year
		}
		values = append(values, name+": "+w.spoken(w.ask(q), l, ornament))
	}
	s := strings.Join(values, "; ") + "."
	if c.Message != nil {
		s = w.plain(c.Message, l) + ". " + s
	}
	if c.Kind.Aimed {
		if f := w.ask(report.Query{Indicator: c.Of[0], Period: c.Periods[0], Aspect: report.Target}); f.Status == ledger.Published {
			s += " " + lang.WordTarget.In(l) + " " + lang.Of(l).Write(f, report.Full).String() + "."
		}
	}
	return s
}

// spoken is a figure in words for the ear: its status instead of its mark.
func (w *writer) spoken(f ledger.Figure, l report.Lang, ornament bool) string {
	if !f.Known() || ornament && f.Status == ledger.Assumed {
		return lang.WordNotStated.In(l)
	}
	written := lang.Of(l).Write(f, report.Full)
	written.Mark = ""
	if f.Computed() {
		return written.String() + " (" + statusWord(f.Status, l) + ")"
	}
	return written.String()
}
