package charts

import (
	"tongket/report/doc"
	"tongket/report/frame"
)

// rod is a bar in its place: at reaches from the zero line to the value.
type rod struct {
	at    rect
	to    direction
	fill  Fill
	end   End
	hatch hatch    // of a derived value
	brim  frame.Pt // a limit line is wider than its bar, each side

	longer, further frame.Pt // the tip and the way to the chevron, to clear a target's line
}

const (
	tip        frame.Pt = 7 // the hatched end of a bar that is not exact
	brim       frame.Pt = 3
	chevron    frame.Pt = 4.2 // its depth and half its width
	chevronGap frame.Pt = 2.6
)

// reach is how far the bar's end is drawn beyond its value.
func (e End) reach() frame.Pt {
	if e == Above {
		return tip + chevronGap + chevron + 1
	}
	return 0
}

// tip is how long the hatched end is.
func (b rod) tip() frame.Pt { return tip + b.longer }

// gap is between the hatched end and the chevron.
func (b rod) gap() frame.Pt { return chevronGap + b.further }

// solid is the colour of a bar's body and tip.
func (f Fill) solid(p doc.Palette) frame.Colour {
	if f == Previous {
		return p.Previous
	}
	return p.Actual
}

func (b rod) draw(on pen, p doc.Palette) {
	body, c := b.at, b.fill.solid(p)
	length := body.length(b.to)
	if b.end == Nearly && length > 0 {
		inside := min(b.tip(), length)
		on.fill(p.Paper, body.band(b.to, -inside, 0).corners())
		on.fill(c, dense.stripes(body.band(b.to, -inside, 0))...)
		on.fill(p.Ink, body.band(b.to, -min(1, length), 0).wider(b.to, b.brim).corners())
		body = body.band(b.to, -length, -inside)
	}
	if body.length(b.to) > 0 {
		b.body(on, p, body)
	}
	if b.end == Above {
		end := b.at.band(b.to, 0, b.tip())
		on.fill(p.Paper, end.corners())
		on.fill(c, dense.stripes(end)...)
		on.line(frame.Stroke{Colour: p.Ink, Width: 1.4}, b.chevron()...)
	}
}

// body draws the part of the bar that is as exact as its fill says.
func (b rod) body(on pen, p doc.Palette, r rect) {
	outline := frame.Stroke{Colour: p.Actual, Width: min(0.8, r.w(), r.h())}
	switch b.fill {
	case Actual, Previous:
		on.fill(b.fill.solid(p), r.corners())
		return
	case Derived:
		outline.Dash = []frame.Pt{2.4, 1.6}
		on.fill(p.Paper, r.corners())
		on.fill(p.Actual, b.hatch.stripes(r)...)
	case Assumed:
		outline.Dash = []frame.Pt{0.9, 2.1}
		on.fill(p.Paper, r.corners())
	}
	on.line(outline, b.outline(r, outline.Width/2)...)
}

// outline is the sides of r away from the axis, inset into it.
func (b rod) outline(r rect, inset frame.Pt) []frame.Point {
	in := r.grow(-inset)
	switch b.to {
	case up:
		return []frame.Point{{X: in.left, Y: r.bottom}, {X: in.left, Y: in.top}, {X: in.right, Y: in.top}, {X: in.right, Y: r.bottom}}
	case down:
		return []frame.Point{{X: in.left, Y: r.top}, {X: in.left, Y: in.bottom}, {X: in.right, Y: in.bottom}, {X: in.right, Y: r.top}}
	}
	return closed(in.corners()) // no axis closes it at zero
}

// chevron is the open arrow beyond the tip.
func (b rod) chevron() []frame.Point {
	r := b.at.band(b.to, b.tip()+b.gap(), b.tip()+b.gap()+chevron)
	x, y := (r.left+r.right)/2, (r.top+r.bottom)/2
	switch b.to {
	case up:
		return []frame.Point{{X: x - chevron, Y: r.bottom}, {X: x, Y: r.top}, {X: x + chevron, Y: r.bottom}}
	case down:
		return []frame.Point{{X: x - chevron, Y: r.top}, {X: x, Y: r.bottom}, {X: x + chevron, Y: r.top}}
	}
	return []frame.Point{{X: r.left, Y: y - chevron}, {X: r.right, Y: y}, {X: r.left, Y: y + chevron}}
}
