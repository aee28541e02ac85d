package layout

import (
	"fmt"
	"math/rand"
	"strings"
	"testing"

	"tongket/fonts"
	"tongket/report"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/golden"
)

// small is a theme whose places can be worked out by hand: a page of 240 x 160,
// a type area of 200 x 100, ten lines of ten. In the square face at size 10
// every character is 5 wide, so a column of 95 holds 19.
func small() doc.Theme {
	style := doc.Style{Size: 10, Leading: 10, Face: "serif", Strong: "serif-bold"}
	note := doc.Style{Size: 8, Leading: 10, Face: "sans", Strong: "sans-semibold"}
	t := doc.Theme{
		Page: frame.Size{W: 240, H: 160},
		PageGrid: doc.PageGrid{
			Inner: 25, Outer: 15, Top: 30, Height: 100, Grid: 10, Gutter: 10, Measure: 200, HeadTop: 10, FootTop: 145, Hang: 10,
		},
		Lines:  doc.Lines{Figure: 1.1, Heavy: 0.8, Hair: 0.4, Tile: 1.6, Diamond: 1},
		Spaces: doc.Spaces{Row: 3.5, Thin: 3.5, Small: 7},
		Styles: map[doc.StyleName]doc.Style{},
	}
	for _, n := range []doc.StyleName{doc.Body, doc.Heading1, doc.Message, doc.TableText, doc.TableHead, doc.TileValue} {
		t.Styles[n] = style
	}
	for _, n := range []doc.StyleName{doc.Note, doc.Folio, doc.Measure} {
		t.Styles[n] = note
	}
	return t
}

const vi, en = "vi", "en"

func paragraph(style doc.StyleName, lang report.Lang, s string) *doc.Paragraph {
	return &doc.Paragraph{
		Node: doc.Node{Role: "P", Lang: lang}, Style: style, Second: lang == en,
		Text: []doc.Inline{&doc.Words{Str: s}},
	}
}

func pair(style doc.StyleName, a, b string) *doc.Pair {
	return &doc.Pair{Cells: []doc.Cell{
		{Paragraphs: []*doc.Paragraph{paragraph(style, vi, a)}},
		{Paragraphs: []*doc.Paragraph{paragraph(style, en, b)}},
	}}
}

func cellOf(lines ...string) *doc.TableCell {
	c := &doc.TableCell{Node: doc.Node{Role: "TD"}}
	for _, s := range lines {
		c.Lines = append(c.Lines, &doc.Line{
			Paragraph: doc.Paragraph{Node: doc.Node{Role: "P"}, Style: doc.TableText},
			Whole:     []doc.Inline{&doc.Words{Str: s}},
		})
	}
	return c
}

func document(blocks ...doc.Block) *doc.Document {
	d := &doc.Document{
		Node: doc.Node{Role: "Document"}, Langs: []report.Lang{vi, en}, Theme: small(),
		Title: map[report.Lang]string{vi: "T", en: "t"},
		Parts: []*doc.Part{{ID: "part", Title: map[report.Lang]string{vi: "P", en: "p"}, Blocks: blocks}},
	}
	d.Number()
	return d
}

// stacked is a document whose languages stand one below the other.
func stacked(blocks ...doc.Block) *doc.Document {
	d := document(blocks...)
	d.Theme.Stacked = true
	body := d.Theme.Styles[doc.Body]
	body.Between = 2
	d.Theme.Styles[doc.Body] = body
	return d
}

func dump(t *testing.T, d *doc.Document) string {
	t.Helper()
	pages, _ := Pages(d, fonts.Square{})
	var b strings.Builder
	for _, p := range pages {
		frame.Dump(&b, p)
	}
	return b.String()
}

