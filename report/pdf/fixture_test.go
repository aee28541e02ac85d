package pdf

import (
	"bytes"
	"testing"
	"time"

	"tongket/fonts"
	"tongket/report"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/theme"
)

var stamp = Stamp{Made: time.Date(2023, 1, 16, 8, 30, 0, 0, time.FixedZone("", 7*3600)), Version: "1.2", Record: []byte("trees 2022\t574\n")}

// sheet is a briefing of two pages, set line by line as a typewriter would.
type sheet struct {
	set   *fonts.Set
	pages []frame.Page
	y     frame.Pt
}

func (s *sheet) page() *frame.Page { return &s.pages[len(s.pages)-1] }

func (s *sheet) newPage() {
	s.pages = append(s.pages, frame.Page{Number: len(s.pages) + 1, Frame: frame.Frame{Size: frame.Size{W: 420, H: 595}}})
	s.y = 50
	tint := frame.Colour(0xEEF2F7)
	s.page().Add(0, frame.Point{X: 30, Y: 30}, frame.Path{Segments: frame.Rect(frame.Size{W: 360, H: 4}), Fill: &tint})
	s.put(0, 380, 570, "sans", string(rune('0'+len(s.pages))))
}

func (s *sheet) put(node int, x, y frame.Pt, face fonts.Name, str string) frame.Text {
	t := frame.Text{Run: s.set.Shape(face, str), Size: 10, Colour: 0x1A1A1A}
	s.page().Add(node, frame.Point{X: x, Y: y}, t)
	return t
}

// set puts all that e says on lines of their own, links with their rectangles.
func (s *sheet) setAll(e doc.Element) {
	doc.Walk(e, func(e doc.Element, up []doc.Element) {
		at := frame.Point{X: 40, Y: s.y}
		switch e := e.(type) {
		case *doc.Words:
			t := s.put(e.ID, at.X, at.Y, "serif", e.Str)
			for _, u := range up {
				if l, ok := u.(*doc.Link); ok {
					s.page().Add(l.ID, frame.Point{X: at.X, Y: at.Y - 8}, frame.Link{Size: frame.Size{W: t.Width(), H: 11}, Target: l.Target})
				}
			}
		case *doc.PageOf:
			t := s.put(e.ID, at.X, at.Y, "serif", "2")
			s.page().Add(e.ID, frame.Point{X: at.X, Y: at.Y - 8}, frame.Link{Size: frame.Size{W: t.Width(), H: 11}, Target: e.Target})
		case *doc.Value:
			s.put(e.ID, at.X, at.Y, "sans-semibold", e.Str)
		case *doc.Drawing:
			blue := frame.Colour(0x1F4E79)
			s.page().Add(e.ID, at, frame.Path{Segments: frame.Rect(frame.Size{W: 40, H: 8}), Fill: &blue,
				Stroke: frame.Stroke{Colour: 0xC00000, Width: 0.5, Dash: []frame.Pt{2, 1}}})
			s.page().Add(e.ID, at, frame.Path{Segments: []frame.Segment{
				{Op: frame.MoveTo, P: []frame.Point{{X: 50}}}, {Op: frame.CurveTo, P: []frame.Point{{X: 60, Y: -9}, {X: 70, Y: 9}, {X: 80}}},
			}, Stroke: frame.Stroke{Colour: 0xC00000, Width: 1}})
		default:
			return
		}
		s.y += 14
	})
}

func words(s string) *doc.Words { return &doc.Words{Str: s} }

func paragraph(role doc.Role, text ...doc.Inline) *doc.Paragraph {
	return &doc.Paragraph{Node: doc.Node{Role: role}, Text: text}
}

func pair(role doc.Role, vi, en string) *doc.Pair {
	return &doc.Pair{Cells: []doc.Cell{
		{Paragraphs: []*doc.Paragraph{paragraph(role, words(vi))}},
		{Node: doc.Node{Lang: "en"}, Paragraphs: []*doc.Paragraph{paragraph(role, words(en))}},
	}}
}

func cell(role doc.Role, scope, vi, en string) *doc.TableCell {
	c := &doc.TableCell{Node: doc.Node{Role: role, Scope: scope}}
	if vi != "" {
		c.Lines = append(c.Lines, &doc.Line{Whole: []doc.Inline{words(vi)}})
	}
	if en != "" {
		c.Lines = append(c.Lines, &doc.Line{Paragraph: doc.Paragraph{Node: doc.Node{Lang: "en"}}, Whole: []doc.Inline{words(en)}})
	}
	return c
}

func row(cells ...*doc.TableCell) *doc.Row {
	return &doc.Row{Node: doc.Node{Role: "TR"}, Cells: cells}
}

