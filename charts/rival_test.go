package charts

import (
	"testing"

	"tongket/fonts"
	"tongket/report/frame"
)

// rivalSamples is the kinds that draw what other documents say, beyond the end of a bar and
// before it, below zero, beside a target's line, and of points of lines.
func rivalSamples() []sample {
	columns := stairs(false)
	columns.Arrows = nil
	columns.Bars[0].Rivals, columns.Bars[2].Rivals = []float64{columns.Bars[0].Level * 1.3}, []float64{columns.Bars[2].Level * 0.7}
	changes := Changes{Style: style, Height: 140, Bars: []Bar{
		{Name: both("Trộm cắp", "Theft"), Value: both("−5%", "−5%"), Level: -5, Fill: Actual, Rivals: []float64{-8}},
		{Name: both("Lừa đảo", "Fraud"), Value: both("+4%", "+4%"), Level: 4, Fill: Actual, Rivals: []float64{2, -1}},
	}}
	line := exactness()
	for _, i := range []int{1, 4} {
		line.Series[0].Points[i].Rivals = []float64{line.Series[0].Points[i].Level * 0.7}
	}
	ranking := Ranking{Style: style, Heads: [2]Label{both("2022"), both("2021")}}
	for i, name := range []string{"A", "B", "C"} {
		row := ranked("Xã "+name, "Commune "+name, "80", 80-10*float64(i), "70", 60)
		row.Rivals = []float64{90 - 20*float64(i)}
		ranking.Rows = append(ranking.Rows, row)
	}
	bullets := aims()
	bullets.Rows[0].Rivals = []float64{80}
	return []sample{
		{"columns-rival", 476, columns}, {"changes-rival", 317.5, changes}, {"line-rival", 476, line},
		{"ranking-rival", 476, ranking}, {"bullets-rival", 476, bullets},
	}
}

// TestRivals: the middle of the diamond of another document's figure is where the scale has
// it, whatever the bar; none is drawn on the other side of zero or over the line at zero.
func TestRivals(t *testing.T) {
	scale := func(v float64) frame.Pt { return 200 - frame.Pt(v) }
	for _, tt := range []struct {
		level, rival float64
		drawn        bool
	}{{100, 150, true}, {100, 60, true}, {100, 100, true}, {-80, -120, true}, {-80, -20, true}, {80, -20, false}, {80, 3, false}, {80, 0, false}} {
		b := Bar{Level: tt.level, Rivals: []float64{tt.rival}}
		r := style.standing(b, 10, 40, scale(0), scale(tt.level)).rivalled(b, scale)
		if got := len(r.rivals) == 1; got != tt.drawn {
			t.Errorf("%g beside %g is drawn: %t", tt.rival, tt.level, got)
			continue
		}
		if !tt.drawn {
			continue
		}
		at := r.rivalAt(r.rivals[0])
		if at != (frame.Point{X: 25, Y: scale(tt.rival)}) {
			t.Errorf("%g stands at %v", tt.rival, at)
		}
		if box := r.extent(); box.top > at.Y-rivalHalf || box.bottom < at.Y+rivalHalf || box.top > r.at.top || box.bottom < r.at.bottom {
			t.Errorf("the diamond of %g is outside of what its bar covers, %v", tt.rival, box)
		}
	}
	for _, s := range rivalSamples() {
		with, err := s.Draw(s.width, fonts.Square{})
		if err != nil {
			t.Errorf("%s: %v", s.name, err)
		}
		inside(t, with)
	}
}
