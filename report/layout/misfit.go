package layout

import (
	"fmt"

	"tongket/fonts"
	"tongket/report"
	"tongket/report/doc"
	"tongket/report/frame"
)

// misfit is text that does not fit where it must stand.
type misfit struct {
	node       int
	what, hint string
}

// problem keeps a misfit of what the node says.
func (s setter) problem(node int, hint, format string, args ...any) {
	*s.misfits = append(*s.misfits, misfit{node, fmt.Sprintf(format, args...), hint})
}

// problems are the misfits with their places in the input: that of the node's
// words, or of the nearest words of the same part.
func (s setter) problems(d *doc.Document) report.Problems {
	if len(*s.misfits) == 0 {
		return nil
	}
	places := placesOf(d)
	var out report.Problems
	for _, m := range *s.misfits {
		out.Add(report.DoesNotFit, places[m.node], m.hint, "%s", m.what)
	}
	return out.Sort()
}

// placesOf is where in the input each node comes from. A node of its own words
// knows; any other takes the first place below it, or else the last one before.
func placesOf(d *doc.Document) map[int]report.Pos {
	out := map[int]report.Pos{}
	var last report.Pos
	doc.Walk(d, func(e doc.Element, up []doc.Element) {
		at := placeOf(e)
		if at.Line == 0 {
			out[e.Base().ID] = last
			return
		}
		last = at
		out[e.Base().ID] = at
		for _, above := range up {
			if id := above.Base().ID; out[id].Line == 0 {
				out[id] = at
			}
		}
	})
	return out
}

func placeOf(e doc.Element) report.Pos {
	switch e := e.(type) {
	case *doc.Words:
		return e.At
	case *doc.Value:
		if e.At.Line == 0 && len(e.Figure.Facts) > 0 {
			return e.Figure.Facts[0].At
		}
		return e.At
	}
	return report.Pos{}
}

// outside finds text that leaves the type area. The furniture, an artifact, may.
func (s setter) outside(pages []frame.Page) {
	for _, p := range pages {
		left := s.theme.Left(p.Number)
		bottom := s.theme.Top + s.theme.Height
		for _, it := range p.Items {
			t, ok := it.Shape.(frame.Text)
			if !ok || it.Node == 0 {
				continue
			}
			if right := it.At.X + inked(t); it.At.X < left-slack || right > left+s.theme.Width()+slack || it.At.Y > bottom+slack {
				s.problem(it.Node, "shorten it, or split it", "%q does not fit on page %d", clip(t.Run.Text()), p.Number)
			}
		}
	}
}

// inked is the width of t without the white at its end.
func inked(t frame.Text) frame.Pt {
	w := t.Run.Width
	for i := len(t.Run.Glyphs) - 1; i >= 0 && t.Run.Glyphs[i].Text == " "; i-- {
		w -= t.Run.Glyphs[i].Advance
	}
	return frame.Pt(w) * t.Size / fonts.UnitsPerEm
}

// clip shortens a text that is quoted.
func clip(s string) string {
	const most = 40
	if r := []rune(s); len(r) > most {
		return string(r[:most]) + "…"
	}
	return s
}
