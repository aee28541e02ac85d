package layout

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"tongket/fonts"
	"tongket/report"
	"tongket/report/doc"
	"tongket/report/frame"
)

// A mark that stands on a page is explained on it or on the page that faces it: by a
// note of the document, or else by a line at the foot. What explains a mark begins with
// it, as in "† derived"; or says one of the words that the document names.

// legends sets that line where it is needed.
func (f *filler) legends() {
	if len(f.doc.Legend) == 0 {
		return
	}
	nodes := newMarks(f.doc)
	for i := 0; i < len(f.pages); {
		n := 1
		if !f.theme.Simplex && f.theme.Verso(f.pages[i].Number) && i+1 < len(f.pages) && f.bodies[i].only == f.bodies[i+1].only {
			n = 2
		}
		f.legend(i, n, nodes)
		i += n
	}
}

// legend explains what n facing pages from the given one on do not.
func (f *filler) legend(page, n int, nodes marks) {
	missing := make([][]doc.Sign, n)
	for _, sign := range f.doc.Legend {
		first, said := -1, f.bare(page)
		for i := range n {
			used, explained := nodes.look(f.pages[page+i], sign)
			if used && first < 0 {
				first = i
			}
			said = said || explained
		}
		if first >= 0 && !said {
			missing[first] = append(missing[first], sign)
		}
	}
	for i, signs := range missing {
		f.explain(&f.pages[page+i], f.bodies[page+i].only, signs)
	}
}

// bare reports whether a page has no foot: the cover, which explains itself.
func (f *filler) bare(page int) bool { return f.bodies[page].items == len(f.pages[page].Items) }

// explain sets what signs mean over the foot of a page that is in one language only, or in
// all: on one line, or where letters are large on several.
func (f *filler) explain(p *frame.Page, only report.Lang, signs []doc.Sign) {
	var lines [][]chunk
	for from := 0; from < len(signs); {
		to := from + 1
		for to < len(signs) && ink(f.meanings(only, signs[from:to+1])) <= f.theme.Width() {
			to++
		}
		lines, from = append(lines, f.meanings(only, signs[from:to])), to
	}
	st := f.theme.Styles[doc.Note]
	top := f.theme.FootTop - 2
	for _, line := range slices.Backward(lines) {
		top -= st.Leading
		set(&p.Frame, f.theme.Left(p.Number), top+baseline(st.Size, st.Leading), line)
	}
}

// meanings is signs with what they mean.
func (f *filler) meanings(only report.Lang, signs []doc.Sign) []chunk {
	l := f.look(doc.Note, cmp.Or(only, f.doc.Langs[0]), false)
	var cs []chunk
	for i, sign := range signs {
		before, mark := "", sign.Mark+"\u00a0"
		if i > 0 {
			before = "; "
		}
		if sign.Mark == doc.Other {
			if before != "" {
				cs = append(cs, f.chunk(0, before, l.face, l.size, 0, l, nil))
			}
			cs, before, mark = append(cs, f.diamond(&doc.Diamond{}, l)), "", ""
		}
		cs = append(cs, f.chunk(0, before+mark+cmp.Or(sign.In[only], sign.Means), l.face, l.size, 0, l, nil))
	}
	return cs
}

// marks is the words of a document that are a raised mark or that a drawn one stands
// before, and those that explain each mark.
type marks struct {
	bear     map[string]map[int]bool
	explains map[string]map[int]bool
}

func newMarks(d *doc.Document) marks {
	out := marks{map[string]map[int]bool{doc.Other: {}}, map[string]map[int]bool{}}
	for _, sign := range d.Legend {
		out.bear[sign.Mark], out.explains[sign.Mark] = map[int]bool{}, map[int]bool{}
	}
	doc.Walk(d, func(e doc.Element, _ []doc.Element) {
		switch e := e.(type) {
		case *doc.Paragraph:
			out.behind(e.Text)
		case *doc.Line:
			out.behind(slices.Concat(e.Before, e.Whole, e.After))
		case *doc.Words:
			out.words(e, d.Legend)
		}
	})
	return out
}

// words keeps which marks e is and which it explains.
func (m marks) words(e *doc.Words, legend []doc.Sign) {
	for _, sign := range legend {
		if slices.Contains(e.Signs, sign.Mark) {
			m.bear[sign.Mark][e.ID] = true
		}
		if explains(e.Str, sign) {
			m.explains[sign.Mark][e.ID] = true
		}
	}
}

// behind keeps what stands behind a drawn mark.
func (m marks) behind(list []doc.Inline) {
	for i, in := range list {
		if _, ok := in.(*doc.Diamond); ok && i+1 < len(list) {
			m.bear[doc.Other][list[i+1].Base().ID] = true
		}
	}
}

func explains(s string, sign doc.Sign) bool {
	for _, said := range sign.Said {
		if strings.Contains(s, said) {
			return true
		}
	}
	if sign.Raised {
		return false
	}
	_, explained := marked(s, sign.Mark)
	return explained
}

// look reports whether a page has a mark at a figure, and whether it explains it.
func (m marks) look(p frame.Page, sign doc.Sign) (used, explained bool) {
	for _, it := range p.Items {
		t, ok := it.Shape.(frame.Text)
		if !ok || it.Node == 0 {
			continue
		}
		explained = explained || m.explains[sign.Mark][it.Node]
		if sign.Raised || sign.Mark == doc.Other {
			used = used || m.bear[sign.Mark][it.Node]
			continue
		}
		if !used && mayBear(t.Run, sign.Mark) {
			used, _ = marked(t.Run.Text(), sign.Mark)
		}
	}
	return used, explained
}

// mayBear reports whether a run has the first character of a mark: most have not, and
// need not be put together as text.
func mayBear(r fonts.Run, mark string) bool {
	_, size := utf8.DecodeRuneInString(mark)
	return slices.ContainsFunc(r.Glyphs, func(g fonts.Glyph) bool { return strings.Contains(g.Text, mark[:size]) })
}

// marked reports whether s has a mark behind a figure, and one before its explanation.
func marked(s, mark string) (used, explained bool) {
	for i := strings.Index(s, mark); i >= 0; {
		before, after := s[:i], s[i+len(mark):]
		last, _ := utf8.DecodeLastRuneInString(before)
		first, _ := utf8.DecodeRuneInString(strings.TrimLeft(after, " \u00a0"))
		alone := before == "" || unicode.IsSpace(last) || last == '('
		if alone && (unicode.IsLetter(first) || unicode.IsDigit(first)) {
			explained = true
		} else {
			used = true
		}
		next := strings.Index(after, mark)
		if next < 0 {
			break
		}
		i += len(mark) + next
	}
	return used, explained
}
