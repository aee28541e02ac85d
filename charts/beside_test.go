package charts

import (
	"bytes"
	"fmt"
	"image"
	_ "image/png"
	"math/rand/v2"
	"strings"
	"testing"

	"tongket/fonts"
	"tongket/report/frame"
	"tongket/report/png"
)

// What is met looks met, what is missed looks missed, at any distance: held
// against the painted picture, since what hides a bar's end is painted over it.

const dots = 8 // a point

func painted(t *testing.T, f frame.Frame) image.Image {
	t.Helper()
	var b bytes.Buffer
	if err := png.Encode(&b, f, dots, 0xFFFFFF, nil); err != nil {
		t.Fatal(err)
	}
	img, _, err := image.Decode(&b)
	if err != nil {
		t.Fatal(err)
	}
	return img
}

// dark reports whether a pixel is a bar's or a line's: no ground, no track, no
// half-covered edge.
func dark(img image.Image, x, y int) bool {
	r, g, b, _ := img.At(x, y).RGBA()
	return r+g+b < 3*0xA000
}

// near is a target and values on both sides of it.
func near(target float64) []float64 {
	return []float64{target - 3, target - 0.4, target - 0.01, target, target + 0.01, target + 0.4, target + 3}
}

func TestBulletsSides(t *testing.T) {
	for _, target := range []float64{3, 50, 92, 96.9} {
		for _, level := range near(target) {
			for _, end := range []End{Closed, Nearly, Above} {
				t.Run(fmt.Sprintf("%g of %g, %v", level, target, end), func(t *testing.T) {
					bulletSide(t, Bullet{Bar: Bar{Level: level, End: end}, Max: 100, Style: style, Target: &Target{Level: target}}, 300)
				})
			}
		}
	}
}

// bulletSide looks along the middle of the bar: there the last of it before the
// hatched tip of "more than" lies on the value's side of the line.
func bulletSide(t *testing.T, b Bullet, width frame.Pt) {
	t.Helper()
	f, err := b.Draw(width, fonts.Square{})
	if err != nil {
		t.Fatal(err)
	}
	img := painted(t, f)
	line := run(func(i int) bool { return dark(img, i, 2*dots) }, img.Bounds().Dx()) // over the bar
	if line.to-line.from < dots {
		t.Fatalf("no target's line: %v", line)
	}
	const barTop = 1.5 + (18-9)/2.0
	var bar image.Rectangle
	for y := int((barTop + 0.5) * dots); y < int((barTop+8.5)*dots); y += dots / 2 {
		for x := range img.Bounds().Dx() {
			if dark(img, x, y) && (x < line.from-2 || x > line.to+2) {
				bar = bar.Union(image.Rect(x, y, x+1, y+1))
			}
		}
	}
	met := b.Bar.Level > b.Target.Level || b.Bar.Level == b.Target.Level && b.Bar.End != Nearly
	switch {
	case b.Bar.End == Above: // what lies beyond it is open
		if bar.Max.X < line.to+2*dots {
			t.Errorf("the open end of the bar, %v, is hidden by the line, %v", bar, line)
		}
	case met && bar.Max.X < line.to+dots:
		t.Errorf("met, but the bar ends at %d, the line at %d", bar.Max.X, line.to)
	case !met && bar.Max.X > line.from-dots/2:
		t.Errorf("missed, but the bar ends at %d, where the line begins at %d", bar.Max.X, line.from)
	}
}

// stretch is pixels in a row.
type stretch struct{ from, to int }

// run is the first stretch of n pixels that are so.
func run(is func(int) bool, n int) stretch {
	out := stretch{n, n}
	for i := range n {
		if is(i) && out.from == n {
			out.from = i
		}
		if !is(i) && out.from < n {
			return stretch{out.from, i}
		}
	}
	return out
}

func TestColumnsSides(t *testing.T) {
	for _, height := range []frame.Pt{60, 180} {
		for _, target := range []float64{0, 2, 50, 92} {
			for _, level := range near(target) {
				if level < 0 {
					continue
				}
				for _, end := range []End{Closed, Nearly} {
					t.Run(fmt.Sprintf("%g of %g, %v, %.0f pt", level, target, end, height), func(t *testing.T) {
						c := Columns{Bars: []Bar{{Level: 100}, {Level: level, End: end, Fill: Previous}}, Target: &Target{Level: target, First: 0, Last: 1}, Height: height, Style: style}
						columnSide(t, c)
					})
				}
			}
		}
	}
}

// columnSide looks down the middle of the second column: the first of it lies on the
// value's side of the line.
func columnSide(t *testing.T, c Columns) {
	t.Helper()
	const width = 100
	f, err := c.Draw(width, fonts.Square{})
	if err != nil {
		t.Fatal(err)
	}
	img := painted(t, f)
	m, _ := c.measure(width, fonts.Square{})
	m.canvas, _ = m.fit(m.settle)
	p := m.plot()
	x0, _ := m.aimEnds(p, *c.Target)
	y := int(p.Y(c.Target.Level) * dots)
	x, beside := int(p.X(1.5)*dots), int((x0+1)*dots)
	if !dark(img, beside, y) {
		t.Fatalf("no target's line at %d, %d", beside, y)
	}
	first := run(func(i int) bool { return dark(img, x, i) }, img.Bounds().Dy())
	met := c.Bars[1].Level > c.Target.Level || c.Bars[1].Level == c.Target.Level && c.Bars[1].End != Nearly
	if met != (first.to < y) && c.Bars[1].Level > 0 {
		t.Errorf("met is %v, but the column begins at %v, the line stands at %d", met, first, y)
	}
}

