package layout

import (
	"maps"

	"tongket/report/doc"
	"tongket/report/frame"
)

// cover sets the first page: whose results, of which year, and the document's
// own main series as its ornament. A long title is set smaller.
func (s setter) cover(c *doc.Cover, width frame.Pt) frame.Frame {
	var out frame.Frame
	var spare frame.Pt
	for _, part := range []frame.Pt{1, 0.8, 0.65} {
		try := s.smaller(doc.CoverTitle, part)
		try.misfits = &[]misfit{}
		if out, spare = try.coverPage(c, width); spare >= 0 {
			*s.misfits = append(*s.misfits, *try.misfits...)
			return out
		}
	}
	*s.misfits = append(*s.misfits, misfit{node: c.ID, about: s.longest(c, width), hint: "shorten it", what: "the texts of the cover leave no room for its chart; this is the longest"})
	return out
}

// smaller is s with a style in a part of its size.
func (s setter) smaller(name doc.StyleName, part frame.Pt) setter {
	st := s.theme.Styles[name]
	st.Size, st.Leading = part*st.Size, part*st.Leading
	st.Second.Size, st.Second.Leading = part*st.Second.Size, part*st.Second.Leading
	theme := *s.theme
	theme.Styles = maps.Clone(theme.Styles)
	theme.Styles[name] = st
	s.theme = &theme
	return s
}

// coverPage is the cover, and how much white is left on it; less than none if its
// texts stand over each other.
func (s setter) coverPage(c *doc.Cover, width frame.Pt) (frame.Frame, frame.Pt) {
	out := frame.Frame{Size: frame.Size{W: width, H: s.theme.Height}}
	out.Add(0, frame.Point{}, frame.Line(width, 0, frame.Stroke{Colour: s.theme.Palette.Actual, Width: s.theme.Lines.Figure}))
	y := s.down(&out, s.pair(c.Organisation, width), s.theme.Cover.Top)
	y = s.down(&out, s.pair(c.Imprint, width), y+s.theme.Spaces.Thin)
	y = max(y+2*s.theme.Grid, s.theme.Cover.Title)
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
		return out, out.Size.H - y
	}
	f := s.drawing(c.Ornament, width)
	caption := stack(s.pair(c.Caption, width), width)
	bottom := out.Size.H - caption.Size.H
	out.Place(frame.Point{Y: bottom - s.theme.Grid - f.Size.H}, f)
	out.Place(frame.Point{Y: bottom}, caption)
	return out, bottom - s.theme.Grid - f.Size.H - s.theme.Grid - y
}

// longest is the text of a cover that has the most height beyond a line a language.
func (s setter) longest(c *doc.Cover, width frame.Pt) int {
	node, most := c.ID, frame.Pt(0)
	for _, p := range []*doc.Pair{c.Organisation, c.Imprint, c.Subtitle, c.Caption} {
		if p == nil {
			continue
		}
		if strips := s.pair(p, width); len(strips) > 0 {
			if more := s.down(&frame.Frame{}, strips[1:], 0); more > most {
				node, most = p.ID, more
			}
		}
	}
	var title frame.Pt
	for _, t := range c.Titles {
		title += s.down(&frame.Frame{}, s.paragraph(t, s.theme.Cover.Width, true)[1:], 0)
	}
	if title > most {
		node = c.Titles[0].ID
	}
	return node
}

// down places strips from y on and returns where they end.
func (s setter) down(f *frame.Frame, strips []strip, y frame.Pt) frame.Pt {
	for _, st := range strips {
		f.Place(frame.Point{Y: y}, st.Frame)
		y += st.Size.H
	}
	return y
}
