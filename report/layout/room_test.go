package layout

import (
	"strings"
	"testing"

	"tongket/fonts"
	"tongket/report"
	"tongket/report/doc"
	"tongket/report/frame"
)

// TestSaid: the fullest way that fits, else as many words of the last, else letters.
func TestSaid(t *testing.T) {
	st := doc.Style{Face: "serif", Size: 10} // every character is 5 wide
	s := setter{shape: fonts.Square{}}
	for _, tt := range []struct {
		room frame.Pt
		want string
	}{
		{100, "of both languages"}, {84, "one of them"}, {55, "one of them"}, {54, "one of …"}, {39, "one …"}, {24, "one…"}, {19, "on…"}, {10, "o…"}, {9, ""},
	} {
		if got := s.said(st, tt.room, "of both languages", "one of them"); got != tt.want {
			t.Errorf("in %g: %q, want %q", tt.room, got, tt.want)
		}
	}
}

// TestSaidGrows: a text of which only its beginning can be set is not set again for each
// of its words.
func TestSaidGrows(t *testing.T) {
	n := 0
	s := setter{shape: counting{n: &n}}
	words := strings.Repeat("word ", 20_000)
	if got := s.said(doc.Style{Face: "serif", Size: 10}, 100, words); got != "word word word …" {
		t.Error(got)
	}
	if n > len(words)+1000 {
		t.Errorf("%d letters are shaped for a text of %d", n, len(words))
	}
}

// counting counts what is shaped.
type counting struct {
	fonts.Square
	n *int
}

func (c counting) Shape(face fonts.Name, text string) fonts.Run {
	*c.n += len(text)
	return c.Square.Shape(face, text)
}

// TestPagesFit: a list of pages that has no room takes less, and only then loses pages.
func TestPagesFit(t *testing.T) {
	s := setter{shape: fonts.Square{}}
	for _, tt := range []struct {
		room       frame.Pt
		list, want string
	}{
		{55, "4, 5, 9, 10", "4, 5, 9, 10"}, {54, "4, 5, 9, 10", "4–5, 9–10"}, {45, "4, 5, 9, 10", "4–5, 9–10"}, {44, "4, 5, 9, 10", "4, 5, …"},
		{30, "3–5, 9", "3–5, 9"}, {29, "3–5, 9", "3–5"}, {20, "7, 9, 11", "7, …"},
	} {
		text, _ := s.fitting(tt.list, slot{Text: frame.Text{Run: fonts.Run{Face: "serif"}, Size: 10}, width: tt.room})
		got := text.Run.Text()
		if got != tt.want && !(tt.want == "3–5" && got == "3–5, …") {
			t.Errorf("in %g: %q, want %q", tt.room, got, tt.want)
		}
	}
}

// TestFurnitureKeepsItsRoom: whatever the titles and the foot, what stands at the head
// and the foot of a page stays between the margins, shows what it can, and meets
// nothing.
func TestFurnitureKeepsItsRoom(t *testing.T) {
	for _, words := range []string{"short", strings.Repeat("many words ", 9), strings.Repeat("x", 90)} {
		d := document(pair(doc.Body, "a", "b"), &doc.NewPage{}, pair(doc.Body, "c", "d"))
		d.Title = map[report.Lang]string{vi: words, en: words}
		d.Parts[0].Title, d.Parts[0].Number = d.Title, "12"
		d.Foot, d.Code = words+beside+words, "ABCD-EFGH"
		pages, problems := Pages(d, fonts.Square{})
		if len(problems) > 0 || len(pages) != 2 {
			t.Fatal(len(pages), problems)
		}
		for _, p := range pages {
			left, lines := d.Theme.Left(p.Number), map[frame.Pt]frame.Pt{} // how far each line reaches
			for _, it := range p.Items {
				text, ok := it.Shape.(frame.Text)
				if !ok || it.Node != 0 {
					continue
				}
				if it.At.X < left-slack || it.At.X+text.Width() > left+d.Theme.Width()+slack {
					t.Errorf("page %d: %q leaves the margins", p.Number, text.Run.Text())
				}
				lines[it.At.Y] += text.Width()
			}
			for y, used := range lines {
				if used > d.Theme.Width() {
					t.Errorf("page %d: the texts at %g take %g of %g", p.Number, y, used, d.Theme.Width())
				}
			}
			if all := said(p); !strings.Contains(all, "ABCD-EFGH") || p.Number == 1 && !strings.Contains(all, "12\u00a0") {
				t.Errorf("page %d says %q", p.Number, all)
			}
		}
	}
}

