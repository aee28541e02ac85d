package eyes

import (
	"math"
	"strings"

	"tongket/report/frame"
)

// Around is two drawings as far as what is around the shapes in which they differ: as large
// as they are is slow to paint, and nothing else differs. They have no words.
func Around(a, b frame.Frame) (frame.Frame, frame.Frame) {
	const white = 3
	in := box{math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)}
	known := map[string]int{}
	for _, it := range a.Items {
		known[dumped(it)]++
	}
	for _, it := range b.Items {
		if known[dumped(it)]--; known[dumped(it)] < 0 {
			in = in.with(it)
		}
	}
	for _, it := range a.Items {
		if known[dumped(it)] > 0 {
			in = in.with(it)
		}
	}
	if in.right < in.left { // they do not differ
		in = box{0, 0, white, white}
	}
	in = box{in.left - white, in.top - white, in.right + white, in.bottom + white}
	return in.cut(a), in.cut(b)
}

func dumped(it frame.Item) string {
	var b strings.Builder
	frame.DumpFrame(&b, frame.Frame{Items: []frame.Item{it}})
	return b.String()
}

type box struct{ left, top, right, bottom float64 }

// with is b and the path of an item.
func (b box) with(it frame.Item) box {
	path, _ := it.Shape.(frame.Path)
	for _, s := range path.Segments {
		for _, p := range s.P {
			at := it.At.Add(p)
			b = box{min(b.left, float64(at.X)), min(b.top, float64(at.Y)), max(b.right, float64(at.X)), max(b.bottom, float64(at.Y))}
		}
	}
	return b
}

// cut is what of f is in b.
func (b box) cut(f frame.Frame) frame.Frame {
	out := frame.Frame{Size: frame.Size{W: frame.Pt(b.right - b.left), H: frame.Pt(b.bottom - b.top)}}
	for _, it := range f.Items {
		it.At = it.At.Add(frame.Point{X: frame.Pt(-b.left), Y: frame.Pt(-b.top)})
		out.Items = append(out.Items, it)
	}
	return out
}
