package templates

import (
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/doc"
	"tongket/report/lang"
	"tongket/report/ledger"
)

// A unit stands once, behind the name of its row, and never in a cell: there it
// would push the digits out of line. What the name or, where all rows have one
// unit, the measure line says already is not said again; and what a count counts
// is what its row is called.

// rowScale is the power of ten in units of which the figures of a row are written.
type rowScale struct {
	scale int
	own   bool // there is none for all of them: each says its own
}

// scaleOf is the scale that an exhibit says, or that which suits its figures.
func scaleOf(figures []ledger.Figure, said report.ShownIn) rowScale {
	if said.Scale > 0 && figures[0].Query.Yardstick() == report.InUnits {
		return rowScale{scale: said.Scale}
	}
	scale, ok := lang.CommonScale(figures)
	return rowScale{scale, !ok}
}

// inFull is a figure with its unit, in that of the exhibit in which it stands.
func inFull(f ledger.Figure, l report.Lang, said report.ShownIn) lang.Written {
	if said.Scale > 0 && f.Query.Yardstick() == report.InUnits {
		return lang.Of(l).WriteAt(f, report.Full, said.Scale)
	}
	return lang.Of(l).Write(f, report.Full)
}

// unitIn is what the figures of a row count or measure: tỷ đồng, VND billion, %.
func unitIn(l report.Lang, q report.Query, s rowScale) string {
	if q.Yardstick() == report.InUnits {
		return lang.Of(l).Unit(q.Indicator.Unit, s.scale)
	}
	if q.Yardstick() == report.InMembers {
		return lang.Of(l).OutOf(q)
	}
	some := ledger.Figure{Query: q, Amount: report.Amount{Number: report.Whole(2)}}
	return strings.TrimSpace(lang.Plain(lang.Of(l).Write(some, report.Full).After))
}

// alike reports whether all rows have one unit.
func (m *tableMaker) alike(scales []rowScale) bool {
	l := m.langs[0]
	first := unitIn(l, m.asked(&m.block.Rows[0]), scales[0])
	for i := range m.block.Rows {
		if unitIn(l, m.asked(&m.block.Rows[i]), scales[i]) != first {
			return false
		}
	}
	return true
}

// named reports whether the name of a row says its unit, or need not.
func (m *tableMaker) named(r *report.Row, l report.Lang, s rowScale, alike bool) bool {
	q := m.asked(r)
	unit := unitIn(l, q, s)
	counted := q.Whole() && s.scale == 0
	if unit == "" || counted {
		return true
	}
	name := strings.ToLower(strings.TrimRight(m.plain(r.Label, l), ")"))
	if strings.HasSuffix(lang.Plain(name), lang.Plain(strings.ToLower(unit))) {
		return true
	}
	return alike && mentions(lang.Plain(m.plain(m.block.Measure, l)), lang.Plain(unit))
}

// asked is the question of r, of whatever period.
func (m *tableMaker) asked(r *report.Row) report.Query { return r.In(m.edition.Period) }

// mentions reports whether s says word, between spaces or stops.
func mentions(s, word string) bool {
	const ends = " ,;()"
	s, word = strings.ToLower(s), strings.ToLower(word)
	if word == "" {
		return true // a unit without a name, which is a problem where it is typed
	}
	for i := strings.Index(s, word); i >= 0; {
		before, after := s[:i], s[i+len(word):]
		if (before == "" || strings.ContainsAny(before[len(before)-1:], ends)) && (after == "" || strings.ContainsAny(after[:1], ends)) {
			return true
		}
		next := strings.Index(after, word)
		if next < 0 {
			return false
		}
		i += len(word) + next
	}
	return false
}

// rowLabel is the name of a row with the unit that its figures leave to it.
func (m *tableMaker) rowLabel(r *report.Row, s rowScale, alike bool) []*doc.Line {
	in := func(l report.Lang) (string, []doc.Inline) {
		name, out := m.plain(r.Label, l), m.inlines(r.Label[l], l)
		if held := m.heldIn(r, l); held != "" {
			name += held
			out = append(out, words(held))
		}
		if !m.named(r, l, s, alike) {
			unit := unitIn(l, m.asked(r), s)
			name += unit
			out = append(out, words(", "+strings.ReplaceAll(unit, " ", "\u00a0")))
		}
		return name, out
	}
	var out []*doc.Line
	first, _ := in(m.langs[0])
	for i, l := range m.langs {
		name, whole := in(l)
		if i == 0 || name != first {
			out = append(out, wrap(m.line(doc.TableText, l, whole...)))
		}
	}
	return out
}

// heldIn is what stands behind the name of a row that is called by its subject alone: of what
// its figures are, so that a target or a change is not taken for a level. Of changes against
// one period the caption says it, where there is nothing else in the table.
func (m *tableMaker) heldIn(r *report.Row, l report.Lang) string {
	q := m.asked(r)
	against := strings.TrimSpace(heldAgainst(ledger.Figure{Query: q}, l))
	switch {
	case against == "", q.Aspect == report.HowMany, !r.Label.Same(q.Subject().Name()):
		return ""
	case !q.Aspect.HasBase():
		return ", " + against
	case !m.basesDiffer():
		return ""
	case r.BaseBefore && q.Period.SamePart(q.Base):
		return " " + lang.WordPastSame.In(l)
	case r.BaseBefore:
		return " " + lang.Of(l).Held(q) + " " + lang.WordPastYear.In(l)
	}
	return " " + against
}

// basesDiffer reports whether the rows compare with several periods, or some with none.
func (m *tableMaker) basesDiffer() bool {
	first := m.asked(&m.block.Rows[0])
	return slices.ContainsFunc(m.block.Rows, func(r report.Row) bool {
		q := m.asked(&r)
		return q.Aspect != first.Aspect || q.Base != first.Base
	})
}
