package layout

import (
	"fmt"
	"strings"
	"testing"

	"tongket/fonts"
	"tongket/report/doc"
	"tongket/report/frame"
)

// words is a pair of one paragraph of n lines in each language, which says its name in
// every line.
func words(name string, n int, mark string) *doc.Pair {
	text := strings.TrimSpace(strings.Repeat(name+"------------------ ", n)) // a line has room for one
	p := pair(doc.Body, text, text)
	for i := range p.Cells {
		p.Cells[i].Paragraphs[0].Mark = mark
	}
	return p
}

// drawn is an exhibit so many rows high.
func drawn(id string, rowsHigh int) *doc.Exhibit {
	return &doc.Exhibit{
		ID: id, Label: paragraph(doc.Note, vi, "Label"), Message: pair(doc.Message, "says", "says"), Measure: pair(doc.Measure, "what", "what"), Body: rows(rowsHigh),
	}
}

// TestNothingBetweenLines: where an exhibit waits for the next page, what stands before it
// is whole: it does not come between the lines of a paragraph or two items of a list.
func TestNothingBetweenLines(t *testing.T) {
	moved := 0
	for _, mark := range []string{"", "•"} {
		for before := 14; before < 22; before++ {
			for high := 2; high < 6; high += 2 {
				d := chapters(before)
				d.Parts[0].Blocks = append(d.Parts[0].Blocks, drawn("x1", high), words("aa", 4, mark), words("bb", 4, mark), words("cc", 5, ""))
				d.Number()
				d.Theme.Height, d.Theme.Page.H, d.Theme.FootTop = 240, 340, 300
				pages, problems := Pages(d, fonts.Square{})
				if len(problems) > 0 {
					t.Fatal(problems)
				}
				all := ""
				for _, p := range pages {
					all += said(p)
				}
				name := fmt.Sprintf("%q, %d lines before %d rows", mark, before, high)
				at := strings.Index(all, "Label")
				if strings.Contains(all[:at], "aa--") {
					moved++
				}
				for _, w := range []string{"aa--", "bb--", "cc--"} {
					if strings.Contains(all[:at], w) && strings.Contains(all[at:], w) {
						t.Errorf("%s: the exhibit stands between the lines of %s", name, w)
					}
				}
				if mark != "" && strings.Contains(all[:at], "aa--") && strings.Contains(all[at:], "bb--") {
					t.Errorf("%s: the exhibit stands between two items of a list", name)
				}
			}
		}
	}
	if moved == 0 {
		t.Error("no exhibit waits: this proves little")
	}
}

// TestExhibitsStayNear: an exhibit that goes before text that it follows is on one of two
// pages that follow each other with the end of that text.
func TestExhibitsStayNear(t *testing.T) {
	for _, stacked := range []bool{false, true} {
		for before := 9; before < 30; before += 4 {
			for high := 2; high < 8; high += 4 {
				d := chapters(0)
				for i := range before {
					d.Parts[0].Blocks = append(d.Parts[0].Blocks, words("aa", 1+i%3, ""), &doc.Space{Height: 5})
				}
				d.Parts[0].Blocks = append(d.Parts[0].Blocks, words("bb", 2, ""), drawn("x1", high), words("cc", 14, ""))
				d.Theme.Stacked = stacked
				d.Number()
				d.Theme.Height, d.Theme.Page.H, d.Theme.FootTop = 240, 340, 300
				pages, problems := Pages(d, fonts.Square{})
				if len(problems) > 0 {
					t.Fatal(problems)
				}
				if m, x := pageOf(pages, "bb--"), pageOf(pages, "Label"); x < m-1 || x > m+1 {
					t.Errorf("stacked %v, %d paragraphs, %d rows: mentioned on page %d, shown on page %d of %d", stacked, before, high, m, x, len(pages))
				}
			}
		}
	}
}

// pageOf is the first page that says something.
func pageOf(pages []frame.Page, word string) int {
	for _, p := range pages {
		if strings.Contains(said(p), word) {
			return p.Number
		}
	}
	return 0
}

// TestOpeningOfSmallSection: where the languages are stacked, too, a section does not begin
// with two lines at the foot of a page.
func TestOpeningOfSmallSection(t *testing.T) {
	for above := 1; above < 24; above++ {
		d := chapters(0, 0)
		d.Parts[0].Blocks = []doc.Block{words("aa", above, "")}
		title := pair(doc.Heading1, "tựa", "head")
		title.Keep = true
		d.Parts[1].Blocks = []doc.Block{title, words("bb", 8, ""), &doc.Space{Height: 5}, words("cc", 12, "")}
		d.Theme.Stacked = true
		d.Number()
		d.Theme.Height, d.Theme.Page.H, d.Theme.FootTop = 240, 340, 300
		pages, _ := Pages(d, fonts.Square{})
		for _, p := range pages {
			if text := said(p); strings.Contains(text, "head") && strings.Count(text, "bb--") < 5 {
				t.Errorf("%d lines above: the section begins with %d lines on page %d", above, strings.Count(text, "bb--"), p.Number)
			}
		}
	}
}
