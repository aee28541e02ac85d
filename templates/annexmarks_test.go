package templates_test

import (
	"strings"
	"testing"

	"tongket/charts"
	"tongket/report"
	"tongket/report/doc"
)

// TestAnnexMarks: in the annex a mark hangs behind the value of each language, and a
// figure that counts a part of its year says up to which day.
func TestAnnexMarks(t *testing.T) {
	marked, counted := 0, 0
	for _, s := range subjects(t) {
		for _, e := range s.Editions {
			d := s.compose(t, e, s.Languages...)
			for _, r := range annexRows(d) {
				values := r.Cells[len(r.Cells)-2-len(d.Langs) : len(r.Cells)-2] // before sources and pages
				first := marks(values[0])
				for _, c := range values {
					if got := marks(c); got != first {
						t.Errorf("%s: %q has the mark %q, in the other language %q", e.ID, words(r.Cells[0]), got, first)
					}
				}
				if first != "" {
					marked++
				}
				if strings.Contains(words(r.Cells[0]), "tính đến hết") {
					counted++
				}
			}
		}
	}
	if marked == 0 || counted == 0 {
		t.Errorf("%d marks and %d figures of a part of a year: this proves little", marked, counted)
	}
}

// annexRows is the rows of figures of the last part.
func annexRows(d *doc.Document) []*doc.Row {
	var out []*doc.Row
	for _, b := range d.Parts[len(d.Parts)-1].Blocks {
		if table, ok := b.(*doc.Table); ok && len(table.Columns) >= 2*len(d.Langs)+2 {
			for _, r := range table.Body {
				if !r.Heavy {
					out = append(out, r)
				}
			}
		}
	}
	return out
}

// marks is the mark behind the first line of a cell.
func marks(c *doc.TableCell) string {
	all := words(c)
	for _, m := range []string{"†", "‡"} {
		if strings.HasSuffix(all, m) {
			return m
		}
	}
	return ""
}

// TestInventoryUnits: what is measured says in what, beside its name; what is counted is
// called so.
func TestInventoryUnits(t *testing.T) {
	seen := 0
	for _, s := range subjects(t) {
		for _, e := range s.Editions {
			d := s.compose(t, e, s.Languages...)
			for _, section := range e.Sections {
				for _, b := range section.Blocks {
					if table, ok := b.(*report.Table); ok && table.Kind.Key == "inventory" {
						seen += measuredIn(t, d, table)
					}
				}
			}
		}
	}
	if seen == 0 {
		t.Error("nothing is measured: this proves little")
	}
}

func measuredIn(t *testing.T, d *doc.Document, table *report.Table) (seen int) {
	t.Helper()
	doc.Walk(d, func(e doc.Element, _ []doc.Element) {
		x, ok := e.(*doc.Exhibit)
		if !ok || x.ID != table.ID {
			return
		}
		for i, r := range x.Body.(*doc.Table).Body {
			u := table.Rows[i].In(table.Period).Indicator.Unit
			if u.Kind != report.Measure {
				continue
			}
			seen++
			if name := words(r.Cells[0]); !strings.Contains(name, u.Name[d.Langs[0]].Other) {
				t.Errorf("%q does not say in what it is measured", name)
			}
		}
	})
	return seen
}

// TestAssumedBars: the bar of a change whose base no source states looks assumed, and the
// notes say what is assumed.
func TestAssumedBars(t *testing.T) {
	seen := 0
	for _, s := range subjects(t) {
		for _, e := range s.Editions {
			d := s.compose(t, e, s.Languages...)
			doc.Walk(d, func(x doc.Element, _ []doc.Element) {
				exhibit, ok := x.(*doc.Exhibit)
				if !ok {
					return
				}
				drawing, ok := exhibit.Body.(*doc.Drawing)
				if !ok {
					return
				}
				changes, ok := drawing.Graphic.(charts.Changes)
				if !ok {
					return
				}
				for i, b := range changes.Bars {
					if f := drawing.Figures[i]; f.BaseInferred() {
						seen++
						inferred := f.Facts[0].Inferred[d.Langs[0]].Spans[0].Words
						if said := words(exhibit.Notes[0]); b.Fill != charts.Assumed || !strings.Contains(strings.ReplaceAll(said, "\u00a0", " "), inferred) {
							t.Errorf("%s: a bar of an assumed change is filled %v; the notes: %q", e.ID, b.Fill, said)
						}
					}
				}
			})
		}
	}
	if seen == 0 {
		t.Error("no base is inferred: this proves little")
	}
}
