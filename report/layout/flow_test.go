package layout

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"tongket/fonts"
	"tongket/report"
	"tongket/report/doc"
	"tongket/report/frame"
)

// chapters is a document of sections with so many lines each; a page has ten.
func chapters(lines ...int) *doc.Document {
	d := document()
	d.Parts = nil
	d.Several = map[report.Lang]string{vi: "Mục", en: "Sections"}
	for i, n := range lines {
		p := &doc.Part{ID: fmt.Sprint("s", i+1), Number: fmt.Sprint(i + 1), Title: map[report.Lang]string{vi: fmt.Sprint("P", i+1), en: "p"}}
		for range n {
			p.Blocks = append(p.Blocks, pair(doc.Body, "một", "one"))
		}
		d.Parts = append(d.Parts, p)
	}
	d.Number()
	return d
}

// begins is the page on which each part begins.
func begins(pages []frame.Page, d *doc.Document) []int {
	var out []int
	for _, part := range d.Parts {
		for _, p := range pages {
			for _, it := range p.Items {
				if a, ok := it.Shape.(frame.Anchor); ok && a.Name == part.ID {
					out = append(out, p.Number)
				}
			}
		}
	}
	return out
}

// TestSectionsRunOn: a section begins below the one before if there is room, on large
// pages and small ones, and the head says so.
func TestSectionsRunOn(t *testing.T) {
	const most = 6 // lines above white of two and a section of two
	for _, stacked := range []bool{false, true} {
		for n := 1; n <= 10; n++ {
			d := chapters(n, 2)
			d.Theme.Stacked = stacked
			if stacked {
				for _, p := range d.Parts { // one line a pair
					for _, b := range p.Blocks {
						b.(*doc.Pair).Cells = b.(*doc.Pair).Cells[:1]
					}
				}
				d.Number()
			}
			pages, _ := Pages(d, fonts.Square{})
			want := []int{1, 1}
			if n > most {
				want = []int{1, 2}
			}
			if got := begins(pages, d); !slices.Equal(got, want) {
				t.Errorf("stacked %v, %d lines: sections begin on %v, not %v", stacked, n, got, want)
			}
			if both := strings.Contains(said(pages[0]), "Mục\u00a01–2\u00a0·\u00a0Sections\u00a01–2"); both != (want[1] == 1) {
				t.Errorf("stacked %v, %d lines: the head of %q", stacked, n, said(pages[0]))
			}
		}
	}
}

// TestPartsBeginPages: what comes before the first section begins on a page of its own,
// however little stands before it; what follows one runs on, under its own title behind
// the number of the section above it.
func TestPartsBeginPages(t *testing.T) {
	d := chapters(1, 1, 1, 1, 1)
	d.Parts[0].Number, d.Parts[1].Number, d.Parts[4].Number = "", "", ""
	pages, _ := Pages(d, fonts.Square{})
	if got := begins(pages, d); !slices.Equal(got, []int{1, 2, 3, 3, 3}) {
		t.Errorf("parts begin on %v", got)
	}
	if head := said(pages[2]); !strings.HasPrefix(head, "3\u00a0–\u00a0"+d.Parts[4].Title[vi]) {
		t.Errorf("the head of %q", head)
	}
}

// TestPageNew: a page ends where its author says so; one that was said to of larger
// pages ends if it is nearly full. A new page that nothing follows is none.
func TestPageNew(t *testing.T) {
	for n := 1; n <= 10; n++ {
		d := document(append(append(lines(n), &doc.NewPage{}), lines(1)...)...)
		if pages, _ := Pages(d, fonts.Square{}); len(pages) != 2 {
			t.Errorf("%d lines: %d pages", n, len(pages))
		}
		if pages, _ := Pages(document(append(lines(n), &doc.NewPage{}, &doc.Space{Height: 7})...), fonts.Square{}); len(pages) != 1 {
			t.Errorf("%d lines and nothing: %d pages", n, len(pages))
		}
		d = stacked(append(append(half(n), &doc.NewPage{}), half(1)...)...)
		want := 1
		if n >= 7 {
			want = 2
		}
		if pages, _ := Pages(d, fonts.Square{}); len(pages) != want {
			t.Errorf("small pages, %d lines: %d pages, not %d", n, len(pages), want)
		}
	}
}

// half is lines of one language.
func half(n int) []doc.Block {
	out := lines(n)
	for _, b := range out {
		b.(*doc.Pair).Cells = b.(*doc.Pair).Cells[:1]
	}
	return out
}

// TestLastPage: where a part ends with a scrap, more of it goes along, and no page is
// spent for it.
func TestLastPage(t *testing.T) {
	for n := 1; n <= 40; n++ {
		pages, _ := Pages(document(lines(n)...), fonts.Square{})
		want := (n + 9) / 10
		last := strings.Count(said(pages[len(pages)-1]), "line")
		if len(pages) != want || n > 10 && last < 3 {
			t.Errorf("%d lines: %d pages, the last has %d", n, len(pages), last)
		}
	}
}

// TestOpeningOfSection: a section that runs on does not begin with a heading and a line
// or two, on whose page there is no more.
func TestOpeningOfSection(t *testing.T) {
	for n := 1; n <= 4; n++ {
		for white := frame.Pt(0); white <= 60; white += 5 {
			d := chapters(n, 9)
			d.Parts[0].Blocks = append(d.Parts[0].Blocks, &doc.Space{Height: white})
			title := pair(doc.Heading1, "tựa", "head")
			title.Keep = true
			d.Parts[1].Blocks = append([]doc.Block{title}, d.Parts[1].Blocks...)
			d.Number()
			pages, _ := Pages(d, fonts.Square{})
			for _, p := range pages {
				if text := said(p); strings.Contains(text, "head") && strings.Count(text[strings.Index(text, "head"):], "one") < 5 {
					t.Errorf("%d lines and %g above: the section begins with %q", n, white, text)
				}
			}
		}
	}
}

