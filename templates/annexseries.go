package templates

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"tongket/report"
	"tongket/report/doc"
	"tongket/report/ledger"
)

// A short annex has a line a figure: only a long run of periods that differ in nothing else
// shares one. In a long one a line is what is measured: its periods stand in it in order of
// time, and what cells of two breakdowns count of one member in the order of the others.

// manyFigures is from how many figures on an annex is a long one: a line each, they would
// fill more than three pages.
const manyFigures = 3 * 36

// longRun is how many years, quarters or months in a row share a row of a short annex,
// shortRun of a long one.
const longRun, shortRun = 4, 2

// drawn is which exhibits and texts print each figure.
type drawn map[report.Query]string

// drawnIn is what prints the figures of parts.
func drawnIn(parts []*doc.Part) drawn {
	places, n := map[report.Query]*strings.Builder{}, 0
	for _, p := range parts {
		if p == nil {
			continue
		}
		doc.Walk(p, func(e doc.Element, _ []doc.Element) {
			n++
			for _, f := range doc.Figures(e) {
				q := f.Query.Plain()
				if places[q] == nil {
					places[q] = &strings.Builder{}
				}
				fmt.Fprint(places[q], " ", n)
			}
		})
	}
	out := drawn{}
	for q, in := range places {
		out[q] = in.String()
	}
	return out
}

// series is figures that share a row: one in each of several periods, in order of time, or
// of each of several members. What the row says of one it says of all.
type series struct {
	figures []ledger.Figure
	across  bool // the second of the two breakdowns of which they are cells
}

// alone reports whether f needs a row of its own, as more is said of it than a value.
func (m *annexMaker) alone(f ledger.Figure) bool {
	return f.Query.Source != nil || len(f.Others) > 0 || f.Until() != "" || f.BaseInferred() || raised(f, m.langs...) != nil
}

// alike is what the figures of a row have in common, beside the question that a key is
// made of: whether they are published, and what they are said to count; in a short annex
// also where they stand in documents and on pages.
func (m *annexMaker) alike(f ledger.Figure) string {
	out := []any{f.Mark()}
	for _, x := range f.Facts {
		if x.Scope != nil {
			out = append(out, x.Scope[m.langs[0]])
		}
	}
	if !m.long {
		for _, p := range publishedAt(f) {
			out = append(out, p.source.ID, p.spots)
		}
		out = append(out, m.by[f.Query.Plain()])
	}
	return fmt.Sprintln(out...)
}

// overTime is the runs of periods among figures of one indicator, the latest first.
func (m *annexMaker) overTime(asked []ledger.Figure) (out []series) {
	least := longRun
	if m.long {
		least = shortRun
	}
	forms := []report.PeriodForm{report.AYear, report.AQuarter, report.AMonth}
	for _, group := range m.grouped(asked, func(q report.Query) string {
		if form := q.Period.Form(); slices.Contains(forms, form) {
			return fmt.Sprint(q.Series(), form)
		}
		return ""
	}) {
		for _, run := range unbroken(group) {
			for list := range slices.Chunk(run, m.most(len(run))) {
				if len(list) >= least {
					slices.Reverse(list)
					out = append(out, series{figures: list})
				}
			}
		}
	}
	return out
}

// most is how many of n figures share a row: all of them, unless letters are so large that a
// row of many would be high.
func (m *annexMaker) most(n int) int {
	const large = 12
	if m.few {
		return min(n, large)
	}
	return n
}

// acrossMembers is the cells of one member of a breakdown, by those of the other; a short
// annex has none.
func (m *annexMaker) acrossMembers(asked []ledger.Figure) (out []series) {
	if !m.long {
		return nil
	}
	for _, group := range m.grouped(asked, func(q report.Query) string {
		of := q.Members
		if of[1] == nil {
			return ""
		}
		q.Members = report.Members{of[0]}
		return q.String()
	}) {
		for list := range slices.Chunk(group, m.most(len(group))) {
			if len(list) >= shortRun {
				out = append(out, series{list, true})
			}
		}
	}
	return out
}

// grouped is figures by their key and what they have in common, those without one left out.
func (m *annexMaker) grouped(asked []ledger.Figure, key func(report.Query) string) [][]ledger.Figure {
	var out [][]ledger.Figure
	at := map[string]int{}
	for _, f := range asked {
		k := key(f.Query)
		if k == "" || m.alone(f) {
			continue
		}
		k += m.alike(f)
		n, ok := at[k]
		if !ok {
			n, at[k] = len(out), len(out)
			out = append(out, nil)
		}
		out[n] = append(out[n], f)
	}
	return out
}

// pointers is where each of some figures is kept.
func pointers(of []ledger.Figure) []*ledger.Figure {
	out := make([]*ledger.Figure, len(of))
	for i := range of {
		out[i] = &of[i]
	}
	return out
}

// series is the figures of one indicator that share a row, by the one whose place the row
// takes, and those that have none of their own. Cells are gathered in the way that leaves
// fewer rows.
func (m *annexMaker) series(asked []ledger.Figure) (of map[report.Query]*series, within map[report.Query]bool) {
	var cells, others []ledger.Figure
	for _, f := range asked {
		if f.Query.Members[1] != nil {
			cells = append(cells, f)
		} else {
			others = append(others, f)
		}
	}
	across := m.overTime(cells)
	if other := m.acrossMembers(cells); saved(other) > saved(across) {
		across = other
	}
	of, within = map[report.Query]*series{}, map[report.Query]bool{}
	for _, s := range append(m.overTime(others), across...) {
		for _, f := range s.figures {
			within[f.Query] = true
		}
		of[s.stands().Query] = &s
		delete(within, s.stands().Query)
	}
	return of, within
}

// stands is the figure whose place a row of several takes: the latest, or the first member.
func (s *series) stands() ledger.Figure {
	if s.across {
		return s.figures[0]
	}
	return s.figures[len(s.figures)-1]
}

// saved is how many rows series spare.
func saved(lists []series) int {
	out := 0
	for _, s := range lists {
		out += len(s.figures) - 1
	}
	return out
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

// members is whose the cells of a row are: chi nhánh Bến Dừa: hộ gia đình; dịch vụ.
func (s *series) members(l report.Lang) string {
	var others []string
	for _, f := range s.figures {
		others = append(others, f.Query.Members[1].Name.String(l))
	}
	return s.figures[0].Query.Members[0].Name.String(l) + ": " + strings.Join(others, "; ")
}

// seriesLines is the values of figures that share a row in their order, or the one that all
// are. Of a few short ones in time the last stands below the values of other rows.
func (m *annexMaker) seriesLines(a annexed, l report.Lang) []*doc.Line {
	var values []string
	for _, f := range a.series.figures {
		values = append(values, strings.ReplaceAll(a.written(f, l).String(), " ", "\u00a0"))
	}
	if one := slices.Compact(slices.Clone(values)); len(one) == 1 {
		values = one
	}
	earlier, last := strings.Join(values[:len(values)-1], "; "), a.series.stands()
	line := wrap(m.line(doc.TableSmall, l, words(strings.Join(values, "; "))))
	if a.series.across || earlier == "" || utf8.RuneCountInString(earlier) > shortSeries {
		return []*doc.Line{line}
	}
	line = m.valueLine(a.written(last, l), l)
	line.Before = append([]doc.Inline{words(earlier + "; ")}, line.Before...)
	if mark := last.Mark(); mark != "" {
		line.After = append(line.After, words(mark))
	}
	return []*doc.Line{line}
}

// shortSeries is how many letters the earlier values are at most that stand before the last.
// What is typed decides, and not the type: on every paper the same is said.
const shortSeries = 7
