package projecttest

import (
	"tongket/fonts"
	"tongket/report/frame"
)

// Bounds is the corners of a shape on its page.
type Bounds struct{ Left, Top, Right, Bottom frame.Pt }

// Ink is where a shape has ink.
func Ink(it frame.Item, set *fonts.Set) Bounds {
	if text, ok := it.Shape.(frame.Text); ok {
		top, bottom := set.Ink(text.Run)
		em := text.Size / fonts.UnitsPerEm
		return Bounds{it.At.X, it.At.Y - frame.Pt(top)*em, it.At.X + text.Width(), it.At.Y - frame.Pt(bottom)*em}
	}
	if p, ok := it.Shape.(frame.Picture); ok {
		return Bounds{it.At.X, it.At.Y, it.At.X + p.Size.W, it.At.Y + p.Size.H}
	}
	path := it.Shape.(frame.Path)
	out := Bounds{1e9, 1e9, -1e9, -1e9}
	for _, seg := range path.Segments {
		for _, q := range seg.P {
			at, half := it.At.Add(q), path.Stroke.Width/2
			out = Bounds{min(out.Left, at.X-half), min(out.Top, at.Y-half), max(out.Right, at.X+half), max(out.Bottom, at.Y+half)}
		}
	}
	return out
}
