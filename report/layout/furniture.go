package layout

import (
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/doc"
	"tongket/report/frame"
)

// beside is between what stands on one line: languages, a foot and its code.
const beside = "\u00a0·\u00a0"

// furniture sets the running head and foot: the section on the outer side
// above, the folio on the outer side below.
func (f *filler) furniture() {
	verso := f.theme.Verso(f.page.Number)
	note := f.theme.Styles[doc.Note]
	folio := f.theme.Styles[doc.Folio]
	here := f.onPage[0]
	switch {
	case f.roomy:
		f.run(note, f.theme.HeadTop, f.sections(), verso)
		f.run(note, f.theme.HeadTop, f.running(here, f.doc.Title), !verso)
	case verso && !f.body.faced: // which says of itself what is on it, in its language
		f.run(note, f.theme.HeadTop, f.said(note, f.theme.Width(), f.ways(here, f.doc.Title)...), true)
	default:
		f.run(note, f.theme.HeadTop, f.sections(), verso || f.theme.Simplex)
	}
	f.run(folio, f.theme.FootTop, number(f.page.Number), verso)
	f.run(note, f.theme.FootTop, f.foot(f.theme.Width()-f.wide(folio, "0000")-f.theme.Gutter), !verso)
}

// foot is what stands beside the folio: the document's words as far as there is room,
// and its code in any case.
func (f *filler) foot(room frame.Pt) string {
	note, foot := f.theme.Styles[doc.Note], f.doc.Foot
	if only := f.onPage[0].Only; only != "" {
		foot = f.doc.Feet[only]
	}
	lead, _, _ := strings.Cut(foot, beside)
	if f.doc.Code == "" || foot == "" {
		return f.said(note, room, foot+f.doc.Code)
	}
	words := f.said(note, room-f.wide(note, beside+f.doc.Code), foot, lead)
	return strings.TrimPrefix(words+beside+f.doc.Code, beside)
}

// sections is what the page shows, in the running head: a part, or the numbers of several;
// where one without a number begins, that one, whose title is not on every page, behind the
// number of the section that goes on above it.
func (f *filler) sections() string {
	first, last := f.onPage[0], f.onPage[len(f.onPage)-1]
	switch {
	case first == last:
		return f.section(last, "")
	case last.Number == "":
		return f.section(last, from(first))
	}
	var out []string
	for _, l := range f.spoken(last) {
		out = append(out, f.doc.Several[l]+"\u00a0"+first.Number+"–"+last.Number)
	}
	return strings.Join(out, beside)
}

// from is what comes before a part without a number on the page of a section: its number.
func from(section *doc.Part) string {
	if section.Number == "" {
		return ""
	}
	return section.Number + "\u00a0–\u00a0"
}

// section is a part in the running head, under its number, behind what comes before it.
func (f *filler) section(p *doc.Part, before string) string {
	note := f.theme.Styles[doc.Note]
	if p.Number != "" {
		before = p.Number + "\u00a0"
	}
	return before + f.said(note, f.theme.Width()-f.wide(note, before), f.ways(p, p.Title)...)
}

// ways is a title in all languages of a part, or in the leading one alone.
func (f *filler) ways(p *doc.Part, t map[report.Lang]string) []string {
	return []string{f.running(p, t), t[f.spoken(p)[0]]}
}

// spoken is the languages of a part.
func (f *filler) spoken(p *doc.Part) []report.Lang {
	if p.Only != "" {
		return []report.Lang{p.Only}
	}
	return f.doc.Langs
}

// heads reports whether the head of every page has room for the section and the
// document's title. Where one has not, all left pages have the title and all right
// ones the section.
func (f *filler) heads() bool {
	note := f.theme.Styles[doc.Note]
	above := ""
	return !slices.ContainsFunc(f.doc.Parts, func(p *doc.Part) bool {
		before := above
		if p.Number != "" {
			before, above = p.Number+"\u00a0", from(p)
		}
		return !p.Bare && f.wide(note, before+f.running(p, p.Title))+f.wide(note, f.running(p, f.doc.Title))+f.theme.Gutter >= f.theme.Width()
	})
}

// running joins the languages of a title on one line, as a part has them.
func (f *filler) running(p *doc.Part, t map[report.Lang]string) string {
	var out []string
	for _, l := range f.spoken(p) {
		out = append(out, t[l])
	}
	return strings.Join(out, beside)
}

// run sets one line of furniture, an artifact, at the left or right end of the
// type area.
func (f *filler) run(st doc.Style, top frame.Pt, s string, left bool) {
	if s == "" {
		return
	}
	text := frame.Text{Run: f.shape.Shape(st.Face, s), Size: st.Size, Colour: st.Colour}
	x := f.left()
	if !left {
		x += f.theme.Width() - text.Width()
	}
	f.page.Add(0, frame.Point{X: x, Y: top + baseline(st.Size, st.Leading)}, text)
}
