package layout

import (
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
// if there is room for none.
func (s setter) shortened(st doc.Style, room frame.Pt, parts []string, between, end string) string {
	for n := len(parts) - 1; n > 0; n-- {
		if out := strings.Join(parts[:n], between) + end; s.wide(st, out) <= room {
			return out
		}
	}
	return ""
}

// wide is how wide a text is in a style.
func (s setter) wide(st doc.Style, str string) frame.Pt {
	return frame.Text{Run: s.shape.Shape(st.Face, str), Size: st.Size}.Width()
}
