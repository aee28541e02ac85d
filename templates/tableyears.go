package templates

import (
	"strings"

	"tongket/report"
	"tongket/report/doc"
	"tongket/report/lang"
	"tongket/report/ledger"
)

// ByPeriod has a column a year, the reporting year last and bold.
func (m *tableMaker) ByPeriod(*report.Table) {
	years := m.block.Periods
	head := make([]*doc.TableCell, len(years))
	for i, p := range years {
		head[i] = cell("Column", m.periodHead(p)...)
	}
	m.grid(head, figured{
		figure: func(r *report.Row, i int) ledger.Figure { return m.inPeriod(r, years[i]) },
		cell: func(r *report.Row, i int, f ledger.Figure, s rowScale) *doc.TableCell {
			return m.periodCell(r, years[i], f, s)
		},
	})
	width := pt(82)
	if len(years) > 3 {
		width = 68
	}
	need := max(m.widest(all)+7, m.widest(toUnits)+m.slot()+7)
	m.columns(len(years), max(min(width, (m.room()-150)/pt(float64(len(years)))), need), m.slot(), doc.Decimal)
	m.sketch(asTyped(m.block))
}

// periodHead is a period over its column, in each language that writes it otherwise.
func (m *tableMaker) periodHead(p report.Period) []*doc.Line {
	var out []*doc.Line
	said := ""
	for _, l := range m.langs {
		if head := lang.Of(l).Head(p); head != said {
			said = head
			line := m.line(doc.TableHead, l, strong(strings.ReplaceAll(said, "\u00a0", " ")))
			line.Wrap = true
			out = append(out, line)
		}
	}
	return out
}

// inPeriod is the figure of a row in a year. A row of changes shows what was stated:
// the levels above it say what follows.
func (m *tableMaker) inPeriod(r *report.Row, p report.Period) ledger.Figure {
	q := r.In(p)
	f := m.ask(q)
	if q.Aspect == report.Change && f.Status != ledger.Published && f.Status != ledger.NoBase {
		return ledger.Figure{Query: q}
	}
	return f
}

func (m *tableMaker) periodCell(r *report.Row, p report.Period, f ledger.Figure, s rowScale) *doc.TableCell {
	if q := r.In(p); q.Aspect == report.Change && q.Base == p {
		return cell("", m.smallLines(lang.WordBase.In)...)
	}
	return m.figureCell(f, figureLook{scale: s, bold: p == m.edition.Period, scope: r.Scopes[p]})
}

func (m *tableMaker) smallLines(p phrase) []*doc.Line {
	var out []*doc.Line
	for _, l := range m.langs {
		line := m.line(doc.TableText, l)
		line.Whole = []doc.Inline{small(p(l))}
		out = append(out, line)
	}
	return out
}

// signed gives a change in a table its sign, or the words of a fall of which only a bound is
// known: more than −5 might be more or less.
func signed(w lang.Written, f ledger.Figure, l report.Lang) lang.Written {
	if f.Amount.To != nil {
		return w // a range has its signs
	}
	if fallen := lang.Of(l).Fallen(f); fallen != "" {
		w.Qualifier = fallen
		return w
	}
	if f.Amount.Number.Sign() < 0 {
		w.Whole = "−" + w.Whole
	} else if f.Amount.Number.Sign() > 0 {
		w.Whole = "+" + w.Whole
	}
	return w
}
