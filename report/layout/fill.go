package layout

import (
	"math"

	"tongket/report/doc"
	"tongket/report/frame"
)

// filler sets strips onto pages.
type filler struct {
	setter
	doc    *doc.Document
	pages  []frame.Page
	page   frame.Page
	onPage []*doc.Part // of which the page has something
	at     cursor      // on the page
	roomy  bool        // of the running heads

	waiting []doc.Block // for room

	bodies []*body // of the pages, for those that face each other
}

func newFiller(d *doc.Document, s setter) *filler {
	f := &filler{setter: s, doc: d}
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

func (f *filler) open() {
	f.page = frame.Page{Frame: frame.Frame{Size: f.theme.Page}, Number: len(f.pages) + 1}
	f.at = cursor{}
	f.onPage = f.onPage[max(0, len(f.onPage)-1):]
	f.bodies = append(f.bodies, &body{})
}

func (f *filler) close() {
	b := f.bodies[len(f.bodies)-1]
	b.items, b.only = len(f.page.Items), f.onPage[0].Only
	if !f.onPage[0].Bare {
		f.furniture()
	}
	f.pages = append(f.pages, f.page)
}

// set fills pages with the strips of parts, from a new page on.
func (f *filler) set(strips []strip) {
	s := f.stream(strips)
	at := s.shown(state{})
	for _, w := range f.breaks(s) {
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
		f.opened(s.opens)
		return
	case s.ends != flowing || s.space:
		f.at = f.down(s, f.at)
		return
	}
	top, next := f.begin(s, f.at.y), f.down(s, f.at)
	if s.head != nil && f.at.y == 0 {
		f.page.Place(frame.Point{X: f.left(), Y: f.theme.Top}, s.head.Frame)
		top += s.head.Size.H
	}
	b := f.bodies[len(f.bodies)-1]
	if s.snap {
		b.tops, b.above = append(b.tops, top), append(b.above, f.at.bottom)
	}
	f.page.Place(frame.Point{X: f.left(), Y: f.theme.Top + top}, s.fitted(f.at.tight))
	f.at, b.bottom = next, next.bottom
}
