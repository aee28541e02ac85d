package templates

import (
	"testing"

	"tongket/report/doc"
	"tongket/report/frame"
)

// The greys are those of the design's table; notes are as dark as text.
func TestGrey(t *testing.T) {
	g := greying{doc.Palette{
		Ink: 0x16212B, SecondHead: 0x43525D, SecondBody: 0x26343E, Note: 0x52606A, Actual: 0x11394D, Previous: 0x78909B,
		Adverse: 0xA9481F, Tint: 0xEEF2F4, Rule: 0xB9C5CA, Grid: 0xD7DFE2, Paper: 0xFFFFFF,
	}, 0.5}
	for c, want := range map[frame.Colour]frame.Colour{
		g.Ink: 0x202020, g.SecondBody: 0x323232, g.SecondHead: 0x505050, g.Note: 0x202020,
		g.Actual: 0x353535, g.Previous: 0x8C8C8C, g.Adverse: 0x666666,
		g.Rule: 0xC3C3C3, g.Grid: 0xDEDEDE, g.Paper: 0xFFFFFF, 0: 0,
	} {
		if got := g.grey(c); got != want {
			t.Errorf("%06X is %06X, want %06X", c, got, want)
		}
	}
	tint := g.Tint
	path := g.item(frame.Item{Shape: frame.Path{Fill: &tint}}).Shape.(frame.Path)
	if *path.Fill != 0xFFFFFF || path.Stroke.Width != 0.5 {
		t.Errorf("a tinted ground is %v", path)
	}
	if tint != g.Tint {
		t.Error("the page itself was changed")
	}
	if s := g.item(frame.Item{Shape: frame.Path{Stroke: frame.Stroke{Width: 0.4}}}).Shape.(frame.Path).Stroke; s.Width != 0.5 {
		t.Errorf("a hairline is %v wide", s.Width)
	}
}
