package pdf

import (
	"bytes"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tongket/fonts"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/golden"
	"tongket/report/outside"
)

func TestSameInputSameBytes(t *testing.T) {
	if !bytes.Equal(written(t), written(t)) {
		t.Error("two runs differ")
	}
}

// objects is the objects of d that are no streams, as the second pass makes them.
func objects(t *testing.T, d *doc.Document) string {
	t.Helper()
	set := newSet(t)
	pages := setBriefing(set, d)
	tr, err := newTree(d, pages)
	if err != nil {
		t.Fatal(err)
	}
	p := newPainter(tr)
	raw, err := p.paint(pages)
	if err != nil {
		t.Fatal(err)
	}
	f, err := read(raw)
	if err != nil {
		t.Fatal(err)
	}
	b := binder{file: f, doc: d, pages: pages, tree: tr, paint: p, set: set, stamp: stamp}
	if err := b.bind(); err != nil {
		t.Fatal(err)
	}
	var got strings.Builder
	for number, o := range f.objects {
		if o.stream != nil {
			fmt.Fprintf(&got, "%d stream <<%s>>\n", number, o.stream.entries)
		} else {
			fmt.Fprintf(&got, "%d %s\n", number, bytes.ReplaceAll(o.body, []byte("\n"), []byte(" ")))
		}
	}
	return got.String()
}

func TestObjects(t *testing.T) {
	golden.Check(t, "testdata/objects.txt", objects(t, briefing()))
}

// TestSpreads: of pages that face each other a viewer is asked to show both, the first page
// at the right; of others nothing is asked.
func TestSpreads(t *testing.T) {
	for _, faces := range []bool{false, true} {
		d := briefing()
		d.Parts[len(d.Parts)-1].Faces = faces
		if asked := strings.Contains(objects(t, d), "/PageLayout/TwoPageRight"); asked != faces {
			t.Errorf("facing %v: asked %v", faces, asked)
		}
	}
}

// The structure tree as a reader sees it.
func TestStructure(t *testing.T) {
	golden.Check(t, "testdata/structure.txt", outside.Run(t, "pdfinfo", "-struct-text", briefingFile(t)))
}

func TestText(t *testing.T) {
	text := outside.Run(t, "pdftotext", "-raw", briefingFile(t), "-")
	for _, want := range []string{"Trật tự xã hội", "Office fluffy, ﬁne", "1.234 vụ", "5.678 †", "(xem bảng)"} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is not in the text\n%s", want, text)
		}
	}
}

