package layout

import (
	"slices"

	"tongket/report/frame"
)

// Pages are broken as a whole: of all ways to break them the one that costs least, in
// pages, in white on them, and in what is parted or has to wait (cost.go).

// piece is strips that share a page.
type piece struct {
	strips []strip
	ends   ending
}

// white reports whether p shows nothing.
func (p piece) white() bool { return len(p.strips) == 1 && p.strips[0].space }

// pieces is strips by what must share a page. What is higher than a page falls into its
// strips, but for its beginning and its end, of which more than a scrap stays together.
func (f *filler) pieces(strips []strip) []piece {
	var out []piece
	for len(strips) > 0 {
		n := together(strips)
		group := strips[:n]
		strips = strips[n:]
		if n > 1 && f.over(f.height(group)) {
			out = append(out, f.parted(group)...)
			continue
		}
		out = append(out, piece{group, group[0].ends})
	}
	return out
}

// parted is the pieces of a group that is higher than a page. What is high itself, such as
// a chart, stays with what stands above it, if that has room.
func (f *filler) parted(group []strip) []piece {
	const tail = 0.125
	first, last := 1, len(group)-1
	for first < last && f.height(group[:first+1]) <= company*f.theme.Height {
		first++
	}
	if high := highest(group); f.height(group[high:high+1]) > company*f.theme.Height && !f.over(f.height(group[:high+1])) {
		first = max(first, high+1)
	}
	for last > first+1 && f.height(group[last:]) < tail*f.theme.Height {
		last--
	}
	out := []piece{{strips: group[:first]}}
	for i := first; i < last; i++ {
		out = append(out, piece{strips: group[i : i+1]})
	}
	if last < len(group) {
		out = append(out, piece{strips: group[last:]})
	}
	return out
}

// highest is the strip of a group that takes most.
func highest(group []strip) int {
	out := 0
	for i, s := range group {
		if s.Size.H > group[out].Size.H {
			out = i
		}
	}
	return out
}

// over reports whether a page has no room for what reaches down to y.
func (f *filler) over(y frame.Pt) bool { return y > f.theme.Height+0.01 }

// way is a way to fill a page: up to where, in which order, and how far down it reaches.
type way struct {
	to     state
	order  order
	bottom frame.Pt
	asked  bool // by the author, or nothing follows
	room   bool // for what comes next, too
}

// fillings is all ways to fill a page that begins somewhere. Exhibits stand in their
// order: where one waits, so do those that follow.
func (f *filler) fillings(s stream, from state) []way {
	out := f.moved(s, from, order{hold: len(s.late)})
	if slices.ContainsFunc(out, func(w way) bool { return s.pairs(from, w.to) }) {
		out = append(out, f.moved(s, from, order{hold: len(s.late), apart: true})...)
	}
	return out
}

// moved is the ways to fill a page in an order, and with exhibits earlier or later.
func (f *filler) moved(s stream, from state, o order) []way {
	out := f.fill(s, from, o)
	last := min(out[len(out)-1].to.late+1, len(s.late))
	for _, w := range append([]way{{to: from}}, out...) {
		if !s.mayLead(w.to) {
			continue
		}
		lead := o
		lead.lead, lead.early = w.to.late, w.to.text
		for _, more := range f.fill(s, from, lead) {
			if more.to.late > w.to.late && more.to.text < s.late[w.to.late].due {
				out = append(out, more)
			}
		}
	}
	for hold := from.late; hold < last; hold++ {
		if !s.late[hold].begins || s.late[hold].due < from.text {
			continue
		}
		held := o
		held.hold = hold
		for _, w := range f.fill(s, from, held) {
			if w.to.late == hold && w.to.text > s.late[hold].due {
				out = append(out, w)
			}
		}
	}
	return out
}

// fill is where a page may end that is filled in an order; at the last place it is fullest.
func (f *filler) fill(s stream, from state, o order) (out []way) {
	page, tight := cursor{}, cursor{tight: true}
	for at := from; ; {
		p, next, more := s.next(at, o)
		if !more {
			return append(out, way{at, o, page.bottom, s.over(at), false})
		}
		if p.ends != flowing {
			if at = next; page.begun && page.bottom >= (1-f.spare(p.ends))*f.theme.Height {
				return append(out, way{s.shown(at), o, page.bottom, true, false})
			}
			continue
		}
		after := f.after(p.strips, page)
		tight = f.after(p.strips, tight)
		full := f.over(after.bottom)
		if page.begun && !p.white() {
			out = append(out, way{at, o, page.bottom, false, !full})
			if f.over(tight.bottom) {
				return out
			}
		}
		if page, at = after, next; full {
			page, o.tight = tight, true
		}
	}
}

// plan is how each page is filled.
type plan struct {
	f    *filler
	s    stream
	best map[leaf]choice
}

// leaf is where a page begins, and whether it is a left one.
type leaf struct {
	from  state
	verso bool
}

// choice is the best way to fill a page, and what it costs with all that follow.
type choice struct {
	way
	cost float64
}

// choose finds the best way to fill the page that begins at a leaf.
func (p *plan) choose(l leaf) choice {
	if c, known := p.best[l]; known || p.s.over(p.s.shown(l.from)) {
		return c
	}
	var out choice
	for i, w := range p.f.fillings(p.s, l.from) {
		c := p.f.cost(p.s, w, l.verso) + p.choose(leaf{w.to, p.f.verso(!l.verso)}).cost
		if i == 0 || c <= out.cost { // of equal ones the fullest page
			out = choice{w, c}
		}
	}
	p.best[l] = out
	return out
}

// verso reports whether what follows a page stands beside it: a left page, if the right
// one does not say the same.
func (f *filler) verso(left bool) bool { return left && f.facing == nil }

// breaks is how the pages are filled that show strips, the first of which is the next one,
// and what that costs.
func (f *filler) breaks(s stream) ([]way, float64) {
	p := plan{f, s, map[leaf]choice{}}
	var out []way
	verso := f.verso(f.theme.Verso(len(f.pages) + 1))
	cost := p.choose(leaf{s.shown(state{}), verso}).cost
	for at := s.shown(state{}); !s.over(s.shown(at)); verso = f.verso(!verso) {
		w := p.choose(leaf{at, verso}).way
		out = append(out, w)
		at = w.to
	}
	return out, cost
}
