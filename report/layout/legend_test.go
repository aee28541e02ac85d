package layout

import (
	"strings"
	"testing"

	"tongket/fonts"
	"tongket/report/doc"
	"tongket/report/frame"
)

// TestMarksExplained: a mark is explained on its page or on the one that faces it, by
// the document or by a line at the foot, and there only if the document does not.
func TestMarksExplained(t *testing.T) {
	const other = "là số khác"
	for _, tt := range []struct {
		name  string
		pages [][]doc.Block // 2 | 3, 4 | 5
		want  string        // what the foot of each page explains, from page 2
	}{
		{"nothing marked", [][]doc.Block{says("606"), says("7")}, "|"},
		{"unexplained", [][]doc.Block{says("606† vụ"), says("7")}, "†|"},
		{"on the right page", [][]doc.Block{says("7"), says("606†")}, "|†"},
		{"on both, once", [][]doc.Block{says("606†"), says("607†")}, "†|"},
		{"explained beside", [][]doc.Block{says("606†"), says("† suy ra")}, "|"},
		{"explained overleaf", [][]doc.Block{says("7"), says("606†"), says("† suy ra"), says("7")}, "|†||"},
		{"worked out", [][]doc.Block{says("606†; † 2021: 574 ÷ 2"), says("7")}, "|"},
		{"behind brackets", [][]doc.Block{says("năm 2019 (†) giảm"), says("7")}, "†|"},
		{"drawn", [][]doc.Block{{diamondOf("527")}, says("7")}, "◇|"},
		{"drawn and explained", [][]doc.Block{{diamondOf("527")}, says(other)}, "|"},
		{"two marks", [][]doc.Block{{diamondOf("527†")}, says("7")}, "†◇|"},
		{"letters", [][]doc.Block{says("p 7 p"), says("7p")}, "|"},
		{"raised letters", [][]doc.Block{{raisedAt("527", "p")}, says("7")}, "p|"},
		{"raised letters explained", [][]doc.Block{{raisedAt("527", "p")}, says("p\u00a0=\u00a0provisional")}, "|"},
		{"letters of two languages", [][]doc.Block{{raisedAt("527", "sb", "p")}, says("p\u00a0=\u00a0provisional")}, "sb|"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			blocks := says("1")
			for _, p := range tt.pages {
				blocks = append(append(blocks, &doc.NewPage{}), p...)
			}
			d := document(blocks...)
			d.Legend = []doc.Sign{{Mark: "†", Means: "suy ra · derived"}, {Mark: doc.Other, Means: "tài liệu khác", Said: []string{other}},
				{Mark: "sb", Raised: true, Means: "sơ bộ", Said: []string{"sb\u00a0="}}, {Mark: "p", Raised: true, Means: "provisional", Said: []string{"p\u00a0="}}}
			pages, problems := Pages(d, fonts.Square{})
			if len(problems) > 0 {
				t.Fatal(problems)
			}
			var got []string
			for _, p := range pages[1:] {
				got = append(got, foot(p))
			}
			if s := strings.Join(got, "|"); s != tt.want {
				t.Errorf("got %q, want %q", s, tt.want)
			}
		})
	}
}

func says(s string) []doc.Block { return []doc.Block{pair(doc.Body, s, "en")} }

// raisedAt is a figure with letters raised behind it.
func raisedAt(s string, letters ...string) *doc.Pair {
	p := pair(doc.Body, s, "en")
	par := p.Cells[0].Paragraphs[0]
	par.Text = append(par.Text, &doc.Words{Str: "\u00a0" + strings.Join(letters, "/"), Raise: 3, Signs: letters})
	return p
}

func diamondOf(s string) *doc.Pair {
	p := pair(doc.Body, s, "en")
	par := p.Cells[0].Paragraphs[0]
	par.Text = append([]doc.Inline{&doc.Diamond{}}, par.Text...)
	return p
}

// foot is the marks that the line over the foot of a page explains.
func foot(p frame.Page) string {
	out := ""
	for _, it := range p.Items {
		if text, ok := it.Shape.(frame.Text); ok && it.Node == 0 {
			switch s := text.Run.Text(); {
			case strings.Contains(s, "suy ra"):
				out += "†"
			case strings.Contains(s, "tài liệu khác"):
				out += "◇"
			case strings.Contains(s, "sơ bộ"):
				out += "sb"
			case strings.Contains(s, "provisional"):
				out += "p"
			}
		}
	}
	return out
}
