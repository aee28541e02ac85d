package frame

import (
	"image"
	"image/color"
	"math"

	"tongket/report/picture"
)

// Picture is pixels, from the item's place to the right and down.
type Picture struct {
	Size   Size
	Image  *image.RGBA
	Photo  bool   // nobody sees what a JPEG of it loses
	Grey   bool   // in greys of the same lightness
	Ground Colour // seen where the picture is transparent
}

func (Picture) shape() {}

// finest is how many pixels to the inch are of use: no printer shows more.
const finest = 300

// Pixels is what p shows, on its ground, of no more pixels than are of use in its size: an
// *image.RGBA without transparency, or of greys an *image.Gray.
func (p Picture) Pixels() image.Image {
	w, h := p.Image.Rect.Dx(), p.Image.Rect.Dy()
	img := p.Image
	if most := int(math.Ceil(float64(p.Size.W) / 72 * finest)); most < w {
		img = picture.Reduced(img, max(1, most), max(1, h*most/w))
	}
	r, g, b := p.Ground.RGB()
	img = picture.Over(img, color.RGBA{uint8(r), uint8(g), uint8(b), 255})
	if p.Grey {
		return picture.Mapped(img, func(r, g, b uint8) uint8 {
			return uint8((Colour(r)<<16 | Colour(g)<<8 | Colour(b)).Grey())
		})
	}
	return img
}

// PerInch is how many pixels p has to the inch.
func (p Picture) PerInch() float64 { return float64(p.Image.Rect.Dx()) / float64(p.Size.W) * 72 }
