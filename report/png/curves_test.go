package png

import (
	"math"
	"testing"

	"tongket/fonts"
	"tongket/report/frame"
	"tongket/report/theme"
)

// circle is four curves around its middle.
func circle(radius frame.Pt) []frame.Segment {
	const kappa = 0.5522847498 // four curves are off a circle by a 3700th of its radius
	r, k := radius, radius*kappa
	curve := func(x1, y1, x2, y2, x, y frame.Pt) frame.Segment {
		return frame.Segment{Op: frame.CurveTo, P: []frame.Point{{X: x1, Y: y1}, {X: x2, Y: y2}, {X: x, Y: y}}}
	}
	return []frame.Segment{
		{Op: frame.MoveTo, P: []frame.Point{{X: r}}},
		curve(r, k, k, r, 0, r), curve(-k, r, -r, k, -r, 0), curve(-r, -k, -k, -r, 0, -r), curve(k, -r, r, -k, r, 0),
		{Op: frame.Close},
	}
}

// TestAreas adds up what is covered, wherever it stands between the pixels.
func TestAreas(t *testing.T) {
	middle := frame.Point{X: 30.3, Y: 29.6}
	zigzag := []frame.Segment{{Op: frame.MoveTo, P: []frame.Point{{X: -20, Y: 3}}}, {Op: frame.LineTo, P: []frame.Point{{X: 0, Y: -9}}}, {Op: frame.LineTo, P: []frame.Point{{X: 20, Y: 3}}}}
	arms := 2 * math.Hypot(20, 12)
	for _, tt := range []struct {
		name string
		path frame.Path
		want float64
	}{
		{"disc", fill(circle(20)), math.Pi * 400},
		{"ring", frame.Path{Segments: circle(20), Stroke: pen(3)}, 2 * math.Pi * 20 * 3},
		{"thick ring", frame.Path{Segments: circle(5), Stroke: pen(10)}, math.Pi * 100},
		{"dashed ring", frame.Path{Segments: circle(20), Stroke: pen(3, math.Pi, math.Pi)}, math.Pi * 20 * 3},
		{"slanting rule", frame.Line(20, 13, pen(3)), 3 * math.Hypot(20, 13)},
		// What the corner lacks on the inner side, it has on the outer one.
		{"zigzag", frame.Path{Segments: zigzag, Stroke: pen(4)}, 4 * arms},
		{"diamond", frame.Path{Segments: frame.Polygon(frame.Point{X: 20}, frame.Point{Y: 15}, frame.Point{X: -20}, frame.Point{Y: -15}), Stroke: pen(2)}, 2 * 100},
	} {
		got := total(painted(t, one(60, 60, middle, tt.path), 1))
		if math.Abs(got-tt.want) > 0.01*tt.want {
			t.Errorf("%s covers %.2f, not %.2f", tt.name, got, tt.want)
		}
	}
}

// TestMiters looks at the corner of a stroke 4 wide that comes from the left
// and goes back at an angle: its tip is 2/sin(angle/2) away, or, where that
// would be more than 20, it is cut off near the point itself.
func TestMiters(t *testing.T) {
	for _, tt := range []struct {
		angle float64 // degrees
		reach int
	}{{90, 3}, {40, 6}, {12, 19}, {11, 1}, {1, 0}, {0, 0}} {
		sin, cos := math.Sincos(tt.angle / 2 * math.Pi / 180)
		arm := func(side float64) []frame.Point {
			return []frame.Point{{X: frame.Pt(-40 * cos), Y: frame.Pt(40 * sin * side)}}
		}
		path := frame.Path{Stroke: pen(4), Segments: []frame.Segment{
			{Op: frame.MoveTo, P: arm(1)}, {Op: frame.LineTo, P: []frame.Point{{}}}, {Op: frame.LineTo, P: arm(-1)},
		}}
		m := painted(t, one(80, 40, frame.Point{X: 50, Y: 20}, path), 1)
		reach := 0
		for x := 50; x < 80 && cover(m, x, 19) > 0.05; x++ {
			reach++
		}
		if reach != tt.reach {
			t.Errorf("at %g° the corner reaches %d pixels beyond its point, not %d", tt.angle, reach, tt.reach)
		}
	}
}

// TestGlyphs holds the letters to what is known of their shape: an H has two
// stems from the baseline up to the height of a capital, and a bar.
func TestGlyphs(t *testing.T) {
	set, err := theme.House().Open()
	if err != nil {
		t.Fatal(err)
	}
	for _, face := range set.Names() {
		run := set.Shape(face, "H")
		m := paint(t, one(120, 120, frame.Point{X: 10, Y: 100}, frame.Text{Run: run, Size: 100}), 1, set)
		height := int(100 * float64(set.Metrics(face).CapHeight) / fonts.UnitsPerEm)
		width := run.Width * 100 / fonts.UnitsPerEm
		column := func(x int) (dark int) {
			for y := range 120 {
				if cover(m, x, y) > 0.99 {
					dark++
				}
			}
			return dark
		}
		stem := 0
		for x := 10; x < 10+width/2; x++ {
			stem = max(stem, column(x))
		}
		if bar := column(10 + width/2); stem < height-2 || stem > height+1 || bar < 4 || bar > 12 {
			t.Errorf("%s: the stem of H is %d high, its bar %d; a capital is %d", face, stem, bar, height)
		}
		if cover(m, 10+width/2, 99) != 0 || cover(m, 10+width/4, 100) != 0 {
			t.Errorf("%s: H has ink between its feet or below the baseline", face)
		}
	}
}