// said is all the text of a page.
func said(p frame.Page) string {
	var out []string
	for _, b := range boxes(p) {
		out = append(out, b.said())
	}
	return strings.Join(out, "|")
}

// TestNothingOverAnother: a text that meets one beside it is a problem at its place,
// however it came there.
func TestNothingOverAnother(t *testing.T) {
	at := report.Pos{File: "e.yaml", Line: 3, Col: 1}
	for _, tt := range []struct {
		gap  frame.Pt
		want int
	}{{0, 1}, {1, 1}, {2, 0}} {
		row := &doc.Row{Node: doc.Node{At: at}, Cells: []*doc.TableCell{cellOf("twelve chars"), cellOf("next")}}
		d := document(&doc.Table{Columns: []doc.Column{{Width: 60}, {Width: 100, Gap: tt.gap}}, Body: []*doc.Row{row}})
		_, problems := Pages(d, fonts.Square{})
		if len(problems) != tt.want || tt.want > 0 && problems[0].At != at {
			t.Errorf("%g apart: %v", tt.gap, problems)
		}
	}
}

// TestLinkToNothing: a link that leads nowhere is a problem, not a fault of the PDF.
func TestLinkToNothing(t *testing.T) {
	at := report.Pos{File: "e.yaml", Line: 3, Col: 1}
	p := pair(doc.Body, "a", "b")
	p.Cells[0].Paragraphs[0].Text = []doc.Inline{&doc.Link{Node: doc.Node{At: at}, Target: "nowhere", Text: []doc.Inline{&doc.Words{Str: "see"}}}}
	_, problems := Pages(document(p), fonts.Square{})
	if len(problems) != 1 || problems[0].At != at || problems[0].Code != report.UnknownName {
		t.Error(problems)
	}
}

// TestManyPages: page numbers of three digits have their room.
func TestManyPages(t *testing.T) {
	see := pair(doc.Body, "a", "b")
	see.Cells[0].Paragraphs[0].Text = []doc.Inline{&doc.Link{Target: "end", Text: []doc.Inline{&doc.PageOf{Target: "end"}}}, &doc.Words{Str: "|seventeen letters"}}
	blocks := []doc.Block{see}
	for range 104 {
		blocks = append(blocks, &doc.NewPage{}, pair(doc.Body, "x", "y"))
	}
	end := pair(doc.Body, "end", "end")
	end.Anchor = "end"
	pages, problems := Pages(document(append(blocks, end)...), fonts.Square{})
	if len(problems) > 0 || len(pages) != 105 || !strings.Contains(said(pages[0]), "105") {
		t.Error(len(pages), problems, said(pages[0]))
	}
}

// coverOf is a cover of texts in the theme of the other tests, with an ornament of some
// height.
func coverOf(organisation, imprint, title, subtitle string, ornament frame.Pt) *doc.Document {
	at := func(line int, p *doc.Pair) *doc.Pair {
		p.At = report.Pos{File: "e.yaml", Line: line, Col: 1}
		return p
	}
	c := &doc.Cover{
		Organisation: at(1, pair(doc.Body, organisation, organisation)), Imprint: at(2, pair(doc.Body, imprint, imprint)),
		Subtitle: at(4, pair(doc.Body, subtitle, subtitle)), Caption: at(5, pair(doc.Body, "caption", "caption")),
		Ornament: &doc.Drawing{Graphic: block(ornament)},
	}
	for _, l := range []report.Lang{vi, en} {
		c.Titles = append(c.Titles, paragraph(doc.CoverTitle, l, title))
	}
	c.Titles[0].At = report.Pos{File: "e.yaml", Line: 3, Col: 1}
	d := document(c)
	d.Theme.Height, d.Theme.Page.H = 300, 360
	d.Theme.Cover = doc.CoverGrid{Title: 60, Width: 150}
	d.Theme.Stacked = true
	d.Theme.Styles[doc.CoverTitle] = doc.Style{Size: 20, Leading: 20, Face: "serif", Second: doc.Form{Size: 20, Leading: 20}}
	return d
}

// block is a graphic that is as high as it says.
type block frame.Pt

func (b block) Draw(width frame.Pt, _ fonts.Shaper) (frame.Frame, error) {
	return frame.Frame{Size: frame.Size{W: width, H: frame.Pt(b)}}, nil
}

