package png

import (
	"bytes"
	"image"
	"image/png"
	"strings"
	"testing"

	"tongket/fonts"
	"tongket/report/frame"
)

var ink frame.Colour

func fill(segments []frame.Segment) frame.Path { return frame.Path{Segments: segments, Fill: &ink} }

// pen is black.
func pen(width frame.Pt, dash ...frame.Pt) frame.Stroke {
	return frame.Stroke{Width: width, Dash: dash}
}

// solid is glyphs that fill the left half of their square.
type solid struct{}

func (solid) Outline(fonts.Name, uint16) []fonts.Contour {
	straight := func(from, to fonts.Point) fonts.Arc {
		return fonts.Arc{Via: fonts.Point{X: (from.X + to.X) / 2, Y: (from.Y + to.Y) / 2}, To: to}
	}
	a, b, c, d := fonts.Point{}, fonts.Point{Y: 1000}, fonts.Point{X: 500, Y: 1000}, fonts.Point{X: 500}
	return []fonts.Contour{{Start: a, Arcs: []fonts.Arc{straight(a, b), straight(b, c), straight(c, d), straight(d, a)}}}
}

func one(w, h frame.Pt, at frame.Point, s frame.Shape) frame.Frame {
	f := frame.Frame{Size: frame.Size{W: w, H: h}}
	f.Add(0, at, s)
	return f
}

func painted(t testing.TB, f frame.Frame, scale float64) image.Image {
	t.Helper()
	return paint(t, f, scale, solid{})
}

