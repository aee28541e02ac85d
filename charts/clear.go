package charts

import "tongket/report/frame"

// furthest is how far from its mark a label may stand and still be seen to be its own.
const furthest frame.Pt = 14

// beside places a label by its mark, off it by so much: on the side asked for, in the
// middle or shifted to a side, or else on the other, where it is clear of all that is
// drawn, and within the width.
func (s *sketch) beside(b block, at frame.Point, off frame.Pt, to direction, width frame.Pt) error {
	if b.h == 0 {
		return nil
	}
	for further := frame.Pt(0); further <= furthest; further += 2 {
		for _, d := range []direction{to, up + down - to} {
			for _, shift := range []frame.Pt{0, 0.25, -0.25, 0.5, -0.5} {
				t := b.below(at.X+shift*b.w, at.Y+off+further)
				if d == up {
					t = b.above(at.X+shift*b.w, at.Y-off-further)
				}
				t.left = max(halo, min(t.left, width-halo-t.w))
				if s.free(t.box()) {
					t.halo = true
					s.add(t)
					return nil
				}
			}
		}
	}
	return b.noRoom()
}

// free reports whether a label in a box would be clear of all labels, bars and lines.
func (s *sketch) free(box rect) bool {
	for _, t := range s.tags {
		if box.grow(apart).meets(t.box()) {
			return false
		}
	}
	for _, b := range s.bars {
		if box.meets(b.extent()) {
			return false
		}
	}
	for _, t := range s.traces {
		if t.meets(box) {
			return false
		}
	}
	return true
}

// clear reports whether no line of the ground, but for the scale's, runs through a box.
func (s *sketch) clear(box rect) bool {
	for _, t := range s.ground {
		if (len(t.points) > 2 || t.points[0].Y != t.points[1].Y) && t.meets(box) {
			return false
		}
	}
	return true
}
