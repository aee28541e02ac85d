package templates

import (
	"fmt"

	"tongket/report"
	"tongket/report/doc"
)

// missing finds characters that the faces do not have, which would print as boxes: in
// each text that the author wrote the first, with its place, and how many others.
func (w *writer) missing(d *doc.Document) {
	g := glyphs{writer: w, lost: map[rune]bool{}, known: map[rune]bool{}, told: map[report.Pos]bool{}}
	g.printed(d)
	if len(g.lost) == 0 {
		return
	}
	w.report.Passages(func(p report.Passage) {
		if p.Edition == nil || p.Edition == w.edition {
			for _, l := range w.langs {
				g.prose(p.Text[l])
			}
		}
	})
	for _, u := range w.report.Units {
		g.unit(u)
	}
	g.others(d)
}

// glyphs is what a document prints that no face has.
type glyphs struct {
	*writer
	lost  map[rune]bool
	known map[rune]bool       // of which some text was told
	told  map[report.Pos]bool // where texts begin that were told
}

// printed gathers the characters of all that is printed.
func (g glyphs) printed(d *doc.Document) {
	g.in(d.Foot)
	for _, p := range d.Parts {
		for _, l := range g.langs {
			g.in(p.Title[l] + d.Title[l])
		}
	}
	doc.Walk(d, func(e doc.Element, _ []doc.Element) {
		switch e := e.(type) {
		case *doc.Words:
			g.in(e.Str)
		case *doc.Value:
			g.in(e.Str)
		case *doc.Drawing: // its labels are said there, too
			g.in(e.Alt)
		}
	})
}

func (g glyphs) in(s string) {
	for _, r := range s {
		if !g.shape.Covers(r) {
			g.lost[r] = true
		}
	}
}

// prose tells of one text.
func (g glyphs) prose(p report.Prose) {
	var first report.Pos
	var which rune
	more := 0
	for _, s := range p.Spans {
		for i, r := range s.Words {
			if !g.lost[r] {
				continue
			}
			if g.known[r] = true; first.Line == 0 {
				first, which = s.Pos(i), r
			} else {
				more++
			}
		}
	}
	if first.Line == 0 {
		return
	}
	g.tell(first, which, more)
	for _, s := range p.Spans {
		g.told[s.At] = true
	}
}

func (g glyphs) tell(at report.Pos, r rune, more int) {
	if g.told[at] {
		return
	}
	g.told[at] = true
	others := ""
	if more > 0 {
		others = fmt.Sprintf(", nor %d more of this text", more)
	}
	g.problems.Add(report.NoGlyph, at, "use another sign, or write it in words", "no typeface of the briefing has the character %q (U+%04X)%s", r, r, others)
}

func (g glyphs) unit(u *report.Unit) {
	for _, l := range g.langs {
		for _, r := range u.Name[l].One + u.Name[l].Other {
			if g.lost[r] {
				g.known[r] = true
				g.tell(u.At, r, 0)
			}
		}
	}
}

// others tells of what is no prose: what a document prints, a date.
func (g glyphs) others(d *doc.Document) {
	doc.Walk(d, func(e doc.Element, up []doc.Element) {
		x, own := e.(*doc.Words)
		if v, ok := e.(*doc.Value); ok {
			x = &v.Words
		}
		if x == nil {
			return
		}
		for _, r := range x.Str {
			if g.lost[r] && (!g.known[r] || own && x.At.Line > 0) {
				g.tell(placeOf(e, up), r, 0)
				return
			}
		}
	})
}

// placeOf is where in the input an element comes from, or the nearest above it.
func placeOf(e doc.Element, up []doc.Element) report.Pos {
	if at := e.Base().At; at.Line > 0 {
		return at
	}
	for i := len(up) - 1; i >= 0; i-- {
		if at := up[i].Base().At; at.Line > 0 {
			return at
		}
	}
	return report.Pos{}
}
