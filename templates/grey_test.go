package templates

import (
	"testing"

	"tongket/report/frame"
)

// The greys are those of the design's table; notes are as dark as text.
func TestGrey(t *testing.T) {
	for c, want := range map[frame.Colour]frame.Colour{
		palette.Ink: 0x202020, palette.SecondBody: 0x323232, palette.SecondHead: 0x505050, palette.Note: 0x202020,
		palette.Actual: 0x353535, palette.Previous: 0x8C8C8C, palette.Adverse: 0x666666,
		palette.Rule: 0xC3C3C3, palette.Grid: 0xDEDEDE, palette.Paper: 0xFFFFFF, 0: 0,
	} {
		if got := grey(c); got != want {
			t.Errorf("%06X is %06X, want %06X", c, got, want)
		}
	}
	tint := palette.Tint
	path := greyItem(frame.Item{Shape: frame.Path{Fill: &tint}}).Shape.(frame.Path)
	if *path.Fill != 0xFFFFFF || path.Stroke.Width != 0.5 {
		t.Errorf("a tinted ground is %v", path)
	}
	if tint != palette.Tint {
		t.Error("the page itself was changed")
	}
	if s := greyItem(frame.Item{Shape: frame.Path{Stroke: frame.Stroke{Width: 0.4}}}).Shape.(frame.Path).Stroke; s.Width != 0.5 {
		t.Errorf("a hairline is %v wide", s.Width)
	}
}
