// Package picture reads the pictures of a project, PNG, JPEG or SVG of filled shapes, within
// limits: upright, in pixels of eight bits. What it cannot show as it is meant it refuses, and says what to do.
package picture

import (
	"bytes"
	"errors"
	"image"
	"image/draw"
	"image/jpeg"
	"image/png"
	"io"

	"tongket/report/say"
)

// What a picture may measure. The pixels are counted before any is made room for: a file of
// a few kilobytes may claim to have billions.
const (
	MostBytes  = 16 << 20
	mostPixels = 25_000_000
	mostSides  = 12 // times as wide as high, or as high as wide
)

// finest is how many pixels of a side are kept: A4 at 300 to the inch.
const finest = 3508

// Picture is what a file shows: pixels with what is transparent, upright.
type Picture struct {
	*image.RGBA
	Photo bool // it was a JPEG: what is lost of it by being one again is not seen
}

var (
	errTruncated = say.Errorf("the file is damaged, or was cut off")
	errPrint     = say.Errorf("its colours are those of a printing press (CMYK), which look otherwise on each")
)

// Read reads a file. Errors say what it is, or what is wrong with it.
func Read(raw []byte) (*Picture, error) {
	form := formOf(raw)
	if form.draw != nil {
		img, err := form.draw(raw)
		if err != nil {
			return nil, err
		}
		return &Picture{img, false}, nil
	}
	if form.config == nil {
		return nil, say.Errorf("it is %s", form.called)
	}
	is, err := form.config(bytes.NewReader(raw))
	if err != nil {
		return nil, reason(err)
	}
	if err := acceptable(is); err != nil {
		return nil, err
	}
	img, err := form.decode(bytes.NewReader(raw))
	if err != nil {
		return nil, reason(err)
	}
	return &Picture{turned(smaller(rgba(img), finest), orientation(raw)), form.photo}, nil
}

// acceptable is an error for what a file claims to be.
func acceptable(is image.Config) error {
	w, h := is.Width, is.Height
	switch {
	case w <= 0 || h <= 0:
		return errTruncated
	case w > mostPixels/h:
		return say.Errorf("it has %d × %d pixels; the most are %d million", w, h, mostPixels/1_000_000)
	case w > mostSides*h || h > mostSides*w:
		return say.Errorf("it has %d × %d pixels; one side is at most %d times the other", w, h, mostSides)
	case isPress(is.ColorModel):
		return errPrint
	}
	return nil
}

// reason is an error of a decoder in words that say what to think of the file.
func reason(err error) error {
	var png png.UnsupportedError
	var jpeg jpeg.UnsupportedError
	if errors.As(err, &png) || errors.As(err, &jpeg) {
		return say.Errorf("it is of a rare kind that is not read")
	}
	return errTruncated
}

// form is a form of files.
type form struct {
	called say.Message
	config func(io.Reader) (image.Config, error) // nil: it is not read
	decode func(io.Reader) (image.Image, error)
	photo  bool
	draw   func(raw []byte) (*image.RGBA, error) // of what is no pixels
}

// rgba is a picture by pixels of eight bits a colour.
func rgba(img image.Image) *image.RGBA {
	b := img.Bounds()
	out := image.NewRGBA(image.Rect(0, 0, b.Dx(), b.Dy()))
	draw.Draw(out, out.Rect, img, b.Min, draw.Src)
	return out
}

// smaller is a picture whose longer side has so many pixels at most.
func smaller(img *image.RGBA, most int) *image.RGBA {
	w, h := img.Rect.Dx(), img.Rect.Dy()
	if longer := max(w, h); longer > most {
		return Reduced(img, max(1, w*most/longer), max(1, h*most/longer))
	}
	return img
}
