package png

import "slices"

// polygon is what is filled, whichever way round it goes.
type polygon []point

// limb is a straight piece of a stroke with a side to the right and one to the
// left, which begin and end at the given points.
type limb struct {
	from, to           point
	length             float64
	along              point // of length 1
	across             point // from its middle to its right side
	rightFrom, rightTo point
	leftFrom, leftTo   point
}

// stroke is the outline of a line, with butt caps and miter joins: a polygon
// for each straight piece, and one for the outer side of each corner. They all
// go the same way round, because ink adds up, and one that went the other way
// would take away from what it overlaps.
func stroke(l polyline, half float64) []polygon {
	limbs := limbsOf(l, half)
	out := make([]polygon, 0, 2*len(limbs))
	for i := range limbs {
		if i+1 < len(limbs) {
			out = append(out, join(&limbs[i], &limbs[i+1], half))
		} else if l.closed {
			out = append(out, join(&limbs[i], &limbs[0], half))
		}
	}
	for _, b := range limbs {
		out = append(out, polygon{b.from, b.rightFrom, b.rightTo, b.to, b.leftTo, b.leftFrom})
	}
	for _, p := range out {
		if area(p) < 0 {
			slices.Reverse(p)
		}
	}
	return out
}

// limbsOf leaves out pieces without a length: they have no direction, and with
// butt caps no ink.
func limbsOf(l polyline, half float64) []limb {
	const none = 1e-6
	points := l.points
	if l.closed {
		points = append(slices.Clip(points), points[0])
	}
	var out []limb
	from := points[0]
	for _, to := range points[1:] {
		length := to.minus(from).length()
		if length < none {
			continue
		}
		along := to.minus(from).times(1 / length)
		across := point{-along.y, along.x}.times(half)
		out = append(out, limb{
			from: from, to: to, length: length, along: along, across: across,
			rightFrom: from.plus(across), rightTo: to.plus(across),
			leftFrom: from.minus(across), leftTo: to.minus(across),
		})
		from = to
	}
	return out
}

// miterLimit is PDF's: a corner that would be longer than so many widths is
// cut off.
const miterLimit = 10

// join is the outer side of the corner between two limbs. On the inner side it
// makes both end in one point, if they are long enough, so that they do not
// overlap: ink adds up in half-covered pixels, too.
func join(a, b *limb, half float64) polygon {
	turn, ahead := cross(a.along, b.along), dot(a.along, b.along)
	// The angle between the limbs is 2φ: ahead is -cos 2φ, and 1/sin φ is how
	// many widths long a miter is.
	sharp := 2 > miterLimit*miterLimit*(1+ahead)
	var tip point // from the corner to the right, negative to the left
	if !sharp {
		tip = a.across.plus(b.across).times(1 / (1 + ahead))
	}
	short := !sharp && half*max(turn, -turn)/(1+ahead) <= min(a.length, b.length)/2
	corner := a.to
	right, left := corner.plus(tip), corner.minus(tip)
	outer := polygon{corner, a.leftTo, left, b.leftFrom}
	if turn < 0 {
		outer = polygon{corner, a.rightTo, right, b.rightFrom}
	}
	if sharp {
		outer = slices.Delete(outer, 2, 3)
	}
	switch {
	case !short:
	case turn < 0:
		a.leftTo, b.leftFrom = left, left
	default:
		a.rightTo, b.rightFrom = right, right
	}
	return outer
}

// area is twice what a polygon covers, negative if it goes the other way round.
func area(p polygon) (sum float64) {
	for i, q := range p {
		sum += cross(p[(i+len(p)-1)%len(p)], q)
	}
	return sum
}