func table() *doc.Table {
	wide := cell("TH", "Row", "Tổng\u00a0số", "Total")
	wide.Spans = doc.Spans{Cols: 2}
	return &doc.Table{Node: doc.Node{Role: "Table"},
		Head: []*doc.Row{row(cell("TH", "Column", "Chỉ tiêu", "Indicator"), cell("TH", "Column", "2021", ""), cell("TH", "Column", "2022", ""))},
		Body: []*doc.Row{
			row(cell("TH", "Row", "Số vụ", "Cases"), cell("TD", "", "1.234", ""), cell("TD", "", "", "")),
			row(wide, cell("TD", "", "5.678\u00a0†", "")),
		}}
}

func briefing() *doc.Document {
	see := &doc.Link{Node: doc.Node{Role: "Link"}, Target: "table", Text: []doc.Inline{words("(xem bảng) "), words("dưới đây ")}}
	value := &doc.Value{Words: *words("1.234\u00a0vụ ")}
	exhibit := &doc.Exhibit{ID: "table", Message: pair("P", "Số vụ giảm.", "Fewer cases."), Body: table(),
		Label: paragraph("P", words("Bảng 1 · "), &doc.Words{Node: doc.Node{Lang: "en"}, Str: "Table 1"})}
	chart := &doc.Drawing{Node: doc.Node{Role: "Figure", Alt: "Biểu đồ: 1.234 vụ năm 2021 (giảm)"}}
	d := &doc.Document{
		Title:  map[report.Lang]string{"vi": "Báo cáo kết quả năm 2022", "en": "Annual results 2022"},
		Author: "Thành phố Cần Thơ", Langs: []report.Lang{"vi", "en"},
		Parts: []*doc.Part{
			{Node: doc.Node{Role: "Sect"}, ID: "order", Number: "1",
				Title: map[report.Lang]string{"vi": "Trật tự xã hội", "en": "Social order"},
				Blocks: []doc.Block{pair("H1", "Trật tự xã hội", "Social order"),
					&doc.Box{Blocks: []doc.Block{pair("P", "Office fluffy, ﬁne", "AVATAR office")}},
					&doc.Grid{Items: []doc.Block{&doc.Drawing{}, chart}},
					&doc.Table{Node: doc.Node{Role: "L"}, Body: []*doc.Row{{Node: doc.Node{Role: "LI"}, Cells: []*doc.TableCell{cell("TD", "", "Mục", "")}}}},
					&doc.Box{Node: doc.Node{Role: "Div"}, Blocks: []doc.Block{&doc.Space{}}},
				}},
			{Node: doc.Node{Role: "Sect"}, ID: "annex", Title: map[report.Lang]string{"vi": "Phụ lục", "en": "Annex"},
				Blocks: []doc.Block{exhibit}},
		},
	}
	intro := &doc.Pair{Cells: []doc.Cell{{Paragraphs: []*doc.Paragraph{paragraph("P", words("Cả năm có "), value, see, words("trên địa bàn."))}}}}
	note := &doc.Pair{Cells: []doc.Cell{{Paragraphs: []*doc.Paragraph{
		paragraph("Note", words("† Tính từ số đã công bố, trang "), &doc.PageOf{Target: "annex"}),
	}}}}
	d.Parts[0].Blocks = append(d.Parts[0].Blocks, intro, note)
	d.Number()
	return d
}

// setBriefing sets d on two pages. Blocks are painted in reverse, to see that
// the tree does not mind, and the last words of the first part on both pages.
func setBriefing(set *fonts.Set, d *doc.Document) []frame.Page {
	s := &sheet{set: set}
	for _, p := range d.Parts {
		s.newPage()
		s.page().Add(0, frame.Point{X: 30, Y: 30}, frame.Anchor{Name: p.ID})
		for i := len(p.Blocks) - 1; i >= 0; i-- {
			if x, ok := p.Blocks[i].(*doc.Exhibit); ok {
				s.page().Add(0, frame.Point{X: 30, Y: s.y}, frame.Anchor{Name: x.ID})
			}
			s.setAll(p.Blocks[i])
		}
	}
	note := d.Parts[0].Blocks[len(d.Parts[0].Blocks)-1].(*doc.Pair).Cells[0].Paragraphs[0]
	s.put(note.Text[0].Base().ID, 40, s.y, "serif", "và trang sau ")
	return s.pages
}

func newSet(t testing.TB) *fonts.Set {
	t.Helper()
	set, err := theme.House().Open()
	if err != nil {
		t.Fatal(err)
	}
	return set
}

// written is the file of the briefing.
func written(t testing.TB) []byte { return stamped(t, stamp) }

func stamped(t testing.TB, stamp Stamp) []byte {
	t.Helper()
	set, d := newSet(t), briefing()
	var b bytes.Buffer
	if err := Write(&b, d, setBriefing(set, d), set, stamp); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}
