package templates

import (
	"fmt"
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/doc"
	"tongket/report/ledger"
)

// leastSeries is how many years, quarters or months in a row share a row of the annex.
const leastSeries = 4

// drawn is which exhibits and texts print each figure.
type drawn map[report.Query]string

// drawnIn is what prints the figures of parts.
func drawnIn(parts []*doc.Part) drawn {
	out, n := drawn{}, 0
	for _, p := range parts {
		if p == nil {
			continue
		}
		doc.Walk(p, func(e doc.Element, _ []doc.Element) {
			n++
			for _, f := range doc.Figures(e) {
				out[f.Query.Plain()] += fmt.Sprint(" ", n)
			}
		})
	}
	return out
}

// alike is what the figures of a series have in common: all that a row of the annex says
// of them but their periods and values. Empty: f has a row of its own.
func (m *annexMaker) alike(f ledger.Figure) string {
	q := f.Query
	form := q.Period.Form()
	if !slices.Contains([]report.PeriodForm{report.AYear, report.AQuarter, report.AMonth}, form) || q.Source != nil || q.Aspect.HasBase() || len(f.Others) > 0 || f.Until() != "" || raised(f, m.langs...) != nil {
		return ""
	}
	var at []string
	for _, p := range publishedAt(f) {
		at = append(at, fmt.Sprint(p.source.ID, p.paragraphs))
	}
	return fmt.Sprint(q.Members, q.Aspect, form, f.Mark(), at, m.by[q.Plain()])
}

// series is the figures of one indicator that share a row, in order of time, by the last of
// them, and those that have none of their own.
func (m *annexMaker) series(asked []report.Query) (of map[report.Query][]ledger.Figure, within map[report.Query]bool) {
	of, within = map[report.Query][]ledger.Figure{}, map[report.Query]bool{}
	groups := map[string][]ledger.Figure{}
	for _, q := range asked {
		f := m.ask(q)
		if key := m.alike(f); key != "" {
			groups[key] = append(groups[key], f)
		}
	}
	for _, group := range groups {
		for _, list := range unbroken(group) {
			if len(list) < leastSeries {
				continue
			}
			of[list[0].Query] = list
			for _, f := range list[1:] {
				within[f.Query] = true
			}
			slices.Reverse(list)
		}
	}
	return of, within
}

// unbroken is the runs of figures, the latest first, between which no period is left out.
func unbroken(list []ledger.Figure) (out [][]ledger.Figure) {
	from := 0
	for i := range list {
		if i+1 == len(list) || list[i+1].Query.Period.Next() != list[i].Query.Period {
			out = append(out, list[from:i+1])
			from = i + 1
		}
	}
	return out
}

// seriesLines is the values of figures that share a row in their order in time, or the one
// that all are.
func (m *annexMaker) seriesLines(a annexed, l report.Lang) []*doc.Line {
	var values []string
	for _, f := range a.series {
		values = append(values, strings.ReplaceAll(a.written(f, l).String(), " ", "\u00a0"))
	}
	if one := slices.Compact(slices.Clone(values)); len(one) == 1 {
		values = one
	}
	return []*doc.Line{wrap(m.line(doc.TableSmall, l, words(strings.Join(values, "; "))))}
}
