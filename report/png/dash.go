package png

import (
	"fmt"
	"math"
	"slices"

	"tongket/report/frame"
)

// dashes is lengths in pixels, by turns on and off; nil is a solid line.
type dashes []float64

func (p *painter) dash(lengths []frame.Pt) (dashes, error) {
	const finest = 1.0 / 8 // of a period: finer is grey, and takes for ever
	var out dashes
	period := 0.0
	for _, d := range lengths {
		px := p.scale * float64(d)
		if !(px >= 0 && px < far) {
			return nil, fmt.Errorf("a dash is %g pt long", d)
		}
		out = append(out, px)
		period += px
	}
	if len(out) > 0 && period < finest {
		return nil, fmt.Errorf("dashes %v are too short to be seen", lengths)
	}
	return out, nil
}

// cut is what of a line is on. A dash goes around corners; one that ends where
// a closed line began goes on in the first, or the corner there would be open.
func (d dashes) cut(l polyline) []polyline {
	if len(d) == 0 {
		return []polyline{l}
	}
	path := l.points
	if l.closed {
		path = append(slices.Clip(path), path[0])
	}
	c := cutter{dashes: d, left: d[0]}
	for i := range len(path) - 1 {
		c.piece(path[i], path[i+1])
	}
	switch {
	case !c.begun:
	case !l.closed:
		c.end()
	case len(c.done) == 0:
		return []polyline{l} // shorter than its first dash
	default:
		c.done[0].points = append(c.open, c.done[0].points...)
	}
	return c.done
}

// cutter walks along a line and keeps its dashes.
type cutter struct {
	dashes
	index int     // of the dash, counted on from round to round
	left  float64 // of it
	open  []point // the dash that is being drawn
	begun bool
	done  []polyline
}

func (c *cutter) on() bool { return c.index%2 == 0 }

func (c *cutter) piece(from, to point) {
	length := to.minus(from).length()
	for at := 0.0; at < length; {
		if c.on() && !c.begun {
			c.open, c.begun = []point{between(from, to, at/length)}, true
		}
		step := math.Min(c.left, length-at)
		at, c.left = at+step, c.left-step
		if c.on() && step > 0 {
			c.open = append(c.open, between(from, to, at/length))
		}
		for c.left <= 0 {
			c.next()
		}
	}
}

func (c *cutter) next() {
	if c.begun {
		c.end()
	}
	c.index++
	c.left = c.dashes[c.index%len(c.dashes)]
}

func (c *cutter) end() {
	c.done = append(c.done, polyline{points: c.open})
	c.open, c.begun = nil, false
}
