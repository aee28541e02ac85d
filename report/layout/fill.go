package layout

import (
	"math"

	"tongket/report/doc"
	"tongket/report/frame"
)

// filler sets strips onto pages.
type filler struct {
	setter
	*side        // the page that is filled
	facing *side // the one that is filled level with it; nil: none
	doc    *doc.Document
	pages  []frame.Page
	at     cursor // on the page
	roomy  bool   // of the running heads

	waiting spread // for room

	tables map[int]bool // of the exhibits, which are tables; nil: not asked yet

	bodies []*body // of the pages, for those that face each other
}

// side is a page that is filled.
type side struct {
	page   frame.Page
	onPage []*doc.Part // of which the page has something
	body   *body
}

func newFiller(d *doc.Document, s setter) *filler {
	f := &filler{setter: s, side: &side{}, doc: d}
	f.roomy = f.heads()
	return f
}

// together is how many leading strips must share a page.
func together(strips []strip) int {
	n := 1
	for n < len(strips) && strips[n].ends == flowing && (strips[n-1].keep || strips[n-1].space && anyKeep(strips[:n-1])) {
		n++
	}
	return n
}

// anyKeep reports whether the last strip that is not white wants company.
func anyKeep(strips []strip) bool {
	for i := len(strips) - 1; i >= 0; i-- {
		if !strips[i].space {
			return strips[i].keep
		}
	}
	return false
}

// left is where the type area begins on this page.
func (f *filler) left() frame.Pt { return f.theme.Left(f.page.Number) }

// sides is the pages that are filled: one, or two that face each other.
func (f *filler) sides() []*side {
	if f.facing == nil {
		return []*side{f.side}
	}
	return []*side{f.side, f.facing}
}

// on is f at work on one of its sides.
func (f *filler) on(s *side) *filler {
	out := *f
	out.side = s
	return &out
}

func (f *filler) open() {
	f.at = cursor{}
	for i, s := range f.sides() {
		s.page = frame.Page{Frame: frame.Frame{Size: f.theme.Page}, Number: len(f.pages) + 1 + i}
		s.onPage = s.onPage[max(0, len(s.onPage)-1):]
		s.body = &body{faced: f.facing != nil}
	}
}

func (f *filler) close() {
	for _, s := range f.sides() {
		s.body.items, s.body.only = len(s.page.Items), s.onPage[0].Only
		if !s.onPage[0].Bare {
			f.on(s).furniture()
		}
		f.bodies, f.pages = append(f.bodies, s.body), append(f.pages, s.page)
	}
}

// set fills pages with the strips of parts, from a new page on.
func (f *filler) set(strips []strip) {
	s, ways := f.filled(f.stream(strips))
	at := s.shown(state{})
	for _, w := range ways {
		f.open()
		f.at.tight = w.order.tight
		for at != w.to {
			p, next, more := s.next(at, w.order)
			if !more {
				break
			}
			f.put(p)
			at = next
		}
		f.close()
		at = w.to
	}
}

// put places a piece on the page.
func (f *filler) put(p piece) {
	if p.ends == flowing && len(p.strips) == 1 && !f.at.begun && f.over(f.after(p.strips, f.at).bottom) {
		f.problem(p.strips[0].node, "shorten it, or split it", "%s is taller than a page", opening(p.strips[0].Frame))
	}
	for _, s := range p.strips {
		f.place(s)
	}
}

// cursor is how far a page is filled.
type cursor struct {
	y      frame.Pt // where the next strip begins
	bottom frame.Pt // of what shows something
	begun  bool     // something stands on the page, if only a rule, which has no height
	tight  bool     // it is to take little
}

// after is how far a page is filled when more strips stand on it.
func (f *filler) after(strips []strip, c cursor) cursor {
	for _, s := range strips {
		c = f.down(s, c)
	}
	return c
}

// down is how far a page is filled when one more strip stands on it.
func (f *filler) down(s strip, c cursor) cursor {
	switch {
	case s.ends != flowing || s.opens != nil || s.space && !c.begun:
		return c
	case s.space: // at the foot of a page it takes none
		c.y, c.begun = min(c.y+s.fitted(c.tight).Size.H, max(c.y, f.theme.Height)), true
		return c
	case s.head != nil && c.y == 0:
		c.y = s.head.Size.H
	}
	c.y = f.begin(s, c.y) + s.fitted(c.tight).Size.H
	c.bottom, c.begun = c.y, true
	return c
}

// height is how much of a page strips take at its top.
func (f *filler) height(strips []strip) frame.Pt { return f.after(strips, cursor{}).bottom }

// begin is where a strip begins that is placed at y.
func (f *filler) begin(s strip, y frame.Pt) frame.Pt {
	if !s.snap {
		return y
	}
	return frame.Pt(math.Ceil(float64(y/f.theme.Grid)-1e-6)) * f.theme.Grid
}

func (f *filler) place(s strip) {
	switch {
	case s.opens != nil:
		f.opened(s)
		return
	case s.ends != flowing || s.space:
		f.at = f.down(s, f.at)
		return
	}
	top, next := f.begin(s, f.at.y), f.down(s, f.at)
	repeats := s.head != nil && f.at.y == 0
	if repeats {
		top += s.head.Size.H
	}
	for i, side := range f.sides() {
		on, piece := f.on(side), s.side(i)
		set, out := piece.on(f.theme.Verso(on.page.Number), f.at.tight)
		if repeats && piece.head != nil {
			on.page.Place(frame.Point{X: on.left() + out, Y: f.theme.Top}, piece.head.Frame)
		}
		if s.snap {
			on.body.tops, on.body.above = append(on.body.tops, top), append(on.body.above, f.at.bottom)
		}
		on.page.Place(frame.Point{X: on.left() + out, Y: f.theme.Top + top}, set)
		on.body.bottom = next.bottom
	}
	f.at = next
}
