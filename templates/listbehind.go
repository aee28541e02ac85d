package templates

import (
	"tongket/report"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/lang"
)

// listBehind is the part that lists tables and figures, behind the sections; nil if there
// are none.
func (w *writer) listBehind() *doc.Part {
	if len(w.exhibits) == 0 {
		return nil
	}
	p := &doc.Part{Node: doc.Node{Role: "Sect"}, ID: "exhibits.list", Follows: true, Title: w.titles(lang.WordExhibits.In)} // no id that a project can have
	p.Blocks = append(w.headed("H1", lang.WordExhibits.In), w.exhibitList())
	return p
}

// headed is the heading of what is looked up, under a rule.
func (w *writer) headed(role doc.Role, title phrase) []doc.Block {
	head := w.fixed(role, doc.TableHead, title)
	head.Keep = true
	return []doc.Block{w.rule(), space(w.theme.Spaces.Thin), head, space(w.theme.Spaces.Small)}
}

// exhibitList is the tables and figures with their pages.
func (w *writer) exhibitList() *doc.Table {
	list := &doc.Table{Node: doc.Node{Role: "TOC"}, Columns: w.tocColumns(w.exhibitRoom(0, w.theme.Columns.Contents.Exhibit), w.exhibitRoom(1, w.theme.Columns.Contents.Other))}
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
