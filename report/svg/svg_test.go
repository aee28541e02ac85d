package svg

import (
	"math"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"

	"tongket/fonts"
	"tongket/report/frame"
	"tongket/report/theme"
)

// page is a page of 100 x 50 with one shape at 10, 20.
func page(s frame.Shape) frame.Page {
	p := frame.Page{Frame: frame.Frame{Size: frame.Size{W: 100, H: 50}}, Number: 1}
	p.Add(1, frame.Point{X: 10, Y: 20}, s)
	return p
}

func faces(t *testing.T) *fonts.Set {
	t.Helper()
	set, err := theme.House().Open()
	if err != nil {
		t.Fatal(err)
	}
	return set
}

func written(t *testing.T, p frame.Page, opt Options) string {
	t.Helper()
	var out strings.Builder
	if err := Write(&out, p, faces(t), opt); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// TestShapes holds how each shape is written; the picture is Chromium's business,
// in package main.
func TestShapes(t *testing.T) {
	red := frame.Colour(0xff0000)
	for _, tt := range []struct {
		name  string
		shape frame.Shape
		want  string
	}{
		{"a filled rectangle", frame.Path{Segments: frame.Rect(frame.Size{W: 5, H: 6}), Fill: &red}, `<path fill="#ff0000" d="M10 20L15 20L15 26L10 26Z"/>`},
		{"a dashed line", frame.Line(30, 0, frame.Stroke{Colour: 0x16212b, Width: 0.8, Dash: []frame.Pt{2.4, 1.6}}),
			`<path fill="none" stroke="#16212b" stroke-width="0.8" stroke-dasharray="2.4 1.6" d="M10 20L40 20"/>`},
		{"a link", frame.Link{Size: frame.Size{W: 8, H: 4}, Target: "a&b"}, `<a href="p.svg#a&amp;b"><rect x="10" y="20" width="8" height="4" fill="none" pointer-events="all"/></a>`},
		{"an anchor", frame.Anchor{Name: "terms"}, `<g id="terms" transform="translate(10 20)"/>`},
	} {
		opt := Options{Href: func(target string) string { return "p.svg#" + target }}
		if got := written(t, page(tt.shape), opt); !strings.Contains(got, tt.want) {
			t.Errorf("%s: want %s in\n%s", tt.name, tt.want, got)
		}
	}
}

// TestText holds that text stands glyph by glyph, ligatures whole, and that as
// outlines there is none.
func TestText(t *testing.T) {
	set := faces(t)
	text := frame.Text{Run: set.Shape("serif", "Hồ sơ <fi> 5,3%"), Size: 10}
	got := written(t, page(text), Options{Title: "A & B"})
	for _, want := range []string{`<title>A &amp; B</title>`, `<text class="f0" y="20" font-size="10" fill="#000000"><tspan x="10 `, `Hồ sơ &lt;`, `font-family:f0`} {
		if !strings.Contains(got, want) {
			t.Errorf("want %s in\n%s", want, got)
		}
	}
	if got := written(t, page(text), Options{Outlines: true}); strings.Contains(got, "<text") || !strings.Contains(got, "Q") {
		t.Errorf("outlines are wanted in\n%s", got)
	}
}

// TestNowhere holds that a place which is no number is an error and no file.
func TestNowhere(t *testing.T) {
	nan := frame.Pt(math.NaN())
	set := faces(t)
	for _, s := range []frame.Shape{
		frame.Line(nan, 0, frame.Stroke{Width: 1}),
		frame.Text{Run: set.Shape("sans", "a"), Size: nan},
		strange{},
	} {
		var out strings.Builder
		if err := Write(&out, page(s), set, Options{}); err == nil || out.Len() > 0 {
			t.Errorf("%T: %v, %d bytes", s, err, out.Len())
		}
	}
}

// TestNumber: a length is written to a hundredth, with no more digits than it has.
func TestNumber(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	list := []float64{0, -0.004, 0.005, -0.01, 0.1, 12.3, 99.999, -7, 595.275590551181}
	for range 20_000 {
		list = append(list, (r.Float64()-0.5)*math.Pow(10, float64(r.IntN(9))))
	}
	for _, x := range list {
		if got, want := number(frame.Pt(x)), strconv.FormatFloat(math.Round(x*100)/100+0, 'f', -1, 64); got != want {
			t.Fatalf("%v: %s, want %s", x, got, want)
		}
	}
}
