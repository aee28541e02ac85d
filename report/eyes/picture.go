package eyes

import (
	"bytes"
	"image"
	"math"
	"testing"

	"tongket/report/frame"
	"tongket/report/png"
)

// Picture is the linear components of each pixel, row by row.
type Picture struct {
	wide int
	rgb  [][3]float64
}

// Paint is a frame on white, in so many pixels a point; glyphs may be nil where it has no
// words.
func Paint(t testing.TB, f frame.Frame, scale float64, glyphs png.Outliner) Picture {
	t.Helper()
	var b bytes.Buffer
	if err := png.Encode(&b, f, scale, 0xFFFFFF, glyphs); err != nil {
		t.Fatal(err)
	}
	img, _, err := image.Decode(&b)
	if err != nil {
		t.Fatal(err)
	}
	out := Picture{wide: img.Bounds().Dx()}
	for y := range img.Bounds().Dy() {
		for x := range out.wide {
			r, g, b, _ := img.At(x, y).RGBA()
			out.rgb = append(out.rgb, [3]float64{linear(r), linear(g), linear(b)})
		}
	}
	return out
}

func linear(v uint32) float64 {
	c := float64(v) / 0xFFFF
	if c <= 0.04045 {
		return c / 12.92
	}
	return math.Pow((c+0.055)/1.055, 2.4)
}

// Unread is, of the dots of ink in the labels of a frame, how many an eye cannot tell from
// what is below them.
func Unread(t testing.TB, whole frame.Frame, scale float64, glyphs png.Outliner) map[string][2]int {
	t.Helper()
	ground, letters := whole, whole
	ground.Items, letters.Items = nil, nil
	for _, it := range whole.Items {
		if text, is := it.Shape.(frame.Text); is {
			text.Colour = 0
			it.Shape = text
			letters.Items = append(letters.Items, it)
		} else {
			ground.Items = append(ground.Items, it)
		}
	}
	mask := All()[0].Look(Paint(t, letters, scale, glyphs))
	without, with := Paint(t, ground, scale, glyphs), Paint(t, whole, scale, glyphs)
	out := map[string][2]int{}
	for _, e := range All() {
		below, all := e.Look(without), e.Look(with)
		lost, n := 0, 0
		for i, l := range mask.Lum {
			if l > 0.02 {
				continue // no ink, or the edge of a letter
			}
			if n++; !Apart(below.Lum[i], all.Lum[i]) {
				lost++
			}
		}
		out[e.Name] = [2]int{lost, n}
	}
	return out
}
