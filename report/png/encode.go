package png

import (
	"image"
	"image/png"
	"io"

	"tongket/report/frame"
)

// encode writes the picture, with a palette if that shows all there is to see:
// it takes a third of the bytes.
func (c *canvas) encode(w io.Writer) error {
	e := png.Encoder{}
	if p := newPalette(c.count()); p != nil {
		return e.Encode(w, c.paletted(p))
	}
	return e.Encode(w, c.full())
}

// count is how many pixels have each colour.
func (c *canvas) count() map[frame.Colour]int {
	out := map[frame.Colour]int{}
	run := 0
	for i, colour := range c.pixels {
		run++
		if i+1 == len(c.pixels) || c.pixels[i+1] != colour {
			out[colour] += run
			run = 0
		}
	}
	return out
}

func (c *canvas) paletted(p *palette) image.Image {
	out := image.NewPaletted(image.Rect(0, 0, c.width, c.height), p.colours)
	for i, colour := range c.pixels {
		if i > 0 && colour == c.pixels[i-1] {
			out.Pix[i] = out.Pix[i-1]
		} else {
			out.Pix[i] = p.numbers[colour]
		}
	}
	return out
}

func (c *canvas) full() image.Image {
	out := image.NewRGBA(image.Rect(0, 0, c.width, c.height))
	for i, colour := range c.pixels {
		o := opaque(colour)
		copy(out.Pix[4*i:], []uint8{o.R, o.G, o.B, o.A})
	}
	return out
}