// TestExhibitsMove: where an exhibit has no room, text of its section stands before it that
// follows it, or it stands before text that it follows; but not in another section.
func TestExhibitsMove(t *testing.T) {
	figure := func(id string) *doc.Exhibit {
		return &doc.Exhibit{
			ID: id, Label: paragraph(doc.Note, vi, "Label"), Message: pair(doc.Message, "says", "says"), Measure: pair(doc.Measure, "what", "what"), Body: rows(1),
		}
	}
	for _, tt := range []struct {
		name          string
		before, after int
		want          []int // the lines of text on each page
	}{{"text flows up", 5, 4, []int{9, 0}}, {"the exhibit goes first", 6, 0, []int{3, 1}}} {
		d := chapters(tt.before, 1)
		d.Parts[0].Blocks = append(append(d.Parts[0].Blocks, figure("x1")), lines(tt.after)...)
		d.Number()
		pages, problems := Pages(d, fonts.Square{})
		if len(problems) > 0 {
			t.Fatal(problems)
		}
		for i, n := range tt.want {
			if got := strings.Count(said(pages[i]), "một") + strings.Count(said(pages[i]), "dòng"); got < n {
				t.Errorf("%s: page %d says %q", tt.name, i+1, said(pages[i]))
			}
		}
		all := said(pages[0]) + said(pages[1])
		if first, last := strings.Index(all, "Label"), strings.LastIndex(all, "một"); first < 0 || first > last {
			t.Errorf("%s: the exhibit is in the next section: %q", tt.name, all)
		}
	}
}

// TestPairsStayWhole: an exhibit stands before a pair or behind it, never within.
func TestPairsStayWhole(t *testing.T) {
	for n := 2; n < 12; n++ {
		d := chapters(3, 1)
		workings := pair(doc.Note, "line", "line")
		for i := range workings.Cells {
			for range n - 1 {
				workings.Cells[i].Paragraphs = append(workings.Cells[i].Paragraphs, paragraph(doc.Note, vi, "line"))
			}
		}
		d.Parts[0].Blocks = append(d.Parts[0].Blocks, workings, &doc.Exhibit{
			ID: "x1", Label: paragraph(doc.Note, vi, "Label"), Message: pair(doc.Message, "says", "says"), Measure: pair(doc.Measure, "what", "what"), Body: rows(1),
		})
		d.Number()
		f := newFiller(d, newSetter(d, fonts.Square{}))
		s, places := f.stream(f.strips(run{parts: d.Parts})), 0
		for i := range s.text {
			if s.mayLead(state{text: i}) {
				places++
			}
		}
		if places > 1 {
			t.Errorf("workings of %d lines: the exhibit may stand at %d places before its own", n, places)
		}
	}
}

// TestNumberHangs: the number of a section stands in the margin, on the line of its title;
// above it where the margin is too narrow.
func TestNumberHangs(t *testing.T) {
	for _, narrow := range []bool{false, true} {
		d := document(&doc.Pair{Keep: true, Hangs: true, Cells: []doc.Cell{{Paragraphs: []*doc.Paragraph{paragraph(doc.Heading1, vi, "7")}}}}, pair(doc.Heading1, "tựa", "head"))
		d.Theme.Outer, d.Theme.Inner = 50, 50
		if narrow {
			d.Theme.Outer = 30
		}
		pages, problems := Pages(d, fonts.Square{})
		if len(problems) > 0 {
			t.Fatal(problems)
		}
		at := map[string]frame.Point{}
		for _, it := range pages[0].Items {
			if text, ok := it.Shape.(frame.Text); ok && it.Node > 0 {
				at[text.Run.Text()] = it.At
			}
		}
		left := d.Theme.Left(1)
		if number, title := at["7"], at["tựa"]; narrow == (number.Y == title.Y) || title.X != left || !narrow && number.X != left-beforeText-5 {
			t.Errorf("narrow %v: the number stands at %v, the title at %v", narrow, number, title)
		}
	}
}

// TestEndOfSectionNotAlone: the last paragraph of a section does not begin a page above the
// next section, only to leave two pages equally white, where it had room on the one before.
func TestEndOfSectionNotAlone(t *testing.T) {
	for first := 26; first < 30; first++ {
		for second := 23; second < 26; second++ {
			d := chapters(first, second)
			d.Parts[1].Blocks = append(d.Parts[1].Blocks, &doc.Exhibit{
				ID: "x", Label: paragraph(doc.Note, vi, "Label"), Message: pair(doc.Message, "says", "says"), Measure: pair(doc.Measure, "what", "what"), Body: rows(15),
			})
			d.Number()
			d.Theme.Height, d.Theme.Page.H, d.Theme.FootTop = 300, 400, 360
			pages, problems := Pages(d, fonts.Square{})
			if len(problems) > 0 {
				t.Fatal(problems)
			}
			for i, p := range pages[1:] {
				at := slices.IndexFunc(p.Items, func(it frame.Item) bool { a, ok := it.Shape.(frame.Anchor); return ok && a.Name == "s2" })
				if at < 0 || strings.Count(said(frame.Page{Frame: frame.Frame{Items: p.Items[:at]}}), "một") != 1 {
					continue
				}
				if _, bottom := tops(pages[i], d.Theme); bottom+2*d.Theme.Grid < d.Theme.Top+d.Theme.Height {
					t.Errorf("%d and %d lines: the last of them is alone on page %d, the page before ends at %.0f", first, second, p.Number, bottom)
				}
			}
		}
	}
}
