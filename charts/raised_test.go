package charts

import (
	"strings"
	"testing"

	"tongket/fonts"
	"tongket/report/frame"
)

// TestRaised: the sign of what is provisional stands raised behind its number, no smaller than
// eight points and within the line's width, at each size, also where the line is broken; and
// no letter of the mark between them is drawn.
func TestRaised(t *testing.T) {
	s := setter{style, fonts.Square{}}
	for _, size := range []frame.Pt{8.5, 14, 40} {
		l := s.line(Raised("more than 47,3", "sb"), s.Look.Label.Strong, size, 1.2*size, s.Palette.Ink)
		b := stack(l)
		if size == 8.5 {
			b = s.wrapped(b, l.width*0.7)
		}
		var k sketch
		k.add(b.below(100, 50))
		f := k.onto(frame.Size{W: 400, H: 200}, style, fonts.Square{})
		var number, sign *frame.Item
		for i, it := range f.Items {
			text, is := it.Shape.(frame.Text)
			switch {
			case !is:
			case strings.ContainsAny(text.Run.Text(), raisedMark):
				t.Errorf("%q is drawn", text.Run.Text())
			case text.Run.Text() == "sb":
				sign = &f.Items[i]
			case strings.HasSuffix(text.Run.Text(), "47,3"):
				number = &f.Items[i]
			}
		}
		if number == nil || sign == nil {
			t.Fatalf("at %g: %v", size, f.Items)
		}
		n, g := number.Shape.(frame.Text), sign.Shape.(frame.Text)
		if g.Size < s.Look.Sign || g.Size > size || sign.At.Y >= number.At.Y-0.1*size || sign.At.X < number.At.X+n.Width() || sign.At.X+g.Width() > 100+b.w/2+0.1 {
			t.Errorf("at %g: number at %v of %.1f, sign of %g at %v", size, number.At, n.Width(), g.Size, sign.At)
		}
	}
}
