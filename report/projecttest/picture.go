package projecttest

import (
	"bytes"
	"image"
	"image/color"
	"image/png"
)

// pictureFile is the picture of projects that have one.
const pictureFile = "pictures/house.png"

// Picture is a PNG of so many pixels: a house before the sky, of which a part is
// transparent.
func Picture(w, h int) []byte {
	img := image.NewNRGBA(image.Rect(0, 0, w, h))
	for y := range h {
		for x := range w {
			c := color.NRGBA{120, 170, 200, uint8(255 * y / h)}
			if 4*x > w && 4*x < 3*w && 2*y > h {
				c = color.NRGBA{160, 60, 40, 255}
			}
			img.SetNRGBA(x, y, c)
		}
	}
	var out bytes.Buffer
	_ = png.Encode(&out, img) // memory takes everything
	return out.Bytes()
}
