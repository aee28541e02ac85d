package templates

import (
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/doc"
	"tongket/report/lang"
	"tongket/report/ledger"
)

// annexed is one figure of the annex.
type annexed struct {
	figure ledger.Figure
	above  *report.Query // of the row before, if that is of the same indicator, whose name then need not be said again
	scale  *rowScale     // of its unit, which stands beside the name; nil: the figure says its own
	unit   bool          // its name says it
	series *series       // of figures that share the row, of which figure is one; nil: there is one
}

// figures are those of the row.
func (a annexed) figures() []ledger.Figure {
	if a.series == nil {
		return []ledger.Figure{a.figure}
	}
	return a.series.figures
}

// figureRow is the row of one figure, or of those of a series.
func (m *annexMaker) figureRow(a annexed) *doc.Row {
	f, i := a.figure, a.figure.Query.Indicator
	r := at(i.At, row())
	r.Joined = a.above != nil
	for n, l := range m.langs {
		line := m.line(doc.TableSmall, l, &doc.Words{Node: doc.Node{At: i.Name[l].At}, Str: m.called(a, l) + counted(f, l)})
		line.Wrap = true
		scope := ""
		if n == 0 {
			scope = "Row"
		}
		r.Cells = append(r.Cells, cell(scope, line))
	}
	if m.years {
		r.Cells = append(r.Cells, cell("", m.yearLines(a)...))
	}
	for _, l := range m.langs {
		r.Cells = append(r.Cells, cell("", m.valueLines(a, l)...))
	}
	r.Cells = append(r.Cells, cell("", m.places(a.figures())), cell("", m.line(doc.TableSmall, m.langs[0], m.pages(a.figures()))))
	r.Lists = pointers(a.figures())
	return r
}

// pages leads to where the figures of a row are printed.
func (m *annexMaker) pages(of []ledger.Figure) doc.Inline {
	out := &doc.PagesOf{Figures: pointers(of)}
	to := max(0, slices.IndexFunc(of, func(f ledger.Figure) bool { return m.by[f.Query.Plain()] != "" }))
	return link(doc.FigureAnchor(&of[to]), out)
}

// called is the name of the figure, with the unit that its value leaves to it, and its
// period, unless that has a column or the row above says it.
func (m *annexMaker) called(a annexed, l report.Lang) string {
	q := a.figure.Query
	named := a.above == nil || a.above.Members != q.Members
	name, unit, period := m.name(a, named, l), "", a.period(l)
	switch {
	case m.years:
		period = ""
	case named:
		period = ",\u00a0" + period
	case a.above.Period == q.Period && q.Aspect != report.Level:
		period = ""
	default:
		period = "\u00a0" + period
	}
	if a.unit {
		unit = ", " + strings.ReplaceAll(unitIn(l, q, *a.scale), " ", "\u00a0")
	}
	if q.Yardstick() == report.InUnits {
		return heldTo(name+unit+period, a.figure, named, l)
	}
	return heldTo(name+period, a.figure, named, l) + unit
}

// yearLines is the year in its column, or the first and the last of several.
func (m *annexMaker) yearLines(a annexed) []*doc.Line {
	year := func(p report.Period, dash string) *doc.Line {
		return m.line(doc.TableSmall, m.langs[0], words(p.String()+dash))
	}
	last := year(a.figure.Query.Period, "")
	if a.series == nil || a.series.across {
		return []*doc.Line{last}
	}
	return []*doc.Line{year(a.series.figures[0].Query.Period, "–"), last}
}

// period is that of the figure, or those of several.
func (a annexed) period(l report.Lang) string {
	last := lang.Of(l).Head(a.figure.Query.Period)
	if a.series == nil || a.series.across {
		return last
	}
	return lang.Of(l).Head(a.series.figures[0].Query.Period) + "–" + last
}

// name is what is counted, if the row above does not say it.
func (m *annexMaker) name(a annexed, named bool, l report.Lang) string {
	q := a.figure.Query
	switch {
	case a.series != nil && a.series.across && a.above == nil:
		return q.Indicator.Name.String(l) + ", " + a.series.members(l)
	case a.series != nil && a.series.across:
		return "–\u00a0" + a.series.members(l)
	case a.above == nil:
		return q.Subject().Name().String(l)
	case named:
		return "–\u00a0" + q.Members.Name().String(l)
	case m.years && q.Aspect == report.Level:
		return "–\u00a0" + lang.WordOneFigure.In(l)
	}
	return "–"
}

// written is the figure in a language, without the unit that stands beside its name.
func (a annexed) written(f ledger.Figure, l report.Lang) lang.Written {
	q := f.Query
	switch {
	case a.scale != nil && q.Aspect.Relative():
		return signed(lang.Of(l).WriteIn(f, report.Number, a.scale.scale), f, l)
	case a.scale != nil:
		return lang.Of(l).WriteIn(f, report.Number, a.scale.scale)
	case q.Aspect == report.Level && q.Indicator.Unit.Kind == report.Count, !f.Amount.Fraction.IsZero() && !q.Aspect.Relative():
		return lang.Of(l).Write(f, report.Number)
	}
	return lang.Of(l).Write(f, report.Full)
}

// valueLines prints the figure and, each below after a diamond, the others, in the pieces
// that a column aligns: what goes before the number, its integer part, and all the rest,
// with the mark; or those of a series.
func (m *annexMaker) valueLines(a annexed, l report.Lang) []*doc.Line {
	if a.series != nil {
		return m.seriesLines(a, l)
	}
	first := m.valueLine(a.written(a.figure, l), l)
	first.After = append(first.After, raised(a.figure, l)...)
	if mark := a.figure.Mark(); mark != "" {
		first.After = append(first.After, words(mark))
	}
	out := []*doc.Line{first}
	for _, o := range a.figure.Others {
		other := ledger.Figure{Query: a.figure.Query, Status: ledger.Published, Amount: o.Amount}
		line := m.valueLine(a.written(other, l), l)
		line.Before = append([]doc.Inline{&doc.Diamond{}}, line.Before...)
		out = append(out, line)
	}
	return out
}

func (m *annexMaker) valueLine(v lang.Written, l report.Lang) *doc.Line {
	if v.Sign != "" {
		v.Qualifier = v.Sign
	}
	line := m.line(doc.TableSmall, l, words(v.Whole))
	for _, before := range []string{v.Qualifier, v.Before} {
		if before != "" {
			line.Before = append(line.Before, words(loose(before)+" "))
		}
	}
	if after := loose(v.Decimals + v.After); after != "" {
		line.After = append(line.After, words(after))
	}
	return line
}

// loose is a text of which a line may end at any space: a long value takes several.
func loose(s string) string { return strings.ReplaceAll(s, "\u00a0", " ") }

// counted says up to which day a figure counts, if not all of its period.
func counted(f ledger.Figure, l report.Lang) string {
	until := f.Until()
	if until == "" {
		return ""
	}
	return " (" + lang.WordUntil.In(l) + " " + lang.Of(l).Date(until) + ")"
}
