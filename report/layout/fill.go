package layout

import (
	"math"
	"slices"
	"strings"

	"tongket/fonts"
	"tongket/report"
	"tongket/report/doc"
	"tongket/report/frame"
)

// filler sets strips onto pages.
type filler struct {
	setter
	doc   *doc.Document
	pages []frame.Page
	page  frame.Page
	part_ *doc.Part
	y     frame.Pt // next free height below the top of the type area
	roomy bool     // of the running heads
	begun bool     // something stands on the page, if only a rule, which has no height
}

func newFiller(d *doc.Document, s setter) *filler {
	f := &filler{setter: s, doc: d}
	f.roomy = f.heads()
	return f
}

// part sets all of a part, beginning on a new page: where pages face each other,
// a section with an exhibit on its second page on a left one.
func (f *filler) part(p *doc.Part, strips []strip) {
	strips = f.tightened(p, strips)
	recto := !f.theme.Verso(len(f.pages) + 1)
	if f.theme.Facing && !f.theme.Simplex && p.Number != "" && recto && f.faces(p, strips) {
		f.blank()
	}
	f.set(p, strips)
}

// trial is a part set by itself, for a look at its pages.
func (f *filler) trial(p *doc.Part, strips []strip) *filler {
	out := newFiller(f.doc, f.setter)
	out.misfits = &[]misfit{}
	out.set(p, strips)
	return out
}

// tightened is a part with less white between its blocks, if that spares a page on
// which but a scrap would stand: on small pages it happens often.
func (f *filler) tightened(p *doc.Part, strips []strip) []strip {
	const scrap, less = 0.25, 0.6
	if !f.theme.Stacked {
		return strips
	}
	loose := f.trial(p, strips)
	if len(loose.pages) < 2 || loose.y > scrap*f.theme.Height {
		return strips
	}
	tight := slices.Clone(strips)
	for i := range tight {
		if tight[i].space {
			tight[i].Size.H *= less
		}
	}
	if len(f.trial(p, tight).pages) < len(loose.pages) {
		return tight
	}
	return strips
}

// faces reports whether the second page of a part has an exhibit.
func (f *filler) faces(p *doc.Part, strips []strip) bool {
	trial := f.trial(p, strips)
	if len(trial.pages) < 2 {
		return false
	}
	exhibits := map[string]bool{}
	for _, b := range p.Blocks {
		if x, ok := b.(*doc.Exhibit); ok {
			exhibits[x.ID] = true
		}
	}
	return slices.ContainsFunc(trial.pages[1].Items, func(it frame.Item) bool {
		a, ok := it.Shape.(frame.Anchor)
		return ok && exhibits[a.Name]
	})
}

// blank leaves a page empty but for its number, and says so.
func (f *filler) blank() {
	f.open()
	f.sayBlank()
	folio := f.theme.Styles[doc.Folio]
	f.run(folio, folio.Face, f.theme.FootTop, number(f.page.Number), f.theme.Verso(f.page.Number))
	f.pages = append(f.pages, f.page)
}

func (f *filler) sayBlank() {
	note := f.theme.Styles[doc.Note]
	text := frame.Text{Run: f.shape.Shape(note.Face, f.doc.Blank), Size: note.Size, Colour: note.Colour}
	f.page.Add(0, frame.Point{X: f.left() + (f.theme.Width()-text.Width())/2, Y: f.theme.Top + f.theme.Height/2}, text)
}

// Blank is page n of d left empty, as one behind the last is: it says so and has no
// number.
func Blank(d *doc.Document, n int, shape fonts.Shaper) frame.Page {
	f := newFiller(d, setter{theme: d.Theme, shape: shape, langs: len(d.Langs), misfits: &[]misfit{}})
	f.page = frame.Page{Frame: frame.Frame{Size: d.Theme.Page}, Number: n}
	f.sayBlank()
	return f.page
}

