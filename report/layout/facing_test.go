package layout

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"tongket/fonts"
	"tongket/report"
	"tongket/report/doc"
	"tongket/report/frame"
)

// alone is a text of some lines in one language, the first of which is named.
func alone(name string, lines int) *doc.Pair {
	return &doc.Pair{Cells: []doc.Cell{{Paragraphs: []*doc.Paragraph{paragraph(doc.Body, vi, name+strings.Repeat(" another line of the text that is", lines-1))}}}, After: 5}
}

// figureIn is a table whose caption, row and note have some lines.
func figureIn(name string, lines int) *doc.Exhibit {
	x := &doc.Exhibit{
		ID: name, Label: paragraph(doc.Note, vi, name+"-label"), Message: alone(name+"-says", lines), Measure: alone(name+"-what", 1), Body: rows(2),
		Notes: []*doc.Pair{alone(name+"-note", 1+lines%2)},
	}
	for i, r := range x.Body.(*doc.Table).Body {
		r.Cells[0] = cellOf(append([]string{fmt.Sprintf("%s-row%d", name, i)}, make([]string, lines%3)...)...)
	}
	return x
}

// facing is a document of a front and two languages, each with blocks of its own.
func facing(front []doc.Block, vi, en []doc.Block) *doc.Document {
	d := document()
	part := func(id string, only report.Lang, blocks []doc.Block) *doc.Part {
		return &doc.Part{ID: id, Only: only, Starts: only == "vi", Faces: only == "en", Blocks: blocks}
	}
	d.Parts = []*doc.Part{{Bare: true, Blocks: front}, part("vi", "vi", vi), part("en", "en", en)}
	d.Number()
	return d
}

// beginnings is on which page and how high what is named begins.
func beginnings(t *testing.T, pages []frame.Page, of string) map[string]spot {
	t.Helper()
	out := map[string]spot{}
	for i, p := range pages {
		for _, it := range p.Items {
			text, ok := it.Shape.(frame.Text)
			if !ok || it.Node == 0 {
				continue
			}
			name, _, _ := strings.Cut(text.Run.Text(), " ")
			if name, mine := strings.CutPrefix(name, of); mine {
				if _, twice := out[name]; twice {
					t.Errorf("%s%s stands twice", of, name)
				}
				out[name] = spot{i, it.At}
			}
		}
	}
	return out
}

// TestFacingPages: what says the same begins level on the two pages of a spread, the
// leading language on the left, however long each is; so does what stands within exhibits
// that has to be compared.
func TestFacingPages(t *testing.T) {
	rng := rand.New(rand.NewPCG(16, 7))
	for n := range 60 {
		var sides [2][]doc.Block
		for i := range 12 {
			for k, of := range []string{"v", "e"} {
				name, lines := fmt.Sprintf("%s:%d", of, i), 1+rng.IntN(4)
				if i%3 == n%3 {
					sides[k] = append(sides[k], figureIn(name, lines))
				} else {
					sides[k] = append(sides[k], alone(name, lines))
				}
			}
		}
		front := []doc.Block{alone("front", 1)}
		if n%2 == 1 { // two pages of it
			front = append(front, &doc.NewPage{}, alone("front", 1))
		}
		d := facing(front, sides[0], sides[1])
		pages, problems := Pages(d, fonts.Square{})
		if len(problems) > 0 {
			t.Fatal(problems)
		}
		for i := 1; i+1 < len(pages); i += 2 {
			if left, right := rules(pages[i]), rules(pages[i+1]); !slices.Equal(left, right) {
				t.Errorf("%d: rules of page %d at %v, of page %d at %v", n, i+1, left, i+2, right)
			}
		}
		lead, other := beginnings(t, pages, "v:"), beginnings(t, pages, "e:")
		if len(lead) < 12 || len(lead) != len(other) {
			t.Fatalf("%d and %d names", len(lead), len(other))
		}
		for name, left := range lead {
			right := other[name]
			within := strings.Contains(name, "-") && !strings.Contains(name, "-label") && !strings.Contains(name, "-row")
			if left.page%2 != 1 || right.page != left.page+1 || !within && abs(left.at.Y-right.at.Y) > 0.01 {
				t.Errorf("%d: %s on page %d at %.1f, and on page %d at %.1f", n, name, left.page+1, left.at.Y, right.page+1, right.at.Y)
			}
		}
	}
}

// rules is how high the lines of a page stand.
func rules(p frame.Page) (out []frame.Pt) {
	for _, it := range p.Items {
		if _, line := it.Shape.(frame.Path); line {
			out = append(out, frame.Pt(math.Round(float64(it.At.Y*100)))/100)
		}
	}
	slices.Sort(out)
	return out
}

// TestFacingWhite: beside what only one language says the other page is white, and what
// follows is level again.
func TestFacingWhite(t *testing.T) {
	for _, more := range [][2][]doc.Block{
		{{alone("v:more", 3)}, nil},
		{nil, {alone("e:more", 3)}},
	} {
		d := facing([]doc.Block{alone("front", 1)}, append([]doc.Block{alone("v:0", 2)}, more[0]...), append([]doc.Block{alone("e:0", 1)}, more[1]...))
		pages, problems := Pages(d, fonts.Square{})
		lead, other := beginnings(t, pages, "v:"), beginnings(t, pages, "e:")
		if len(problems) > 0 || len(pages) != 3 || len(lead)+len(other) != 3 || lead["0"].at.Y != other["0"].at.Y {
			t.Errorf("%v %v %v", problems, lead, other)
		}
	}
}
