package charts

import (
	"strings"

	"tongket/fonts"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/say"
)

// sketch is a drawing with everything in its place, in the order of painting.
type sketch struct {
	ground []trace
	bars   []rod
	traces []trace
	tags   []tag
	within []tag // on bars, each in its own
}

func (s sketch) draw(on pen, p doc.Palette) {
	for _, t := range s.ground {
		t.draw(on)
	}
	for _, t := range s.tags {
		if t.halo {
			on.fill(p.Paper, t.ink().corners())
		}
	}
	for _, b := range s.bars {
		b.draw(on, p)
	}
	for _, t := range s.traces {
		t.draw(on)
	}
	for _, b := range s.bars {
		if b.stands() { // a target's line is as wide as the bar, and goes on at both sides
			b.drawRivals(on, p)
		}
	}
	for _, t := range s.tags {
		on.tag(t)
	}
	for _, t := range s.within {
		if t.halo {
			on.fill(p.Paper, t.ink().corners())
		}
		on.tag(t)
	}
}

// with adds what another sketch has.
func (s *sketch) with(t sketch) {
	s.ground, s.bars = append(s.ground, t.ground...), append(s.bars, t.bars...)
	s.traces, s.tags = append(s.traces, t.traces...), append(s.tags, t.tags...)
	s.within = append(s.within, t.within...)
}

// onto is the sketch on a frame. It needs no ranges of go-chart's, whose axes are
// across and up.
func (s sketch) onto(size frame.Size, style Style, shape fonts.Shaper) frame.Frame {
	r := style.recorder(shape)
	s.draw(pen{r}, style.Palette)
	r.frame.Size = size
	return r.frame
}

// add places a label unless it is empty.
func (s *sketch) add(t tag) {
	if t.h > 0 {
		s.tags = append(s.tags, t)
	}
}

func (s *sketch) line(stroke frame.Stroke, points ...frame.Point) {
	s.traces = append(s.traces, trace{points, stroke})
}

func (s *sketch) shape(c frame.Colour, points ...frame.Point) {
	s.traces = append(s.traces, trace{points, frame.Stroke{Colour: c}})
}

// overflow is how far the labels and bars pass the top and the foot of a frame.
func (s sketch) overflow(height frame.Pt) (top, bottom frame.Pt) {
	top, bottom = -height, -height
	grow := func(r rect) { top, bottom = max(top, -r.top), max(bottom, r.bottom-height) }
	for _, t := range s.tags {
		grow(t.box())
	}
	for _, b := range s.bars {
		grow(b.extent())
	}
	for _, t := range s.traces {
		grow(bounds(t.points...).grow(t.stroke.Width / 2))
	}
	return top, bottom
}

// extent is all that b covers.
func (b rod) extent() rect {
	r := b.alone()
	for _, y := range b.rivals {
		r = r.and(bounds(rivalDiamond(b.rivalAt(y), b.rivalHalf()+rivalCase)...))
	}
	return r
}

// alone is the same without what other documents say.
func (b rod) alone() rect {
	r := b.at
	if b.end == Nearly {
		r = r.wider(b.to, b.brim)
	}
	if b.end != Above || b.inside {
		return r
	}
	return r.and(b.at.band(b.to, 0, reach(b.look.Tip)+b.longer+b.further))
}

// apart is the least white between two labels.
const apart frame.Pt = 2

// check reports a label that leaves the frame or is not clear of the rest.
func (s sketch) check(size frame.Size) error {
	before := s
	for i, t := range s.tags {
		box := t.box()
		if box.left < -0.01 || box.top < -0.02 || box.right > size.W+0.01 || box.bottom > size.H+0.02 {
			return t.noRoom()
		}
		if before.tags = s.tags[:i]; !before.free(box) {
			return t.noRoom()
		}
	}
	return nil
}

func (b block) noRoom() error {
	return say.Errorf("no room for the label %q: %w", clipped(b.lines[0].text), errNoRoom)
}

// clipped is what a message quotes of a label.
func clipped(s string) string {
	const most = 60
	s = strings.ReplaceAll(s, raisedMark, " ")
	if r := []rune(s); len(r) > most {
		return string(r[:most-1]) + "…"
	}
	return s
}
