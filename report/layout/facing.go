package layout

import (
	"slices"

	"tongket/report/doc"
	"tongket/report/frame"
)

// Facing pages say the same in two languages, each on its page of a spread. Each language
// is set by itself; then strip by strip what says the same is made of one height, and
// pages are broken for both at once. So a block begins level on both pages, and both end
// with the same block.

// spread is what stands on one page, or on each of two that face each other: the leading
// language first.
type spread [][]doc.Block

// ready opens the way for the pages of a run: two that face each other begin on a left one.
func (f *filler) ready(r run) {
	f.langs = len(f.spoken(r.parts[0]))
	f.facing = nil
	if r.facing == nil {
		return
	}
	if len(f.pages)%2 == 0 {
		f.pages = append(f.pages, frame.Page{Frame: frame.Frame{Size: f.theme.Page}, Number: len(f.pages) + 1})
		f.bodies = append(f.bodies, &body{only: r.only(), faced: true})
	}
	f.facing = &side{}
}

// facingBlocks sets the blocks of a page, or those of two that face each other level. How one
// language is set may hang on how the other is, so they are set until both are content.
func (s setter) facingBlocks(on spread, width frame.Pt) []strip {
	if len(on) == 1 {
		return s.blocks(on[0], width)
	}
	s.accord = newAccord(on)
	told := s.misfits
	var sides [2][]strip
	for s.accord.changed = true; s.accord.changed; {
		s.accord.changed = false
		s.misfits = &[]misfit{}
		for i, blocks := range on {
			sides[i] = s.blocks(blocks, width)
		}
	}
	*told = append(*told, *s.misfits...)
	return s.accord.zip(sides[0], sides[1])
}

// accord is what two languages on facing pages have agreed upon.
type accord struct {
	same    map[int]int // the node of the leading language that says what a node says
	cannot  map[matter]bool
	most    map[matter]frame.Pt
	changed bool // since both were last asked
}

// matter is something on which the two agree: what, of which node of the leading language,
// where it is set in some width.
type matter struct {
	node  int
	what  string
	width frame.Pt
}

func newAccord(on spread) *accord {
	a := &accord{map[int]int{}, map[matter]bool{}, map[matter]frame.Pt{}, false}
	for i := range min(len(on[0]), len(on[1])) {
		a.match(on[0][i], on[1][i])
	}
	return a
}

// match finds what says the same in two elements that do: what is below them is in the
// same order, down to the lines of text, which are each language's own.
func (a *accord) match(lead, other doc.Element) {
	a.same[other.Base().ID] = lead.Base().ID
	switch lead.(type) {
	case *doc.Paragraph, *doc.Line:
		return
	}
	var below []doc.Element
	lead.Each(func(e doc.Element) { below = append(below, e) })
	other.Each(func(e doc.Element) {
		if len(below) > 0 {
			a.match(below[0], e)
			below = below[1:]
		}
	})
}

// of is the node of the leading language that says what a node says, or the node itself.
func (a *accord) of(node int) int {
	if lead, ok := a.same[node]; ok {
		return lead
	}
	return node
}

// both reports whether something can be done with a node on both of two facing pages, if
// it can on this one.
func (s setter) both(node int, what string, can bool) bool {
	if s.accord == nil {
		return can
	}
	m := matter{node: s.accord.of(node), what: what}
	if !can && !s.accord.cannot[m] {
		s.accord.cannot[m], s.accord.changed = true, true
	}
	return !s.accord.cannot[m]
}

// most is the more of a measure of a node, set in a width, on two facing pages.
func (s setter) most(node int, what string, width, v frame.Pt) frame.Pt {
	if s.accord == nil {
		return v
	}
	m := matter{s.accord.of(node), what, width}
	if known, ok := s.accord.most[m]; !ok || v > known {
		s.accord.most[m], s.accord.changed = v, true
	}
	return s.accord.most[m]
}

