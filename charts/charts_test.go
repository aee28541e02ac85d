package charts

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"tongket/fonts"
	"tongket/report/frame"
	"tongket/report/golden"
	"tongket/report/theme"
)

func TestSamples(t *testing.T) {
	for _, s := range samples() {
		t.Run(s.name, func(t *testing.T) {
			f, err := s.Draw(s.width, fonts.Square{})
			if err != nil {
				t.Fatal(err)
			}
			inside(t, f)
			keep(t, s.name, f)
		})
	}
}

func TestSigns(t *testing.T) {
	var all frame.Frame
	for s := PublishedSign; s <= LettersSign; s++ {
		f, err := Symbol{s, "đc", style}.Draw(0, fonts.Square{})
		if err != nil {
			t.Fatal(err)
		}
		inside(t, f)
		all.Place(frame.Point{Y: frame.Pt(s) * 20}, f)
	}
	keep(t, "signs", all)
	if _, err := (Symbol{LettersSign + 1, "", style}).Draw(0, fonts.Square{}); err == nil {
		t.Error("an unknown sign is drawn")
	}
}

// keep holds a frame against the golden file of that name.
func keep(t *testing.T, name string, f frame.Frame) {
	t.Helper()
	var got strings.Builder
	fmt.Fprintf(&got, "%.2f x %.2f\n", f.Size.W, f.Size.H)
	frame.DumpFrame(&got, f)
	golden.Check(t, "testdata/"+name+".txt", got.String())
}

// inside checks that no ink leaves the frame.
func inside(t *testing.T, f frame.Frame) {
	t.Helper()
	const slack = 0.03 // go-chart's whole numbers
	for _, it := range f.Items {
		r := inkBox(it)
		if !(r.left >= -slack && r.top >= -slack && r.right <= f.Size.W+slack && r.bottom <= f.Size.H+slack) {
			t.Errorf("outside %v: %v %v", f.Size, r, it.Shape)
		}
	}
}

func inkBox(it frame.Item) rect {
	switch s := it.Shape.(type) {
	case frame.Text:
		if s.Run.Text() == ellipsis { // dots on the line
			return rect{it.At.X, it.At.Y - 0.15*s.Size, it.At.X + s.Width(), it.At.Y}
		}
		return rect{it.At.X, it.At.Y - 0.958*s.Size, it.At.X + s.Width(), it.At.Y + 0.224*s.Size}
	case frame.Path:
		var points []frame.Point
		for _, g := range s.Segments {
			for _, p := range g.P {
				points = append(points, it.At.Add(p))
			}
		}
		r := bounds(points...)
		half := s.Stroke.Width / 2
		if len(points) > 2 {
			return r.grow(half)
		}
		if r.w() == 0 { // butt caps
			return r.wider(up, half)
		}
		return r.wider(right, half)
	}
	return rect{}
}

func TestErrors(t *testing.T) {
	nan, inf := math.NaN(), math.Inf(1)
	one := func(level float64) []Bar { return []Bar{{Name: both("2022"), Value: both("1"), Level: level}} }
	columns := func(c Columns) Columns { c.Style = style; return c }
	two := []Bar{{Level: 1}, {Level: 2}}
	for _, tt := range []struct {
		graphic interface {
			Draw(frame.Pt, fonts.Shaper) (frame.Frame, error)
		}
		want string
	}{
		{columns(Columns{Height: 100}), "charts: columns without bars"},
		{columns(Columns{Height: 100, Bars: make([]Bar, 13)}), "charts: columns with 13 bars; it takes 12"},
		{columns(Columns{Height: 100, Bars: one(nan)}), `charts: columns "2022" has no level: NaN`},
		{columns(Columns{Height: 100, Bars: one(inf)}), `charts: columns "2022" has no level: +Inf`},
		{columns(Columns{Height: 100, Bars: []Bar{{Level: -1}, {Level: 2}}, Arrows: []Arrow{{From: 0, To: 1}}}), `charts: arrow "" at a column below zero`},
		{columns(Columns{Height: 100, Bars: []Bar{{Missing: true}}}), "charts: columns with no value stated"},
		{columns(Columns{Bars: one(1)}), "charts: columns of 400 x 0 pt"},
		{columns(Columns{Height: 30, Bars: one(1)}), "charts: columns: " + errNoRoom.Error()},
		{columns(Columns{Height: 99, Bars: two, Arrows: []Arrow{{From: 1, To: 1}}}), `charts: arrow "" from column 1 to 1 of 2`},
		{columns(Columns{Height: 99, Bars: []Bar{{Level: 1}, {Missing: true}}, Arrows: []Arrow{{From: 0, To: 1}}}), `charts: arrow "" at a column without value`},
		{columns(Columns{Height: 99, Bars: two, Target: &Target{Level: nan, Last: 1}}), `charts: target "" at NaN over columns 0 to 1 of 2`},
		{Changes{Height: 99, Style: style}, "charts: changes without bars"},
		{Bullet{Bar: one(101)[0], Max: 100, Style: style}, "charts: bullet of 101 on a scale to 100"},
		{Bullet{Bar: one(1)[0], Style: style}, "charts: bullet to 0"},
		{Squares{Count: 1, Style: style}, "charts: squares for 1 by 0"},
	} {
		if _, err := tt.graphic.Draw(400, fonts.Square{}); err == nil || err.Error() != tt.want {
			t.Errorf("got  %v\nwant %s", err, tt.want)
		}
	}
}

func BenchmarkDraw(b *testing.B) {
	set, err := theme.House().Open()
	if err != nil {
		b.Fatal(err)
	}
	for _, s := range samples() {
		b.Run(s.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := s.Draw(s.width, set); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
