package charts

import (
	"testing"

	"tongket/fonts"
	"tongket/report/frame"
)

// TestNarrow: what has no room where it stands in a wide place, a change between two columns,
// the names of parts beside each other, stands elsewhere in a narrow one.
func TestNarrow(t *testing.T) {
	bars := []Bar{{Name: both("2021"), Value: both("90"), Level: 90}, {Name: both("2022"), Value: both("100"), Level: 100}}
	columns := Columns{Bars: bars, Arrows: []Arrow{{From: 0, To: 1, Label: both("+11,1%", "+11.1%")}}, Height: 150, Style: style}
	for width, over := range map[frame.Pt]bool{300: false, 90: true} {
		m, err := columns.measure(width, fonts.Square{})
		if err != nil {
			t.Fatal(err)
		}
		if m.bracketed != over {
			t.Errorf("on %g pt the change stands over the columns: %v", width, m.bracketed)
		}
		if _, err := columns.Draw(width, fonts.Square{}); err != nil {
			t.Errorf("on %g pt: %v", width, err)
		}
	}
	parts := Parts{Style: style, Names: []Label{both("Chuyến đúng giờ"), both("Chuyến muộn giờ")},
		Bars: []Whole{{Name: both("2022"), Level: 100, Parts: []Bar{{Level: 60, Value: both("60")}, {Level: 40, Value: both("40")}}}}}
	for width, lines := range map[frame.Pt]int{300: 1, 140: 2} {
		m, err := parts.measure(width, fonts.Square{})
		if err != nil {
			t.Fatal(err)
		}
		if got := len(m.names[0].lines); got != lines {
			t.Errorf("on %g pt a name has %d lines", width, got)
		}
		if _, err := parts.Draw(width, fonts.Square{}); err != nil {
			t.Errorf("on %g pt: %v", width, err)
		}
	}
}
