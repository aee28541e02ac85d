package charts

import (
	"io"
	"math"
	"testing"

	"github.com/golang/freetype/truetype"
	"github.com/wcharczuk/go-chart/v2"

	"tongket/fonts"
	"tongket/report/frame"
)

// go-chart's own kinds can be recorded too: here a line with dots, a grid and
// axes, and a ring.
func TestRecordsGoChart(t *testing.T) {
	line := chart.Chart{
		Width: 30000, Height: 20000, DPI: 72 * units, Font: new(truetype.Font),
		XAxis: chart.XAxis{Ticks: []chart.Tick{{Value: 0, Label: "2021"}, {Value: 1, Label: "2022"}}},
		YAxis: chart.YAxis{Ticks: []chart.Tick{{Value: 0, Label: "0"}, {Value: 700, Label: "700"}}},
		Series: []chart.Series{chart.ContinuousSeries{
			Style:   chart.Style{StrokeWidth: 100, StrokeColor: ink(0x11394D), DotWidth: 250, DotColor: ink(0x11394D)},
			XValues: []float64{0, 1}, YValues: []float64{606, 574},
		}},
	}
	ring := chart.DonutChart{Width: 20000, Height: 20000, DPI: 72 * units, Font: new(truetype.Font), Values: []chart.Value{{Value: 1}, {Value: 3}}}
	for name, c := range map[string]interface {
		Render(chart.RendererProvider, io.Writer) error
	}{"line": line, "ring": ring} {
		r := &recorder{shape: fonts.Square{}}
		if err := c.Render(func(int, int) (chart.Renderer, error) { return r, nil }, io.Discard); err != nil {
			t.Fatal(name, err)
		}
		if len(r.frame.Items) < 4 {
			t.Errorf("%s: only %d items", name, len(r.frame.Items))
		}
	}
}

func TestCircle(t *testing.T) {
	r := &recorder{shape: fonts.Square{}}
	r.SetFillColor(ink(0))
	r.Circle(1000, 5000, 5000)
	r.FillStroke()
	p := r.frame.Items[0].Shape.(frame.Path)
	if len(p.Segments) != 6 { // move, four quarters, close
		t.Fatalf("%d segments", len(p.Segments))
	}
	at, end := r.frame.Items[0].At, p.Segments[2].P[2] // after half a turn
	if at != (frame.Point{X: 60, Y: 50}) || math.Abs(float64(end.X)+20) > 1e-9 || math.Abs(float64(end.Y)) > 1e-9 {
		t.Errorf("from %v, half way %v", at, end)
	}
}

func TestNoRotation(t *testing.T) {
	r := &recorder{}
	r.SetTextRotation(1)
	if r.Save(io.Discard) == nil {
		t.Error("rotated text is recorded")
	}
}

func TestMeasure(t *testing.T) {
	r := &recorder{shape: fonts.Square{}}
	r.SetFontSize(10)
	if b := r.MeasureText("abcd"); b.Width() != 20*units || b.Height() != 10*units {
		t.Errorf("%d x %d", b.Width(), b.Height())
	}
}