// TestCover: a long imprint moves the title down, a long title is set smaller, and what
// is too long for both is a problem at the longest text.
func TestCover(t *testing.T) {
	words := func(n int) string { return strings.TrimSpace(strings.Repeat("word ", n)) }
	for _, tt := range []struct {
		name                          string
		organisation, imprint, titles int
		subtitle                      int
		line                          int // of the problem, or 0
		smaller                       bool
	}{
		{"short", 1, 1, 2, 1, 0, false},
		{"a long imprint", 1, 24, 2, 1, 0, false},
		{"a long organisation", 24, 1, 2, 1, 0, false},
		{"a long title", 1, 1, 8, 1, 0, true},
		{"far too long an organisation", 200, 1, 2, 1, 1, true},
		{"far too long an imprint", 1, 200, 2, 1, 2, true},
		{"far too long a title", 1, 1, 200, 1, 3, true},
		{"far too long a subtitle", 1, 1, 2, 200, 4, true},
	} {
		d := coverOf(words(tt.organisation), words(tt.imprint), words(tt.titles), words(tt.subtitle), 80)
		pages, problems := Pages(d, fonts.Square{})
		switch {
		case tt.line == 0 && len(problems) > 0:
			t.Errorf("%s: %v", tt.name, problems)
		case tt.line > 0 && (len(problems) != 1 || problems[0].At.Line != tt.line):
			t.Errorf("%s: %v, want one at line %d", tt.name, problems, tt.line)
		}
		for _, b := range boxes(pages[0]) {
			if size := b.Shape.(frame.Text).Size; size > 10 && (size < 20) != tt.smaller {
				t.Errorf("%s: the title is set in %g", tt.name, size)
			}
		}
	}
}

// TestTileIsToldOnce: a row of a tile whose label and figure meet is one problem, in one
// language or two, whichever of them is the longer.
func TestTileIsToldOnce(t *testing.T) {
	for _, tt := range []struct {
		labels, results []string
		col             int // of the text that is told
	}{
		{[]string{"a label that is too long for any tile", "b"}, []string{"7", "7"}, 10},
		{[]string{"a label that is long", "a label that is long"}, []string{"words that are much longer than it", "words that are much longer than it"}, 10},
		{[]string{"a", "a label that is long"}, []string{"7", "words that are much longer than it"}, 11},
	} {
		d := ofTiles(false)
		row := &doc.TileRow{}
		for i := range tt.labels {
			lang := []report.Lang{vi, "en"}[i]
			label, result := paragraph(doc.TileRowText, lang, tt.labels[i]), paragraph(doc.TileRowText, lang, tt.results[i])
			label.At, result.At = report.Pos{File: "e.yaml", Line: 3, Col: 10 + i}, report.Pos{File: "e.yaml", Line: 4, Col: 10 + i}
			row.Labels, row.Results = append(row.Labels, label), append(row.Results, result)
		}
		tile := tileOf("a", "7")
		tile.Rows = []*doc.TileRow{row}
		d.Parts[0].Blocks = []doc.Block{&doc.Grid{Columns: 2, Items: []doc.Block{tile, tileOf("a", "7")}}}
		d.Number()
		_, problems := Pages(d, fonts.Square{})
		if len(problems) != 1 || problems[0].At.Col != tt.col || problems[0].At.Line != 3 {
			t.Errorf("%v: %v", tt, problems)
		}
	}
}

// TestSmallLineBesideAWideFigure: the small line of a tile gives way to a wide figure down
// to a part of its width, then all figures of the row are a little smaller; only then is
// it a problem, and never does the one stand over the other.
func TestSmallLineBesideAWideFigure(t *testing.T) {
	for _, tt := range []struct {
		letters int
		refused bool
	}{{1, false}, {6, false}, {8, false}, {9, false}, {10, false}, {14, false}, {15, true}} {
		d := ofTiles(false)
		tile := tileOf("a", strings.Repeat("8", tt.letters))
		tile.Figure = &doc.Drawing{Graphic: block(5), Width: 20}
		d.Parts[0].Blocks = []doc.Block{&doc.Grid{Columns: 3, Items: []doc.Block{tile, tileOf("a", "7"), tileOf("a", "7")}}}
		d.Number()
		s := newSetter(d, fonts.Square{})
		width := frame.Pt(72)
		g := s.tileGrid([]doc.Block{tile}, width)
		f := s.tile(tile, width, g)
		if len(*s.misfits) > 0 != tt.refused {
			t.Errorf("%d letters: %v", tt.letters, *s.misfits)
		}
		ends := ink(s.value(tile, tile.Values[0], g.size))
		for _, it := range f.Items {
			if p, ok := it.Shape.(frame.Path); ok && len(p.Segments) > 2 && it.At.X < ends+gutter {
				t.Errorf("%d letters: the line begins at %g, the figure ends at %g", tt.letters, it.At.X, ends)
			}
		}
	}
}
