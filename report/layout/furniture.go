package layout

import (
	"slices"
	"strings"

	"tongket/fonts"
	"tongket/report"
	"tongket/report/doc"
	"tongket/report/frame"
)

// furniture sets the running head and foot: the section on the outer side
// above, the folio on the outer side below.
func (f *filler) furniture() {
	section, title := f.section(f.part_), f.running(f.doc.Title)
	verso := f.theme.Verso(f.page.Number)
	note := f.theme.Styles[doc.Note]
	folio := f.theme.Styles[doc.Folio]
	switch {
	case f.roomy:
		f.run(note, note.Face, f.theme.HeadTop, section, verso)
		f.run(note, note.Face, f.theme.HeadTop, title, !verso)
	case verso:
		f.run(note, note.Face, f.theme.HeadTop, title, true)
	default:
		f.run(note, note.Face, f.theme.HeadTop, section, f.theme.Simplex)
	}
	f.run(folio, folio.Face, f.theme.FootTop, number(f.page.Number), verso)
	f.run(note, note.Face, f.theme.FootTop, f.foot(f.theme.Width()-f.wide(folio, "0000")-f.theme.Gutter), !verso)
}

// foot is what stands beside the folio: the document's words, if need be in the
// leading language alone or none of them, and its code in any case.
func (f *filler) foot(room frame.Pt) string {
	const between = "\u00a0·\u00a0"
	lead, _, _ := strings.Cut(f.doc.Foot, between)
	out := ""
	for _, words := range []string{f.doc.Foot, lead, ""} {
		out = words
		if f.doc.Code != "" {
			out = strings.TrimPrefix(words+between+f.doc.Code, between)
		}
		if f.wide(f.theme.Styles[doc.Note], out) <= room {
			break
		}
	}
	return out
}

// section is a part in the running head: in the leading language alone, if both are
// too long.
func (f *filler) section(p *doc.Part) string {
	out := f.running(p.Title)
	if room := f.theme.Width() - 40; f.wide(f.theme.Styles[doc.Note], out) > room {
		out = f.shortened(p.Title[f.doc.Langs[0]], room)
	}
	if p.Number != "" {
		out = p.Number + "\u00a0" + out
	}
	return out
}

// shortened is as many words of s as there is room for.
func (f *filler) shortened(s string, room frame.Pt) string {
	words := strings.Fields(s)
	for n := len(words); n > 0; n-- {
		out := strings.Join(words[:n], " ")
		if n < len(words) {
			out += " …"
		}
		if f.wide(f.theme.Styles[doc.Note], out) <= room {
			return out
		}
	}
	return ""
}

// heads reports whether the head of every page has room for the section and the
// document's title. Where one has not, all left pages have the title and all right
// ones the section.
func (f *filler) heads() bool {
	note := f.theme.Styles[doc.Note]
	title := f.wide(note, f.running(f.doc.Title))
	return !slices.ContainsFunc(f.doc.Parts, func(p *doc.Part) bool {
		return !p.Bare && f.wide(note, f.section(p))+title+f.theme.Gutter >= f.theme.Width()
	})
}

func (f *filler) wide(st doc.Style, s string) frame.Pt {
	return frame.Text{Run: f.shape.Shape(st.Face, s), Size: st.Size}.Width()
}

// running joins the languages of a title on one line.
func (f *filler) running(t map[report.Lang]string) string {
	var out []string
	for _, l := range f.doc.Langs {
		out = append(out, t[l])
	}
	return strings.Join(out, "\u00a0·\u00a0")
}

// run sets one line of furniture, an artifact, at the left or right end of the
// type area.
func (f *filler) run(st doc.Style, face fonts.Name, top frame.Pt, s string, left bool) {
	if s == "" {
		return
	}
	text := frame.Text{Run: f.shape.Shape(face, s), Size: st.Size, Colour: st.Colour}
	x := f.left()
	if !left {
		x += f.theme.Width() - text.Width()
	}
	f.page.Add(0, frame.Point{X: x, Y: top + baseline(st.Size, st.Leading)}, text)
}
