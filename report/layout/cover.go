package layout

import (
	"tongket/report/doc"
	"tongket/report/frame"
)

// cover sets the first page: whose results, of which year, and the document's
// own main series as its ornament.
func (s setter) cover(c *doc.Cover, width frame.Pt) (frame.Frame, error) {
	area := s.theme.Height
	out := frame.Frame{Size: frame.Size{W: width, H: area}}
	out.Add(0, frame.Point{}, frame.Line(width, 0, frame.Stroke{Colour: s.theme.Palette.Actual, Width: 1.1}))
	y := s.down(&out, s.pair(c.Organisation, width), 5)
	s.down(&out, s.pair(c.Imprint, width), y+3.5)

	y = s.theme.Cover.Title
	for i, t := range c.Titles {
		if i > 0 {
			y += s.theme.Grid
		}
		y = s.down(&out, s.paragraph(t, s.theme.Cover.Width, true), y)
	}
	if c.Subtitle != nil {
		y = s.down(&out, s.pair(c.Subtitle, width), y+2*s.theme.Grid)
	}

	if c.Ornament == nil {
		return out, nil
	}
	f, err := s.drawing(c.Ornament, width)
	if err != nil {
		return out, err
	}
	caption := stack(s.pair(c.Caption, width), width)
	bottom := area - caption.Size.H
	if y > bottom-s.theme.Grid-f.Size.H {
		s.problem(c.Titles[0].ID, "shorten the title, the subtitle or the caption", "the cover has no room left for its chart")
	}
	out.Place(frame.Point{Y: bottom - s.theme.Grid - f.Size.H}, f)
	out.Place(frame.Point{Y: bottom}, caption)
	return out, nil
}

// down places strips from y on and returns where they end.
func (s setter) down(f *frame.Frame, strips []strip, y frame.Pt) frame.Pt {
	for _, st := range strips {
		f.Place(frame.Point{Y: y}, st.Frame)
		y += st.Size.H
	}
	return y
}
