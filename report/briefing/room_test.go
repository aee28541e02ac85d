package briefing

import (
	"testing"
	"testing/fstest"

	"tongket/fonts"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/layout"
	"tongket/report/projecttest"
	"tongket/report/trace"
	"tongket/templates"
)

// TestRoom holds, of random projects with long names in every slot and of the example,
// what a reader sees: all text stands between the margins, no letter over another text's or
// over what a cell, a tile or a chart draws, and none is smaller than the floor.
func TestRoom(t *testing.T) {
	n := uint64(24)
	if testing.Short() {
		n = 6
	}
	set := faces(t)
	projecttest.Each(t, n, func(t *testing.T, files fstest.MapFS, paper string) {
		p := opened(files, "random", set)
		b, problems := p.lay(p.Editions[0], p.on(paper), set)
		if len(problems) > 0 {
			t.Skip("does not fit, and check says so")
		}
		roomy(t, b.Doc, b.Pages, set)
		besideIt(t, p, b, set)
	})
	laidOut(t, roomy)
}

func roomy(t *testing.T, d *doc.Document, pages []frame.Page, set *fonts.Set) {
	whose, hung, drawn := owners(d), hanging(d), drawings(d)
	for _, p := range pages {
		var list []inkedText
		ink := map[int]projecttest.Bounds{}
		for n, it := range p.Items {
			left := d.Theme.Left(p.Number)
			if _, is := it.Shape.(frame.Path); is && drawn[it.Node] {
				ink[it.Node] = joined(ink, it.Node, projecttest.Ink(it, set))
			}
			text, ok := it.Shape.(frame.Text)
			if !ok {
				continue
			}
			if text.Size < floor(d) {
				t.Errorf("page %d: %q is of %.1f pt", p.Number, text.Run.Text(), text.Size)
			}
			box := projecttest.Ink(it, set)
			outer := left
			if hung[it.Node] {
				outer = 8 * frame.MM
			}
			if box.Left < outer-0.5 || box.Right-white(text) > left+d.Theme.Width()+0.5 || box.Top < 8*frame.MM || box.Bottom > p.Size.H-8*frame.MM {
				t.Errorf("page %d: %q leaves the margins", p.Number, text.Run.Text())
			}
			owner := whose[it.Node]
			if owner == 0 {
				owner = -1 - n // of the furniture each text is its own
			}
			list = append(list, inkedText{it, text, box, owner})
		}
		for i, a := range list {
			for node, box := range ink {
				if a.item.Node != node && meet(a.box, box) {
					t.Errorf("page %d: %q stands over what is drawn at %v", p.Number, a.text.Run.Text(), box)
				}
			}
			for _, b := range list[:i] {
				if a.owner != b.owner && meet(a.box, b.box) && a.touches(b, set) {
					t.Errorf("page %d: %q stands over %q", p.Number, a.text.Run.Text(), b.text.Run.Text())
				}
			}
		}
	}
}

// floor is the least size of any text: that of the smallest style, 8 pt in the house's theme.
func floor(d *doc.Document) frame.Pt {
	least := d.Theme.Charts.Label.Size * frame.Pt(d.Theme.Charts.Times)
	for _, s := range d.Theme.Styles {
		if s.Size > 0 {
			least = min(least, s.Size)
		}
	}
	return least
}

// drawings is the nodes of what is drawn.
func drawings(d *doc.Document) map[int]bool {
	out := map[int]bool{}
	doc.Walk(d, func(e doc.Element, _ []doc.Element) {
		if x, ok := e.(*doc.Drawing); ok {
			out[x.ID] = true
		}
	})
	return out
}

// joined is the box of a node with one more in it.
func joined(boxes map[int]projecttest.Bounds, node int, b projecttest.Bounds) projecttest.Bounds {
	a, ok := boxes[node]
	if !ok {
		return b
	}
	return projecttest.Bounds{Left: min(a.Left, b.Left), Top: min(a.Top, b.Top), Right: max(a.Right, b.Right), Bottom: max(a.Bottom, b.Bottom)}
}

