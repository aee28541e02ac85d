package png

import (
	"image"
	"image/draw"
	"math"

	"golang.org/x/image/vector"

	"tongket/report/frame"
)

// canvas is a picture that is being painted.
type canvas struct {
	width, height int
	pixels        []frame.Colour // row by row
	raster        vector.Rasterizer
	mask          image.Alpha // what the raster covers
}

func newCanvas(width, height int, ground frame.Colour) *canvas {
	c := &canvas{width: width, height: height, pixels: make([]frame.Colour, width*height)}
	for i := range c.pixels {
		c.pixels[i] = ground
	}
	return c
}

// exact is the width from which the rasteriser counts in floating point. Below
// it takes a faster way, on which long slanting edges drift by half a pixel.
const exact = 513

// fine is how many parts of a pixel glyphs are filled by, each way. Ink of one
// path adds up, which is wrong where contours share an edge, as a stem and its
// serif do; it can be so in these parts only.
const fine = 4

// fill paints what the polygons cover. As in PDF, one inside another makes a
// hole if it goes the other way round. Each pixel is filled by parts × parts.
func (c *canvas) fill(polygons []polygon, colour frame.Colour, parts int) {
	box := c.bounds(polygons)
	if box.Empty() {
		return
	}
	c.raster.Reset(max(parts*box.Dx(), exact), parts*box.Dy())
	c.raster.DrawOp = draw.Src
	zoom, corner := float64(parts), point{float64(box.Min.X), float64(box.Min.Y)}
	for _, p := range polygons {
		for i, q := range p {
			q = q.minus(corner).times(zoom)
			if i == 0 {
				c.raster.MoveTo(float32(q.x), float32(q.y))
			} else {
				c.raster.LineTo(float32(q.x), float32(q.y))
			}
		}
		c.raster.ClosePath()
	}
	c.resizeMask(c.raster.Size())
	c.raster.Draw(&c.mask, c.mask.Rect, image.Opaque, image.Point{})
	for y := range box.Dy() {
		from := (box.Min.Y+y)*c.width + box.Min.X
		c.blend(c.pixels[from:from+box.Dx()], y, colour, parts)
	}
}

// bounds is the pixels of the canvas that polygons may touch.
func (c *canvas) bounds(polygons []polygon) image.Rectangle {
	low, high := point{math.Inf(1), math.Inf(1)}, point{math.Inf(-1), math.Inf(-1)}
	for _, p := range polygons {
		for _, q := range p {
			low, high = point{min(low.x, q.x), min(low.y, q.y)}, point{max(high.x, q.x), max(high.y, q.y)}
		}
	}
	within := func(v float64, most int) int { return int(max(0, min(v, float64(most)))) }
	return image.Rect(
		within(math.Floor(low.x), c.width), within(math.Floor(low.y), c.height),
		within(math.Ceil(high.x), c.width), within(math.Ceil(high.y), c.height))
}

func (c *canvas) resizeMask(size image.Point) {
	n := size.X * size.Y
	if cap(c.mask.Pix) < n {
		c.mask.Pix = make([]uint8, n)
	}
	c.mask = image.Alpha{Pix: c.mask.Pix[:n], Stride: size.X, Rect: image.Rectangle{Max: size}}
}

// place sets a picture between pixels of the canvas: each has the colour of the picture at
// its middle.
func (c *canvas) place(img image.Image, left, top, right, bottom float64) {
	b := img.Bounds()
	at := func(i int, from, to float64, of int) int {
		return max(0, min(of-1, int((float64(i)+0.5-from)/(to-from)*float64(of))))
	}
	for y := max(0, int(math.Round(top))); y < min(c.height, int(math.Round(bottom))); y++ {
		for x := max(0, int(math.Round(left))); x < min(c.width, int(math.Round(right))); x++ {
			r, g, blue, _ := img.At(b.Min.X+at(x, left, right, b.Dx()), b.Min.Y+at(y, top, bottom, b.Dy())).RGBA()
			c.pixels[y*c.width+x] = frame.Colour(r>>8<<16 | g>>8<<8 | blue>>8)
		}
	}
}

// levels is how finely a pixel may be covered: few enough for a chart to need
// no more colours than a palette holds, and as many as the eye tells apart on
// an edge.
const levels = 31

// blend paints pixels by row y of the mask.
func (c *canvas) blend(pixels []frame.Colour, y int, ink frame.Colour, parts int) {
	full := frame.Colour(255 * parts * parts)
	for x := range pixels {
		var sum frame.Colour
		for part := range parts {
			from := (y*parts+part)*c.mask.Stride + x*parts
			for _, a := range c.mask.Pix[from : from+parts] {
				sum += frame.Colour(a)
			}
		}
		switch level := (sum*levels + full/2) / full; level {
		case 0:
		case levels:
			pixels[x] = ink
		default:
			pixels[x] = mix(pixels[x], ink, level)
		}
	}
}

// mix is so many levels of ink on a ground, component by component.
func mix(ground, ink, level frame.Colour) (out frame.Colour) {
	for shift := 0; shift < 24; shift += 8 {
		g, i := ground>>shift&255, ink>>shift&255
		out |= (g*(levels-level) + i*level + levels/2) / levels << shift
	}
	return out
}
