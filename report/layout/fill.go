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
	begun bool     // something stands on the page, if only a rule, which has no height
}

func newFiller(d *doc.Document, s setter) *filler { return &filler{setter: s, doc: d} }

// part sets all of a part, beginning on a new page: where pages face each other,
// a section with an exhibit on its second page on a left one.
func (f *filler) part(p *doc.Part, strips []strip) {
	recto := !f.theme.Verso(len(f.pages) + 1)
	if f.theme.Facing && !f.theme.Simplex && p.Number != "" && recto && f.faces(p, strips) {
		f.blank()
	}
	f.set(p, strips)
}

// faces reports whether the second page of a part has an exhibit.
func (f *filler) faces(p *doc.Part, strips []strip) bool {
	trial := newFiller(f.doc, f.setter)
	trial.misfits = &[]misfit{}
	trial.set(p, strips)
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

// blank leaves a page empty, and says so.
func (f *filler) blank() {
	f.open()
	note := f.theme.Styles[doc.Note]
	text := frame.Text{Run: f.shape.Shape(note.Face, f.doc.Blank), Size: note.Size, Colour: note.Colour}
	f.page.Add(0, frame.Point{X: f.left() + (f.theme.Width()-text.Width())/2, Y: f.theme.Top + f.theme.Height/2}, text)
	f.close()
}

func (f *filler) set(p *doc.Part, strips []strip) {
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
	for n < len(strips) && (strips[n-1].keep || strips[n-1].space && anyKeep(strips[:n-1])) {
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
	section := f.running(f.part_.Title)
	if lead := f.part_.Title[f.doc.Langs[0]]; f.wide(f.theme.Styles[doc.Note], section) > f.theme.Width()-40 {
		section = clip(lead)
	}
	if f.part_.Number != "" {
		section = f.part_.Number + "\u00a0" + section
	}
	outer, inner := section, f.running(f.doc.Title)
	verso := f.theme.Verso(f.page.Number)
	note := f.theme.Styles[doc.Note]
	folio := f.theme.Styles[doc.Folio]
	f.run(note, note.Face, f.theme.HeadTop, outer, verso)
	if f.wide(note, outer)+f.wide(note, inner)+f.theme.Gutter < f.theme.Width() { // else the section stands alone
		f.run(note, note.Face, f.theme.HeadTop, inner, !verso)
	}
	f.run(folio, folio.Face, f.theme.FootTop, number(f.page.Number), verso)
	foot := f.doc.Foot
	if f.doc.Code != "" {
		foot += "\u00a0·\u00a0" + f.doc.Code
	}
	f.run(note, note.Face, f.theme.FootTop, foot, !verso)
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
