package templates

import (
	"strings"

	"tongket/fonts"
	"tongket/report"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/lang"
)

// Draft is the mark of what is not final, in the document's languages.
func Draft(langs []report.Lang) string {
	return marking(lang.WordDraft, langs)
}

// Example is the mark of figures that nobody published.
func Example(langs []report.Lang) string { return marking(lang.WordExample, langs) }

// marking is a mark in languages.
func marking(w lang.Word, langs []report.Lang) string {
	var out []string
	for _, l := range langs {
		out = append(out, w.In(l))
	}
	return strings.Join(out, " · ")
}

// Marked is pages of a theme with a mark on each, such as DỰ THẢO · DRAFT. It is
// no part of the document: a reader that reads aloud passes it over.
func Marked(pages []frame.Page, mark string, theme doc.Theme, shape fonts.Shaper) []frame.Page {
	text := markText(mark, theme, shape)
	out := make([]frame.Page, len(pages))
	for i, p := range pages {
		out[i] = p
		out[i].Items = append(p.Items[:len(p.Items):len(p.Items)], frame.Item{
			At: frame.Point{X: (p.Size.W - text.Width()) / 2, Y: theme.Mark}, Shape: text,
		})
	}
	return out
}

func markText(mark string, theme doc.Theme, shape fonts.Shaper) frame.Text {
	st := theme.Styles[doc.Mark]
	return frame.Text{Run: shape.Shape(st.Face, mark), Size: st.Size, Colour: st.Colour}
}

// MarkFits reports whether a mark can be printed: in characters that the faces
// have, on one line of a theme's pages.
func MarkFits(mark string, theme doc.Theme, shape fonts.Shaper) bool {
	for _, r := range mark {
		if !shape.Covers(r) {
			return false
		}
	}
	text := markText(mark, theme, shape)
	return mark != "" && text.Width() <= theme.Page.W-2*max(theme.Inner, theme.Outer) // it stands in the middle of the paper
}
