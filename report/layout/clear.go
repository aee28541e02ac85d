package layout

import (
	"cmp"
	"slices"
	"strings"

	"tongket/fonts"
	"tongket/report"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/say"
)

// The finished pages are looked at as a reader sees them: no text outside the type
// area, none over another. Whatever sets a text has to know its room; this holds
// for whatever did not.

// slack is how far a glyph's side bearing may stand out.
const slack = 0.5

// gutter is the least white between two texts beside each other that are not one.
const gutter frame.Pt = 2

// inked is the width of t without the white at its end.
func inked(t frame.Text) frame.Pt {
	w := t.Run.Width
	for i := len(t.Run.Glyphs) - 1; i >= 0 && t.Run.Glyphs[i].Text == " "; i-- {
		w -= int(t.Run.Glyphs[i].Advance)
	}
	return frame.Pt(w) * t.Size / fonts.UnitsPerEm
}

// box is where a text has ink: from the height of its small letters to the baseline,
// as lines that are closely set may touch with accents and tails.
type box struct {
	left, top, right, bottom frame.Pt
	*frame.Item
}

func boxOf(it *frame.Item, t frame.Text) box {
	return box{it.At.X, it.At.Y - 0.5*t.Size, it.At.X + inked(t), it.At.Y, it}
}

// said is the text of b.
func (b box) said() string { return b.Shape.(frame.Text).Run.Text() }

// boxes is the texts of a page from above.
func boxes(p frame.Page) []box {
	out := make([]box, 0, len(p.Items))
	for i := range p.Items {
		it := &p.Items[i]
		if t, ok := it.Shape.(frame.Text); ok && !isBlank(t.Run) {
			out = append(out, boxOf(it, t))
		}
	}
	slices.SortStableFunc(out, func(a, b box) int { return cmp.Compare(a.top, b.top) })
	return out
}

// isBlank reports whether nothing of r is seen.
func isBlank(r fonts.Run) bool {
	return !slices.ContainsFunc(r.Glyphs, func(g fonts.Glyph) bool { return strings.TrimSpace(g.Text) != "" })
}

// clear keeps as misfits what leaves its place on the pages or stands over other text.
func (s setter) clear(t tree, pages []frame.Page) {
	for _, p := range pages {
		list := boxes(p)
		s.outside(t, p, list)
		for i, a := range list {
			for _, b := range list[i+1:] {
				if b.top >= a.bottom {
					break
				}
				if a.near(b) && t.paragraph(a.Node) != t.paragraph(b.Node) {
					s.met(a, b, p.Number)
				}
			}
		}
	}
}

// near reports whether a and b, which are on one height, have no white between them.
func (a box) near(b box) bool {
	return a.left < b.right+gutter && b.left < a.right+gutter
}

// met keeps that two texts meet: the longer is told, if nothing is told of either.
func (s setter) met(a, b box, page int) {
	if b.Node != 0 && (a.Node == 0 || b.right-b.left > a.right-a.left) {
		a, b = b, a
	}
	*s.misfits = append(*s.misfits, misfit{node: a.Node, beside: b.Node, seen: true, hint: "shorten it",
		what: say.Sprintf("%q has no room beside what stands next to it on page %d", clip(a.said()), page)})
}

// outside finds text that leaves the type area. The furniture, an artifact, may.
func (s setter) outside(t tree, p frame.Page, list []box) {
	bottom := s.theme.Top + s.theme.Height
	for _, b := range list {
		left := s.theme.Left(p.Number)
		if t.hangs(b.Node) {
			left -= s.margin()
		}
		if b.Node != 0 && (b.left < left-slack || b.right > s.theme.Left(p.Number)+s.theme.Width()+slack || b.bottom > bottom+slack) {
			*s.misfits = append(*s.misfits, misfit{node: b.Node, seen: true, hint: "shorten it, or split it",
				what: say.Sprintf("%q does not fit on page %d", clip(b.said()), p.Number)})
		}
	}
}

// lost finds links that lead nowhere: their anchor is on no page.
func (s setter) lost(pages []frame.Page) {
	anchors := map[string]bool{}
	for _, p := range pages {
		for _, it := range p.Items {
			if a, ok := it.Shape.(frame.Anchor); ok {
				anchors[a.Name] = true
			}
		}
	}
	for _, p := range pages {
		for _, it := range p.Items {
			if l, ok := it.Shape.(frame.Link); ok && !anchors[l.Target] && !doc.IsWeb(l.Target) {
				*s.misfits = append(*s.misfits, misfit{node: it.Node, code: report.UnknownName, what: say.Sprintf("this leads to %q, which is on no page", l.Target)})
			}
		}
	}
}
