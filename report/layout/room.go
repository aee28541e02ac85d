package layout

import (
	"sort"
	"strings"

	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/lang"
)

// What stands on a line of its own, beside the text of the pages, has a room that is
// as wide as it is. It is said in the first of several ways that fits, from the
// fullest on; the last is cut after a word, if need be within it, and ends in "…".

const cut = "…"

// said is the first way that has room in a style, or as much of the last as has.
func (s setter) said(st doc.Style, room frame.Pt, ways ...string) string {
	for _, way := range ways {
		if s.wide(st, way) <= room {
			return way
		}
	}
	last := ways[len(ways)-1]
	if out := s.shortened(st, room, strings.Fields(last), " ", " "+cut); out != "" {
		return out
	}
	return s.shortened(st, room, lang.Graphemes(last), "", cut)
}

// shortened is as many parts as there is room for, and the end that says so; empty
// if there is room for none. Whether n of them fit is asked for 1, 2, 4 … and then between,
// so that the work follows what is set and not what is typed.
func (s setter) shortened(st doc.Style, room frame.Pt, parts []string, between, end string) string {
	said := func(n int) string { return strings.Join(parts[:n], between) + end }
	fits := func(n int) bool { return n < len(parts) && s.wide(st, said(n)) <= room }
	beyond := 1
	for fits(beyond) {
		beyond *= 2
	}
	least := beyond / 2
	n := least + sort.Search(beyond-least, func(i int) bool { return !fits(least + i + 1) })
	if n == 0 {
		return ""
	}
	return said(n)
}

// wide is how wide a text is in a style.
func (s setter) wide(st doc.Style, str string) frame.Pt {
	return frame.Text{Run: s.shape.Shape(st.Face, str), Size: st.Size}.Width()
}
