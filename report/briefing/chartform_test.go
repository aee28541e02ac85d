package briefing

import (
	"bytes"
	"math"
	"testing"
	"time"

	"tongket/report/say"
)

func TestFormOf(t *testing.T) {
	for name, want := range map[string]string{
		"": ".pdf", "-": ".pdf", "fires.pdf": ".pdf", "fires.SVG": ".svg", "x/a.b.png": ".png",
		"fires.gif": "output fires.gif: a chart is written as .pdf, .svg or .png",
		"fires":     "output fires: a chart is written as .pdf, .svg or .png",
	} {
		f, err := FormOf(name, 200)
		if got := f.Ending; err != nil && err.Error() != want || err == nil && got != want {
			t.Errorf("%q is written as %q, %v; want %s", name, got, err, want)
		}
	}
	for _, dpi := range []float64{0, 35.9, 1201, math.Inf(1), math.NaN()} {
		if _, err := FormOf("a.png", dpi); err == nil {
			t.Errorf("%g dots to the inch are taken", dpi)
		}
	}
	_, err := FormOf("a.gif", 200)
	if got := say.Vietnamese.Sprint(say.Err(err)); got != "output a.gif: biểu đồ được ghi thành .pdf, .svg hoặc .png" {
		t.Errorf("in Vietnamese: %s", got)
	}
}

// TestChartInForms: a chart is what its ending says, a picture as fine as was asked.
func TestChartInForms(t *testing.T) {
	p, _ := subject(t, subjects()[0])
	c, err := p.Chart(Options{}, firstChart(t, p))
	if err != nil {
		t.Fatal(err)
	}
	for name, begins := range map[string]string{"a.pdf": "%PDF-", "a.svg": "<svg", "a.png": "\x89PNG"} {
		f, err := FormOf(name, 72)
		if err != nil {
			t.Fatal(err)
		}
		data, err := c.As(f, time.Time{})
		if err != nil || !bytes.Contains(data[:64], []byte(begins)) {
			t.Errorf("%s: %v, begins with %.20q", name, err, data)
		}
	}
}

func firstChart(t *testing.T, p *Project) string {
	t.Helper()
	for c := range p.Editions[len(p.Editions)-1].Charts() {
		return c.ID
	}
	t.Fatal("the edition has no chart")
	return ""
}
