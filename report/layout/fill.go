package layout

import (
	"math"
	"slices"

	"tongket/report/doc"
	"tongket/report/frame"
)

// filler sets strips onto pages.
type filler struct {
	setter
	doc   *doc.Document
	pages []frame.Page
	page  frame.Page
	part_ *doc.Part
	y     frame.Pt // next free height below the top of the type area
	roomy bool     // of the running heads
	begun bool     // something stands on the page, if only a rule, which has no height

	blanks int     // pages left empty
	bodies []*body // of the pages, for those that face each other
}

func newFiller(d *doc.Document, s setter) *filler {
	f := &filler{setter: s, doc: d}
	f.roomy = f.heads()
	return f
}

func (f *filler) parts(strips [][]strip) {
	for i, p := range f.doc.Parts {
		f.part(p, strips[i])
	}
}

// part sets all of a part, beginning on a new page: where pages face each other,
// a section with an exhibit on its second page on a left one.
func (f *filler) part(p *doc.Part, strips []strip) {
	strips = f.tightened(p, strips)
	recto := !f.theme.Verso(len(f.pages) + 1)
	if f.theme.Facing && !f.theme.Simplex && p.Number != "" && recto && f.faces(p, strips) {
		f.blank()
	}
	f.set(p, strips)
}

// turned is strips in which what wants to stay with what follows, such as a heading,
// goes to the next page with it.
func turned(strips []strip) []strip {
	out := slices.Clone(strips)
	for i := range out {
		if !out[i].newPage {
			continue
		}
		from := i
		for from > 0 && (out[from-1].keep || out[from-1].space && anyKeep(out[:from-1])) {
			from--
		}
		copy(out[from+1:i+1], strips[from:i])
		out[from] = strips[i]
	}
	return out
}

func (f *filler) set(p *doc.Part, strips []strip) {
	strips = turned(strips)
	f.part_ = p
	f.open()
	f.page.Add(0, frame.Point{X: f.left(), Y: f.theme.Top}, frame.Anchor{Name: p.ID})
	for len(strips) > 0 {
		n := together(strips)
		f.add(strips[:n])
		strips = strips[n:]
	}
	f.close()
}

// together is how many leading strips must share a page.
func together(strips []strip) int {
	n := 1
	for n < len(strips) && !strips[n].newPage && (strips[n-1].keep || strips[n-1].space && anyKeep(strips[:n-1])) {
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
	f.y, f.begun = 0, false
	f.bodies = append(f.bodies, &body{})
}

func (f *filler) close() {
	b := f.bodies[len(f.bodies)-1]
	b.items = len(f.page.Items)
	if !f.part_.Bare {
		f.furniture()
	}
	f.pages = append(f.pages, f.page)
}

// add sets group on this page if it fits, else on the next. A group higher
// than a page is set strip by strip.
func (f *filler) add(group []strip) {
	if group[0].newPage {
		if f.y > 0 {
			f.close()
			f.open()
		}
		return
	}
	if !slices.ContainsFunc(group, func(s strip) bool { return !s.space }) {
		f.white(group)
		return
	}
	high := f.height(group, f.y)
	if f.y > 0 && f.y+high > f.theme.Height+0.01 {
		if f.height(group, 0) > f.theme.Height+0.01 && len(group) > 1 {
			f.addEach(group)
			return
		}
		f.close()
		f.open()
	}
	if f.y == 0 && f.height(group, 0) > f.theme.Height+0.01 && len(group) > 1 {
		f.addEach(group)
		return
	}
	for _, s := range group {
		if len(group) == 1 && f.y == 0 && f.height(group, 0) > f.theme.Height+0.01 {
			f.problem(s.node, "shorten it, or split it", "%s is taller than a page", opening(s.Frame))
		}
		f.place(s)
	}
}

// white sets strips that show nothing. What has no room ends the page and begins
// no other, which would stay empty where a part ends.
func (f *filler) white(strips []strip) {
	for _, s := range strips {
		f.place(s)
	}
	f.y = min(f.y, f.theme.Height)
}

// height is how much of the page group takes when it begins at y.
func (f *filler) height(group []strip, y frame.Pt) frame.Pt {
	start, begun := y, y > 0 || f.begun
	for i, s := range group {
		y = f.begin(s, y)
		if s.space && !begun {
			continue
		}
		begun = true
		if y == 0 && i == 0 && s.head != nil {
			y += s.head.Size.H
		}
		if !(s.space && i == len(group)-1) { // white at the foot of a page takes none
			y += s.Size.H
		}
	}
	return y - start
}

// begin is where a strip begins that is placed at y.
func (f *filler) begin(s strip, y frame.Pt) frame.Pt {
	if !s.snap {
		return y
	}
	return frame.Pt(math.Ceil(float64(y/f.theme.Grid)-1e-6)) * f.theme.Grid
}

func (f *filler) place(s strip) {
	f.y = f.begin(s, f.y)
	if s.space && !f.begun {
		return
	}
	f.begun = true
	if s.head != nil && f.y == 0 {
		f.page.Place(frame.Point{X: f.left(), Y: f.theme.Top}, s.head.Frame)
		f.y += s.head.Size.H
	}
	if s.snap {
		b := f.bodies[len(f.bodies)-1]
		b.tops = append(b.tops, f.y)
	}
	f.page.Place(frame.Point{X: f.left(), Y: f.theme.Top + f.y}, s.Frame)
	f.y += s.Size.H
	if !s.space {
		f.bodies[len(f.bodies)-1].bottom = f.y
	}
}
