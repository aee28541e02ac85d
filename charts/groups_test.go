package charts

import (
	"errors"
	"testing"

	"tongket/fonts"
)

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