// turned is strips in which what wants to stay with what follows, such as a heading,
// goes to the next page with it.
func turned(strips []strip) []strip {
	out := slices.Clone(strips)
	for i := range out {
		if !out[i].newPage {
			continue
		}
		from := i
		for from > 0 && (out[from-1].keep || out[from-1].space && anyKeep(out[:from-1])) {
			from--
		}
		copy(out[from+1:i+1], strips[from:i])
		out[from] = strips[i]
	}
	return out
}

func (f *filler) set(p *doc.Part, strips []strip) {
	strips = turned(strips)
	f.part_ = p
	f.open()
	f.page.Add(0, frame.Point{X: f.left(), Y: f.theme.Top}, frame.Anchor{Name: p.ID})
	for len(strips) > 0 {
		n := together(strips)
		f.add(strips[:n])
		strips = strips[n:]
	}
	f.close()
}

// together is how many leading strips must share a page.
func together(strips []strip) int {
	n := 1
	for n < len(strips) && !strips[n].newPage && (strips[n-1].keep || strips[n-1].space && anyKeep(strips[:n-1])) {
		n++
	}
	return n
}

// anyKeep reports whether the last strip that is not white wants company.
func anyKeep(strips []strip) bool {
	for i := len(strips) - 1; i >= 0; i-- {
		if !strips[i].space {
			return strips[i].keep
		}
	}
	return false
}

// left is where the type area begins on this page.
func (f *filler) left() frame.Pt { return f.theme.Left(f.page.Number) }

func (f *filler) open() {
	f.page = frame.Page{Frame: frame.Frame{Size: f.theme.Page}, Number: len(f.pages) + 1}
	f.y, f.begun = 0, false
}

func (f *filler) close() {
	if !f.part_.Bare {
		f.furniture()
	}
	f.pages = append(f.pages, f.page)
}

// add sets group on this page if it fits, else on the next. A group higher
// than a page is set strip by strip.
func (f *filler) add(group []strip) {
	if group[0].newPage {
		if f.y > 0 {
			f.close()
			f.open()
		}
		return
	}
	high := f.height(group, f.y)
	if f.y > 0 && f.y+high > f.theme.Height+0.01 {
		if f.height(group, 0) > f.theme.Height+0.01 && len(group) > 1 {
			f.addEach(group)
			return
		}
		f.close()
		f.open()
	}
	if f.y == 0 && f.height(group, 0) > f.theme.Height+0.01 && len(group) > 1 {
		f.addEach(group)
		return
	}
	for _, s := range group {
		if len(group) == 1 && s.Size.H > f.theme.Height+0.01 {
			f.problem(firstNode(s), "shorten it, or split it", "this is taller than a page")
		}
		f.place(s)
	}
}

// firstNode is a node that s shows.
func firstNode(s strip) int {
	for _, it := range s.Items {
		if it.Node > 0 {
			return it.Node
		}
	}
	return 0
}

func (f *filler) addEach(group []strip) {
	for _, s := range group {
		f.add([]strip{s})
	}
}

// height is how much of the page group takes when it begins at y.
func (f *filler) height(group []strip, y frame.Pt) frame.Pt {
	start, begun := y, y > 0 || f.begun
	for i, s := range group {
		y = f.begin(s, y)
		if s.space && !begun {
			continue
		}
		begun = true
		if y == 0 && i == 0 && s.head != nil {
			y += s.head.Size.H
		}
		if !(s.space && i == len(group)-1) { // white at the foot of a page takes none
			y += s.Size.H
		}
	}
	return y - start
}

// begin is where a strip begins that is placed at y.
func (f *filler) begin(s strip, y frame.Pt) frame.Pt {
	if !s.snap {
		return y
	}
	return frame.Pt(math.Ceil(float64(y/f.theme.Grid)-1e-6)) * f.theme.Grid
}

func (f *filler) place(s strip) {
	f.y = f.begin(s, f.y)
	if s.space && !f.begun {
		return
	}
	f.begun = true
	if s.head != nil && f.y == 0 {
		f.page.Place(frame.Point{X: f.left(), Y: f.theme.Top}, s.head.Frame)
		f.y += s.head.Size.H
	}
	f.page.Place(frame.Point{X: f.left(), Y: f.theme.Top + f.y}, s.Frame)
	f.y += s.Size.H
}

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
