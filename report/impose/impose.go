// Package impose arranges finished pages on sheets of paper: booklets to fold,
// handouts with several pages a side, stacks to cut. A side is a frame like any
// page, so everything stays vector and embedded; what only leads somewhere on a
// screen is left out, for a sheet is for the printer.
//
// Sheets come as their sides, front and back by turns. They are turned over at
// their short edge if they lie, and at the long edge if they stand, as printers
// do it for a book.
package impose

import (
	"tongket/report/frame"
)

// Paper is a sheet, standing, and what is drawn on it beside the pages.
type Paper struct {
	Size  frame.Size
	Marks Marks
}

// Marks is the colours of frames around small pages, of lines for notes and of the marks
// where a sheet is folded, and how wide they are drawn.
type Marks struct {
	Frame, Notes, Fold frame.Colour
	Line               frame.Pt
}

// lying is the size of the paper on its long edge.
func (p Paper) lying() frame.Size { return frame.Size{W: p.Size.H, H: p.Size.W} }

// blank is the number of a page that is not there: its place stays white.
const blank = 0

// Order is what stands on a side, left to right and top to bottom: numbers of
// pages from 1, or 0 for none.
type Order []int

// Booklet is the order of the sides of a booklet of n pages, in signatures of so
// many sheets each that are folded and stitched one by one; 0 is one for all. The
// last signature has as few sheets as it needs.
func Booklet(n, sheets int) []Order {
	perSignature := 4 * sheets
	if sheets <= 0 {
		perSignature = n
	}
	var out []Order
	for first := 1; first <= n; first += perSignature {
		out = append(out, signature(first, min(perSignature, n-first+1), n)...)
	}
	return out
}

// signature is the sides of the pages from first on, the outermost sheet first.
func signature(first, count, n int) []Order {
	count = (count + 3) / 4 * 4
	last := first + count - 1
	page := func(p int) int {
		if p > n {
			return blank
		}
		return p
	}
	var out []Order
	for i := range count / 4 {
		out = append(out,
			Order{page(last - 2*i), page(first + 2*i)},
			Order{page(first + 2*i + 1), page(last - 2*i - 1)})
	}
	return out
}

// NUp is the order of the sides of a handout with k pages a side.
func NUp(n, k int) []Order {
	var out []Order
	for first := 1; first <= n; first += k {
		side := make(Order, k)
		for i := range side {
			if first+i <= n {
				side[i] = first + i
			}
		}
		out = append(out, side)
	}
	return out
}

// Cut is the order of the sides of sheets that are printed on both sides, cut in
// the middle and laid left stack on right stack.
func Cut(n int) []Order {
	half := (n + 3) / 4 * 2 // leaves in each stack have two pages
	page := func(p int) int {
		if p > n {
			return blank
		}
		return p
	}
	var out []Order
	for p := 1; p <= half; p += 2 {
		out = append(out,
			Order{page(p), page(half + p)},
			Order{page(half + p + 1), page(p + 1)})
	}
	return out
}