// hanging is what stands in the margin: the numbers of sections.
func hanging(d *doc.Document) map[int]bool {
	out := map[int]bool{}
	doc.Walk(d, func(e doc.Element, up []doc.Element) {
		for _, above := range up {
			if p, ok := above.(*doc.Pair); ok && p.Hangs {
				out[e.Base().ID] = true
			}
		}
	})
	return out
}

// owners is the text that each node is a part of; a repeated head belongs to none.
func owners(d *doc.Document) map[int]int {
	out := map[int]int{}
	doc.Walk(d, func(e doc.Element, up []doc.Element) {
		id := e.Base().ID
		out[id] = id
		for i := len(up) - 1; i >= 0; i-- {
			switch up[i].(type) {
			case *doc.Paragraph, *doc.Line:
				out[id] = up[i].Base().ID
				return
			}
		}
	})
	return out
}

type inkedText struct {
	item  frame.Item
	text  frame.Text
	box   projecttest.Bounds
	owner int
}

func meet(a, b projecttest.Bounds) bool {
	const least = 0.4 // less is an accent that touches the line above
	return a.Left+least < b.Right && b.Left+least < a.Right && a.Top+least < b.Bottom && b.Top+least < a.Bottom
}

// touches looks at each glyph of two texts.
func (a inkedText) touches(b inkedText, set *fonts.Set) bool {
	for _, x := range a.glyphs(set) {
		for _, y := range b.glyphs(set) {
			if meet(x, y) {
				return true
			}
		}
	}
	return false
}

// glyphs is where each glyph of a text has ink.
func (a inkedText) glyphs(set *fonts.Set) []projecttest.Bounds {
	var out []projecttest.Bounds
	em, x := a.text.Size/fonts.UnitsPerEm, a.item.At.X
	for _, g := range a.text.Run.Glyphs {
		for _, c := range set.Outline(a.text.Run.Face, g.ID) {
			box := projecttest.Bounds{Left: 1e9, Top: 1e9, Right: -1e9, Bottom: -1e9}
			for _, arc := range c.Arcs {
				px, py := x+frame.Pt(arc.To.X)*em, a.item.At.Y-frame.Pt(arc.To.Y)*em
				box = projecttest.Bounds{Left: min(box.Left, px), Top: min(box.Top, py), Right: max(box.Right, px), Bottom: max(box.Bottom, py)}
			}
			out = append(out, box)
		}
		x += frame.Pt(g.Advance) * em
	}
	return out
}

// white is the space at the end of a text.
func white(t frame.Text) frame.Pt {
	w := 0
	for i := len(t.Run.Glyphs) - 1; i >= 0 && t.Run.Glyphs[i].Text == " "; i-- {
		w += int(t.Run.Glyphs[i].Advance)
	}
	return frame.Pt(w) * t.Size / fonts.UnitsPerEm
}

// besideIt sets what goes with a briefing: corrections of all its figures, and a list to
// sign. None of it is the author's, so that all of it must fit.
func besideIt(t *testing.T, p *Project, b *Briefing, set *fonts.Set) {
	t.Helper()
	var all []trace.Changed[trace.Entry]
	for _, e := range trace.Figures(b.Doc, b.Pages) {
		all = append(all, trace.Changed[trace.Entry]{Old: &e, New: &e})
	}
	errata, found := templates.Errata(p.Report, b.Edition, b.Doc.Langs, templates.Corrections{Printed: "AAAA-BBBB", Correct: "CCCC-DDDD", Figures: all}, p.Theme().Page(""), set)
	receipt, more := templates.Receipt(p.Report, b.Edition, b.Doc.Langs, "AAAA-BBBB", 120, p.Theme().Page(""), set)
	for _, d := range []*doc.Document{errata, receipt} {
		pages, problems := layout.Pages(d, set)
		found = append(found, problems...)
		roomy(t, d, pages, set)
	}
	if found = append(found, more...); len(found) > 0 {
		t.Error(found)
	}
}
