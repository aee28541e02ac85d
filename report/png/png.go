// Package png paints a frame as a PNG picture, for readers that show no PDF,
// such as mail. It knows nothing of pages, nodes or languages.
//
// The filling is golang.org/x/image/vector's, which knows closed outlines and
// nothing else: what a PDF reader does by itself (pens, dashes, flat pieces for
// curves, glyphs) is turned into outlines here.
package png

import (
	"fmt"
	"io"
	"math"

	"tongket/fonts"
	"tongket/report/frame"
)

// Outliner knows what glyphs look like. *fonts.Set is one.
type Outliner interface {
	Outline(face fonts.Name, id uint16) []fonts.Contour
}

// Encode paints a frame at a scale, in pixels per point, on a ground that
// leaves nothing transparent, and writes the picture. The size is rounded up to
// whole pixels. Links and anchors are no ink and are left out. The same frame
// gives the same bytes.
func Encode(w io.Writer, f frame.Frame, scale float64, ground frame.Colour, glyphs Outliner) error {
	width, height, err := pixels(f.Size, scale)
	if err != nil {
		return fmt.Errorf("png: %w", err)
	}
	p := painter{scale: scale, glyphs: glyphs, canvas: newCanvas(width, height, ground)}
	if err := frame.Paint(f.Items, &p); err != nil {
		return fmt.Errorf("png: %w", err)
	}
	if err := p.canvas.encode(w); err != nil {
		return fmt.Errorf("png: %w", err)
	}
	return nil
}

// What a picture may measure, in pixels: more is a mistake in the scale, and
// would take gigabytes.
const (
	maxSide = 20_000
	maxArea = 64 << 20
)

func pixels(size frame.Size, scale float64) (width, height int, err error) {
	const noise = 1e-6 // 30 × 0.1 is no 4 pixels
	w := math.Ceil(float64(size.W)*scale - noise)
	h := math.Ceil(float64(size.H)*scale - noise)
	if !(scale > 0 && w >= 1 && h >= 1 && w <= maxSide && h <= maxSide && w*h <= maxArea) {
		return 0, 0, fmt.Errorf("a frame of %g x %g pt at %g pixels per point is no picture", size.W, size.H, scale)
	}
	return int(w), int(h), nil
}