// TestWebAddress: an address of the web is written in the characters that one may have.
func TestWebAddress(t *testing.T) {
	b := &binder{}
	got, err := b.leads("https://a.example/đ(1)")
	if want := "/A<</S/URI/URI(https://a.example/%C4%91%281%29)>>"; err != nil || got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

func TestQpdfFindsNoFault(t *testing.T) {
	if out := outside.Run(t, "qpdf", "--check", briefingFile(t)); strings.Contains(strings.ToLower(out), "warning") {
		t.Error(out)
	}
}

func TestRunsAreKernedAndCoded(t *testing.T) {
	d := &doc.Document{Node: doc.Node{ID: 1}, Langs: briefing().Langs}
	run := fonts.Run{Face: "sans", Glyphs: []fonts.Glyph{
		{ID: 40, Advance: 480, Natural: 500, Text: "A"}, {ID: 41, Advance: 515, Natural: 500, Text: "V"},
		{ID: 1, Advance: 200, Natural: 200, Text: " "}, {ID: 1, Advance: 200, Natural: 200, Text: "\u00a0"},
		{ID: 40, Advance: 480, Natural: 500, Text: "A"},
	}}
	page := frame.Page{Frame: frame.Frame{Size: frame.Size{W: 100, H: 200}}}
	page.Add(1, frame.Point{X: 10.126, Y: 20}, frame.Text{Run: run, Size: 9.5})
	tr, err := newTree(d, []frame.Page{page})
	if err != nil {
		t.Fatal(err)
	}
	raw, err := newPainter(tr).paint([]frame.Page{page})
	if err != nil {
		t.Fatal(err)
	}
	want := "/Document<</MCID 0>>BDC\n0.000 g\n/F1 9.5 Tf\n" +
		"BT 10.13 180 Td[(\x00\x01)20(\x00\x02)-15(\x00\x03\x00\x04\x00\x01)]TJ ET\nEMC\n"
	if !bytes.Contains(raw, []byte(want)) {
		t.Errorf("%q is not in\n%q", want, raw)
	}
}

func TestErrors(t *testing.T) {
	text := frame.Text{Run: fonts.Square{}.Shape("sans", "x"), Size: 9}
	for _, tt := range []struct {
		name   string
		change func(*doc.Document, *[]frame.Page)
		want   string
	}{
		{"no pages", func(_ *doc.Document, p *[]frame.Page) { *p = nil }, "pdf: a document without pages or languages"},
		{"no languages", func(d *doc.Document, _ *[]frame.Page) { d.Langs = nil }, "pdf: a document without pages or languages"},
		{"no numbers", func(d *doc.Document, _ *[]frame.Page) { d.Parts[0].Node.ID = 0 }, "pdf: node 0 is the 2. in reading order: the document is not numbered"},
		{"role", func(d *doc.Document, _ *[]frame.Page) { d.Parts[0].Role = "Chapter" }, `pdf: node 2 has the role "Chapter", which is not a structure type of PDF 1.7`},
		{"no words", func(d *doc.Document, _ *[]frame.Page) { d.Parts[0].Role = "Figure" }, "pdf: node 2 is a figure without words for those who cannot see it"},
		{"anchor", func(d *doc.Document, _ *[]frame.Page) { d.Parts[1].ID = "x" }, `pdf: the outline's "Phụ lục" leads to "x", which is nowhere on the pages`},
		{"node", func(_ *doc.Document, p *[]frame.Page) { (*p)[0].Add(999, frame.Point{}, text) }, "pdf: page 1: an item shows node 999 of a document with 85"},
		{"strange shape", func(_ *doc.Document, p *[]frame.Page) { (*p)[1].Add(0, frame.Point{}, strange{}) }, "pdf: page 2: a pdf.strange cannot be painted"},
		{"link", func(_ *doc.Document, p *[]frame.Page) { (*p)[1].Add(0, frame.Point{}, frame.Link{Target: "t"}) }, `pdf: page 2: a link to "t" shows node 0, which is no link`},
		{"target", func(_ *doc.Document, p *[]frame.Page) {
			(*p)[1].Add(linkNode(*p), frame.Point{}, frame.Link{Target: "gone"})
		}, `pdf: page 2: a link leads to "gone", which is nowhere on the pages`},
		{"nowhere", func(_ *doc.Document, p *[]frame.Page) {
			(*p)[1].Add(0, frame.Point{}, frame.Line(1, frame.Pt(math.Inf(1)), frame.Stroke{Width: 1}))
		}, "pdf: page 2: a frame.Path of node 0 stands nowhere: its place is no number"},
		{"face", func(_ *doc.Document, p *[]frame.Page) {
			(*p)[0].Add(0, frame.Point{}, frame.Text{Run: fonts.Run{Face: "sans", Glyphs: []fonts.Glyph{{ID: 60000, Text: "x"}}}, Size: 9})
		}, "pdf: fonts: sans: no glyph 60000"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			set, d := newSet(t), briefing()
			pages := setBriefing(set, d)
			tt.change(d, &pages)
			var b bytes.Buffer
			err := Write(&b, d, pages, set, stamp)
			if err == nil || err.Error() != tt.want || b.Len() > 0 {
				t.Errorf("got  %v, %d bytes\nwant %s", err, b.Len(), tt.want)
			}
		})
	}
}

func linkNode(pages []frame.Page) int {
	for _, it := range pages[0].Items {
		if _, ok := it.Shape.(frame.Link); ok {
			return it.Node
		}
	}
	return 0
}

// The second pass reads nothing but what fpdf wrote; it still shall not panic.
func FuzzRead(f *testing.F) {
	f.Add([]byte("1 0 obj\n<</Kids [3 0 R ]>>endobj xref\n0 2\n0000000000 65535 f \n0000000000 00000 n \nstartxref\n32"))
	set, d := newSet(f), briefing()
	pages := setBriefing(set, d)
	tr, err := newTree(d, pages)
	if err != nil {
		f.Fatal(err)
	}
	raw, err := newPainter(tr).paint(pages)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(raw)
	f.Fuzz(func(_ *testing.T, raw []byte) { _, _ = read(raw) })
}

// briefingFile is the briefing as a file.
func briefingFile(t *testing.T) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "briefing.pdf")
	if err := os.WriteFile(name, written(t), 0o644); err != nil {
		t.Fatal(err)
	}
	return name
}
