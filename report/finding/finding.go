// Package finding writes the sentence that the figures of a chart prove, where its author
// leaves that to the program: in each language, with references to the figures, so that it
// is checked, marked and traced as any other. What bounds leave open it does not say.
package finding

import (
	"strings"

	"tongket/report"
	"tongket/report/lang"
	"tongket/report/ledger"
	"tongket/report/say"
)

// Message is what the figures of c prove, as if it were typed at a place; nil where not one
// of them is known. The kind of c is known.
func Message(l *ledger.Ledger, c *report.Chart, langs []report.Lang, at report.Pos) report.Text {
	found := find(l, c)
	if found.query.Indicator == nil {
		return nil
	}
	out := report.Text{}
	for _, tag := range langs {
		out[tag] = found.in(lang.Of(tag), at)
	}
	return out
}

func find(l *ledger.Ledger, c *report.Chart) finding {
	f := &finder{ledger: l, chart: c}
	c.Visit(f)
	return f.found
}

// Proof is what of the figures of c proves its message, for those who ask.
func Proof(l *ledger.Ledger, c *report.Chart) say.Message { return proofs[find(l, c).says] }

// proofs is what proves each finding; a test names the one that lacks it.
var proofs = [len(lang.Findings{})]say.Message{
	lang.Reached:       "nothing more is settled: what its figures leave open, or do not state, could make any comparison false",
	lang.Rose:          "the change against that period is surely above zero, and the last is neither surely the highest of those shown nor since one of them",
	lang.Fell:          "the change against that period is surely below zero, and the last is neither surely the lowest of those shown nor since one of them",
	lang.Highest:       "each other period of the chart has a figure, and this one is surely above all of them",
	lang.Lowest:        "each other period of the chart has a figure, and this one is surely below all of them",
	lang.HighestLowest: "each period of the chart has a figure, the one is surely above all others and the other surely below them",
	lang.HighestSince:  "the figure of that period is surely higher, and that of each between surely lower, also of those that are not drawn",
	lang.LowestSince:   "the figure of that period is surely lower, and that of each between surely higher, also of those that are not drawn",
	lang.AllRose:       "of each row the change against that period is surely above zero, and none rests on an assumption",
	lang.AllFell:       "of each row the change against that period is surely below zero, and none rests on an assumption",
	lang.Largest:       "each other row has a figure of that period, and this one is surely above all of them",
	lang.LargestOf:     "each other row has a figure of that period, and this one is surely above all of them; the rows are all parts of a declared sum, or all members of a complete list",
	lang.TargetMet:     "every number that the figure may be meets the target, and no row surely misses its own",
	lang.TargetMissed:  "no number that the figure may be meets the target; it is the first row of which that is so",

	lang.LimitKept:     "no number that the figure may be is over the limit, and no row surely misses its own",
	lang.LimitExceeded: "every number that the figure may be is over the limit; it is the first row of which that is so",
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
			words(l.Since(f.other.Period))
		case "low":
			words(l.During(f.other.Period))
		case "value":
			figure(f.query, report.Full)
		case "change":
			figure(f.other, report.Bare)
		case "target", "total":
			figure(f.other, report.Full)
		case "setter":
			if by := l.SetBy(f.other); by != "" {
				words(by)
			}
		}
	}
	return out
}
