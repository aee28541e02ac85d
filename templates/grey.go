package templates

import (
	"tongket/report/doc"
	"tongket/report/frame"
)

// Grey is pages for a printer without colour: every colour becomes the grey of
// the same lightness, notes are as dark as the text, for a laser dots what is
// lighter than black, hairlines are as wide as it prints, and a tinted ground,
// which would be specks, is an outline. What means different things stays 20
// points of lightness apart; hatches are not touched.
func Grey(pages []frame.Page, theme doc.Theme) []frame.Page {
	g := greying{theme.Palette, theme.Lines.Laser}
	out := make([]frame.Page, len(pages))
	for i, p := range pages {
		out[i] = p
		out[i].Items = make([]frame.Item, len(p.Items))
		for j, it := range p.Items {
			out[i].Items[j] = g.item(it)
		}
	}
	return out
}

// greying is a theme's colours, and the thinnest line that an office laser draws whole.
type greying struct {
	doc.Palette
	thinnest frame.Pt
}

func (g greying) item(it frame.Item) frame.Item {
	switch s := it.Shape.(type) {
	case frame.Text:
		s.Colour = g.grey(s.Colour)
		it.Shape = s
	case frame.Path:
		if s.Fill != nil && *s.Fill == g.Tint {
			white := g.Paper
			s.Fill, s.Stroke = &white, frame.Stroke{Colour: g.Previous, Width: g.thinnest}
		}
		if s.Fill != nil {
			fill := g.grey(*s.Fill)
			s.Fill = &fill
		}
		if s.Stroke.Width > 0 {
			s.Stroke.Colour, s.Stroke.Width = g.grey(s.Stroke.Colour), max(s.Stroke.Width, g.thinnest)
		}
		it.Shape = s
	case frame.Picture:
		s.Grey = true
		it.Shape = s
	}
	return it
}

// grey is a colour's grey; notes are as dark as the text.
func (g greying) grey(c frame.Colour) frame.Colour {
	if c == g.Note {
		c = g.Ink
	}
	return c.Grey()
}
