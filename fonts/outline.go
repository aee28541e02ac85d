package fonts

import (
	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/font/opentype"
)

// Point is a place in units of which UnitsPerEm make the size, y upwards.
type Point struct{ X, Y float32 }

// Contour is a closed line around ink, or around a hole in it, the other way
// round: from Start along its arcs, the last of which ends at Start.
type Contour struct {
	Start Point
	Arcs  []Arc
}

// Arc is a quadratic curve to a point, by a control point. A straight line has
// its control point halfway, so who draws need not tell them apart.
type Arc struct{ Via, To Point }

// Outline is what a glyph looks like, with the parts of an accented letter in
// their places; nil for a space. It reads the face's outlines when first asked,
// so it serves the goroutine of the Set only.
func (s *Set) Outline(name Name, id uint16) []Contour {
	f := s.face(name)
	if f.drawn == nil {
		f.drawn = font.NewFace(f.parse(newShelf(f.tables.pick("cmap", "head", "maxp", "hhea", "hmtx", "loca", "glyf"))))
	}
	outline, _ := f.drawn.GlyphDataOutline(font.GID(id))
	var out []Contour
	for _, seg := range outline.Segments {
		to := f.point(seg.Args[0])
		if seg.Op == opentype.SegmentOpMoveTo {
			out = append(out, Contour{Start: to})
			continue
		}
		c := &out[len(out)-1]
		from := c.end()
		via := Point{(from.X + to.X) / 2, (from.Y + to.Y) / 2}
		if seg.Op == opentype.SegmentOpQuadTo {
			via, to = to, f.point(seg.Args[1])
		}
		c.Arcs = append(c.Arcs, Arc{via, to})
	}
	return out
}

// point is a place of the file in our units.
func (f *face) point(p opentype.SegmentPoint) Point {
	k := UnitsPerEm / float32(f.em)
	return Point{k * p.X, k * p.Y}
}

func (c *Contour) end() Point {
	if n := len(c.Arcs); n > 0 {
		return c.Arcs[n-1].To
	}
	return c.Start
}
