package theme

import (
	"math"

	"tongket/report/frame"
)

// contrast of two colours, by WCAG 2: from 1 to 21.
func contrast(a, b frame.Colour) float64 {
	x, y := a.Luminance(), b.Luminance()
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

// lightness is how light the eye finds a colour, from 0 to 100: L* of CIELAB.
func lightness(c frame.Colour) float64 {
	y := c.Luminance()
	if y <= 216.0/24389 {
		return y * 24389 / 27
	}
	return 116*math.Cbrt(y) - 16
}
