package charts

import (
	"bytes"
	"image"
	"math"
	"slices"
	"testing"

	"tongket/fonts"
	"tongket/report/frame"
	"tongket/report/png"
	"tongket/report/theme"
)

// Every kind of chart is looked at as it is printed in colour and in grey, as it comes
// out of a photocopier that knows black and white only, at two settings, and as it is
// seen without the receptors for long (protanopia) or for medium waves (deuteranopia):
// what means different things looks different, and every label can be read.

// eye is a way of looking: what becomes of a colour, in luminance from 0 to 1.
type eye struct {
	name string
	see  func(r, g, b float64) float64 // of linear components
}

func luminance(r, g, b float64) float64 { return 0.2126*r + 0.7152*g + 0.0722*b }

// eyes after Viénot, Brettel and Mollon (1999); a photocopy is black below a share of
// the sRGB grey.
func eyes() []eye {
	copier := func(share float64) func(r, g, b float64) float64 {
		return func(r, g, b float64) float64 {
			if 1.055*math.Pow(luminance(r, g, b), 1/2.4)-0.055 < share {
				return 0
			}
			return 1
		}
	}
	return []eye{
		{"colour or grey", luminance},
		{"protanopia", func(r, g, b float64) float64 {
			l := 0.11238*r + 0.88762*g
			return luminance(l, l, max(0, 0.00401*r-0.00401*g+b))
		}},
		{"deuteranopia", func(r, g, b float64) float64 {
			l := 0.29275*r + 0.70725*g
			return luminance(l, l, max(0, -0.02234*r+0.02234*g+b))
		}},
		{"photocopy at 50%", copier(0.50)},
		{"photocopy at 55%", copier(0.55)},
	}
}

// view is the luminance of each pixel.
type view struct {
	wide int
	lum  []float64
}

func (e eye) look(p picture) view {
	out := view{wide: p.wide}
	for _, c := range p.rgb {
		out.lum = append(out.lum, e.see(c[0], c[1], c[2]))
	}
	return out
}

// picture is the linear components of each pixel.
type picture struct {
	wide int
	rgb  [][3]float64
}

func painting(t *testing.T, f frame.Frame, scale float64, glyphs png.Outliner) picture {
	t.Helper()
	var b bytes.Buffer
	if err := png.Encode(&b, f, scale, 0xFFFFFF, glyphs); err != nil {
		t.Fatal(err)
	}
	img, _, err := image.Decode(&b)
	if err != nil {
		t.Fatal(err)
	}
	linear := func(v uint32) float64 {
		c := float64(v) / 0xFFFF
		if c <= 0.04045 {
			return c / 12.92
		}
		return math.Pow((c+0.055)/1.055, 2.4)
	}
	out := picture{wide: img.Bounds().Dx()}
	for y := range img.Bounds().Dy() {
		for x := range out.wide {
			r, g, b, _ := img.At(x, y).RGBA()
			out.rgb = append(out.rgb, [3]float64{linear(r), linear(g), linear(b)})
		}
	}
	return out
}

// apartIn reports whether two luminances have the contrast of 3 : 1 that WCAG 1.4.11
// asks of neighbouring parts.
func apartIn(a, b float64) bool { return (max(a, b)+0.05)/(min(a, b)+0.05) >= 3 }

// differing is the share of pixels in which two pictures differ, of those chosen.
func differing(a, b view, chosen func(x, y int) bool) float64 {
	n, off := 0, 0
	for i := range a.lum {
		if !chosen(i%a.wide, i/a.wide) {
			continue
		}
		n++
		if apartIn(a.lum[i], b.lum[i]) {
			off++
		}
	}
	return float64(off) / float64(max(n, 1))
}

const patchScale = 4 // pixels a point

// alike is the fills that only place and label tell apart once a photocopier has decided
// on a mid grey, as the house knows: the second and third of several parts, where it is
// white, and bars of two years, where it is black.
var alike = map[string][][2]string{
	"photocopy at 50%": {{"blank", "previous"}},
	"photocopy at 55%": {{"actual", "previous"}},
}

func TestFillsAreToldApart(t *testing.T) {
	at := rect{2, 2, 42, 22}
	bars := map[string]Bar{
		"actual": {}, "previous": {Fill: Previous}, "derived": {Fill: Derived}, "assumed": {Fill: Assumed},
		"blank": {Fill: Blank}, "adverse": {Fill: Adverse}, "nearly": {End: Nearly}, "more than": {End: Above},
	}
	edge := func(x, y int) bool { // the outline and the ends
		const in = 1.2 * patchScale
		inner := func(v int, low, high frame.Pt) bool {
			return float64(v) > float64(low)*patchScale+in && float64(v) < float64(high)*patchScale-in
		}
		return !inner(x, at.left, at.right-8) || !inner(y, at.top, at.bottom)
	}
	painted := map[string]picture{}
	for name, b := range bars {
		r := style.recorder(fonts.Square{})
		style.newRod(b, at, right).draw(pen{r}, style.Palette)
		r.frame.Size = frame.Size{W: 60, H: 24}
		painted[name] = painting(t, r.frame, patchScale, nil)
	}
	for _, e := range eyes() {
		patches := map[string]view{}
		for name, p := range painted {
			patches[name] = e.look(p)
		}
		for a := range patches {
			for b := range patches {
				if a >= b || slices.Contains(alike[e.name], [2]string{a, b}) {
					continue
				}
				core := differing(patches[a], patches[b], func(x, y int) bool { return !edge(x, y) })
				rim := differing(patches[a], patches[b], edge)
				if core < 0.12 && rim < 0.04 {
					t.Errorf("%s: %s and %s differ in %.3f of the area and %.3f of the edge", e.name, a, b, core, rim)
				}
			}
		}
	}
}

