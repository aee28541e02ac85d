package templates

import (
	"cmp"
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/doc"
	"tongket/report/lang"
	"tongket/report/ledger"
)

// ByMember has a row a member: as they are declared, or the largest of a column first.
// A group stands before its own and is bold, and so is the row of all, at the end.
func (m *tableMaker) ByMember(t *report.Table) {
	scales := make([]rowScale, len(t.Columns))
	for i, c := range t.Columns {
		var figures []ledger.Figure
		for _, r := range t.Rows {
			figures = append(figures, m.ask(c.Of(r.Member)))
		}
		scales[i] = scaleOf(figures, t.ShownIn)
	}
	m.trail.elsewhere = len(t.Rows)*len(t.Columns) > mostWorked
	if out := t.Absent(); len(out) > 0 {
		m.trail.remarks = append(m.trail.remarks, m.absent(out))
	}
	m.out.Head = []*doc.Row{row(cell("Column", m.capitals(doc.TableHead, t.By.Name)...))}
	for i, c := range t.Columns {
		m.out.Head[0].Cells = append(m.out.Head[0].Cells, cell("Column", m.columnHead(c, scales[i])...))
	}
	rows := m.inOrder(t)
	for _, r := range rows {
		cells := []*doc.TableCell{m.memberName(r)}
		for i, c := range t.Columns {
			if c.Query.Aspect == report.Rank && r.Member == nil {
				cells = append(cells, cell("", m.line(doc.TableText, m.langs[0], words("–")))) // all of them have no place among them
				continue
			}
			f := m.ask(c.Of(r.Member))
			cells = append(cells, m.figureCell(f, figureLook{scale: scales[i], bold: r.Sums()}))
		}
		m.out.Body = append(m.out.Body, at(r.At, row(cells...)))
	}
	m.columns(len(t.Columns), max(62, m.widest(all)+9, m.widest(toUnits)+m.slot()+9), m.slot(), doc.Decimal)
	m.partHeads()
	m.sketch(rows)
}

// mostWorked is how many figures of members have their arithmetic in the notes: of more it
// would be longer than what they stand below.
const mostWorked = 6

// memberName is the name of a row, bold if other rows are a part of it.
func (m *tableMaker) memberName(r *report.Row) *doc.TableCell {
	lines := m.capitals(doc.TableText, r.Label)
	for i, line := range lines {
		if r.Sums() && (i == 0 || m.theme.Equal) {
			line.Whole = []doc.Inline{strong(lang.Capital(m.plain(r.Label, line.Lang)))}
		}
	}
	return cell("Row", lines...)
}

// capitals is a name as it stands alone in a cell: what within a sentence begins with a
// small letter, as quận Ninh Kiều does, has a capital.
func (m *tableMaker) capitals(style doc.StyleName, t report.Text) []*doc.Line {
	return m.lines(style, func(l report.Lang) string { return lang.Capital(m.plain(t, l)) })
}

// inOrder is the rows as they stand: of those that are sorted the largest first, each
// group with its own below it, what is not known last, and the row of all below.
func (m *tableMaker) inOrder(t *report.Table) []*report.Row {
	out := asTyped(t)
	if t.Sorted.Indicator == nil {
		return out
	}
	by := report.Column{Query: t.Sorted}
	heads := headed(out)
	descending := func(a, b *report.Member) int {
		return ledger.Descending(m.ask(by.Of(a)), m.ask(by.Of(b)))
	}
	slices.SortStableFunc(out, func(a, b *report.Row) int {
		if a.Member == nil || b.Member == nil {
			return last(a.Member == nil) - last(b.Member == nil)
		}
		if of, other := heads[a.Member], heads[b.Member]; of != other {
			return cmp.Or(descending(of, other), cmp.Compare(of.Rank, other.Rank))
		}
		return cmp.Or(last(a.Member.Group != nil)-last(b.Member.Group != nil), descending(a.Member, b.Member))
	})
	return out
}

// headed is what each member of the rows stands below: its group if that has a row, else
// itself.
func headed(rows []*report.Row) map[*report.Member]*report.Member {
	heads := map[*report.Member]*report.Member{}
	for _, r := range rows {
		heads[r.Member] = r.Member
	}
	for member := range heads {
		if member == nil || member.Group == nil {
			continue
		}
		if _, ok := heads[member.Group]; ok {
			heads[member] = member.Group
		}
	}
	return heads
}

// asTyped is the rows of a table as they are declared.
func asTyped(t *report.Table) []*report.Row {
	out := make([]*report.Row, len(t.Rows))
	for i := range t.Rows {
		out[i] = &t.Rows[i]
	}
	return out
}

func last(is bool) int {
	if is {
		return 1
	}
	return 0
}

// columnHead is the label of a column, or what makes its figures of their indicator, and
// their unit, unless the measure line says it.
func (m *tableMaker) columnHead(c report.Column, s rowScale) []*doc.Line {
	return m.lines(doc.TableHead, func(l report.Lang) string {
		head := m.columnName(c, l)
		if unit := m.unitOver(c.Query, l, s); unit != "" {
			head += ", " + strings.ReplaceAll(unit, " ", "\u00a0")
		}
		return head
	})
}

// columnName is a column's label, or its period with the words of its aspect; before them
// the name of its indicator where there are several, and that of another member. Where
// all columns are of the edition's period that goes without saying.
func (m *tableMaker) columnName(c report.Column, l report.Lang) string {
	if c.Label != nil {
		return m.plain(c.Label, l)
	}
	q := c.Query
	f := ledger.Figure{Query: q}
	period := lang.Of(l).Head(q.Period)
	switch several, others := m.columnsDiffer(); {
	case several && !others && q.Aspect == report.Level:
		return q.Subject().Name().String(l)
	case several && q.Aspect.IsSet():
		return q.Subject().Name().String(l) + ", " + period + ":" + heldAgainst(f, l)
	case several:
		return q.Subject().Name().String(l) + ", " + period + heldAgainst(f, l)
	}
	name := period + heldAgainst(f, l)
	if of := q.Members.Name(); of != nil {
		name = m.plain(of, l) + ", " + name
	}
	return name
}

// columnsDiffer reports whether the columns are of several indicators, and of other
// periods than the edition's.
func (m *tableMaker) columnsDiffer() (several, others bool) {
	for _, c := range m.block.Columns {
		several = several || c.Query.Indicator != m.block.Columns[0].Query.Indicator
		others = others || c.Query.Period != m.edition.Period
	}
	return several, others
}

// unitOver is the unit of a column that its head must say: a count needs none, and one
// that the measure line names is not said again.
func (m *tableMaker) unitOver(q report.Query, l report.Lang, s rowScale) string {
	unit := unitIn(l, q, s)
	if q.Whole() && s.scale == 0 || unit == "" || mentions(lang.Plain(m.plain(m.block.Measure, l)), lang.Plain(unit)) {
		return ""
	}
	return unit
}
