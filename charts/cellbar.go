package charts

import (
	"tongket/fonts"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/say"
)

// CellBar is a bar in a cell of a table, without words: the figure stands beside it. All
// bars of a column have one scale from zero.
type CellBar struct {
	Bar   Bar
	Most  float64 // the highest level of the column
	Open  bool    // some bar of the column is known from below only, and its end needs room
	Style Style
}

var _ doc.Graphic = CellBar{}

const (
	cellBar   frame.Pt = 9
	cellBrim  frame.Pt = 1.5 // of the line that closes "nearly", each side
	cellAxis  frame.Pt = 0.7
	cellRoom  frame.Pt = 1  // white at the right
	leastCell frame.Pt = 30 // of a column in which anything can be compared
)

// Draw is the bar with the line at zero.
func (c CellBar) Draw(width frame.Pt, shape fonts.Shaper) (frame.Frame, error) {
	if err := check("cell bar", []Bar{c.Bar}, 1, width, cellBar); err != nil {
		return frame.Frame{}, err
	}
	if c.Bar.least() < 0 || c.Bar.Most() > c.Most || !finite(c.Most) {
		return frame.Frame{}, say.Errorf("charts: cell bar of %g on a scale to %g", c.Bar.Most(), c.Most)
	}
	room := width - cellAxis - cellRoom
	if c.Open {
		room -= reach(c.Style.Look.Tip)
	}
	if room < leastCell {
		return frame.Frame{}, say.Errorf("charts: cell bar in %.1f pt: %w", width, errNoRoom)
	}
	var s sketch
	if c.Most > 0 {
		at := rect{cellAxis, cellBrim, cellAxis + room*frame.Pt(c.Bar.far()/c.Most), cellBrim + cellBar}
		b := c.Style.newRod(c.Bar, at, right).visible(c.Bar.far())
		b.brim = cellBrim
		s.bars = append(s.bars, b)
	}
	high := cellBar + 2*cellBrim
	s.line(frame.Stroke{Colour: c.Style.Palette.Ink, Width: cellAxis}, frame.Point{X: cellAxis / 2}, frame.Point{X: cellAxis / 2, Y: high})
	return s.onto(frame.Size{W: width, H: high}, c.Style, shape), nil
}
