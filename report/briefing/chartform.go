package briefing

import (
	"path/filepath"
	"strings"
	"time"

	"tongket/report"
)

// A Form is what a chart alone is written as; the ending of its file says it. Make one by
// FormOf.
type Form struct {
	Ending string  // with its dot
	DPI    float64 // of a picture of dots: how many to the inch
	write  func(c *Chart, f Form, made time.Time) ([]byte, error)
}

// forms are all that a chart is written as; a file without a name is of the first.
func forms() []Form {
	return []Form{
		{Ending: ".pdf", write: func(c *Chart, _ Form, made time.Time) ([]byte, error) { return c.PDF(made) }},
		{Ending: ".svg", write: func(c *Chart, _ Form, _ time.Time) ([]byte, error) { return c.SVG() }},
		{Ending: ".png", write: func(c *Chart, f Form, _ time.Time) ([]byte, error) { return c.PNG(f.DPI) }},
	}
}

// LeastDPI and MostDPI are how coarse and how fine a picture of dots may be.
const LeastDPI, MostDPI = 36, 1200

// FormOf is what a chart is written as in a file of a name, "-" for standard output, with
// so many dots to the inch if it is one of dots.
func FormOf(name string, dpi float64) (Form, error) {
	if !(dpi >= LeastDPI && dpi <= MostDPI) { // NaN is neither
		return Form{}, Unusable("dpi", " is %d to %d, not %g", LeastDPI, MostDPI, dpi)
	}
	ending := strings.ToLower(filepath.Ext(name))
	var known []string
	for _, f := range forms() {
		if f.Ending == ending || name == "" || name == "-" {
			f.DPI = dpi
			return f, nil
		}
		known = append(known, f.Ending)
	}
	return Form{}, Unusable("output", " %s: a chart is written as %s", name, report.Either(known))
}

// As is the chart as a file of a form; made is the date in it, zero for none.
func (c *Chart) As(f Form, made time.Time) ([]byte, error) { return f.write(c, f, made) }