// TestSlitIsSeen: a provisional bar has a white line across it, and one that is short or
// has another line there has none. An earlier year's that a photocopier takes for white
// has the sign beside its figure.
func TestSlitIsSeen(t *testing.T) {
	paint := func(b Bar, length frame.Pt, across ...rect) picture {
		r := style.recorder(fonts.Square{})
		bar := style.newRod(b, rect{2, 2, 2 + length, 22}, right)
		for _, other := range across {
			bar = bar.whole(other)
		}
		bar.draw(pen{r}, style.Palette)
		r.frame.Size = frame.Size{W: 60, H: 24}
		return painting(t, r.frame, patchScale, nil)
	}
	for name, tt := range map[string]struct {
		fill   Fill
		length frame.Pt
		across []rect
		slit   bool
	}{
		"reporting year": {Actual, 40, nil, true}, "earlier year": {Previous, 40, nil, true}, "below zero": {Adverse, 40, nil, true},
		"just long enough": {Actual, 12, nil, true}, "too short": {Actual, 11.9, nil, false},
		"beside a tick": {Actual, 40, []rect{{34, 0, 36, 24}}, false}, "clear of a tick": {Actual, 40, []rect{{20, 0, 22, 24}}, true},
	} {
		with, without := paint(Bar{Fill: tt.fill, Slit: true}, tt.length, tt.across...), paint(Bar{Fill: tt.fill}, tt.length, tt.across...)
		for _, e := range eyes() {
			share := differing(e.look(with), e.look(without), func(int, int) bool { return true })
			area := 60 * 24 * share // a slit has 1.6 × 20
			unseen := tt.fill == Previous && e.name == "photocopy at 50%"
			if seen := area > 8; seen != (tt.slit && !unseen) && !(tt.fill == Adverse && area > 2) {
				t.Errorf("%s, %s: %.1f square points of a slit", name, e.name, area)
			}
		}
	}
}

func TestPointsAreToldApart(t *testing.T) {
	points := map[string]Bar{
		"reporting": {Strong: true}, "earlier": {Fill: Previous}, "derived": {Fill: Derived}, "assumed": {Fill: Assumed},
		"nearly": {Fill: Previous, End: Nearly}, "more than": {Fill: Previous, End: Above},
	}
	painted := map[string]picture{}
	for name, b := range points {
		m := &lines{setter: setter{style, fonts.Square{}}, Line: Line{Times: make([]Time, 1), Series: []Series{{Points: []Bar{b}}}}}
		m.canvas = canvas{size: frame.Size{W: 20, H: 20}, x: span{-1, 1}, y: span{-1, 1}}
		var s sketch
		m.settlePoints(m.plot(), &s, 0)
		r := style.recorder(fonts.Square{})
		s.draw(pen{r}, style.Palette)
		r.frame.Size = m.size
		painted[name] = painting(t, r.frame, patchScale, nil)
	}
	for _, e := range eyes() {
		patches := map[string]view{}
		for name, p := range painted {
			patches[name] = e.look(p)
		}
		for a := range patches {
			for b := range patches {
				if a >= b || e.name == "photocopy at 55%" && a == "earlier" && b == "reporting" {
					continue
				}
				// at least one and a half square points of the 400
				if off := 400 * differing(patches[a], patches[b], func(int, int) bool { return true }); off < 1.5 {
					t.Errorf("%s: points that are %s and %s differ in %.1f square points", e.name, a, b, off)
				}
			}
		}
	}
}

// TestLabelsCanBeRead: where a label has ink, the ground below it is otherwise.
func TestLabelsCanBeRead(t *testing.T) {
	set, err := theme.House().Open()
	if err != nil {
		t.Fatal(err)
	}
	const scale = 1.5
	for _, s := range samples() {
		whole, err := s.Draw(s.width, set)
		if err != nil {
			t.Fatal(s.name, err)
		}
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
		mask := eyes()[0].look(painting(t, letters, scale, set))
		without, with := painting(t, ground, scale, set), painting(t, whole, scale, set)
		for _, e := range eyes() {
			below, all := e.look(without), e.look(with)
			lost, n := 0, 0
			for i, l := range mask.lum {
				if l > 0.02 {
					continue // no ink, or the edge of a letter
				}
				if n++; !apartIn(below.lum[i], all.lum[i]) {
					lost++
				}
			}
			if lost*100 > n {
				t.Errorf("%s, %s: %d of %d dots of ink in labels cannot be seen", s.name, e.name, lost, n)
			}
		}
	}
}
