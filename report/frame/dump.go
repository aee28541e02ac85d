package frame

import (
	"fmt"
	"io"
	"strings"
)

// Dump writes p as text, one line an item, for golden files.
func Dump(w io.Writer, p Page) {
	fmt.Fprintf(w, "page %d, %.1f x %.1f\n", p.Number, p.Size.W, p.Size.H)
	DumpFrame(w, p.Frame)
}

// DumpFrame writes f as text, one line an item: place, node and shape.
func DumpFrame(w io.Writer, f Frame) {
	for _, it := range f.Items {
		fmt.Fprintf(w, "%7.2f %7.2f  #%d  %s\n", it.At.X, it.At.Y, it.Node, describe(it.Shape))
	}
}

func describe(s Shape) string {
	switch s := s.(type) {
	case Text:
		return fmt.Sprintf("%s %g #%06x %q", s.Run.Face, s.Size, uint32(s.Colour), s.Run.Text())
	case Path:
		return "path " + s.describe()
	case Picture:
		return fmt.Sprintf("picture %.1f x %.1f of %v", s.Size.W, s.Size.H, s.Image.Rect.Max)
	case Link:
		return fmt.Sprintf("link %.1f x %.1f to %s", s.Size.W, s.Size.H, s.Target)
	case Anchor:
		return "anchor " + s.Name
	}
	panic(fmt.Sprintf("frame: unknown shape %T", s))
}

func (p Path) describe() string {
	var b strings.Builder
	for _, s := range p.Segments {
		b.WriteByte(byte(s.Op))
		for i, q := range s.P {
			if i > 0 {
				b.WriteByte(' ')
			}
			fmt.Fprintf(&b, "%.2f,%.2f", q.X, q.Y)
		}
	}
	if p.Fill != nil {
		fmt.Fprintf(&b, " fill #%06x", uint32(*p.Fill))
	}
	if p.Stroke.Width > 0 {
		fmt.Fprintf(&b, " stroke #%06x %.2f", uint32(p.Stroke.Colour), p.Stroke.Width)
		if p.Stroke.Dash != nil {
			fmt.Fprintf(&b, " dash %v", p.Stroke.Dash)
		}
	}
	return b.String()
}
