package layout

import (
	"maps"
	"slices"

	"tongket/report/doc"
	"tongket/report/frame"
)

// A few bars, or a table of few columns, are not drawn over the whole width of a large
// page: two such exhibits stand beside each other, and a chart without company has its
// notes beside it. In half a page the languages are stacked.

// halves is the strips of the blocks that stand beside each other, by where the first
// stands in a list; the others have none.
func (s setter) halves(list []doc.Block, width frame.Pt) map[int][]strip {
	out := map[int][]strip{}
	if s.theme.Stacked {
		return out
	}
	for i := 0; i < len(list); i++ {
		left, ok := s.half(list[i], width)
		if !s.both(list[i].Base().ID, "half", ok) {
			if beside, fits := s.aside(list[i], width); fits {
				out[i] = beside
			}
			continue
		}
		j := i + 1
		for j < len(list) && isSpace(list[j]) {
			j++
		}
		var right halfExhibit
		company := false
		if j < len(list) {
			right, company = s.half(list[j], width)
			company = s.both(list[j].Base().ID, "half", company)
		}
		var both []strip
		if company {
			under := s.most(list[i].Base().ID, "caption", width, max(high(left.caption), high(right.caption)))
			both, company = s.abreast(left.whole(under), right.whole(under), width)
			company = s.both(list[i].Base().ID, "abreast", company)
		}
		if company {
			out[i] = both
			out[i][0].apart = slices.Concat(s.apart(left, list[i], width), s.apart(right, list[j], width))
			for ; i < j; i++ {
				out[i+1] = nil
			}
		} else if beside, fits := s.aside(list[i], width); fits {
			out[i] = beside
		} else if left.drawn {
			out[i] = s.apart(left, list[i], width)
		}
	}
	return out
}

// apart is the strips of an exhibit without company.
func (s setter) apart(h halfExhibit, b doc.Block, width frame.Pt) []strip {
	out := s.owned(b, s.block(b, width))
	if h.drawn {
		if beside, fits := s.abreast(slices.Concat(h.caption, h.body), h.notes, width); s.both(b.Base().ID, "notes", fits) {
			out = beside
		}
	}
	exhibit(b.Base().ID, out)
	return out
}

// halfExhibit is an exhibit in half the width of a page.
type halfExhibit struct {
	caption, body, notes []strip
	drawn                bool // it is a chart
}

// whole is all of it, with what it shows so far below the top.
func (h halfExhibit) whole(under frame.Pt) []strip {
	return slices.Concat(h.caption, []strip{space(under - high(h.caption))}, h.body, h.notes)
}

// half sets a block in half of a width; false if it is no exhibit that wants that, or if
// it has no room there.
func (s setter) half(b doc.Block, width frame.Pt) (halfExhibit, bool) {
	x, ok := b.(*doc.Exhibit)
	if !ok || !x.Half {
		return halfExhibit{}, false
	}
	h := s.stacking()
	whole := width
	width = (width - s.theme.Gutter) / 2
	body := x.Body
	table, isTable := body.(*doc.Table)
	if isTable {
		if body, ok = h.narrowed(table, width); !ok {
			return halfExhibit{}, false
		}
	}
	out := halfExhibit{drawn: !isTable, caption: s.owned(x, h.caption(x, width)), body: s.owned(x.Body, h.block(body, width))}
	if isTable && high(out.body) > mostCramped*high(s.stacking().block(table, whole)) {
		return halfExhibit{}, false
	}
	for i, n := range x.Notes {
		if i == 0 {
			out.notes = append(out.notes, space(s.theme.Grid/2))
		}
		out.notes = append(out.notes, s.owned(n, h.pair(n, width))...)
	}
	return out, len(*h.misfits) == 0
}

// stacking sets languages one below the other; what has no room it keeps for itself.
func (s setter) stacking() setter {
	theme := *s.theme
	theme.Stacked = true
	theme.Styles = maps.Clone(theme.Styles)
	note := theme.Styles[doc.Note]
	note.Between = theme.Spaces.Thin
	theme.Styles[doc.Note] = note
	s.theme, s.misfits = &theme, &[]misfit{}
	return s
}

// abreast sets strips in two columns, as one piece; false if that is higher than a page, for
// it cannot be parted.
func (s setter) abreast(left, right []strip, width frame.Pt) ([]strip, bool) {
	half := (width - s.theme.Gutter) / 2
	out := strip{snap: true, node: left[0].node}
	for i, column := range [][]strip{left, right} {
		f := stack(column, half)
		out.Place(frame.Point{X: frame.Pt(i) * (half + s.theme.Gutter)}, f)
		out.Size.H = max(out.Size.H, f.Size.H)
	}
	out.Size.W = width
	return []strip{out, space(1.25 * s.theme.Grid)}, out.Size.H <= s.theme.Height
}

// narrowed is a table of figures whose columns take what they need of a width; false if
// the names of the rows have no room beside them.
func (s setter) narrowed(t *doc.Table, width frame.Pt) (*doc.Table, bool) {
	out := *t
	out.Columns = slices.Clone(t.Columns)
	for i := range out.Columns[1:] {
		c := &out.Columns[1+i]
		need, ok := s.needs(t, 1+i)
		if !ok || c.Align == doc.Left {
			return nil, false
		}
		c.Width = min(c.Width, need)
		width -= c.Gap + c.Width
	}
	out.Columns[0].Width = width
	return &out, width >= max(out.Columns[0].Least, leastNames)
}

// mostCramped is how much higher a table may become in half a page: beyond it most names
// of its rows are broken, and it is read better over the whole width.
const mostCramped = 1.25

// leastNames is the narrowest column of names in half a page.
const leastNames frame.Pt = 96

// needs is how wide a column of figures has to be; false if it has something else.
func (s setter) needs(t *doc.Table, col int) (frame.Pt, bool) {
	const least, apart = 36, 9
	out := frame.Pt(least)
	for _, r := range slices.Concat(t.Head, t.Body) {
		if len(r.Cells) != len(t.Columns) || r.Cells[col].Drawing != nil || r.Cells[col].Figure != nil {
			return 0, false
		}
		for _, line := range r.Cells[col].Lines {
			if line.Wrap {
				continue
			}
			l := s.look(line.Style, line.Lang, line.Second)
			after := max(t.Columns[col].Slot, ink(s.chunks(line.After, l, nil)))
			out = max(out, ink(s.chunks(line.Before, l, nil))+ink(s.chunks(line.Whole, l, nil))+after+apart)
		}
	}
	return out, true
}
