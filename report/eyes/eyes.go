// Package eyes is for tests: it looks at a drawing as it is printed in colour and in grey,
// as it comes out of a photocopier that knows black and white only, at two settings, and as
// it is seen without the receptors for long (protanopia) or for medium waves (deuteranopia).
package eyes

import "math"

// Eye is a way of looking: what becomes of a colour, in luminance from 0 to 1.
type Eye struct {
	Name string
	see  func(r, g, b float64) float64 // of linear components
}

// The names of the eyes for which tests name exceptions: a photocopier has decided on what
// a mid grey is.
const (
	Light = "photocopy at 50%" // which takes it for white
	Dark  = "photocopy at 55%" // and for black
)

// All are the eyes, after Viénot, Brettel and Mollon (1999); a photocopy is black below a
// share of the sRGB grey.
func All() []Eye {
	return []Eye{
		{"colour or grey", luminance},
		{"protanopia", func(r, g, b float64) float64 {
			l := 0.11238*r + 0.88762*g
			return luminance(l, l, max(0, 0.00401*r-0.00401*g+b))
		}},
		{"deuteranopia", func(r, g, b float64) float64 {
			l := 0.29275*r + 0.70725*g
			return luminance(l, l, max(0, -0.02234*r+0.02234*g+b))
		}},
		{Light, copier(0.50)},
		{Dark, copier(0.55)},
	}
}

func luminance(r, g, b float64) float64 { return 0.2126*r + 0.7152*g + 0.0722*b }

func copier(share float64) func(r, g, b float64) float64 {
	return func(r, g, b float64) float64 {
		if 1.055*math.Pow(luminance(r, g, b), 1/2.4)-0.055 < share {
			return 0
		}
		return 1
	}
}

// Look is what the eye sees of a picture.
func (e Eye) Look(p Picture) View {
	out := View{Wide: p.wide}
	for _, c := range p.rgb {
		out.Lum = append(out.Lum, e.see(c[0], c[1], c[2]))
	}
	return out
}

// View is the luminance of each pixel, row by row.
type View struct {
	Wide int
	Lum  []float64
}

// Differing is the share of pixels in which two views of one size differ, of those chosen;
// nil chooses all.
func (v View) Differing(w View, chosen func(x, y int) bool) float64 {
	n, off := 0, 0
	for i := range v.Lum {
		if chosen != nil && !chosen(i%v.Wide, i/v.Wide) {
			continue
		}
		n++
		if Apart(v.Lum[i], w.Lum[i]) {
			off++
		}
	}
	return float64(off) / float64(max(n, 1))
}

// Apart reports whether two luminances have the contrast of 3 : 1 that WCAG 1.4.11 asks of
// neighbouring parts.
func Apart(a, b float64) bool { return (max(a, b)+0.05)/(min(a, b)+0.05) >= 3 }
