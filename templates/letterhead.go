package templates

import (
	"slices"

	"tongket/report"
	"tongket/report/doc"
	"tongket/report/lang"
)

// letterhead is the head of an office's document, if the edition has one and is printed in a
// language of such offices.
func (w *writer) letterhead() *doc.Letterhead {
	is, l := w.edition.Letterhead, w.issuing()
	if l == "" {
		return nil
	}
	office := lang.Of(l).Letterhead
	line := func(style doc.StyleName, in doc.Inline, said string) *doc.Paragraph {
		if said == "" {
			return nil
		}
		p := w.paragraph("P", style, l, in)
		p.Second = false
		return p
	}
	out := &doc.Letterhead{
		Node:   doc.Node{At: is.At, Lang: l, Role: "Div"},
		Above:  line(doc.CoverText, words(is.Above), is.Above),
		Issuer: line(doc.CoverOrg, words(is.Issuer), is.Issuer),
		Nation: line(doc.CoverOrg, words(office.Nation), office.Nation),
		Motto:  line(doc.CoverOrg, words(office.Motto), office.Motto),
	}
	if is.Number != "" {
		out.Number = line(doc.CoverText, words(office.Numbered(is.Number)), is.Number)
	}
	if is.Place != "" {
		out.Dated = line(doc.CoverText, words(office.Dated(is.Place, is.Date)), is.Place)
	}
	return out
}

// issuing is the language of the letterhead; empty if there is none.
func (w *writer) issuing() report.Lang {
	if w.edition.Letterhead == nil {
		return ""
	}
	return lang.Issuing(w.langs)
}

// beside is a text of the cover in the languages in which the letterhead does not say it; nil
// if it says it in all.
func (w *writer) beside(role doc.Role, style doc.StyleName, t report.Text) *doc.Pair {
	l := w.issuing()
	p := w.text(role, style, t)
	if i := slices.Index(w.langs, l); i >= 0 {
		p.Cells = slices.Delete(p.Cells, i, i+1)
	}
	if len(p.Cells) == 0 {
		return nil
	}
	return p
}
