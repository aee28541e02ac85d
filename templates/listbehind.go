package templates

import (
	"tongket/report"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/lang"
)

// mostInFront is how many tables and figures the contents list, on every paper: so they
// and the whole key take one large page, or two small ones that face each other. A longer
// list is for those who look something up, and stands behind the sections.
const mostInFront = 10

// listedBehind reports whether tables and figures are listed behind the sections.
func (w *writer) listedBehind() bool { return len(w.exhibits) > mostInFront }

// listBehind is the part that lists tables and figures; nil if the contents do.
func (w *writer) listBehind() *doc.Part {
	if !w.listedBehind() {
		return nil
	}
	p := &doc.Part{Node: doc.Node{Role: "Sect"}, ID: "exhibits.list", Follows: true, Title: w.titles(lang.WordExhibits.In)} // no id that a project can have
	head := w.fixed("H1", doc.Heading1, lang.WordExhibits.In)
	head.Keep = true
	p.Blocks = append(p.Blocks, head, space(w.theme.Spaces.Small), w.exhibitList())
	return p
}

// exhibitList is the tables and figures with their pages.
func (w *writer) exhibitList() *doc.Table {
	list := &doc.Table{Node: doc.Node{Role: "TOC"}, Columns: w.tocColumns(w.exhibitRoom(0, w.theme.Columns.Contents.Exhibit), w.exhibitRoom(1, w.theme.Columns.Contents.Other)), Rules: doc.Rules{Top: true}}
	for _, x := range w.exhibits {
		list.Body = append(list.Body, at(x.name[w.langs[0]].At, w.tocRow(doc.TableSmall, x.id, func(l report.Lang) (string, string) {
			return w.numbers[x.id].in(l), w.plain(x.name, l)
		})))
	}
	return list
}

// exhibitRoom is the width of the column in which a language calls the exhibits: that of the
// theme, or more where its word for them is a long one.
func (w *writer) exhibitRoom(language int, least frame.Pt) frame.Pt {
	if language >= len(w.langs) {
		return least
	}
	l := w.langs[language]
	for _, x := range w.exhibits {
		called := w.line(doc.TableSmall, l, words(w.numbers[x.id].in(l)))
		least = max(least, w.wide(called.Whole, called.Style)+w.theme.Spaces.Small)
	}
	return least
}
