package charts

import (
	"testing"

	"tongket/fonts"
	"tongket/report/frame"
)

// heroSamples is what briefings open on: a fall and a rise, whose large number has room
// beside the column before it or has not, and figures alone.
func heroSamples() []sample {
	years := func(levels ...float64) (out []Bar) {
		for i, v := range levels {
			out = append(out, Bar{Name: both("202" + string(rune('0'+i))), Value: both("1.234", "1,234"), Level: v, Fill: Previous})
		}
		last := &out[len(out)-1]
		last.Fill, last.Strong = Actual, true
		return out
	}
	is := &Hero{Number: 74, Column: 70}
	scale := Bullet{Style: style, Max: 100, Bar: Bar{Level: 92, End: Above}, Ticks: []Tick{{0, "0"}, {100, "100"}}}
	return []sample{
		{"hero fall", 476, Columns{Style: style, Height: 300, Hero: is, Bars: years(1066, 894, 606, 574)}},
		{"hero rise", 476, Columns{Style: style, Height: 300, Hero: is, Bars: years(574, 606, 894, 1066)}},
		{"hero of many", 317, Columns{Style: style, Height: 200, Hero: is, Bars: years(1, 2, 3, 4, 5, 6, 7)}},
		{"giant", 476, Giant{Style: style, Most: 196, Before: "hơn\u00a0", Digits: "92%", Others: both("more than 92%"), Scale: scale, Height: 300}},
		{"giant alone", 317, Giant{Style: style, Most: 130, Digits: "11.734,5", After: " tỷ đồng", Others: both("VND 11,734.5 billion")}},
	}
}

// TestHeroNumber: the large number is as large as it has room, larger over a fall than
// beside columns that leave none, and never smaller than that of other charts.
func TestHeroNumber(t *testing.T) {
	sizes := map[string]frame.Pt{}
	for _, s := range heroSamples() {
		f, err := s.Draw(s.width, fonts.Square{})
		if err != nil {
			t.Fatalf("%s: %v", s.name, err)
		}
		for _, it := range f.Items {
			if text, ok := it.Shape.(frame.Text); ok {
				sizes[s.name] = max(sizes[s.name], text.Size)
				if it.At.X < -0.5 || it.At.X+text.Width() > s.width+0.5 {
					t.Errorf("%s: %q leaves the drawing", s.name, text.Run.Text())
				}
			}
		}
	}
	if sizes["hero fall"] < 60 || sizes["hero of many"] < style.Look.Figure || sizes["giant"] <= sizes["hero fall"] {
		t.Errorf("sizes: %v", sizes)
	}
}

// TestHeroIsClear: a large number that reaches over the column before, and over the line of its
// arrow, stands above both.
func TestHeroIsClear(t *testing.T) {
	var bars []Bar
	for i, level := range []float64{30199, 33000, 30128} {
		bars = append(bars, Bar{Name: both("202" + string(rune('2'+i))), Value: Label{"30 128"}, Level: level, Fill: Previous})
	}
	bars[2].Fill, bars[2].Strong = Actual, true
	f, err := Columns{Style: style, Height: 300, Hero: &Hero{Number: 74, Column: 70}, Bars: bars, Arrows: []Arrow{{From: 1, To: 2, Label: both("−4.3%")}}}.Draw(476, fonts.Square{})
	if err != nil {
		t.Fatal(err)
	}
	var feet, size, line frame.Pt = 0, 0, 1000
	for _, it := range f.Items {
		switch shape := it.Shape.(type) {
		case frame.Text:
			if shape.Size > size {
				size, feet = shape.Size, it.At.Y
			}
		case frame.Path:
			for _, s := range shape.Segments {
				for _, to := range s.P {
					line = min(line, it.At.Y+to.Y)
				}
			}
		}
	}
	if size < 40 || feet > line {
		t.Errorf("a number of %.0f pt stands on %.1f, the highest column reaches %.1f", size, feet, line)
	}
}
