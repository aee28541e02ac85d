package layout

import (
	"fmt"
	"slices"
	"testing"

	"tongket/fonts"
	"tongket/report/doc"
	"tongket/report/frame"
)

// tops is where the exhibits of a page begin, and where its text ends.
func tops(p frame.Page, theme doc.Theme) (tops []frame.Pt, bottom frame.Pt) {
	for _, it := range p.Items {
		switch s := it.Shape.(type) {
		case frame.Anchor:
			if s.Name[0] == 'x' {
				tops = append(tops, it.At.Y)
			}
		case frame.Text:
			if it.Node > 0 {
				bottom = max(bottom, it.At.Y+theme.Grid-baseline(s.Size, theme.Grid))
			}
		}
	}
	slices.Sort(tops)
	return tops, bottom
}

// TestFacingFigures: figures of facing pages begin on one line if a shift of few lines allows
// it, and nothing leaves its page or changes its order for that.
func TestFacingFigures(t *testing.T) {
	figure := func(id string, n int) *doc.Exhibit {
		return &doc.Exhibit{
			ID: id, Label: paragraph(doc.Note, vi, "Label"), Message: pair(doc.Message, "says", "says"), Measure: pair(doc.Measure, "what", "what"), Body: rows(n),
		}
	}
	for above := range 12 {
		for beside := range 12 {
			for _, simplex := range []bool{false, true} {
				d := document(append(append(append([]doc.Block{&doc.Space{}, pair(doc.Body, "một", "one"), &doc.NewPage{}}, lines(above)...),
					figure("x1", 1), figure("x2", 1), &doc.NewPage{}), append(lines(beside), figure("x3", 2))...)...)
				d.Theme.Height, d.Theme.Simplex, d.Theme.Page.H, d.Theme.FootTop = 300, simplex, 400, 360
				pages, problems := Pages(d, fonts.Square{})
				if len(problems) > 0 || len(pages) != 3 {
					t.Fatal(len(pages), problems)
				}
				left, bottom := tops(pages[1], d.Theme)
				right, end := tops(pages[2], d.Theme)
				name := fmt.Sprintf("%d and %d lines above, simplex %v", above, beside, simplex)
				if floor := d.Theme.Top + d.Theme.Height + 0.01; bottom > floor || end > floor {
					t.Errorf("%s: text to %.1f and %.1f", name, bottom, end)
				}
				level := slices.ContainsFunc(left, func(y frame.Pt) bool { return abs(y-right[0]) < 0.01 })
				near := slices.ContainsFunc(left, func(y frame.Pt) bool {
					return abs(y-right[0]) <= 8*d.Theme.Grid && min(y, right[0]) > d.Theme.Top
				})
				if !simplex && near && !level {
					t.Errorf("%s: figures at %.1f | %.1f", name, left, right)
				}
				if simplex && (left[0] != d.Theme.Top+frame.Pt(above)*10 || right[0] != d.Theme.Top+frame.Pt(beside)*10) {
					t.Errorf("%s: moved to %.1f | %.1f", name, left, right)
				}
			}
		}
	}
}

// TestRaised: where the page is full on which an exhibit would have to move down, the one
// on the facing page moves up, if white stays above it.
func TestRaised(t *testing.T) {
	figure := func(id string, n int) *doc.Exhibit {
		return &doc.Exhibit{
			ID: id, Label: paragraph(doc.Note, vi, "Label"), Message: pair(doc.Message, "says", "says"), Measure: pair(doc.Measure, "what", "what"), Body: rows(n),
		}
	}
	for _, tt := range []struct {
		above       int
		white, want frame.Pt
	}{{15, 20, 160}, {15, 40, 160}, {16, 10, 170}} {
		for _, first := range []string{"full", "white"} {
			full := append(lines(16), figure("x1", 5))
			airy := append(lines(tt.above), &doc.Space{Height: tt.white}, figure("x2", 2))
			left, right := full, airy
			if first == "white" {
				left, right = airy, full
			}
			d := document(append(append(append([]doc.Block{pair(doc.Body, "một", "one"), &doc.NewPage{}}, left...), &doc.NewPage{}), right...)...)
			d.Theme.Height, d.Theme.Page.H, d.Theme.FootTop = 300, 400, 360
			pages, problems := Pages(d, fonts.Square{})
			if len(problems) > 0 || len(pages) != 3 {
				t.Fatal(len(pages), problems)
			}
			a, _ := tops(pages[1], d.Theme)
			b, _ := tops(pages[2], d.Theme)
			if first == "white" {
				a, b = b, a
			}
			if a[0] != d.Theme.Top+160 || b[0] != d.Theme.Top+tt.want {
				t.Errorf("%v, %s first: figures at %.1f and %.1f", tt, first, a[0]-d.Theme.Top, b[0]-d.Theme.Top)
			}
		}
	}
}

// TestSmallShift: on a small page an exhibit moves by four lines at most, for more would be
// a hole in it; on a large one by eight.
func TestSmallShift(t *testing.T) {
	figure := func(id string) *doc.Exhibit {
		return &doc.Exhibit{
			ID: id, Label: paragraph(doc.Note, vi, "Label"), Message: pair(doc.Message, "says", "says"), Measure: pair(doc.Measure, "what", "what"), Body: rows(1),
		}
	}
	for _, small := range []bool{false, true} {
		for off := 1; off < 10; off++ {
			blank := &doc.Space{Height: frame.Pt(off) * 10}
			page := func(before ...doc.Block) []doc.Block { // full enough to end it, with room below
				return append(append(before, lines(4)...), &doc.NewPage{})
			}
			d := document(slices.Concat(page(lines(8)...), page(pair(doc.Body, "hai", "two"), figure("x1")), page(pair(doc.Body, "ba", "three"), blank, figure("x2")))...)
			d.Theme.Height, d.Theme.Page.H, d.Theme.FootTop, d.Theme.Stacked = 300, 400, 360, small
			pages, problems := Pages(d, fonts.Square{})
			if len(problems) > 0 || len(pages) != 3 {
				t.Fatal(len(pages), problems)
			}
			left, _ := tops(pages[1], d.Theme)
			right, _ := tops(pages[2], d.Theme)
			if level, near := abs(left[0]-right[0]) < 0.01, off <= 8 && !small || off <= 4; level != near {
				t.Errorf("small page %v, %d lines apart: figures at %.1f and %.1f", small, off, left[0], right[0])
			}
		}
	}
}