// TestAxisStays: a target's white takes nothing of the axis.
func TestAxisStays(t *testing.T) {
	for _, level := range []float64{0, 0.5, 1} {
		c := Columns{Bars: []Bar{{Level: 100}, {Level: 50}}, Target: &Target{Level: level, First: 1, Last: 1}, Height: 100, Style: style}
		f, err := c.Draw(100, fonts.Square{})
		if err != nil {
			t.Fatal(err)
		}
		m, _ := c.measure(100, fonts.Square{})
		m.canvas, _ = m.fit(m.settle)
		p := m.plot()
		if img := painted(t, f); !dark(img, int((p.X(1)+3)*dots), int(p.Y(0)*dots)) {
			t.Errorf("target %g: no axis beside the column", level)
		}
	}
}

// TestSmallBars: what is more than nothing is seen beside the axis.
func TestSmallBars(t *testing.T) {
	for _, level := range []float64{-0.01, 0.01, 0.3} {
		f, err := Changes{Bars: []Bar{{Level: -90}, {Level: level}, {Level: 90}}, Height: 100, Style: style}.Draw(120, fonts.Square{})
		if err != nil {
			t.Fatal(err)
		}
		img := painted(t, f)
		axis := run(func(i int) bool { return dark(img, 2, i) }, img.Bounds().Dy())
		bar := run(func(i int) bool { return dark(img, 60*dots, i) }, img.Bounds().Dy())
		if up := axis.from - bar.from; level > 0 && up < dots/2 {
			t.Errorf("a rise of %g stands %d over the axis", level, up)
		}
		if down := bar.to - axis.to; level < 0 && down < dots/2 {
			t.Errorf("a fall of %g hangs %d below the axis", level, down)
		}
	}
}

// TestTipsBesideALine: a hatched tip, and the chevron behind it, are seen although
// a line runs through them.
func TestTipsBesideALine(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 7))
	for range 400 {
		b := style.newRod(Bar{End: []End{Nearly, Above}[r.IntN(2)]}, rect{0, 0, 60, 9}, right)
		l := across{at: 45 + frame.Pt(r.Float64())*40, width: style.Look.Bullet.Casing, level: 100}
		got := b.beside(l, 100+float64(r.IntN(3)-1))
		end := got.at.right
		hatched := stretchOf(end, end+got.tip())
		if b.end == Nearly {
			hatched = stretchOf(end-got.tip(), end)
		}
		if left := hatched.without(l.near(), l.far()); left < 2.7 {
			t.Errorf("%v: %.1f of the tip %v is left by %v", b.end, left, hatched, l)
		}
		chevrons := stretchOf(end+got.tip()+got.gap(), end+got.tip()+got.gap()+style.Look.Tip.Chevron)
		if b.end == Above && chevrons.without(l.near(), l.far()) < style.Look.Tip.Chevron-0.01 {
			t.Errorf("the line %v runs through the chevron %v", l, chevrons)
		}
	}
}

type length struct{ from, to frame.Pt }

func stretchOf(from, to frame.Pt) length { return length{from, to} }

// without is the longest piece of l that a cover from a to b leaves.
func (l length) without(a, b frame.Pt) frame.Pt {
	if b <= l.from || a >= l.to {
		return l.to - l.from
	}
	return max(a-l.from, l.to-b)
}

// TestStepsHead: the line of a change ends over its head, and a change of any size
// has one that points its way.
func TestStepsHead(t *testing.T) {
	for _, to := range []float64{50, 94, 99.9, 100.1, 106} {
		c := Columns{Bars: []Bar{{Level: 100}, {Level: to}}, Arrows: []Arrow{{From: 0, To: 1, Label: both("8")}}, Height: 150, Style: style}
		m, err := c.measure(300, fonts.Square{})
		if err != nil {
			t.Fatal(err)
		}
		if m.canvas, err = m.fit(m.settle); err != nil {
			t.Fatal(err)
		}
		s, _ := m.settle(m.plot())
		head, right := rect{}, frame.Pt(0)
		for _, l := range s.traces {
			if l.stroke.Width == 0 && len(l.points) == 3 {
				head = bounds(l.points...)
				if down := l.points[2].Y > l.points[0].Y; down != (to < 100) {
					t.Errorf("to %g: the head points down: %v", to, down)
				}
			} else if l.stroke.Colour == style.Palette.SecondHead {
				right = max(right, bounds(l.points...).right)
			}
		}
		if head.h() < leastHead-0.01 || right > head.right {
			t.Errorf("to %g: a line to %.1f, a head of %.1f high that ends at %.1f", to, right, head.h(), head.right)
		}
	}
}

// TestBulletLongTarget: the label of a target that has no room left of its line stands
// right of it, clear of a value that is higher than the scale.
func TestBulletLongTarget(t *testing.T) {
	long := Label{strings.Repeat("chỉ tiêu ", 4), strings.Repeat("target ", 8)}
	for _, level := range []float64{0, 5, 40, 95, 100} {
		b := Bullet{Bar: Bar{Level: 93.4, Value: Label{"93,4%", "93.4%"}}, Max: 100, Track: 153, Target: &Target{Level: level, Label: long}, Style: style}
		if _, err := b.Draw(476, fonts.Square{}); err != nil {
			t.Errorf("target %g: %v", level, err)
		}
	}
}
