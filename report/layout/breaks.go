package layout

import "tongket/report/frame"

// Pages are broken as a whole: of all ways with the fewest pages the one in which no
// page, such as the last, holds but a scrap, and of these the one that fills the first
// pages most.

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

// parted is the pieces of a group that is higher than a page.
func (f *filler) parted(group []strip) []piece {
	const tail = 0.125
	first, last := 1, len(group)-1
	for first < last && f.height(group[:first+1]) <= company*f.theme.Height {
		first++
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

// over reports whether a page has no room for what reaches down to y.
func (f *filler) over(y frame.Pt) bool { return y > f.theme.Height+0.01 }

// end is where a page may end: before the piece that begins the next one, filled to
// the bottom.
type end struct {
	next   int
	bottom frame.Pt
}

// ends is where a page may end that begins with a piece; the last is where it is fullest.
func (f *filler) ends(pieces []piece, from int) []end {
	var out []end
	var at cursor
	for i := from; i < len(pieces); i++ {
		p := pieces[i]
		if p.ends != flowing {
			if at.begun && at.bottom >= (1-f.spare(p.ends))*f.theme.Height {
				return append(out, end{shown(pieces, i), at.bottom})
			}
			continue
		}
		next := f.after(p.strips, at)
		if at.begun && !p.white() {
			out = append(out, end{i, at.bottom})
			if f.over(next.bottom) {
				return out
			}
		}
		at = next
	}
	return append(out, end{len(pieces), at.bottom})
}

// shown is the first piece from i on that shows something.
func shown(pieces []piece, i int) int {
	for i < len(pieces) && (pieces[i].ends != flowing || pieces[i].white()) {
		i++
	}
	return i
}

// cost is of pages: how many they are, and how far some are from holding enough.
type cost struct {
	pages int
	scrap float64
}

func (c cost) less(than cost) bool {
	return c.pages < than.pages || c.pages == than.pages && c.scrap < than.scrap
}

// enough is how much of a page is no scrap: about as many lines on large pages as on
// small ones.
func (s setter) enough() frame.Pt {
	if s.theme.Stacked {
		return 0.4 * s.theme.Height
	}
	return 0.3 * s.theme.Height
}

// breaks is where the page ends that begins with each piece.
func (f *filler) breaks(pieces []piece) []int {
	out, least := make([]int, len(pieces)), make([]cost, len(pieces)+1)
	for i := len(pieces) - 1; i >= 0; i-- {
		for k, e := range f.ends(pieces, i) {
			missing := float64(max(0, f.enough()-e.bottom) / f.theme.Height)
			c := cost{least[e.next].pages + 1, least[e.next].scrap + missing*missing}
			if k == 0 || !least[i].less(c) { // of equal ones the fullest page
				out[i], least[i] = e.next, c
			}
		}
	}
	return out
}
