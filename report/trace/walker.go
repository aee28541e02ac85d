package trace

import (
	"slices"

	"tongket/report"
	"tongket/report/doc"
)

// walker finds the places of figures. A paragraph may have hundreds of them, so that its
// words are gathered once.
type walker struct {
	doc    *doc.Document
	stands map[int]spot
	words  map[doc.Element]string // of what holds a figure, with its labels
	seen   map[stand]bool
}

// stand is where an entry stands.
type stand struct {
	entry int
	spot  spot
	lang  report.Lang
	drawn bool
	words string
}

// place is where e stands, with the words around it, and whether the entry was not there
// yet: a figure set in pieces is one.
func (w *walker) place(entry int, e doc.Element, up []doc.Element) (Place, bool) {
	at := w.stands[e.Base().ID]
	p := Place{Page: at.page, Line: at.line, Lang: language(w.doc, e, up)}
	if drawing, ok := e.(*doc.Drawing); ok {
		p.Drawn, p.Words = true, drawing.Alt
	} else {
		p.Words = w.around(e, up, p.Lang)
	}
	key := stand{entry, at, p.Lang, p.Drawn, p.Words}
	if at.page == 0 || w.seen[key] {
		return p, false
	}
	w.seen[key] = true
	return p, true
}

// around is the words of the paragraph or line that holds e, after the first
// words of its row or the label of its tile in the same language.
func (w *walker) around(e doc.Element, up []doc.Element, lang report.Lang) string {
	for i, holder := range slices.Backward(up) {
		switch holder.(type) {
		case *doc.Paragraph, *doc.Line:
			words, known := w.words[holder]
			if !known {
				words = labelled(Text(holder), up[:i], lang)
				w.words[holder] = words
			}
			return words
		}
	}
	return Text(e)
}
