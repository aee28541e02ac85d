package png

import (
	"bytes"
	"fmt"
	"image"
	"io"
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"tongket/fonts"
	"tongket/report/frame"
	"tongket/report/theme"
)

var (
	nan = frame.Pt(math.NaN())
	inf = frame.Pt(math.Inf(1))
)

func TestErrors(t *testing.T) {
	box := frame.Rect(frame.Size{W: 5, H: 5})
	run := fonts.Run{Glyphs: []fonts.Glyph{{Advance: 500, Text: "a"}}}
	line := func(p ...frame.Point) frame.Path {
		return fill([]frame.Segment{{Op: frame.MoveTo, P: []frame.Point{{}}}, {Op: frame.LineTo, P: p}})
	}
	curve := frame.Segment{Op: frame.CurveTo, P: []frame.Point{{X: nan}, {Y: inf}, {X: -inf}}}
	for _, tt := range []struct {
		frame frame.Frame
		scale float64
		want  string
	}{
		{one(0, 10, frame.Point{}, frame.Anchor{}), 1, "no picture"},
		{one(10, -1, frame.Point{}, frame.Anchor{}), 1, "no picture"},
		{one(10, 10, frame.Point{}, frame.Anchor{}), 0, "no picture"},
		{one(-10, -10, frame.Point{}, frame.Anchor{}), -1, "no picture"},
		{one(10, 10, frame.Point{}, frame.Anchor{}), math.NaN(), "no picture"},
		{one(10, 10, frame.Point{}, frame.Anchor{}), math.Inf(1), "no picture"},
		{one(10, 20_001, frame.Point{}, frame.Anchor{}), 1, "no picture"},
		{one(19_000, 19_000, frame.Point{}, frame.Anchor{}), 1, "no picture"},
		{one(nan, 10, frame.Point{}, frame.Anchor{}), 1, "no picture"},
		{one(10, inf, frame.Point{}, frame.Anchor{}), 1, "no picture"},
		{one(9, 9, frame.Point{}, strange{}), 1, "a png.strange cannot be painted"},
		{one(9, 9, frame.Point{}, nil), 1, "cannot be painted"},
		{one(9, 9, frame.Point{X: nan}, fill(box)), 1, "leads nowhere"},
		{one(9, 9, frame.Point{Y: inf}, fill(box)), 1, "leads nowhere"},
		{one(9, 9, frame.Point{Y: 1e9}, fill(box)), 1, "leads nowhere"},
		{one(9, 9, frame.Point{}, line(frame.Point{X: nan})), 1, "leads nowhere"},
		{one(9, 9, frame.Point{}, fill(append(box, curve))), 1, "leads nowhere"},
		{one(9, 9, frame.Point{}, fill([]frame.Segment{{Op: frame.MoveTo, P: []frame.Point{{X: nan}}}, {Op: frame.Close}, curve})), 1, "leads nowhere"},
		{one(9, 9, frame.Point{}, fill(box[1:])), 1, "where it can have none"},
		{one(9, 9, frame.Point{}, fill(append(box, frame.Segment{Op: 'Q'}))), 1, "'Q'"},
		{one(9, 9, frame.Point{}, line()), 1, "by 0 points"},
		{one(9, 9, frame.Point{}, line(make([]frame.Point, 4)...)), 1, "by 4 points"},
		{one(9, 9, frame.Point{}, frame.Line(5, 0, pen(nan))), 1, "wide"},
		{one(9, 9, frame.Point{}, frame.Line(5, 0, pen(inf))), 1, "wide"},
		{one(9, 9, frame.Point{}, frame.Line(5, 0, pen(1, 0, 0))), 1, "too short"},
		{one(9, 9, frame.Point{}, frame.Line(5, 0, pen(1, 1e-9))), 1, "too short"},
		{one(9, 9, frame.Point{}, frame.Line(5, 0, pen(1, -1, 2))), 1, "-1 pt long"},
		{one(9, 9, frame.Point{}, frame.Line(5, 0, pen(1, nan))), 1, "pt long"},
		{one(9, 9, frame.Point{X: nan}, frame.Text{Run: run, Size: 9}), 1, `"a" stands nowhere`},
		{one(9, 9, frame.Point{}, frame.Text{Run: run, Size: inf}), 1, `"a" stands nowhere`},
	} {
		err := Encode(io.Discard, tt.frame, tt.scale, 0, solid{})
		if err == nil || !strings.HasPrefix(err.Error(), "png: ") || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%v at %g: got %v, want %s", tt.frame, tt.scale, err, tt.want)
		}
	}
}