// paint is the frame on white, as it is read from its file.
func paint(t testing.TB, f frame.Frame, scale float64, glyphs Outliner) image.Image {
	t.Helper()
	var b bytes.Buffer
	if err := Encode(&b, f, scale, 0xFFFFFF, glyphs); err != nil {
		t.Fatal(err)
	}
	m, err := png.Decode(&b)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// cover is how much of a pixel is covered with black ink on white.
func cover(m image.Image, x, y int) float64 {
	r, _, _, _ := m.At(x, y).RGBA()
	return 1 - float64(r)/0xffff
}

// letters is the rows of a picture: # is black, . white, o is in between.
func letters(m image.Image) string {
	var rows []string
	for y := range m.Bounds().Dy() {
		row := make([]byte, m.Bounds().Dx())
		for x := range row {
			switch c := cover(m, x, y); {
			case c > 0.99:
				row[x] = '#'
			case c < 0.01:
				row[x] = '.'
			default:
				row[x] = 'o'
			}
		}
		rows = append(rows, string(row))
	}
	return strings.Join(rows, " ")
}

func total(m image.Image) (sum float64) {
	for y := range m.Bounds().Dy() {
		for x := range m.Bounds().Dx() {
			sum += cover(m, x, y)
		}
	}
	return sum
}

func TestShapes(t *testing.T) {
	pair := fonts.Run{Glyphs: []fonts.Glyph{{Advance: 750}, {Advance: 1000}}}
	square := func(at, size frame.Pt) []frame.Segment {
		return frame.Polygon(frame.Point{X: at, Y: at}, frame.Point{X: at + size, Y: at}, frame.Point{X: at + size, Y: at + size}, frame.Point{X: at, Y: at + size})
	}
	back := frame.Polygon(frame.Point{X: 2, Y: 2}, frame.Point{X: 2, Y: 4}, frame.Point{X: 4, Y: 4}, frame.Point{X: 4, Y: 2})
	corner := []frame.Segment{{Op: frame.MoveTo, P: []frame.Point{{X: 1, Y: 6}}}, {Op: frame.LineTo, P: []frame.Point{{X: 1, Y: 1}}}, {Op: frame.LineTo, P: []frame.Point{{X: 6, Y: 1}}}}
	for _, tt := range []struct {
		name  string
		w, h  frame.Pt
		at    frame.Point
		shape frame.Shape
		scale float64
		want  string
	}{
		{"rectangle", 3, 2, frame.Point{X: 1, Y: 0.5}, fill(frame.Rect(frame.Size{W: 1, H: 1})), 2, "...... ..##.. ..##.. ......"},
		{"size is rounded up", 1.2, 1.01, frame.Point{}, frame.Anchor{}, 1, ".. .."},
		{"noise is not", 30, 10, frame.Point{}, frame.Anchor{}, 0.1, "..."},
		{"link", 2, 1, frame.Point{}, frame.Link{Size: frame.Size{W: 1, H: 1}}, 1, ".."},
		{"off the pixels", 4, 3, frame.Point{X: 0.9, Y: 1.2}, fill(frame.Rect(frame.Size{W: 2, H: 1})), 1, ".... .##. ...."},
		{"as thin as a hair", 3, 3, frame.Point{Y: 1.1}, fill(frame.Rect(frame.Size{W: 3, H: 0.2})), 1, "... ooo ..."},
		{"beyond the frame", 3, 2, frame.Point{X: -5, Y: -5}, fill(frame.Rect(frame.Size{W: 7, H: 20})), 1, "##. ##."},
		{"outside", 2, 1, frame.Point{X: 5}, fill(frame.Rect(frame.Size{W: 7, H: 20})), 1, ".."},
		{"triangle", 3, 3, frame.Point{}, fill(frame.Polygon(frame.Point{}, frame.Point{X: 3}, frame.Point{Y: 3})), 1, "##o #o. o.."},
		{"overlap", 5, 5, frame.Point{}, fill(append(square(0, 3), square(2, 3)...)), 1, "###.. ###.. ##### ..### ..###"},
		{"hole", 6, 6, frame.Point{}, fill(append(square(0, 6), back...)), 1, "###### ###### ##..## ##..## ###### ######"},
		{"left open", 2, 2, frame.Point{}, fill(frame.Rect(frame.Size{W: 2, H: 2})[:4]), 1, "## ##"},

		{"rule", 5, 4, frame.Point{X: 1, Y: 2}, frame.Line(3, 0, pen(2)), 1, "..... .###. .###. ....."},
		{"leftwards", 5, 4, frame.Point{X: 4, Y: 2}, frame.Line(-3, 0, pen(2)), 1, "..... .###. .###. ....."},
		{"upright", 4, 3, frame.Point{X: 2, Y: 3}, frame.Line(0, -2, pen(2)), 1, ".... .##. .##."},
		{"rule off the pixels", 3, 3, frame.Point{Y: 1.3}, frame.Line(3, 0, pen(1)), 1, "... ### ..."},
		{"no width", 2, 1, frame.Point{}, frame.Line(2, 0, pen(0)), 1, ".."},
		{"no length", 2, 2, frame.Point{X: 1, Y: 1}, frame.Line(0, 0, pen(2)), 1, ".. .."},
		{"corner", 6, 6, frame.Point{}, frame.Path{Segments: corner, Stroke: pen(2)}, 1, "###### ###### ##.... ##.... ##.... ##...."},
		{"closed", 6, 6, frame.Point{X: 1, Y: 1}, frame.Path{Segments: frame.Rect(frame.Size{W: 4, H: 4}), Stroke: pen(2)}, 1, "###### ###### ##..## ##..## ###### ######"},
		{"left open in its last corner", 6, 6, frame.Point{X: 1, Y: 1}, frame.Path{Segments: append(frame.Rect(frame.Size{W: 4, H: 4})[:4], frame.Segment{Op: frame.LineTo, P: []frame.Point{{}}}), Stroke: pen(2)}, 1, ".##### ###### ##..## ##..## ###### ######"},
		{"goes on from a closed one", 4, 3, frame.Point{}, frame.Path{Segments: append(frame.Rect(frame.Size{W: 1, H: 1}), frame.Segment{Op: frame.LineTo, P: []frame.Point{{Y: 3}}}), Stroke: pen(2)}, 1, "##.. ##.. #..."},

		{"dashes", 12, 2, frame.Point{Y: 1}, frame.Line(12, 0, pen(2, 3, 2)), 1, "###..###..## ###..###..##"},
		{"one length", 8, 2, frame.Point{Y: 1}, frame.Line(8, 0, pen(2, 3)), 1, "###...## ###...##"},
		{"first off", 6, 2, frame.Point{Y: 1}, frame.Line(6, 0, pen(2, 0, 1, 2, 1)), 1, ".##..# .##..#"},
		{"dash around a corner", 5, 4, frame.Point{}, frame.Path{Segments: []frame.Segment{{Op: frame.MoveTo, P: []frame.Point{{Y: 1}}}, {Op: frame.LineTo, P: []frame.Point{{X: 4, Y: 1}}}, {Op: frame.LineTo, P: []frame.Point{{X: 4, Y: 4}}}}, Stroke: pen(2, 2, 1)}, 1, "##.## ##.## ..... ...##"},
		{"dash around the first corner", 6, 6, frame.Point{X: 1, Y: 1}, frame.Path{Segments: frame.Rect(frame.Size{W: 4, H: 4}), Stroke: pen(2, 2, 10, 10)}, 1, "###... ###... ##.... ##.... ##.... ......"},
		{"dash longer than the path", 6, 6, frame.Point{X: 1, Y: 1}, frame.Path{Segments: frame.Rect(frame.Size{W: 4, H: 4}), Stroke: pen(2, 90)}, 1, "###### ###### ##..## ##..## ###### ######"},

		{"text", 5, 3.5, frame.Point{X: 1, Y: 2.9}, frame.Text{Run: pair, Size: 2}, 2, ".......... .......... ..##.##... ..##.##... ..##.##... ..##.##... .........."},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := letters(painted(t, one(tt.w, tt.h, tt.at, tt.shape), tt.scale)); got != tt.want {
				t.Errorf("\ngot  %s\nwant %s", got, tt.want)
			}
		})
	}
}

func TestRectangleCoversItsPixels(t *testing.T) {
	m := painted(t, one(30, 30, frame.Point{X: 3, Y: 4}, fill(frame.Rect(frame.Size{W: 10, H: 10}))), 2)
	if total(m) != 400 || cover(m, 6, 8) != 1 || cover(m, 25, 27) != 1 || m.Bounds() != image.Rect(0, 0, 60, 60) {
		t.Errorf("%g pixels are covered in %v", total(m), m.Bounds())
	}
}
