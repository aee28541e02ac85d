package charts

import (
	"tongket/report/doc"
	"tongket/report/frame"
)

// rod is a bar in its place: at reaches from the zero line to the value.
type rod struct {
	look  *doc.ChartLook
	at    rect
	to    direction
	fill  Fill
	end   End
	slit  bool      // across it: the value is provisional
	hatch doc.Hatch // of a derived value
	brim  frame.Pt  // a limit line is wider than its bar, each side

	rivals          []frame.Pt // what other documents say, in its direction
	solid           frame.Pt   // how long it surely is, of a value between two ends
	inside          bool       // a part among others: its outline is closed, its tip within
	longer, further frame.Pt   // the tip and the way to the chevron, to clear a target's line
}

// newRod is the bar of b in its place.
func (s Style) newRod(b Bar, at rect, to direction) rod {
	return rod{look: &s.Look, at: at, to: to, solid: b.solid() * at.length(to), fill: b.Fill, end: b.End, slit: b.Slit, hatch: s.Look.Hatches.Derived, brim: s.Look.Tip.Brim}
}

// reach is how far an open end is drawn beyond its value.
func reach(t doc.TipLook) frame.Pt { return t.Length + t.Gap + t.Chevron + 1 }

// tip is how long the hatched end is.
func (b rod) tip() frame.Pt { return b.look.Tip.Length + b.longer }

// gap is between the hatched end and the chevron.
func (b rod) gap() frame.Pt { return b.look.Tip.Gap + b.further }

// solid is the colour of a bar's body and tip.
func (f Fill) solid(p doc.Palette) frame.Colour {
	switch f {
	case Previous:
		return p.Previous
	case Adverse:
		return p.Adverse
	}
	return p.Actual
}

func (b rod) draw(on pen, p doc.Palette) {
	body, c := b.at, b.fill.solid(p)
	length := body.length(b.to)
	if (b.end == Nearly || b.end == Above && b.inside) && length > 0 {
		inside := min(b.tip(), length)
		on.fill(p.Paper, body.band(b.to, -inside, 0).corners())
		on.fill(c, stripes(b.look.Hatches.Bound, body.band(b.to, -inside, 0))...)
		if b.end == Nearly {
			on.fill(p.Ink, body.band(b.to, -min(b.look.Lines.Limit, length), 0).wider(b.to, b.brim).corners())
		}
		body = body.band(b.to, -length, -inside)
	}
	if b.end == Between && !b.inside {
		sure := min(b.solid, length)
		b.open(on, p, body.band(b.to, sure-length, 0))
		body = body.band(b.to, -length, sure-length)
	}
	if body.length(b.to) > 0 {
		b.body(on, p, body)
		b.cut(on, p, body)
	}
	if b.end == Above && !b.inside {
		end := b.at.band(b.to, 0, b.tip())
		on.fill(p.Paper, end.corners())
		on.fill(c, stripes(b.look.Hatches.Bound, end)...)
		on.line(frame.Stroke{Colour: p.Ink, Width: b.look.Lines.Chevron}, b.chevron()...)
	}
	if !b.stands() { // a target's line, which crosses it as it does the bar, is over it
		b.drawRivals(on, p)
	}
}

// body draws the part of the bar that is as exact as its fill says.
func (b rod) body(on pen, p doc.Palette, r rect) {
	outline := frame.Stroke{Colour: p.Actual, Width: min(b.look.Lines.Outline, r.w(), r.h())}
	switch b.fill {
	case Actual:
		on.fill(p.Actual, r.corners())
		return
	case Previous: // a photocopy that takes its grey for white leaves the outline
		outline.Width = min(b.look.Line.Edge, outline.Width)
		on.fill(p.Previous, r.corners())
	case Derived:
		outline.Dash = b.look.Dashes.Derived
		on.fill(p.Paper, r.corners())
		on.fill(p.Actual, stripes(b.hatch, r)...)
	case Assumed:
		outline.Dash = b.look.Dashes.Assumed
		on.fill(p.Paper, r.corners())
	case Blank:
		on.fill(p.Paper, r.corners())
	case Adverse:
		outline.Colour = p.Adverse
		on.fill(p.Paper, r.corners())
		on.fill(p.Adverse, mirrored(stripes(b.hatch, r), r)...)
	}
	on.line(outline, b.outline(r, outline.Width/2)...)
}

// open draws where a value between two ends may end: hollow, in the outline of its fill.
func (b rod) open(on pen, p doc.Palette, r rect) {
	outline := frame.Stroke{Colour: p.Actual, Width: min(b.look.Lines.Outline, r.w(), r.h())}
	switch b.fill {
	case Derived:
		outline.Dash = b.look.Dashes.Derived
	case Assumed:
		outline.Dash = b.look.Dashes.Assumed
	case Adverse:
		outline.Colour = p.Adverse
	}
	on.fill(p.Paper, r.corners())
	on.line(outline, closed(r.grow(-outline.Width/2).corners())...)
}

// cut is the slit across the body of a bar, below its end. A short bar has none.
func (b rod) cut(on pen, p doc.Palette, r rect) {
	if b.slit && r.length(b.to) >= b.look.Slit.Least {
		on.fill(p.Paper, slit(b.look.Slit, r, b.to).corners())
	}
}

// slit is where a slit across a bar stands.
func slit(look doc.SlitLook, r rect, to direction) rect {
	return r.band(to, -look.Under-look.Width, -look.Under)
}

// whole is b without its slit where that would meet something that is drawn across the
// bar, and could not be told from the white beside it.
func (b rod) whole(across rect) rod {
	if slit(b.look.Slit, b.at, b.to).grow(apart).meets(across) {
		b.slit = false
	}
	return b
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
	chevron := b.look.Tip.Chevron
	r := b.at.band(b.to, b.tip()+b.gap(), b.tip()+b.gap()+chevron)
	x, y := (r.left+r.right)/2, (r.top+r.bottom)/2
	switch b.to {
	case up:
		return []frame.Point{{X: x - chevron, Y: r.bottom}, {X: x, Y: r.top}, {X: x + chevron, Y: r.bottom}}
	case down:
		return []frame.Point{{X: x - chevron, Y: r.top}, {X: x, Y: r.bottom}, {X: x + chevron, Y: r.top}}
	case left:
		return []frame.Point{{X: r.right, Y: y - chevron}, {X: r.left, Y: y}, {X: r.right, Y: y + chevron}}
	}
	return []frame.Point{{X: r.left, Y: y - chevron}, {X: r.right, Y: y}, {X: r.left, Y: y + chevron}}
}
