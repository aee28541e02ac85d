package charts

import (
	"slices"
	"testing"

	"tongket/fonts"
	"tongket/report/eyes"
	"tongket/report/frame"
	"tongket/report/theme"
)

// Every kind of chart is looked at by every eye that there is: what means different things
// looks different, and every label can be read.

const patchScale = 4 // pixels a point

// alike is the fills that only place and label tell apart once a photocopier has decided
// on a mid grey, as the house knows: the second and third of several parts, where it is
// white, and bars of two years, where it is black.
var alike = map[string][][2]string{
	eyes.Light: {{"blank", "previous"}},
	eyes.Dark:  {{"actual", "previous"}},
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
	painted := map[string]eyes.Picture{}
	for name, b := range bars {
		r := style.recorder(fonts.Square{})
		style.newRod(b, at, right).draw(pen{r}, style.Palette)
		r.frame.Size = frame.Size{W: 60, H: 24}
		painted[name] = eyes.Paint(t, r.frame, patchScale, nil)
	}
	for _, e := range eyes.All() {
		patches := map[string]eyes.View{}
		for name, p := range painted {
			patches[name] = e.Look(p)
		}
		for a := range patches {
			for b := range patches {
				if a >= b || slices.Contains(alike[e.Name], [2]string{a, b}) {
					continue
				}
				core := patches[a].Differing(patches[b], func(x, y int) bool { return !edge(x, y) })
				rim := patches[a].Differing(patches[b], edge)
				if core < 0.12 && rim < 0.04 {
					t.Errorf("%s: %s and %s differ in %.3f of the area and %.3f of the edge", e.Name, a, b, core, rim)
				}
			}
		}
	}
}

// TestSlitIsSeen: a provisional bar has a white line across it, and one that is short or
// has another line there has none. An earlier year's that a photocopier takes for white
// has the sign beside its figure.
func TestSlitIsSeen(t *testing.T) {
	paint := func(b Bar, length frame.Pt, across ...rect) eyes.Picture {
		r := style.recorder(fonts.Square{})
		bar := style.newRod(b, rect{2, 2, 2 + length, 22}, right)
		for _, other := range across {
			bar = bar.whole(other)
		}
		bar.draw(pen{r}, style.Palette)
		r.frame.Size = frame.Size{W: 60, H: 24}
		return eyes.Paint(t, r.frame, patchScale, nil)
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
		for _, e := range eyes.All() {
			share := e.Look(with).Differing(e.Look(without), func(int, int) bool { return true })
			area := 60 * 24 * share // a slit has 1.6 × 20
			unseen := tt.fill == Previous && e.Name == eyes.Light
			if seen := area > 8; seen != (tt.slit && !unseen) && !(tt.fill == Adverse && area > 2) {
				t.Errorf("%s, %s: %.1f square points of a slit", name, e.Name, area)
			}
		}
	}
}

func TestPointsAreToldApart(t *testing.T) {
	points := map[string]Bar{
		"reporting": {Strong: true}, "earlier": {Fill: Previous}, "derived": {Fill: Derived}, "assumed": {Fill: Assumed},
		"nearly": {Fill: Previous, End: Nearly}, "more than": {Fill: Previous, End: Above},
	}
	painted := map[string]eyes.Picture{}
	for name, b := range points {
		m := &lines{setter: setter{style, fonts.Square{}}, Line: Line{Times: make([]Time, 1), Series: []Series{{Points: []Bar{b}}}}}
		m.canvas = canvas{size: frame.Size{W: 20, H: 20}, x: span{-1, 1}, y: span{-1, 1}}
		var s sketch
		m.settlePoints(m.plot(), &s, 0)
		r := style.recorder(fonts.Square{})
		s.draw(pen{r}, style.Palette)
		r.frame.Size = m.size
		painted[name] = eyes.Paint(t, r.frame, patchScale, nil)
	}
	for _, e := range eyes.All() {
		patches := map[string]eyes.View{}
		for name, p := range painted {
			patches[name] = e.Look(p)
		}
		for a := range patches {
			for b := range patches {
				if a >= b || e.Name == eyes.Dark && a == "earlier" && b == "reporting" {
					continue
				}
				// at least one and a half square points of the 400
				if off := 400 * patches[a].Differing(patches[b], func(int, int) bool { return true }); off < 1.5 {
					t.Errorf("%s: points that are %s and %s differ in %.1f square points", e.Name, a, b, off)
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
	for _, s := range samples() {
		whole, err := s.Draw(s.width, set)
		if err != nil {
			t.Fatal(s.name, err)
		}
		for eye, dots := range eyes.Unread(t, whole, 1.5, set) {
			if dots[0]*100 > dots[1] {
				t.Errorf("%s, %s: %d of %d dots of ink in labels cannot be seen", s.name, eye, dots[0], dots[1])
			}
		}
	}
}
