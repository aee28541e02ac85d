package layout

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/ledger"
)

// slot is room for text that is only known when all pages are made, such as a page
// number: a text of which only the look is known yet. It leaves layout as a frame.Text.
type slot struct {
	frame.Text
	width frame.Pt
	right bool     // set against the right end of the slot
	key   string   // what to print
	line  listLine // of a list that takes several lines
	tail  int      // how many of the items that follow stand on the same line and close up
}

// listLine is a line of a list of pages: which one, of how many; none if it takes one.
type listLine struct{ n, of int }

func number(n int) string { return strconv.Itoa(n) }

// fillSlots writes the page numbers that were not known while the pages were
// made, and anchors the figures whose pages are asked for. A number that is
// narrower than its slot lets the rest of the line close up; a list that is wider ends in
// "…", and is told, so that it may have more lines.
func fillSlots(pages []frame.Page, s setter, figures map[int][]*ledger.Figure) []frame.Page {
	x := newIndex(pages, figures)
	for n, p := range pages {
		for i, it := range p.Items {
			slot, ok := it.Shape.(slot)
			if !ok {
				continue
			}
			text, whole := s.fitting(s.onLine(x.answer(slot.key, n, it.At), slot), slot)
			if !whole && strings.HasPrefix(slot.key, pagesOfFigure) {
				s.long[slot.key]++
			}
			spare := slot.width - text.Width()
			p.Items[i].Shape = text
			if link, ok := p.Items[max(0, i-1)].Shape.(frame.Link); ok && link.Size.W >= slot.width {
				link.Size.W -= spare
				p.Items[i-1].Shape = link
				if slot.right {
					p.Items[i-1].At.X += spare
				}
			}
			if slot.right {
				p.Items[i].At.X += spare
				continue
			}
			for j := i + 1; j <= i+slot.tail; j++ {
				p.Items[j].At.X -= spare
			}
		}
	}
	for _, name := range slices.Sorted(maps.Keys(x.asked)) {
		to := x.asked[name]
		pages[to.page].Add(0, frame.Point{Y: max(0, to.at.Y-s.theme.Grid*2)}, frame.Anchor{Name: name}) // shows the line above too
	}
	return pages
}

// onLine is what of an answer stands on the line that slot is: as much as fits on each, and
// on the last the rest.
func (s setter) onLine(answer string, slot slot) string {
	rest := strings.Split(answer, ", ")
	for i := 1; i < slot.line.of; i++ {
		n := 1
		for n < len(rest) && s.answered(slot, strings.Join(rest[:n+1], ", ")+",").Width() <= slot.width {
			n++
		}
		here := strings.Join(rest[:min(n, len(rest))], ", ")
		if rest = rest[min(n, len(rest)):]; len(rest) > 0 {
			here += ","
		}
		if i == slot.line.n {
			return here
		}
	}
	return strings.Join(rest, ", ")
}

// answered is a slot with its text.
func (s setter) answered(slot slot, said string) frame.Text {
	out := slot.Text
	out.Run = s.shape.Shape(slot.Run.Face, said)
	return out
}

// fitting is the answer to a slot, closer if need be, or as many pages of it as the slot
// has room for; then it is not whole.
func (s setter) fitting(answer string, slot slot) (out frame.Text, whole bool) {
	list := strings.Split(answer, ", ")
	for _, said := range []string{answer, strings.Join(closer(list), ", ")} {
		if out = s.answered(slot, said); out.Width() <= slot.width {
			return out, true
		}
	}
	for n := len(list) - 1; ; n-- {
		if out = s.answered(slot, strings.Join(list[:max(n, 0)], ", ")+", …"); out.Width() <= slot.width || n <= 1 {
			return out, false
		}
	}
}

// closer is a list of pages with each two that follow each other as one: 4–5, 9–10.
func closer(list []string) []string {
	var out []string
	for i := 0; i < len(list); i++ {
		n, err := strconv.Atoi(list[i])
		if err == nil && i+1 < len(list) && list[i+1] == number(n+1) {
			out = append(out, list[i]+"–"+list[i+1])
			i++
			continue
		}
		out = append(out, list[i])
	}
	return out
}

// spot is a place on a page, counted from 0.
type spot struct {
	page int
	at   frame.Point
}

// nowhereElse stands for the pages of a figure that only the list of figures
// prints, as the note above the list says.
const nowhereElse = "*"

// index knows where anchors and figures are.
type index struct {
	pages   []frame.Page
	anchors map[string]int   // page numbers
	stands  map[string][]int // the pages that print a figure, by its anchor's name
	first   map[string]spot  // where a figure is printed first
	asked   map[string]spot  // figures that something leads to
}

func newIndex(pages []frame.Page, figures map[int][]*ledger.Figure) index {
	x := index{pages, map[string]int{}, map[string][]int{}, map[string]spot{}, map[string]spot{}}
	for n, p := range pages {
		for _, it := range p.Items {
			if a, ok := it.Shape.(frame.Anchor); ok {
				x.anchors[a.Name] = p.Number
			}
			for _, f := range figures[it.Node] {
				name := doc.FigureAnchor(f)
				if x.stands[name] == nil {
					x.first[name] = spot{n, it.At}
				}
				if !slices.Contains(x.stands[name], p.Number) {
					x.stands[name] = append(x.stands[name], p.Number)
				}
			}
		}
	}
	return x
}

// answer is the text of a slot at a place of page n. A figure that stands
// nowhere else has no page to lead to: the list's own page would be a circle.
func (x index) answer(key string, n int, at frame.Point) string {
	kind, what, _ := strings.Cut(key, " ")
	if kind == "page" {
		return x.pagesOf(strings.Fields(what))
	}
	return x.standing(strings.Split(what, anotherFigure), spot{n, at})
}

// standing is the pages on which figures stand that are listed in a place.
func (x index) standing(figures []string, list spot) string {
	var pages []int
	for _, name := range figures {
		x.asked[name] = list
		if on := x.stands[name]; len(on) > 0 {
			x.asked[name] = x.first[name]
			pages = append(pages, on...)
		}
	}
	if len(pages) == 0 {
		return nowhereElse
	}
	slices.Sort(pages)
	return ranges(slices.Compact(pages))
}

// pagesOf is the pages of anchors.
func (x index) pagesOf(anchors []string) string {
	var pages []int
	for _, name := range anchors {
		if n := x.anchors[name]; n > 0 {
			pages = append(pages, n)
		}
	}
	if len(pages) == 0 {
		return "?"
	}
	slices.Sort(pages)
	return ranges(slices.Compact(pages))
}

// ranges writes page numbers, which grow, as 3–5, 7.
func ranges(pages []int) string {
	var out []string
	for i := 0; i < len(pages); {
		j := i
		for j+1 < len(pages) && pages[j+1] == pages[j]+1 {
			j++
		}
		switch j - i {
		case 0:
			out = append(out, number(pages[i]))
		case 1:
			out = append(out, number(pages[i]), number(pages[j]))
		default:
			out = append(out, number(pages[i])+"–"+number(pages[j]))
		}
		i = j + 1
	}
	return strings.Join(out, ", ")
}
