package layout

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"tongket/report"
	"tongket/report/frame"
)

func number(n int) string { return strconv.Itoa(n) }

// key names a figure of the ledger: what is measured, when and of whom.
func key(f *report.Figure) string {
	q := f.Query
	s := fmt.Sprintf("%s %d %s", q.Indicator.ID, q.Period, q.Aspect)
	if q.Aspect.HasBase() {
		s += fmt.Sprintf(" %d", q.Base)
	}
	if q.Source != nil && f.Status == report.Derived { // what one source states is the figure, what follows from it is another
		s += " by " + q.Source.ID
	}
	return s
}

// fillSlots writes the page numbers that were not known while the pages were
// made. A number that is narrower than its slot lets the rest of the line close
// up; no line gets longer, so nothing is laid out twice.
func fillSlots(pages []frame.Page, s setter, figures map[int][]*report.Figure) []frame.Page {
	anchors, stands := index(pages, figures)
	for _, p := range pages {
		for i, it := range p.Items {
			slot, ok := it.Shape.(frame.Slot)
			if !ok {
				continue
			}
			text := frame.Text{Run: s.shape.Shape(slot.Face, answer(slot.Key, p.Number, anchors, stands)), Size: slot.Size, Colour: slot.Colour}
			spare := slot.Width - text.Width()
			p.Items[i].Shape = text
			if slot.Right {
				p.Items[i].At.X += spare
				continue
			}
			if link, ok := p.Items[max(0, i-1)].Shape.(frame.Link); ok && link.Size.W >= slot.Width {
				link.Size.W -= spare
				p.Items[i-1].Shape = link
			}
			for j := i + 1; j <= i+slot.Tail; j++ {
				p.Items[j].At.X -= spare
			}
		}
	}
	return pages
}

// index finds on which page each anchor is and on which pages each figure
// stands.
func index(pages []frame.Page, figures map[int][]*report.Figure) (anchors map[string]int, stands map[string][]int) {
	anchors, stands = map[string]int{}, map[string][]int{}
	for _, p := range pages {
		for _, it := range p.Items {
			if a, ok := it.Shape.(frame.Anchor); ok {
				anchors[a.Name] = p.Number
			}
			for _, f := range figures[it.Node] {
				if k := key(f); !slices.Contains(stands[k], p.Number) {
					stands[k] = append(stands[k], p.Number)
				}
			}
		}
	}
	return anchors, stands
}

// answer is the text of a slot that stands on the given page. A figure that
// stands nowhere else stands there.
func answer(key string, here int, anchors map[string]int, stands map[string][]int) string {
	kind, what, _ := strings.Cut(key, " ")
	if kind == "page" {
		if n := anchors[what]; n > 0 {
			return number(n)
		}
		return "?"
	}
	if len(stands[what]) == 0 {
		return number(here)
	}
	return ranges(stands[what])
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
