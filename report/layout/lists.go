package layout

import (
	"iter"
	"strings"

	"tongket/report/doc"
)

// A list of pages that has no room in its cell takes several lines. Which do is known when
// all pages are made; then they are made again.

// mostLines is how many lines a list of pages may take, and so how often pages are made.
const mostLines = 3

// pagesKey is what the slot of a list of pages asks.
func pagesKey(p *doc.PagesOf) string {
	var names []string
	for _, f := range p.Figures {
		names = append(names, doc.FigureAnchor(f))
	}
	return pagesOfFigure + strings.Join(names, anotherFigure)
}

const pagesOfFigure, anotherFigure = "pages ", "\n"

// moreLines is how many lines lists of pages are known to need beyond one each.
func (s setter) moreLines() int {
	out := 0
	for _, n := range s.long {
		out += n
	}
	return out
}

// pagesIn is the list of pages that a line is; nil if it is something else.
func pagesIn(line *doc.Line) *doc.PagesOf {
	if len(line.Whole) != 1 {
		return nil
	}
	link, ok := line.Whole[0].(*doc.Link)
	if !ok || len(link.Text) != 1 {
		return nil
	}
	out, _ := link.Text[0].(*doc.PagesOf)
	return out
}

// listed is a setter for each line that a line of a cell takes: one, unless it is a long
// list of pages.
func (s setter) listed(line *doc.Line) iter.Seq[setter] {
	return func(yield func(setter) bool) {
		pages := pagesIn(line)
		if pages == nil || s.long[pagesKey(pages)] == 0 {
			yield(s)
			return
		}
		lines := 1 + s.long[pagesKey(pages)]
		for i := range lines {
			s.line = listLine{i + 1, lines}
			if !yield(s) {
				return
			}
		}
	}
}