// TestPages keeps the places of everything in small documents.
func TestPages(t *testing.T) {
	long := strings.TrimSpace(strings.Repeat("eighteen letters. ", 7))
	table := &doc.Table{
		Node: doc.Node{Role: "Table"}, Rules: doc.Rules{Head: true, Foot: true}, Continued: "again",
		Columns: []doc.Column{{Width: 120}, {Width: 80, Align: doc.Decimal, Slot: 20}},
		Head:    []*doc.Row{{Cells: []*doc.TableCell{cellOf("head"), cellOf("year")}}},
	}
	for i := range 12 {
		table.Body = append(table.Body, &doc.Row{Cells: []*doc.TableCell{cellOf(fmt.Sprint("row ", i)), cellOf(fmt.Sprint(i * i))}})
	}
	exhibit := &doc.Exhibit{
		ID: "x", Label: paragraph(doc.Note, vi, "Label"), Message: pair(doc.Message, "says", "says"), Measure: pair(doc.Measure, "what", "what"),
		Body: &doc.Table{Columns: []doc.Column{{Width: 200}}, Body: []*doc.Row{{Cells: []*doc.TableCell{cellOf("the thing")}}}},
	}
	see := pair(doc.Body, "a", "b")
	see.Cells[0].Paragraphs[0].Text = []doc.Inline{
		&doc.Words{Str: "see "}, &doc.Link{Node: doc.Node{Role: "Link"}, Target: "x", Text: []doc.Inline{&doc.PageOf{Target: "x"}}}, &doc.Words{Str: ", end"},
	}
	tags, listed := pair(doc.Body, "VI", "EN"), pair(doc.Body, "một", "one")
	tags.Heads = true
	for i := range listed.Cells {
		listed.Cells[i].Paragraphs[0].Mark = "1"
	}
	figures := &doc.Table{
		Columns: []doc.Column{{Width: 100}, {Below: 1}, {Width: 50, Align: doc.Right}, {Below: 1}, {Width: 40, Gap: 10}},
		Body: []*doc.Row{{Cells: []*doc.TableCell{
			cellOf("a name", "of two lines"), cellOf("its name"), cellOf("1,5"), cellOf("1.5"), cellOf("S1"),
		}}},
	}
	for name, d := range map[string]*doc.Document{
		"stacked":  stacked(tags, listed, pair(doc.Body, long, long), figures),
		"parallel": document(pair(doc.Body, "một hai ba", "one two three, and more of it"), pair(doc.Body, long, "short"), pair(doc.Body, "cuối", "last")),
		"table":    document(pair(doc.Body, "a", "b"), table),
		"exhibit":  document(pair(doc.Body, long, long), exhibit, see),
	} {
		t.Run(name, func(t *testing.T) { golden.Check(t, "testdata/"+name+".txt", dump(t, d)) })
	}
}

// TestLevel holds that the languages of every pair begin on one baseline of one
// page, and that no slot is left for a painter.
func TestLevel(t *testing.T) {
	rng := rand.New(rand.NewSource(1))
	for range 50 {
		d := random(rng)
		pages, problems := Pages(d, fonts.Square{})
		if len(problems) > 0 {
			t.Fatal(problems)
		}
		first := map[int]string{} // where the first item of each node is
		for _, p := range pages {
			for _, it := range p.Items {
				if _, ok := it.Shape.(slot); ok {
					t.Errorf("a slot is left on page %d", p.Number)
				}
				if _, ok := it.Shape.(frame.Text); ok && it.Node > 0 && first[it.Node] == "" {
					first[it.Node] = fmt.Sprintf("page %d at %.2f", p.Number, it.At.Y)
				}
			}
		}
		doc.Walk(d, func(e doc.Element, _ []doc.Element) {
			if p, ok := e.(*doc.Pair); ok {
				a, b := p.Cells[0].Paragraphs[0].Text[0].Base().ID, p.Cells[1].Paragraphs[0].Text[0].Base().ID
				if first[a] != first[b] {
					t.Errorf("a pair begins on %s and on %s", first[a], first[b])
				}
			}
		})
	}
}

// random is a document of pairs, tables and headings.
func random(rng *rand.Rand) *doc.Document {
	var blocks []doc.Block
	n := 0
	words := func(most int) string {
		var out []string
		for range 1 + rng.Intn(most) {
			n++
			out = append(out, fmt.Sprintf("%s%d", strings.Repeat("x", rng.Intn(9)), n))
		}
		return strings.Join(out, " ")
	}
	for range 1 + rng.Intn(12) {
		switch rng.Intn(4) {
		case 0:
			h := pair(doc.Heading1, words(4), words(4))
			h.Keep = true
			blocks = append(blocks, h)
		case 1:
			t := &doc.Table{Columns: []doc.Column{{Width: 100}, {Width: 100, Align: doc.Align(rng.Intn(3)), Slot: 10}}, Continued: "again"}
			t.Head = []*doc.Row{{Cells: []*doc.TableCell{cellOf(words(1)), cellOf(words(1))}}}
			for range 1 + rng.Intn(20) {
				t.Body = append(t.Body, &doc.Row{Cells: []*doc.TableCell{cellOf(words(1)), cellOf(words(1))}})
			}
			blocks = append(blocks, t)
		default:
			p := pair(doc.Body, words(60), words(60))
			p.After = frame.Pt(rng.Intn(3)) * 5
			blocks = append(blocks, p)
		}
	}
	return document(blocks...)
}

