package charts

import (
	"math"

	"tongket/fonts"
	"tongket/report/doc"
	"tongket/report/frame"
)

// Giant is one figure, as large as its place is wide, below it the same in the other
// languages, and a scale under a rate. It is as high as it needs, up to Height.
type Giant struct {
	Before, Digits, After string // of the language that leads; only the digits are large
	Others                Label  // what the others print, if that is not the same
	Scale                 doc.Graphic
	Most                  frame.Pt // the size of the digits, at most
	Height                frame.Pt // 0: whatever it needs
	Style                 Style
}

var _ doc.Tall = Giant{}

// Tall is g as high as its place, or lower.
func (g Giant) Tall(height frame.Pt) doc.Graphic { g.Height = height; return g }

// What stands beside and below the digits, in parts of their size.
const (
	giantSmall  frame.Pt = 0.2  // what stands on their line
	giantOthers frame.Pt = 0.22 // what stands below
	giantGap    frame.Pt = 0.2  // from their line to that, clear of a comma
	giantScale  frame.Pt = 28   // from there to the scale, in points
)

// Draw is the figure, as wide as asked.
func (g Giant) Draw(width frame.Pt, shape fonts.Shaper) (frame.Frame, error) {
	set := setter{g.Style, shape}
	var scale frame.Frame
	if g.Scale != nil {
		var err error
		if scale, err = g.Scale.Draw(width, shape); err != nil {
			return scale, err
		}
	}
	size := g.Most
	if w := g.line(set, size).w; w > width {
		size *= width / w
	}
	if high := g.high(size); g.Height > 0 && high+scale.Size.H > g.Height {
		size *= max(0, g.Height-scale.Size.H-g.under()) / (high - g.under())
	}
	if size = asWritten(size); size < g.Style.Look.Figure {
		return frame.Frame{}, errNoRoom
	}
	out := g.sketch(set, size).onto(frame.Size{W: width, H: g.high(size)}, g.Style, shape)
	if g.Scale != nil {
		out.Place(frame.Point{Y: out.Size.H}, scale)
		out.Size.H += scale.Size.H
	}
	return out, nil
}

// asWritten is a size as files have it, in halves of a point and no larger: of large letters
// the next would stand elsewhere otherwise.
func asWritten(size frame.Pt) frame.Pt { return frame.Pt(math.Floor(float64(size)*2) / 2) }

// under is the white over the scale.
func (g Giant) under() frame.Pt {
	if g.Scale == nil {
		return 0
	}
	return giantScale
}

// high is how high the figure is in a size, with the white over its scale.
func (g Giant) high(size frame.Pt) frame.Pt {
	return (figures+giantGap)*size + frame.Pt(len(g.Others))*1.2*g.others(size) + g.under()
}

// small is the size of what stands beside or below a figure of a size, in parts of that.
func (g Giant) small(part, size frame.Pt) frame.Pt { return max(g.Style.Look.Sign, part*size) }

// others is the size of what stands below a figure of a size.
func (g Giant) others(size frame.Pt) frame.Pt {
	if g.Style.Equal {
		return size
	}
	return g.small(giantOthers, size)
}

// otherLine is what another language prints, below a figure of a size.
func (g Giant) otherLine(set setter, text string, size frame.Pt) line {
	look, face, colour := g.Style.Look.Label, g.Style.Look.Label.Second.Face, g.Style.Look.Label.Second.Colour
	if g.Style.Equal {
		face, colour = look.Strong, g.Style.Palette.Actual
	}
	return set.line(text, face, g.others(size), 1.2*g.others(size), colour)
}

// line is what stands on the line of the digits.
func (g Giant) line(set setter, size frame.Pt) (out giantLine) {
	small := func(text string) line {
		size := g.small(giantSmall, size)
		return set.line(text, g.Style.Look.Label.Face, size, size, g.Style.Palette.Ink)
	}
	large := set.line(g.Digits, g.Style.Look.Label.Strong, size, figures*size, g.Style.Palette.Actual)
	out.list = []line{small(g.Before), large, small(g.After)}
	for _, l := range out.list {
		out.w += l.width
	}
	if g.Style.Equal {
		for _, text := range g.Others {
			out.w = max(out.w, g.otherLine(set, text, size).width)
		}
	}
	return out
}

// giantLine is pieces of a line and how wide they are.
type giantLine struct {
	list []line
	w    frame.Pt
}

func (g Giant) sketch(set setter, size frame.Pt) sketch {
	var s sketch
	x, base := frame.Pt(0), figures*size
	for _, l := range g.line(set, size).list {
		l.ascent = l.leading
		s.add(tag{block: stack(l), left: x, top: base - l.leading})
		x += l.width
	}
	y := base + giantGap*size
	for _, text := range g.Others {
		l := g.otherLine(set, text, size)
		s.add(tag{block: stack(l), left: 0, top: y})
		y += l.leading
	}
	return s
}
