package templates

import (
	"tongket/fonts"
	"tongket/report/doc"
	"tongket/report/frame"
)

// palette is chosen for paper first: every pair of fills that means different
// things differs by 20 points of lightness, text by a contrast of 4.5 and more.
var palette = doc.Palette{
	Ink: 0x16212B, SecondHead: 0x43525D, SecondBody: 0x26343E, Note: 0x52606A,
	Actual: 0x11394D, Previous: 0x78909B, Adverse: 0xA9481F,
	Tint: 0xEEF2F4, Rule: 0xB9C5CA, Grid: 0xD7DFE2, Paper: 0xFFFFFF,
}

// Briefing is the theme of the A4 briefing: a baseline grid of 14 pt, six
// columns of 23 mm, the wide margin at the binding.
func Briefing() doc.Theme {
	return doc.Theme{
		Page:  frame.Size{W: 210 * frame.MM, H: 297 * frame.MM},
		Inner: 24 * frame.MM, Outer: 18 * frame.MM,
		Top: 70, Lines: 49, Grid: 14,
		Gutter:  6 * frame.MM,
		Measure: 110 * frame.MM,
		HeadTop: 35, FootTop: 784,
		Hang:    16,
		Styles:  styles(),
		Palette: palette,
	}
}

func styles() map[doc.StyleName]doc.Style {
	p := palette
	// Headings and labels: the leading language strong and dark, the second
	// regular and lighter, both in one size.
	head := func(size, lead frame.Pt, colour frame.Colour) doc.Style {
		return doc.Style{Size: size, Leading: lead, Face: fonts.SansSemibold, Strong: fonts.SansSemibold, Colour: colour,
			Second: doc.Form{Face: fonts.Sans, Colour: p.SecondHead}}
	}
	plain := func(size, lead frame.Pt, colour frame.Colour) doc.Style {
		return doc.Style{Size: size, Leading: lead, Face: fonts.Sans, Strong: fonts.SansSemibold, Colour: colour,
			Second: doc.Form{Colour: p.SecondHead}}
	}
	prose := func(size, lead frame.Pt) doc.Style {
		return doc.Style{Size: size, Leading: lead, Face: fonts.Serif, Strong: fonts.SerifBold, Colour: p.Ink,
			Second: doc.Form{Colour: p.SecondBody}}
	}
	note := plain(8, 10.5, p.Note)
	note.Second = doc.Form{}
	title := head(35, 45, p.Actual)
	title.Second.Size, title.Second.Leading = 35, 42
	value := head(27, 31.5, p.Actual)
	value.Second.Size, value.Second.Leading = 11, 14
	tag := head(8, 14, p.Ink)
	tag.Second.Face = fonts.SansSemibold
	return map[doc.StyleName]doc.Style{
		doc.CoverTitle: title, doc.CoverOrg: head(11, 14, p.Ink), doc.CoverText: plain(10, 14, p.Ink),
		doc.CoverImprint: withSecond(plain(8.5, 10.5, p.Note), p.Note),
		doc.Heading1:     head(22, 28, p.Ink), doc.Heading2: head(11, 14, p.Ink),
		doc.SectionNo: head(42, 42, p.Actual),
		doc.Message:   head(11, 14, p.Ink), doc.KeyMessage: prose(11, 14), doc.Body: prose(10, 14),
		doc.ColumnTag: tag,
		doc.TableText: prose(9.5, 12), doc.TableHead: head(8, 10.5, p.Ink), doc.TableSmall: plain(8.5, 10.5, p.Ink),
		doc.ContentsItem: head(11, 14, p.Ink),
		doc.TileLabel:    head(9, 11.5, p.Ink), doc.TileValue: value, doc.TileUnit: plain(11, 14, p.Ink),
		doc.TileRowText: plain(8, 10.5, p.Ink),
		doc.Note:        note, doc.Measure: withSecond(plain(8.5, 10.5, p.Note), p.Note),
		doc.BoxText: plain(8.5, 12, p.Ink), doc.Folio: head(9.5, 10.5, p.Ink),
	}
}

func withSecond(s doc.Style, c frame.Colour) doc.Style {
	s.Second.Colour = c
	return s
}