// TestWhiteAtTheEnd holds that white never makes a page of its own, wherever a
// part ends.
func TestWhiteAtTheEnd(t *testing.T) {
	for lines := range 24 {
		var blocks []doc.Block
		for range lines + 1 {
			blocks = append(blocks, pair(doc.Body, "a", "b"))
		}
		pages, _ := Pages(document(append(blocks, &doc.Space{Height: 7}, &doc.Space{Height: 7})...), fonts.Square{})
		for _, p := range pages {
			if shows(p) == 0 {
				t.Errorf("%d lines: page %d shows nothing", lines+1, p.Number)
			}
		}
	}
}

// shows is how many items of p are no furniture.
func shows(p frame.Page) (n int) {
	for _, it := range p.Items {
		if it.Node > 0 {
			n++
		}
	}
	return n
}

// FuzzPages holds what every layout must: all words once and in reading order
// within each node, all of it inside the type area, furniture apart.
func FuzzPages(f *testing.F) {
	for seed := range int64(20) {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, seed int64) {
		d := random(rand.New(rand.NewSource(seed)))
		d.Theme.Stacked, d.Theme.Simplex = seed%2 == 0, seed%3 == 0
		pages, problems := Pages(d, fonts.Square{})
		if len(problems) > 0 {
			t.Fatal(problems)
		}
		printed := map[int]string{}
		for _, p := range pages {
			if shows(p) == 0 {
				t.Errorf("page %d shows nothing", p.Number)
			}
			left, top := d.Theme.Outer, d.Theme.Top
			if p.Number%2 == 1 || d.Theme.Simplex {
				left = d.Theme.Inner
			}
			for _, it := range p.Items {
				text, ok := it.Shape.(frame.Text)
				if !ok || it.Node == 0 {
					continue
				}
				s := text.Run.Text()
				printed[it.Node] += s
				ink := frame.Pt(len([]rune(strings.TrimRight(s, " ")))) * text.Size / 2
				if it.At.X < left-0.01 || it.At.X+ink > left+d.Theme.Width()+0.01 || it.At.Y < top || it.At.Y > top+100 {
					t.Errorf("page %d: %q at %.1f,%.1f leaves the type area", p.Number, s, it.At.X, it.At.Y)
				}
			}
		}
		doc.Walk(d, func(e doc.Element, _ []doc.Element) {
			if w, ok := e.(*doc.Words); ok && strings.TrimSpace(printed[w.ID]) != w.Str {
				t.Errorf("words %q are printed as %q", w.Str, printed[w.ID])
			}
		})
	})
}

// TestMisfits holds that text which cannot stand on a page is a problem with its
// place in the input.
func TestMisfits(t *testing.T) {
	at := report.Pos{File: "e.yaml", Line: 7, Col: 3}
	tall := cellOf()
	for range 20 {
		line := cellOf("line").Lines[0]
		line.Whole = []doc.Inline{&doc.Words{Node: doc.Node{At: at}, Str: "line"}}
		tall.Lines = append(tall.Lines, line)
	}
	wide := cellOf("")
	wide.Lines[0].Whole = []doc.Inline{&doc.Words{Node: doc.Node{At: at}, Str: strings.Repeat("x", 50)}}
	for name, cell := range map[string]*doc.TableCell{"taller than a page": tall, "wider than its column": wide} {
		d := document(&doc.Table{Columns: []doc.Column{{Width: 200}}, Body: []*doc.Row{{Cells: []*doc.TableCell{cell}}}})
		_, problems := Pages(d, fonts.Square{})
		if len(problems) != 1 || problems[0].At != at || !strings.Contains(problems[0].What.String(), name) {
			t.Errorf("%s: got %v", name, problems)
		}
	}
}

func BenchmarkPages(b *testing.B) {
	rng := rand.New(rand.NewSource(1))
	d := random(rng)
	for b.Loop() {
		Pages(d, fonts.Square{})
	}
}
