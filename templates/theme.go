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

// Paper is the size of page that a briefing is laid out for.
type Paper string

const (
	A4 Paper = "a4" // the languages side by side
	A5 Paper = "a5" // the languages stacked, in sizes of its own: for booklets
)

// Theme is how a briefing is set on p; it panics if there is no such paper.
func Theme(p Paper) doc.Theme {
	switch p {
	case A4:
		return a4()
	case A5:
		return a5()
	}
	panic("templates: no paper " + p)
}

// a4 has a baseline grid of 14 pt, six columns of 23 mm, and the wide margin at
// the binding.
func a4() doc.Theme {
	return doc.Theme{
		Page:  frame.Size{W: 210 * frame.MM, H: 297 * frame.MM},
		Inner: 24 * frame.MM, Outer: 18 * frame.MM,
		Top: 70, Height: 49 * 14, Grid: 14,
		Gutter: 6 * frame.MM, After: 7,
		Measure: 110 * frame.MM,
		HeadTop: 35, FootTop: 784, Mark: 31, // above the running head
		Hang: 16, Tiles: 3, Chart: 200,
		Cover:   doc.CoverGrid{Title: 126, Width: 0.8 * 168 * frame.MM, Ornament: 212}, // 196 for the longest bar, and a line of names
		Styles:  styles(a4Type),
		Palette: palette,
	}
}

// a5 has one measure of 112 mm in which the languages follow each other. It is
// not A4 made smaller: notes and labels keep the size that can be read.
func a5() doc.Theme {
	return doc.Theme{
		Page:  frame.Size{W: 148 * frame.MM, H: 210 * frame.MM},
		Inner: 20 * frame.MM, Outer: 16 * frame.MM,
		Top: 51, Height: 480, Grid: 12.5,
		Stacked: true,
		Gutter:  6 * frame.MM, After: 8,
		Measure: 112 * frame.MM,
		HeadTop: 27, FootTop: 544, Mark: 569.5, // below the foot: there is no room above the head
		Hang: 14, Tiles: 2, Chart: 168,
		Cover:   doc.CoverGrid{Title: 104, Width: 112 * frame.MM, Ornament: 142},
		Styles:  styles(a5Type),
		Palette: palette,
	}
}

// kind is a size and a leading in points.
type kind struct{ size, lead frame.Pt }

// scale is the sizes of a page's type. What stands in a tile or on a chart has
// the same size on every page.
type scale struct {
	cover, coverSecond, coverOrg, coverText, coverImprint kind
	heading, heading2, section, message, key, body        kind
	table, head, small, contents, value, unit, note, box  kind
	between                                               frame.Pt // stacked languages of running text
}

var a4Type = scale{
	cover: kind{35, 45}, coverSecond: kind{35, 42}, coverOrg: kind{11, 14}, coverText: kind{10, 14}, coverImprint: kind{8.5, 10.5},
	heading: kind{22, 28}, heading2: kind{11, 14}, section: kind{42, 42}, message: kind{11, 14}, key: kind{11, 14}, body: kind{10, 14},
	table: kind{9.5, 12}, head: kind{8, 10.5}, small: kind{8.5, 10.5}, contents: kind{11, 14}, value: kind{27, 31.5}, unit: kind{11, 14},
	note: kind{8, 10.5}, box: kind{8.5, 12},
}

var a5Type = scale{
	cover: kind{25, 31}, coverSecond: kind{25, 30}, coverOrg: kind{10, 12.5}, coverText: kind{9, 12.5}, coverImprint: kind{8, 10},
	heading: kind{17, 21}, heading2: kind{10, 12.5}, section: kind{30, 31.5}, message: kind{10, 12.5}, key: kind{10, 12.5}, body: kind{9, 12.5},
	table: kind{9, 11}, head: kind{8, 10}, small: kind{8, 10}, contents: kind{9, 11}, value: kind{21, 25}, unit: kind{10, 12.5},
	note: kind{8, 10}, box: kind{8, 10.5},
	between: 2,
}

func styles(t scale) map[doc.StyleName]doc.Style {
	p := palette
	// Headings and labels: the leading language strong and dark, the second
	// regular and lighter, both in one size.
	head := func(k kind, colour frame.Colour) doc.Style {
		return doc.Style{Size: k.size, Leading: k.lead, Face: fonts.SansSemibold, Strong: fonts.SansSemibold, Colour: colour,
			Second: doc.Form{Face: fonts.Sans, Colour: p.SecondHead}}
	}
	plain := func(k kind, colour frame.Colour) doc.Style {
		return doc.Style{Size: k.size, Leading: k.lead, Face: fonts.Sans, Strong: fonts.SansSemibold, Colour: colour,
			Second: doc.Form{Colour: p.SecondHead}}
	}
	prose := func(k kind) doc.Style {
		return doc.Style{Size: k.size, Leading: k.lead, Face: fonts.Serif, Strong: fonts.SerifBold, Colour: p.Ink,
			Second: doc.Form{Colour: p.SecondBody}, Between: t.between}
	}
	note := plain(t.note, p.Note)
	note.Second, note.Between = doc.Form{}, t.between
	title := head(t.cover, p.Actual)
	title.Second.Size, title.Second.Leading = t.coverSecond.size, t.coverSecond.lead
	value := head(t.value, p.Actual)
	value.Second.Size, value.Second.Leading = t.unit.size, t.unit.lead
	tag := head(kind{8, 14}, p.Ink)
	tag.Second.Face = fonts.SansSemibold
	imprint := withSecond(plain(t.coverImprint, p.Note), p.Note)
	small := plain(t.small, p.Ink)
	box := plain(t.box, p.Ink)
	imprint.Between, small.Between, box.Between = t.between, t.between, t.between
	table := prose(t.table)
	if t.between > 0 { // where only colour tells two lines of a cell apart
		table.Second.Colour = p.SecondHead
	}
	note.Between = 1.75 * t.between // both languages have one colour
	return map[doc.StyleName]doc.Style{
		doc.CoverTitle: title, doc.CoverOrg: head(t.coverOrg, p.Ink), doc.CoverText: plain(t.coverText, p.Ink), doc.CoverImprint: imprint,
		doc.Heading1: head(t.heading, p.Ink), doc.Heading2: head(t.heading2, p.Ink), doc.SectionNo: head(t.section, p.Actual),
		doc.Message: head(t.message, p.Ink), doc.KeyMessage: prose(t.key), doc.Body: prose(t.body), doc.ColumnTag: tag,
		doc.TableText: table, doc.TableHead: head(t.head, p.Ink), doc.TableSmall: small,
		doc.ContentsItem: head(t.contents, p.Ink),
		doc.TileLabel:    head(kind{9, 11.5}, p.Ink), doc.TileValue: value, doc.TileUnit: plain(t.unit, p.Ink),
		doc.TileRowText: plain(kind{8, 10.5}, p.Ink),
		doc.Note:        note, doc.Measure: withSecond(plain(t.small, p.Note), p.Note),
		doc.BoxText: box, doc.Folio: head(kind{9.5, 10.5}, p.Ink),
	}
}

func withSecond(s doc.Style, c frame.Colour) doc.Style {
	s.Second.Colour = c
	return s
}
