package picture

import (
	"image"
	"image/color"
)

// Reduced is a picture of fewer pixels, each the mean of those in its place.
func Reduced(img *image.RGBA, w, h int) *image.RGBA {
	out := image.NewRGBA(image.Rect(0, 0, w, h))
	from := img.Rect
	for y := range h {
		top, bottom := y*from.Dy()/h, (y+1)*from.Dy()/h
		for x := range w {
			left, right := x*from.Dx()/w, (x+1)*from.Dx()/w
			mean(out.Pix[out.PixOffset(x, y):][:4], img, image.Rect(left, top, max(right, left+1), max(bottom, top+1)))
		}
	}
	return out
}

// mean is the mean of the pixels of an area. What is transparent has no weight: the colours
// stand multiplied by how far they cover.
func mean(out []uint8, img *image.RGBA, area image.Rectangle) {
	var sum [4]int
	for y := area.Min.Y; y < area.Max.Y; y++ {
		row := img.Pix[y*img.Stride+4*area.Min.X : y*img.Stride+4*area.Max.X]
		for i := 0; i < len(row); i += 4 {
			sum[0] += int(row[i])
			sum[1] += int(row[i+1])
			sum[2] += int(row[i+2])
			sum[3] += int(row[i+3])
		}
	}
	n := area.Dx() * area.Dy()
	for i := range out {
		out[i] = uint8((sum[i] + n/2) / n)
	}
}

// Over is a picture on a ground, of which nothing is transparent.
func Over(img *image.RGBA, ground color.RGBA) *image.RGBA {
	out := image.NewRGBA(img.Rect)
	on := [3]int{int(ground.R), int(ground.G), int(ground.B)}
	for i := 0; i < len(img.Pix); i += 4 {
		clear := 255 - int(img.Pix[i+3])
		for j := range on {
			out.Pix[i+j] = uint8(int(img.Pix[i+j]) + (on[j]*clear+127)/255)
		}
		out.Pix[i+3] = 255
	}
	return out
}

// Mapped is a picture in greys: each colour of it as a function has it.
func Mapped(img *image.RGBA, grey func(r, g, b uint8) uint8) *image.Gray {
	out := image.NewGray(image.Rect(0, 0, img.Rect.Dx(), img.Rect.Dy()))
	for i := range out.Pix {
		out.Pix[i] = grey(img.Pix[4*i], img.Pix[4*i+1], img.Pix[4*i+2])
	}
	return out
}
