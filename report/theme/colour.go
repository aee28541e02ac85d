package theme

import (
	"fmt"
	"math"

	"tongket/report/frame"
)

// contrast of two colours, by WCAG 2: from 1 to 21.
func contrast(a, b frame.Colour) float64 {
	x, y := luminance(a), luminance(b)
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

// luminance is how bright a colour is, from 0 to 1.
func luminance(c frame.Colour) float64 {
	r, g, b := c.RGB()
	return 0.2126*linear(r) + 0.7152*linear(g) + 0.0722*linear(b)
}

func linear(component int) float64 {
	v := float64(component) / 255
	if v <= 0.04045 {
		return v / 12.92
	}
	return math.Pow((v+0.055)/1.055, 2.4)
}

// lightness is how light the eye finds a colour, from 0 to 100: L* of CIELAB.
func lightness(c frame.Colour) float64 {
	y := luminance(c)
	if y <= 216.0/24389 {
		return y * 24389 / 27
	}
	return 116*math.Cbrt(y) - 16
}

func hex(c frame.Colour) string { return fmt.Sprintf("#%06X", uint32(c)) }
