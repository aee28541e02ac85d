package impose

import (
	"math"

	"tongket/fonts"
	"tongket/report/frame"
	"tongket/report/picture"
)

// Outliner knows what glyphs look like. *fonts.Set is one.
type Outliner interface {
	Outline(face fonts.Name, id uint16) []fonts.Contour
}

// Ink is how much toner a frame takes, as shares of its area: black from 0 to 1,
// and cyan, magenta and yellow together from 0 to 3, as a printer mixes them that
// sets black for what the three have in common.
type Ink struct{ Black, Colour float64 }

// Scale weighs ink from the areas of shapes; ink over ink counts twice. Ghostscript
// finds within a fifth of a percent of a page the same.
type Scale struct {
	glyphs Outliner
	areas  map[glyph]float64 // in square units of the face
}

type glyph struct {
	face fonts.Name
	id   uint16
}

// NewScale is a scale for text in these faces.
func NewScale(glyphs Outliner) *Scale { return &Scale{glyphs, map[glyph]float64{}} }

// Weigh is the ink of a frame.
func (s *Scale) Weigh(f frame.Frame) Ink {
	var out Ink
	for _, it := range f.Items {
		switch x := it.Shape.(type) {
		case frame.Text:
			em := float64(x.Size) / fonts.UnitsPerEm
			for _, g := range x.Run.Glyphs {
				out.add(x.Colour, em*em*s.glyph(glyph{x.Run.Face, g.ID}))
			}
		case frame.Picture:
			out.picture(x)
		case frame.Path:
			lines := flat(x.Segments)
			if x.Fill != nil {
				out.add(*x.Fill, math.Abs(enclosed(lines)))
			}
			if x.Stroke.Width > 0 {
				out.add(x.Stroke.Colour, length(lines)*float64(x.Stroke.Width)*drawn(x.Stroke.Dash))
			}
		}
	}
	page := float64(f.Size.W) * float64(f.Size.H)
	return Ink{out.Black / page, out.Colour / page}
}

func (i *Ink) add(c frame.Colour, area float64) {
	r, g, b := c.RGB()
	black := 255 - max(r, g, b)
	i.Black += area * float64(black) / 255
	i.Colour += area * float64(3*(255-black)-r-g-b) / 255
}

// picture adds the ink of a picture, pixel by pixel of a small one: toner is a mean.
func (i *Ink) picture(p frame.Picture) {
	const rough = 64
	p.Image = picture.Reduced(p.Image, min(rough, p.Image.Rect.Dx()), min(rough, p.Image.Rect.Dy()))
	pixels := p.Pixels()
	b := pixels.Bounds()
	each := float64(p.Size.W) * float64(p.Size.H) / float64(b.Dx()*b.Dy())
	for y := range b.Dy() {
		for x := range b.Dx() {
			red, green, blue, _ := pixels.At(x, y).RGBA()
			i.add(frame.Colour(red>>8<<16|green>>8<<8|blue>>8), each)
		}
	}
}

// glyph is the area of a glyph. A curve encloses two thirds of the triangle that
// its control point makes with its ends.
func (s *Scale) glyph(g glyph) float64 {
	if a, known := s.areas[g]; known {
		return a
	}
	var area float64
	for _, c := range s.glyphs.Outline(g.face, g.id) {
		at := c.Start
		for _, arc := range c.Arcs {
			chord := cross(arc.To.X-at.X, arc.To.Y-at.Y, arc.Via.X-at.X, arc.Via.Y-at.Y)
			area += cross(at.X, at.Y, arc.To.X, arc.To.Y)/2 - chord/3
			at = arc.To
		}
		area += cross(at.X, at.Y, c.Start.X, c.Start.Y) / 2
	}
	s.areas[g] = math.Abs(area)
	return math.Abs(area)
}

func cross[N ~float32 | ~float64](ax, ay, bx, by N) float64 {
	return float64(ax)*float64(by) - float64(ay)*float64(bx)
}

// flat is the points of each piece of a path.
func flat(segments []frame.Segment) [][]frame.Point {
	const parts = 8 // of a curve
	var out [][]frame.Point
	for _, seg := range segments {
		if seg.Op == frame.MoveTo {
			out = append(out, nil)
		}
		if len(out) == 0 {
			continue
		}
		piece := &out[len(out)-1]
		switch seg.Op {
		case frame.MoveTo, frame.LineTo:
			*piece = append(*piece, seg.P[0])
		case frame.CurveTo:
			from := (*piece)[len(*piece)-1]
			for i := range parts {
				*piece = append(*piece, cubic(from, seg.P, frame.Pt(i+1)/parts))
			}
		case frame.Close:
			*piece = append(*piece, (*piece)[0])
		}
	}
	return out
}

func cubic(from frame.Point, p []frame.Point, t frame.Pt) frame.Point {
	u := 1 - t
	a, b, c, d := u*u*u, 3*u*u*t, 3*u*t*t, t*t*t
	return frame.Point{X: a*from.X + b*p[0].X + c*p[1].X + d*p[2].X, Y: a*from.Y + b*p[0].Y + c*p[1].Y + d*p[2].Y}
}

// enclosed is the area of pieces; one inside another makes a hole if it goes the
// other way round.
func enclosed(pieces [][]frame.Point) float64 {
	var area float64
	for _, p := range pieces {
		for i, at := range p {
			next := p[(i+1)%len(p)]
			area += cross(at.X, at.Y, next.X, next.Y) / 2
		}
	}
	return area
}

func length(pieces [][]frame.Point) float64 {
	var out float64
	for _, p := range pieces {
		for i := range p[:max(0, len(p)-1)] {
			out += math.Hypot(float64(p[i+1].X-p[i].X), float64(p[i+1].Y-p[i].Y))
		}
	}
	return out
}

// drawn is the share of a dashed line that is drawn.
func drawn(dash []frame.Pt) float64 {
	var on, all frame.Pt
	for i, d := range dash {
		all += d
		if i%2 == 0 {
			on += d
		}
	}
	if all == 0 {
		return 1
	}
	return float64(on / all)
}
