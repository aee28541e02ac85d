package layout

import (
	"maps"

	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/ragged"
)

// cover sets the first page: whose results, of which year, and the document's own main
// series as its ornament. A long title is set smaller.
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
	top := s.coverHead(&out, c.Letterhead, width)
	beside := width - s.logo(&out, c.Logo, top, width)
	y := top
	if c.Organisation != nil {
		y = s.down(&out, s.piled(c.Organisation, beside), y)
	}
	y = s.down(&out, s.piled(c.Imprint, beside), y+s.theme.Spaces.Thin)
	y = max(y+2*s.theme.Grid, s.theme.Cover.Title)
	y = s.down(&out, s.coverTitles(c.Titles, width), y)
	if c.Subtitle != nil {
		y = s.down(&out, s.pair(c.Subtitle, width), y+s.theme.Spaces.Close)
	}
	if c.Ornament == nil {
		return out, out.Size.H - y
	}
	caption := stack(s.coverCaption(c, width), width)
	bottom := out.Size.H - caption.Size.H - s.theme.Spaces.Close
	room := bottom - y - 2*s.theme.Grid
	f := s.ornament(c.Ornament, width, room)
	out.Place(frame.Point{Y: bottom - f.Size.H}, f)
	out.Place(frame.Point{Y: out.Size.H - caption.Size.H}, caption)
	return out, room - f.Size.H
}

// coverHead is what stands at the top of a cover, a letterhead or a rule, and where its
// texts begin below.
func (s setter) coverHead(out *frame.Frame, l *doc.Letterhead, width frame.Pt) frame.Pt {
	if l == nil {
		out.Add(0, frame.Point{}, frame.Line(width, 0, frame.Stroke{Colour: s.theme.Palette.Actual, Width: s.theme.Lines.Figure}))
		return s.theme.Cover.Top
	}
	f := s.letterhead(l, width)
	out.Place(frame.Point{}, f)
	return f.Size.H + 2*s.theme.Grid
}

// logo places a logo at the right, its top at the height of the first line's, and is the
// width that it takes from what stands there.
func (s setter) logo(out *frame.Frame, d *doc.Drawing, top, width frame.Pt) frame.Pt {
	if d == nil {
		return 0
	}
	f := s.drawing(d, width)
	out.Place(frame.Point{X: width - f.Size.W, Y: top}, f)
	return f.Size.W + s.theme.Gutter
}

// ornament is a drawing as high as a room leaves it, within what covers have.
func (s setter) ornament(d *doc.Drawing, width, room frame.Pt) frame.Frame {
	is := s.theme.Cover
	return s.tall(d, width, max(is.Least, min(room, is.Ornament)))
}

// coverCaption is what the ornament shows, under a rule.
func (s setter) coverCaption(c *doc.Cover, width frame.Pt) []strip {
	if c.Caption == nil {
		return nil
	}
	out := s.pair(c.Caption, width)
	if len(out) > 0 {
		out[0] = s.ruled(out[0], width)
	}
	return out
}

// coverTitles is the titles side by side, in lines of about one length, as many in each;
// one below the other where the languages are stacked.
func (s setter) coverTitles(titles []*doc.Paragraph, width frame.Pt) []strip {
	col := s.column(width)
	if s.theme.Stacked || len(titles) < 2 {
		return s.stackedTitles(titles)
	}
	most := 0
	for _, t := range titles {
		most = max(most, len(s.paragraph(t, col, true)))
	}
	cells := make([][]strip, len(titles))
	for i, t := range titles {
		cells[i] = s.paragraph(t, s.evenly(t, col, most), true)
	}
	return zip(cells, col+s.theme.Gutter)
}

func (s setter) stackedTitles(titles []*doc.Paragraph) (out []strip) {
	for i, t := range titles {
		if i > 0 {
			out = append(out, space(s.theme.Grid/2))
		}
		out = append(out, s.paragraph(t, s.theme.Cover.Width, true)...)
	}
	return out
}

// evenly is the width, at most col, in which a title has as many lines as another beside
// it; col where it has too few words for that.
func (s setter) evenly(t *doc.Paragraph, col frame.Pt, lines int) frame.Pt {
	l := s.look(t.Style, t.Lang, t.Second)
	return frame.Pt(ragged.Narrowed(piecesOf(s.fit(s.recut(t.Text, l), col, l)), float64(col), lines))
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
	if strips := s.coverTitles(c.Titles, width); len(strips) > 0 {
		title = s.down(&frame.Frame{}, strips[1:], 0)
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
