package templates

import (
	"slices"

	"tongket/report/doc"
	"tongket/report/lang"
)

// sourcesBelow puts the places in documents, which have a column of the annex, below the
// names of the figures.
func (m *annexMaker) sourcesBelow(t *doc.Table) {
	name, source := len(m.langs)-1, m.firstValue()+len(m.langs)
	for _, r := range t.Body {
		if r.Heavy {
			r.Cells[0].Spans.Cols--
			continue
		}
		r.Cells[name].Lines = append(r.Cells[name].Lines, r.Cells[source].Lines...)
		r.Cells = slices.Delete(r.Cells, source, source+1)
	}
	head := t.Head[0]
	head.Cells = slices.Delete(head.Cells, source, source+1)
	for i, l := range m.langs {
		head.Cells[i] = cell("Column", m.line(doc.TableHead, l, words(lang.WordFigures.In(l)+", "+lang.Small(lang.WordSourceCol.In(l)))))
	}
	t.Columns = slices.Delete(t.Columns, source, source+1)
	is := m.theme.Columns.Annex
	t.Columns[0].Width += is.Sources + is.Gap
}
