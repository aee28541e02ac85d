// Package charts draws figures: columns, changes and parts, lines, rankings and
// bullets, unit squares and the signs of the key. It takes numbers and finished
// words and knows nothing of sources, languages or pages.
//
// go-chart drives: it owns the canvas, the ranges and the order of drawing, and
// speaks to a [chart.Renderer]. Ours records the calls as frame shapes, so that
// a chart is vector in PDF, SVG and PNG alike and its words are set in the
// document's faces and can be read, searched and tagged. The kinds of chart are
// ours: go-chart's own bar chart starts its axis at the smallest value, fails on
// equal values and knows no hatch, arrow or target. Most are a [chart.Series]
// each; those of many rows or panels, which have more than one scale or column,
// and the signs of the key are recorded without go-chart's ranges.
// Axes are hidden and ranges always given; a bar starts at zero.
//
// A drawing is settled before it is drawn: labels are measured and moved until
// they stand two points apart and off the bars, and what cannot be settled is
// an error, never an overlap.
package charts

import (
	"math"

	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/say"
)

// Style is how charts look: a theme's measures in its colours.
type Style struct {
	Palette doc.Palette
	Look    doc.ChartLook
	Equal   bool // the other languages look as the one that leads
}

// Fill is what is known of a bar's value.
type Fill int

const (
	Actual   Fill = iota // published, of the reporting year: dark
	Previous             // published, of an earlier year: mid-tone
	Derived              // † computed from published figures: hatched, dashed outline
	Assumed              // ‡ computed over a step no source states: white, dotted outline
	Blank                // published, the third of several parts: white, with an outline
	Adverse              // published, below zero, and bad: hatched the other way
)

// End is how exactly a bar's end is known.
type End int

const (
	Closed  End = iota
	Nearly      // the value lies a little below: the tip hatched and closed by a line
	Above       // the value lies above: a hatched tip beyond it, open, with a chevron
	Between     // the value lies between two ends: solid to the nearer to zero, hollow up to the other
)

// Bar is one value of a chart.
type Bar struct {
	Name    Label
	Status  Label // how the value is known, below the name: "suy ra · derived"
	Value   Label
	Level   float64 // of what lies between two ends their middle
	Low     float64 // the ends, of a bar that is known so
	High    float64
	Fill    Fill
	End     End
	Rivals  []float64 // what documents say that are not followed
	Slit    bool      // the value is published and provisional: a white line across the bar
	Missing bool      // the bar keeps its place, with "…" at the axis
	Strong  bool      // the value stands out: the reporting year
}

// ends is the end of b that is nearer to zero, and the one that is further: the same of what
// does not lie between two.
func (b Bar) ends() (near, far float64) {
	switch {
	case b.End != Between:
		return b.Level, b.Level
	case -b.Low > b.High:
		return b.High, b.Low
	}
	return b.Low, b.High
}

func (b Bar) far() float64 {
	_, far := b.ends()
	return far
}

// Most is the highest that b may be.
func (b Bar) Most() float64 {
	near, far := b.ends()
	return max(near, far)
}

// least is the lowest that b may be.
func (b Bar) least() float64 {
	near, far := b.ends()
	return min(near, far)
}

// solid is the part of a bar that is no shorter than it may be.
func (b Bar) solid() frame.Pt {
	if near, far := b.ends(); near != far {
		return frame.Pt(max(0, near/far))
	}
	return 1
}

// Target is a level set for the bars First to Last. A bullet has one bar.
type Target struct {
	Level       float64
	Label       Label
	Short       Label // the number alone, where others over the same line follow
	First, Last int
	Setter      int // whose it is, of several who set targets for the same bars: its stroke
}

// mostSetters is how many who set targets are told apart by the strokes of their lines.
const mostSetters = 3

const ellipsis = "…"

// check reports what no chart can draw.
func check(kind string, bars []Bar, most int, width, height frame.Pt) error {
	switch {
	case len(bars) == 0:
		return say.Errorf("charts: %s without bars", kind)
	case len(bars) > most:
		return say.Errorf("charts: %s with %d bars; it takes %d", kind, len(bars), most)
	case !finite(float64(width)) || !finite(float64(height)) || width <= 0 || height <= 0 || width > 1e4 || height > 1e4:
		return say.Errorf("charts: %s of %g x %g pt", kind, width, height)
	}
	missing := 0
	for _, b := range bars {
		if b.Missing {
			missing++
		} else if !finite(b.Level) || math.Abs(b.Level) > 1e300 {
			return say.Errorf("charts: %s %q has no level: %g", kind, clipped(b.Name.Lead()), b.Level)
		} else if b.End == Between && !(b.Low <= b.Level && b.Level <= b.High && b.Low < b.High && finite(b.Low) && finite(b.High)) {
			return say.Errorf("charts: %s %q lies between %g and %g", kind, clipped(b.Name.Lead()), b.Low, b.High)
		}
	}
	if missing == len(bars) {
		return say.Errorf("charts: %s with no value stated", kind)
	}
	return nil
}

func finite(v float64) bool { return !math.IsNaN(v) && !math.IsInf(v, 0) }

// used is the part of the scale that the longest bar fills.
const used = 0.92

var errNoRoom = doc.ErrNoRoom
