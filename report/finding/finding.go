// Package finding writes the sentence that the figures of a chart prove, where its author
// leaves that to the program: in each language, with references to the figures, so that it
// is checked, marked and traced as any other. What bounds leave open it does not say.
package finding

import (
	"strings"

	"tongket/report"
	"tongket/report/lang"
	"tongket/report/ledger"
)

// Message is what the figures of c prove, as if it were typed at a place; nil where not one
// of them is known. The kind of c is known.
func Message(l *ledger.Ledger, c *report.Chart, langs []report.Lang, at report.Pos) report.Text {
	f := &finder{ledger: l, chart: c}
	c.Visit(f)
	if f.found.query.Indicator == nil {
		return nil
	}
	out := report.Text{}
	for _, tag := range langs {
		out[tag] = f.found.in(lang.Of(tag), at)
	}
	return out
}

// finding is what is said of a figure.
type finding struct {
	says  lang.Finding
	query report.Query // the figure
	other report.Query // what it is compared with, or its target; zero of none
}

// in is the finding as a sentence of a language.
func (f finding) in(l *lang.Language, at report.Pos) report.Prose {
	out := report.Prose{At: at}
	words := func(s string) { out.Spans = append(out.Spans, report.Span{At: at, Words: s}) }
	figure := func(q report.Query, form report.Form) {
		out.Spans = append(out.Spans, report.Span{At: at, Ref: &report.Ref{At: at, Query: q, Form: form}})
	}
	rest := l.Findings[f.says]
	for rest != "" {
		before, slot, found := strings.Cut(rest, "{")
		if before != "" {
			words(before)
		}
		if !found {
			break
		}
		slot, rest, _ = strings.Cut(slot, "}")
		switch slot {
		case "name":
			words(f.query.Subject().Name().String(l.Tag))
		case "at":
			words(l.During(f.query.Period))
		case "base":
			words(l.Versus(f.other.Base))
		case "since":
			words(l.Period(f.other.Period))
		case "value":
			figure(f.query, report.Full)
		case "change":
			figure(f.other, report.Bare)
		case "target":
			figure(f.other, report.Full)
		}
	}
	return out
}
