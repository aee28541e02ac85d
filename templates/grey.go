package templates

import (
	"math"

	"tongket/report/frame"
)

// Grey is pages for a printer without colour: every colour becomes the grey of
// the same lightness, notes are as dark as the text, for a laser dots what is
// lighter than black, hairlines are as wide as it prints, and a tinted ground,
// which would be specks, is an outline. What means different things stays 20
// points of lightness apart; hatches are not touched.
func Grey(pages []frame.Page) []frame.Page {
	out := make([]frame.Page, len(pages))
	for i, p := range pages {
		out[i] = p
		out[i].Items = make([]frame.Item, len(p.Items))
		for j, it := range p.Items {
			out[i].Items[j] = greyItem(it)
		}
	}
	return out
}

// thinnest is the line that an office laser draws whole.
const thinnest frame.Pt = 0.5

func greyItem(it frame.Item) frame.Item {
	switch s := it.Shape.(type) {
	case frame.Text:
		s.Colour = grey(s.Colour)
		it.Shape = s
	case frame.Path:
		if s.Fill != nil && *s.Fill == palette.Tint {
			white := palette.Paper
			s.Fill, s.Stroke = &white, frame.Stroke{Colour: palette.Previous, Width: thinnest}
		}
		if s.Fill != nil {
			fill := grey(*s.Fill)
			s.Fill = &fill
		}
		if s.Stroke.Width > 0 {
			s.Stroke.Colour, s.Stroke.Width = grey(s.Stroke.Colour), max(s.Stroke.Width, thinnest)
		}
		it.Shape = s
	}
	return it
}

// grey is a colour's grey of equal luminance, as sRGB has it.
func grey(c frame.Colour) frame.Colour {
	if c == palette.Note {
		c = palette.Ink
	}
	r, g, b := c.RGB()
	l := 0.2126*linear(r) + 0.7152*linear(g) + 0.0722*linear(b)
	v := 12.92 * l
	if l > 0.0031308 {
		v = 1.055*math.Pow(l, 1/2.4) - 0.055
	}
	return frame.Colour(math.Round(255*v)) * 0x010101
}

func linear(component int) float64 {
	v := float64(component) / 255
	if v <= 0.04045 {
		return v / 12.92
	}
	return math.Pow((v+0.055)/1.055, 2.4)
}