// least is the less of a measure of a node, set in a width, on two facing pages.
func (s setter) least(node int, what string, width, v frame.Pt) frame.Pt {
	return -s.most(node, what, width, -v)
}

// zip joins the strips of two languages that say the same. Beside what only one says the
// other page is white.
func (a *accord) zip(lead, other []strip) []strip {
	var out []strip
	for len(lead)+len(other) > 0 {
		n, m := a.group(lead), a.group(other)
		switch {
		case n == 0 || m == 0 || a.of(lead[0].node) == a.of(other[0].node):
		case slices.ContainsFunc(other, func(s strip) bool { return a.of(s.node) == a.of(lead[0].node) }):
			n = 0 // the other says something more first
		default:
			m = 0
		}
		out = append(out, a.lines(lead[:n], other[:m])...)
		lead, other = lead[n:], other[m:]
	}
	return out
}

// group is how many leading strips are pieces of one element.
func (a *accord) group(strips []strip) int {
	n := 0
	for n < len(strips) && a.of(strips[n].node) == a.of(strips[0].node) {
		n++
	}
	return n
}

// lines joins the pieces of one element in two languages one by one, but for the white
// below, which stands below both.
func (a *accord) lines(lead, other []strip) (out []strip) {
	n, m := len(shown(lead)), len(shown(other))
	for _, sides := range [][2][]strip{{lead[:n], other[:m]}, {lead[n:], other[m:]}} {
		for i := range max(len(sides[0]), len(sides[1])) {
			out = append(out, a.level(at(sides[0], i), at(sides[1], i)))
		}
	}
	return out
}

// shown is strips without the white behind them.
func shown(strips []strip) []strip {
	for len(strips) > 0 && strips[len(strips)-1].space {
		strips = strips[:len(strips)-1]
	}
	return strips
}

// at is strip i; nil if there is none.
func at(strips []strip, i int) *strip {
	if i >= len(strips) {
		return nil
	}
	return &strips[i]
}

// level is two strips as one, of one height: that of the leading language, with the other
// at its right. Where there is only one its page's counterpart is white.
func (a *accord) level(lead, other *strip) strip {
	switch {
	case other == nil:
		return *lead
	case lead == nil:
		lead = &strip{Frame: frame.Frame{Size: other.Size}, space: other.space, node: other.node, exhibit: a.of(other.exhibit)}
	}
	out, right := *lead, *other
	out.Size.H = max(lead.Size.H, other.Size.H)
	right.Size.H = out.Size.H
	out.keep = lead.keep || other.keep
	out.space = lead.space && other.space
	out.snap = lead.snap || other.snap
	out.ends = max(lead.ends, other.ends)
	out.parts = max(lead.parts, other.parts)
	if out.exhibit == 0 {
		out.exhibit = a.of(other.exhibit)
	}
	if lead.lower != nil || other.lower != nil {
		out.lower, right.lower = lower(*lead), lower(*other)
		high := max(out.lower.Size.H, right.lower.Size.H)
		out.lower.Size.H, right.lower.Size.H = high, high
	}
	if lead.head != nil && other.head != nil {
		out.head, right.head = repeated(lead.head, other.head)
	}
	if lead.apart != nil && other.apart != nil {
		out.apart = a.zip(lead.apart, other.apart)
	}
	out.right = &right
	return out
}

// lower is what a strip takes on a tight page.
func lower(s strip) *frame.Frame {
	out := s.fitted(true)
	return &out
}

// repeated is what tables repeat on facing pages, of one height, both at its foot.
func repeated(lead, other *head) (*head, *head) {
	high := max(lead.Size.H, other.Size.H)
	return &head{lowered(lead.Frame, high-lead.Size.H)}, &head{lowered(other.Frame, high-other.Size.H)}
}

// side is the piece of s on a page, or on the one that faces it.
func (s strip) side(i int) strip {
	switch {
	case i == 0:
		return s
	case s.right == nil:
		return strip{}
	}
	return *s.right
}
