package frame

// Enlarged is f with all of it so many times as large.
func (f Frame) Enlarged(by Pt) Frame {
	out := Frame{Size: f.Size.times(by), Items: make([]Item, len(f.Items))}
	for i, it := range f.Items {
		it.At, it.Shape = it.At.times(by), enlarged(it.Shape, by)
		out.Items[i] = it
	}
	return out
}

func enlarged(s Shape, by Pt) Shape {
	switch s := s.(type) {
	case Text:
		s.Size *= by
		return s
	case Path:
		return s.enlarged(by)
	case Picture:
		s.Size = s.Size.times(by)
		return s
	case Link:
		s.Size = s.Size.times(by)
		return s
	case Anchor:
		return s
	}
	panic("frame: a shape that cannot be enlarged")
}

func (p Path) enlarged(by Pt) Path {
	segments := make([]Segment, len(p.Segments))
	for i, seg := range p.Segments {
		points := make([]Point, len(seg.P))
		for j, at := range seg.P {
			points[j] = at.times(by)
		}
		segments[i] = Segment{seg.Op, points}
	}
	var dash []Pt
	for _, d := range p.Stroke.Dash {
		dash = append(dash, d*by)
	}
	p.Segments, p.Stroke.Width, p.Stroke.Dash = segments, p.Stroke.Width*by, dash
	return p
}

func (p Point) times(by Pt) Point { return Point{p.X * by, p.Y * by} }
func (s Size) times(by Pt) Size   { return Size{s.W * by, s.H * by} }
