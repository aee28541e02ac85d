package charts

import (
	"errors"
	"slices"
	"testing"

	"tongket/fonts"
	"tongket/report/frame"
)

func FuzzGroups(f *testing.F) {
	seeds(f, 16, func(t *testing.T, r random) {
		c, width := r.groups(), frame.Pt(120+r.IntN(400))
		if !drawn(t, c, width) {
			return
		}
		m, err := c.measure(width, fonts.Square{})
		if err != nil {
			t.Fatal(err)
		}
		m.canvas, _ = m.fit(m.settle)
		s, _ := m.settle(m.plot())
		labelsApart(t, s)
		inProportion(t, s.bars, slices.Concat(c.Bars...), m.plot(), c.Stair)
	})
}

// groups is two series or three in one to six groups, some of them against targets.
func (r random) groups() Groups {
	c := Groups{Height: frame.Pt(80 + r.IntN(200)), Style: style}
	n, signs := 2+r.IntN(mostSeries-1), r.IntN(2) == 0
	for range n {
		c.Series = append(c.Series, r.label(4))
	}
	for i := range 1 + r.IntN(mostGroups) {
		c.Names, c.Bars = append(c.Names, r.label(10)), append(c.Bars, nil)
		for range n {
			b := r.bar(signs)
			b.Value = r.label(5)
			c.Bars[i] = append(c.Bars[i], b)
		}
	}
	c.Bars[0][0].Missing = false
	if r.IntN(2) == 0 {
		for setter := range 1 + r.IntN(mostSetters) {
			c.Stair.Called = append(c.Stair.Called, r.label(30))
			for i := range n * len(c.Bars) {
				if r.IntN(3) > 0 {
					c.Stair.Steps = append(c.Stair.Steps, Target{Level: r.wide(signs), Short: r.label(4), First: i, Last: i, Setter: setter})
				}
			}
		}
	}
	return c
}

// TestGroupsWideValue: a value that is wider than its bar has the room that the values
// beside it leave, and none where these are as wide.
func TestGroupsWideValue(t *testing.T) {
	bar := func(value string, level float64) Bar { return Bar{Value: Label{value}, Level: level} }
	c := Groups{Style: style, Height: 200, Names: []Label{{"8"}, {"88"}}, Series: []Label{{"2021"}, {"2022"}}}
	for _, tt := range []struct {
		left, right string
		low         float64
		room        bool
	}{
		{"888", "88888888888888", 40, true},
		{"88888888888888", "88888888888888", 40, false},
		{"888", "88888888888888", 100, false}, // it would stand on the bar beside its own
	} {
		c.Bars = [][]Bar{{bar(tt.left, tt.low), bar(tt.right, 50)}, {bar("888", tt.low), bar("888", 50)}}
		_, err := c.Draw(260, fonts.Square{})
		if room := !errors.Is(err, errNoRoom); room != tt.room {
			t.Errorf("%s beside %s over %g: %v", tt.left, tt.right, tt.low, err)
		}
	}
}
