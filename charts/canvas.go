package charts

import (
	"io"

	"github.com/golang/freetype/truetype"
	"github.com/wcharczuk/go-chart/v2"
	"github.com/wcharczuk/go-chart/v2/drawing"

	"tongket/fonts"
	"tongket/report/frame"
	"tongket/report/say"
)

// canvas is the room of a chart: within the padding its ranges are drawn.
type canvas struct {
	size frame.Size
	pad  rect // widths, not edges
	x, y span
}

type span struct{ min, max float64 }

func (s span) scale(domain int) *chart.ContinuousRange {
	return &chart.ContinuousRange{Min: s.min, Max: s.max, Domain: domain}
}

// plot is a canvas as go-chart hands it to a series.
type plot struct {
	box  chart.Box
	x, y chart.Range
}

func (p plot) X(v float64) frame.Pt { return pt(p.box.Left + p.x.Translate(v)) }
func (p plot) Y(v float64) frame.Pt { return pt(p.box.Bottom - p.y.Translate(v)) }

// place settles a drawing on a plot.
type place func(plot) (sketch, error)

const leastPlot frame.Pt = 20

// fit widens the padding above and below until all labels are inside.
func (c canvas) fit(settle place) (canvas, error) {
	for range 40 {
		if c.size.W-c.pad.left-c.pad.right < leastPlot || c.size.H-c.pad.top-c.pad.bottom < leastPlot {
			break
		}
		s, err := settle(c.plot())
		if err != nil {
			return c, err
		}
		top, bottom := s.overflow(c.size.H)
		if top < 0.01 && bottom < 0.01 {
			return c, s.check(c.size)
		}
		c.pad.top += max(0, top)
		c.pad.bottom += max(0, bottom)
	}
	return c, errNoRoom
}

func (c canvas) box() chart.Box {
	return chart.Box{
		Left: u(c.pad.left), Top: u(c.pad.top),
		Right: u(c.size.W) - u(c.pad.right), Bottom: u(c.size.H) - u(c.pad.bottom), IsSet: true,
	}
}

func (c canvas) plot() plot {
	b := c.box()
	return plot{b, c.x.scale(b.Width()), c.y.scale(b.Height())}
}

// draw has go-chart draw one series on c.
func (c canvas) draw(s *series, shape fonts.Shaper) (frame.Frame, error) {
	r := s.style.recorder(shape)
	none := chart.Style{FillColor: drawing.ColorTransparent}
	ground := none
	ground.Padding = chart.Box{
		Left: u(c.pad.left), Top: u(c.pad.top), Right: u(c.pad.right), Bottom: u(c.pad.bottom), IsSet: true,
	}
	figure := chart.Chart{
		Width: u(c.size.W), Height: u(c.size.H), DPI: r.GetDPI(),
		Font:       new(truetype.Font), // else go-chart parses its own
		Background: ground, Canvas: none,
		XAxis:          chart.XAxis{Style: chart.Hidden(), Range: c.x.scale(0)},
		YAxis:          chart.YAxis{Style: chart.Hidden(), Range: c.y.scale(0)},
		YAxisSecondary: chart.YAxis{Style: chart.Hidden()},
		Series:         []chart.Series{s},
	}
	err := figure.Render(func(int, int) (chart.Renderer, error) { return r, nil }, io.Discard)
	if err == nil {
		err = s.err
	}
	if err != nil {
		return frame.Frame{}, say.Errorf("charts: %w", err)
	}
	r.frame.Size = c.size
	return r.frame, nil
}

// series is a drawing that go-chart places on its ranges.
type series struct {
	settle place
	style  Style
	err    error
}

var _ chart.Series = (*series)(nil)

func (s *series) GetName() string           { return "" }
func (s *series) GetYAxis() chart.YAxisType { return chart.YAxisPrimary }
func (s *series) GetStyle() chart.Style     { return chart.Style{} }
func (s *series) Validate() error           { return s.err }

func (s *series) Render(r chart.Renderer, box chart.Box, x, y chart.Range, _ chart.Style) {
	drawn, err := s.settle(plot{box, x, y})
	s.err = err
	drawn.draw(pen{r}, s.style.Palette)
}
