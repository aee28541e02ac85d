package layout

import (
	"fmt"
	"strings"
	"testing"

	"tongket/fonts"
	"tongket/report/doc"
	"tongket/report/frame"
)

// onPages is the texts of each page that begin so.
func onPages(t *testing.T, d *doc.Document, prefix string) [][]string {
	t.Helper()
	pages, _ := Pages(d, fonts.Square{})
	var out [][]string
	for _, p := range pages {
		var list []string
		for _, it := range p.Items {
			if text, ok := it.Shape.(frame.Text); ok && it.Node > 0 && strings.HasPrefix(text.Run.Text(), prefix) {
				list = append(list, text.Run.Text())
			}
		}
		if len(list) > 0 {
			out = append(out, list)
		}
	}
	return out
}

// TestNothingAlone: wherever a list or a table begins on its page, none of its items
// or rows stands alone on a page.
func TestNothingAlone(t *testing.T) {
	for above := range 11 {
		for n := 2; n < 30; n++ {
			for _, on := range []func(...doc.Block) *doc.Document{document, stacked} {
				for kind, d := range map[string]*doc.Document{
					"list": on(append(lines(above), list(n)...)...), "table": on(append(lines(above), rows(n))...),
				} {
					for i, page := range onPages(t, d, "item") {
						if len(page) < 2 {
							t.Errorf("%s of %d under %d lines: %q stands alone on page %d", kind, n, above, page, i+1)
						}
					}
				}
			}
		}
	}
}

// lines is paragraphs of a line.
func lines(n int) []doc.Block {
	var out []doc.Block
	for range n {
		out = append(out, pair(doc.Body, "dòng", "line"))
	}
	return out
}

func list(n int) []doc.Block {
	var out []doc.Block
	for i := range n {
		p := pair(doc.Body, fmt.Sprint("item ", i), fmt.Sprint("thing ", i))
		for j := range p.Cells {
			p.Cells[j].Paragraphs[0].Mark = "•"
		}
		out = append(out, p)
	}
	return out
}

func rows(n int) *doc.Table {
	t := &doc.Table{Columns: []doc.Column{{Width: 200}}, Head: []*doc.Row{{Cells: []*doc.TableCell{cellOf("head")}}}, Continued: "again"}
	for i := range n {
		t.Body = append(t.Body, &doc.Row{Cells: []*doc.TableCell{cellOf(fmt.Sprint("item ", i))}})
	}
	return t
}

// TestNoScrap: what is higher than a page does not end on a page with a line or two.
func TestNoScrap(t *testing.T) {
	for n := 11; n < 45; n++ {
		p := pair(doc.Note, "note", "note")
		for range n - 1 {
			for i, l := range []string{"vi", "en"} {
				p.Cells[i].Paragraphs = append(p.Cells[i].Paragraphs, paragraph(doc.Note, vi, "note "+l))
			}
		}
		for above := range 6 {
			exhibit := &doc.Exhibit{
				ID: "x", Label: paragraph(doc.Note, vi, "Label"), Message: pair(doc.Message, "says", "says"), Measure: pair(doc.Measure, "what", "what"),
				Body: rows(2), Notes: []*doc.Pair{p},
			}
			d := document(append(lines(above), exhibit)...)
			d.Theme.Height = 200
			pages := onPages(t, d, "note")
			if last := len(pages[len(pages)-1]) / 2; len(pages) > 1 && last < 2 {
				t.Errorf("%d lines of a note: the last page has %d", n, last)
			}
		}
	}
}

// TestRowsUnderTheirName: a row that goes on with the one above is on its page, and of a
// group no row stands alone, wherever the table begins.
func TestRowsUnderTheirName(t *testing.T) {
	for above := range 10 {
		table := rows(28)
		for i, r := range table.Body {
			r.Heavy, r.Joined = i%7 == 0, i%7 == 2 || i%7 == 3
		}
		pages, _ := Pages(document(append(lines(above), table)...), fonts.Square{})
		for _, p := range pages {
			var on []int
			for i := range table.Body {
				if strings.Contains(said(p)+"|", fmt.Sprintf("item %d|", i)) {
					on = append(on, i)
				}
			}
			if len(on) == 0 {
				continue
			}
			if first, last := on[0], on[len(on)-1]; table.Body[first].Joined || first%7 == 6 || last%7 < 2 {
				t.Errorf("%d lines above: page %d has the rows %d to %d", above, p.Number, first, last)
			}
		}
	}
}

// TestHighChart: a chart that with its notes is higher than a page stands under its caption.
func TestHighChart(t *testing.T) {
	for n := 1; n < 8; n++ {
		exhibit := halfPlate("x", 0)
		exhibit.Half, exhibit.Body = false, &doc.Drawing{Graphic: highPlate{}}
		for range n {
			exhibit.Notes = append(exhibit.Notes, pair(doc.Note, "note", "note"))
		}
		d := document(append(lines(2), exhibit)...)
		d.Theme.Height, d.Theme.Page.H, d.Theme.FootTop = 200, 260, 240
		pages, _ := Pages(d, fonts.Square{})
		for _, p := range pages {
			if text := said(p); strings.Contains(text, "says") != strings.Contains(text, "end") {
				t.Errorf("%d notes: page %d says %q", n, p.Number, text)
			}
		}
	}
}

// highPlate is a chart that takes most of a page.
type highPlate struct{}

func (highPlate) Draw(width frame.Pt, shape fonts.Shaper) (frame.Frame, error) {
	f, err := plate{}.Draw(width, shape)
	f.Size.H = 140
	return f, err
}

// TestTallRowStandsAlone: a row as high as several may be the last of its table on a page, so
// that the page before is full; a small one takes another with it.
func TestTallRowStandsAlone(t *testing.T) {
	for last, want := range map[int]string{1: "[[item 0 item 1 item 2] [item 3 item 4]]", 5: "[[item 0 item 1 item 2 item 3] [item 4]]"} {
		table := rows(5)
		for i, r := range table.Body {
			for range map[bool]int{true: last, false: 6}[i == 4] - 1 { // lines
				r.Cells[0].Lines = append(r.Cells[0].Lines, cellOf("more").Lines...)
			}
		}
		d := document(table)
		d.Theme.Height, d.Theme.Page.H, d.Theme.FootTop = 282, 360, 345
		if got := fmt.Sprint(onPages(t, d, "item")); got != want {
			t.Errorf("a last row of %d lines: %s, want %s", last, got, want)
		}
	}
}
