package impose

import (
	"math"
	"testing"

	"tongket/fonts"
	"tongket/report/frame"
)

// blankFace has glyphs without ink.
type blankFace struct{}

func (blankFace) Outline(fonts.Name, uint16) []fonts.Contour { return nil }

// What ink a page takes can be worked out by hand.
func TestWeigh(t *testing.T) {
	fill := func(c frame.Colour, w, h frame.Pt) frame.Path {
		return frame.Path{Segments: frame.Rect(frame.Size{W: w, H: h}), Fill: &c}
	}
	for _, tt := range []struct {
		name   string
		shapes []frame.Shape
		want   Ink
	}{
		{"nothing", nil, Ink{}},
		{"a black page", []frame.Shape{fill(0, 10, 10)}, Ink{Black: 1}},
		{"half a page in grey", []frame.Shape{fill(0x808080, 5, 10)}, Ink{Black: 0.5 * 127 / 255}},
		{"a quarter in yellow", []frame.Shape{fill(0xffff00, 5, 5)}, Ink{Colour: 0.25}},
		{"a quarter in red, of magenta and yellow", []frame.Shape{fill(0xff0000, 5, 5)}, Ink{Colour: 0.5}},
		{"white", []frame.Shape{fill(0xffffff, 10, 10)}, Ink{}},
		{"a rule", []frame.Shape{frame.Line(10, 0, frame.Stroke{Width: 1})}, Ink{Black: 0.1}},
		{"a dashed rule", []frame.Shape{frame.Line(10, 0, frame.Stroke{Width: 1, Dash: []frame.Pt{1, 3}})}, Ink{Black: 0.025}},
		{"twice over", []frame.Shape{fill(0, 10, 5), fill(0, 10, 5)}, Ink{Black: 1}},
		{"what is no ink", []frame.Shape{frame.Link{Size: frame.Size{W: 9, H: 9}}, frame.Anchor{Name: "a"}}, Ink{}},
	} {
		f := frame.Frame{Size: frame.Size{W: 10, H: 10}}
		for _, s := range tt.shapes {
			f.Add(0, frame.Point{}, s)
		}
		got := NewScale(blankFace{}).Weigh(f)
		if math.Abs(got.Black-tt.want.Black) > 1e-9 || math.Abs(got.Colour-tt.want.Colour) > 1e-9 {
			t.Errorf("%s: %+v, want %+v", tt.name, got, tt.want)
		}
	}
}
