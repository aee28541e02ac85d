package impose

import (
	"fmt"
	"testing"

	"tongket/report/frame"
)

// a4 is a sheet, and a5 half of it.
var a4 = Paper{Size: frame.Size{W: 210 * frame.MM, H: 297 * frame.MM}, Marks: Marks{Line: 0.5}}

// A booklet that is folded, signature by signature, reads 1, 2, 3 … and then
// only white.
func TestBookletReads(t *testing.T) {
	for n := 1; n <= 64; n++ {
		for _, sheets := range []int{0, 1, 2, 4, 5} {
			sides := Booklet(n, sheets)
			if len(sides)%2 != 0 {
				t.Fatalf("%d pages in %d: a sheet has one side", n, sheets)
			}
			per := 2 * sheets
			if sheets == 0 {
				per = len(sides)
			}
			var read []int
			for len(sides) > 0 {
				k := min(per, len(sides))
				read = append(read, fold(sides[:k])...)
				sides = sides[k:]
			}
			inOrder(t, fmt.Sprintf("booklet of %d in %d", n, sheets), read, n)
			if white := len(read) - n; white > 3 {
				t.Errorf("booklet of %d in signatures of %d has %d white pages", n, sheets, white)
			}
		}
	}
}

// fold lays sheets on each other, the first outside, folds them, and leafs
// through: each sheet has, from the outside in, a leaf at the front and one at
// the back. Turned over at the short edge, the back's left is behind the front's
// right.
func fold(sides []Order) []int {
	var front, back []int
	for i := 0; i < len(sides); i += 2 {
		f, b := sides[i], sides[i+1]
		front = append(front, f[1], b[0])
		back = append([]int{b[1], f[0]}, back...)
	}
	return append(front, back...)
}

// Stacks that are cut and laid on each other read 1, 2, 3 …
func TestCutReads(t *testing.T) {
	for n := 1; n <= 64; n++ {
		var left, right []int
		sides := Cut(n)
		for i := 0; i < len(sides); i += 2 {
			f, b := sides[i], sides[i+1]
			left = append(left, f[0], b[1])
			right = append(right, f[1], b[0])
		}
		inOrder(t, fmt.Sprintf("stacks of %d", n), append(left, right...), n)
	}
}

func TestNUpReads(t *testing.T) {
	for n := 1; n <= 64; n++ {
		for _, k := range []int{2, 4} {
			var read []int
			for _, side := range NUp(n, k) {
				read = append(read, side...)
			}
			inOrder(t, fmt.Sprintf("%d up, %d", k, n), read, n)
		}
	}
}

// inOrder holds what is read against 1 to n and white after it.
func inOrder(t *testing.T, what string, read []int, n int) {
	t.Helper()
	for i, p := range read {
		want := i + 1
		if i >= n {
			want = blank
		}
		if p != want {
			t.Fatalf("%s reads %v", what, read)
		}
	}
	if len(read) < n {
		t.Fatalf("%s ends after %v", what, read)
	}
}

var a5 = frame.Size{W: 148 * frame.MM, H: 210 * frame.MM}

// page is one with a mark at its outer upper corner and things that are no ink.
func page(n int, size frame.Size) frame.Page {
	p := frame.Page{Number: n, Frame: frame.Frame{Size: size}}
	ink := frame.Colour(n)
	p.Add(7, frame.Point{X: 10, Y: 20}, frame.Path{Segments: frame.Rect(frame.Size{W: 1, H: 1}), Fill: &ink})
	p.Add(7, frame.Point{}, frame.Link{})
	p.Add(7, frame.Point{}, frame.Anchor{})
	return p
}

func pages(n int) []frame.Page {
	var out []frame.Page
	for i := range n {
		out = append(out, page(i+1, a5))
	}
	return out
}

// Every page is once on the sheets, at its size, and inner sheets have moved
// towards the fold.
func TestFold(t *testing.T) {
	sides := Fold(pages(16), 0, a4)
	if len(sides) != 8 || sides[0].Size != (frame.Size{W: a4.Size.H, H: a4.Size.W}) {
		t.Fatalf("%d sides of %v", len(sides), sides[0].Size)
	}
	for i, want := range []struct{ left, right frame.Pt }{{0, 0}, {0, 0}, {1, 1}, {1, 1}, {2, 2}, {2, 2}, {3, 3}, {3, 3}} {
		left, right := sides[i].Items[0].At.X, sides[i].Items[1].At.X
		if d := left - 10 - (a4.Size.H/2 - a5.W) - want.left*creep; d*d > 1e-9 {
			t.Errorf("side %d: the left page stands at %v", i, left)
		}
		if d := right - a4.Size.H/2 - 10 + want.right*creep; d*d > 1e-9 {
			t.Errorf("side %d: the right page stands at %v", i, right)
		}
	}
	if n := len(sides[0].Items); n != 4 {
		t.Errorf("%d things on the first side: two pages and two marks expected", n)
	}
	for _, it := range sides[3].Items {
		if it.Node != 0 {
			t.Error("a sheet knows a node of the document")
		}
	}
}

// Nothing of a handout stands where a printer cannot print.
func TestHandout(t *testing.T) {
	for _, k := range []int{2, 4} {
		sides := Handout(pages(5), k, Area{Size: a5}, a4, true)
		if want := (5 + k - 1) / k; len(sides) != want {
			t.Fatalf("%d sides, want %d", len(sides), want)
		}
		for _, side := range sides {
			for _, it := range side.Items {
				p := it.Shape.(frame.Path)
				for _, seg := range p.Segments {
					for _, q := range seg.P {
						at := it.At.Add(q)
						least := punched
						if side.Number%2 == 0 {
							least = safe
						}
						if at.X < least-0.01 || at.Y < safe-0.01 || at.X > a4.Size.W-safe+0.01 || at.Y > a4.Size.H-safe+0.01 {
							t.Fatalf("%d up: something at %v", k, at)
						}
					}
				}
			}
		}
	}
}
