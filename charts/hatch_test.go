package charts

import (
	"math"
	"testing"

	"tongket/report/doc"
	"tongket/report/frame"
)

func TestStripesFillTheirShareAndStayInside(t *testing.T) {
	hatches := style.Look.Hatches
	for _, h := range []doc.Hatch{hatches.Derived, hatches.Large, hatches.Bound} {
		r := rect{10, 20, 210, 140}
		var area float64
		for _, s := range stripes(h, r) {
			if b := bounds(s...); b.left < r.left-1e-9 || b.right > r.right+1e-9 || b.top < r.top-1e-9 || b.bottom > r.bottom+1e-9 {
				t.Errorf("%v outside %v", b, r)
			}
			area += polygonArea(s)
		}
		got, want := area/float64(r.w()*r.h()), float64(h.Line/h.Pitch)
		if math.Abs(got-want) > 0.02 {
			t.Errorf("%v covers %.3f, want %.3f", h, got, want)
		}
	}
	if s := stripes(hatches.Derived, rect{5, 5, 5, 9}); s != nil {
		t.Errorf("an empty rectangle has %d stripes", len(s))
	}
}

func polygonArea(p []frame.Point) float64 {
	var a frame.Pt
	for i, q := range p {
		n := p[(i+1)%len(p)]
		a += q.X*n.Y - n.X*q.Y
	}
	return math.Abs(float64(a)) / 2
}