// TestNothingPanics paints paths of numbers at the edge of what is sensible.
func TestNothingPanics(t *testing.T) {
	odd := []frame.Pt{0, 1e-300, 1e-9, 0.5, 1, 3, 3.0000001, -7, 40, 2e4, -2e4, 1e30, nan, inf, -inf}
	r := rand.New(rand.NewPCG(1, 2))
	few := func(n int) frame.Pt { return odd[r.IntN(n)] }
	painted := 0
	for range 600 {
		n := 10 // without what is an error
		if r.IntN(4) == 0 {
			n = len(odd)
		}
		path := frame.Path{Stroke: frame.Stroke{Width: max(few(n), 0)}}
		for range r.IntN(3) {
			path.Stroke.Dash = append(path.Stroke.Dash, 2+max(few(n), 0))
		}
		if r.IntN(2) == 0 {
			path.Fill = &ink
		}
		for range 1 + r.IntN(7) {
			op := []frame.Op{frame.MoveTo, frame.LineTo, frame.LineTo, frame.CurveTo, frame.Close}[r.IntN(5)]
			seg := frame.Segment{Op: op}
			for range wants(op) {
				seg.P = append(seg.P, frame.Point{X: few(n), Y: few(n)})
			}
			path.Segments = append(path.Segments, seg)
		}
		if Encode(io.Discard, one(20, 20, frame.Point{}, path), 1, 0xFFFFFF, solid{}) == nil {
			painted++
		}
	}
	if painted < 80 {
		t.Errorf("only %d paths were painted", painted)
	}
}

// rainbow is stripes of many colours, each so much redder than the one before.
func rainbow(n, step int) frame.Frame {
	f := frame.Frame{Size: frame.Size{W: frame.Pt(n), H: 2}}
	for i := range n {
		c := frame.Colour(i * step % 256)
		c |= frame.Colour(i*step/256) << 8
		f.Add(0, frame.Point{X: frame.Pt(i)}, frame.Path{Segments: frame.Rect(frame.Size{W: 1, H: 2}), Fill: &c})
	}
	return f
}

func TestPalette(t *testing.T) {
	for _, tt := range []struct {
		n, step, far int
		paletted     bool
	}{
		{2, 200, 0, true},
		{256, 3, 0, true},
		{260, 1, near, true}, // four colours are next to others
		{300, 100, 0, false}, // none is
		{5000, 1, 0, false},  // no chart
	} {
		f := rainbow(tt.n, tt.step)
		m := painted(t, f, 1)
		if _, is := m.(*image.Paletted); is != tt.paletted {
			t.Errorf("%d colours: got a %T", tt.n, m)
		}
		for x, it := range f.Items {
			r, g, b, _ := m.At(x, 1).RGBA()
			got, want := frame.Colour(r>>8<<16|g>>8<<8|b>>8), *it.Shape.(frame.Path).Fill
			if apart(got, want) > tt.far {
				t.Fatalf("%d colours: %06x became %06x", tt.n, want, got)
			}
		}
	}
}

func TestSameBytes(t *testing.T) {
	set, err := theme.House().Open()
	if err != nil {
		t.Fatal(err)
	}
	var first bytes.Buffer
	if err := Encode(&first, chart(set), 2.75, 0xFFFFFF, set); err != nil {
		t.Fatal(err)
	}
	for range 3 {
		var again bytes.Buffer
		if err := Encode(&again, chart(set), 2.75, 0xFFFFFF, set); err != nil || !bytes.Equal(first.Bytes(), again.Bytes()) {
			t.Fatalf("the same chart gives other bytes (%v)", err)
		}
	}
	if first.Len() > 20_000 {
		t.Errorf("a chart takes %d bytes", first.Len())
	}
}

// full takes no byte.
type full struct{}

func (full) Write([]byte) (int, error) { return 0, fmt.Errorf("disk full") }

func TestWriteError(t *testing.T) {
	err := Encode(full{}, rainbow(2, 1), 1, 0, solid{})
	if err == nil || err.Error() != "png: disk full" {
		t.Errorf("got %v", err)
	}
}
