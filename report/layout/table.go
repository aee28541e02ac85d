package layout

import (
	"math"
	"slices"
	"strings"

	"tongket/report/doc"
	"tongket/report/frame"
)

// oneUnit is how much of a page a table may take that is always kept whole.
const oneUnit = 0.4

// table sets t as one strip a row. A table goes over to the next page only if it is high.
func (s setter) table(t *doc.Table, width frame.Pt) []strip {
	if slices.ContainsFunc(t.Columns, doc.Column.Narrow) {
		s.problem(t.ID, "show fewer columns, or make two tables", "the columns of this table leave no room for the names of its rows")
		return nil
	}
	top := s.tableHead(t, width)
	var out []strip
	high := top.Size.H
	bad := tooWide{setter: s}
	for i, r := range t.Body {
		row := bad.row(t, r, width)
		last := i == len(t.Body)-1
		if last && t.Rules.Foot {
			s.heavyRule(&row, width)
		} else {
			row.Add(0, frame.Point{Y: row.Size.H}, frame.Line(width, 0, s.rowRule(r)))
		}
		high += row.Size.H
		out = append(out, strip{Frame: row, keep: r.Heavy || i > 0 && t.Body[i-1].Heavy, node: r.ID})
	}
	bad.tell(t)
	s.keepRun(t, out)
	if len(t.Head) == 0 && t.Rules.Top {
		out = append([]strip{{Frame: top, keep: true}}, out...)
	}
	if len(t.Head) > 0 {
		again := s.again(t, top, width)
		for i := range out[1:] {
			out[1+i].head = again
		}
		out = append([]strip{{Frame: top, keep: true}}, out...)
	}
	s.keepRows(out, high <= oneUnit*s.theme.Height, t.Parted)
	if !t.Parted && high <= s.theme.Height { // a higher one is parted in any case
		for i := range out[1:] {
			out[1+i].parts = partedUnit
		}
	}
	return out
}

// again is the head as it is repeated on a later page: an artifact, under the
// word that says so, in the leading language alone where both have no room.
func (s setter) again(t *doc.Table, top frame.Frame, width frame.Pt) *head {
	l := s.look(doc.Note, t.Lang, false)
	h := &head{}
	h.Size = frame.Size{W: width, H: l.lead + s.theme.Spaces.Row}
	lead, _, _ := strings.Cut(t.Continued, beside)
	said := s.said(doc.Style{Face: l.strong, Size: l.size}, width, t.Continued, lead)
	set(&h.Frame, 0, baseline(l.size, l.lead), []chunk{s.chunk(0, said, l.strong, l.size, 0, l, nil)})
	for _, it := range top.Items {
		it.Node = 0
		if _, ok := it.Shape.(frame.Link); ok {
			continue
		}
		it.At.Y += h.Size.H
		h.Items = append(h.Items, it)
	}
	h.Size.H += top.Size.H
	return h
}

// tableHead sets the rows of heads over a heavy rule.
func (s setter) tableHead(t *doc.Table, width frame.Pt) frame.Frame {
	out := frame.Frame{Size: frame.Size{W: width}}
	if t.Rules.Top {
		s.heavyRule(&out, width)
	}
	for _, r := range t.Head {
		row := s.row(t, r, width)
		out.Place(frame.Point{Y: out.Size.H}, row)
		out.Size.H += row.Size.H
	}
	if t.Rules.Head {
		s.heavyRule(&out, width)
	}
	return out
}

func (s setter) heavyRule(f *frame.Frame, width frame.Pt) {
	f.Add(0, frame.Point{Y: f.Size.H}, frame.Line(width, 0, frame.Stroke{Colour: s.theme.Palette.Actual, Width: s.theme.Lines.Heavy}))
}

func (s setter) rowRule(r *doc.Row) frame.Stroke {
	if r.Heavy {
		return frame.Stroke{Colour: s.theme.Palette.Actual, Width: s.theme.Lines.Heavy}
	}
	return s.hairline()
}

// row sets the cells of a row side by side.
func (s setter) row(t *doc.Table, r *doc.Row, width frame.Pt) frame.Frame {
	out := s.cells(t, r)
	high := s.most(r.ID, "row", width, out.Size.H)
	out.Size = frame.Size{W: width, H: max(t.RowHeight, s.quarterGrid(high+s.theme.Spaces.Row))}
	if r.Heavy {
		out = lowered(out, s.theme.Grid/2)
	}
	if off := (out.Size.H - high) / 2; t.RowHeight > 0 && off > 0 {
		out = shifted(out, off-s.theme.Spaces.Row/2)
	}
	if r.Anchor != "" {
		out.Add(0, frame.Point{}, frame.Anchor{Name: r.Anchor})
	}
	return out
}

// cells sets the cells of a row side by side; those of columns that stand below
// others begin on one line, where the highest of these ends. The second language
// begins on one line in all cells that have both: a figure stands beside its name.
func (s setter) cells(t *doc.Table, r *doc.Row) frame.Frame {
	var out, under frame.Frame
	lefts, bottoms := make([]frame.Pt, len(t.Columns)), make([]frame.Pt, len(t.Columns))
	var x, first frame.Pt // first is where the leading language ends
	turn, tries := s.turn(t, r)
	col := 0
	for i, c := range r.Cells {
		n, below := max(1, c.Spans.Cols), t.Columns[col].Below
		at := t.Columns[col-below]
		w := spanned(t, col, n)
		cell := s.settled(tries[i], turn, func() frame.Frame { f, _ := s.cell(c, at, w, turn); return f })
		if below > 0 {
			first = max(first, bottoms[col-below])
			under.Place(frame.Point{X: lefts[col-below]}, cell)
			under.Size.H = max(under.Size.H, cell.Size.H)
		} else {
			lefts[col], bottoms[col] = x+at.Gap, cell.Size.H
			out.Place(frame.Point{X: x + at.Gap}, cell)
			out.Size.H = max(out.Size.H, cell.Size.H)
			x += at.Gap + w
		}
		col += n
	}
	out.Place(frame.Point{Y: first}, under)
	out.Size.H = max(out.Size.H, first+under.Size.H)
	return out
}

// try is a cell set before it is known where the second language begins in its row.
type try struct {
	frame.Frame
	turn    frame.Pt // where it begins in this cell; 0: it has none
	misfits []misfit
	made    bool
}

// turn is how far below the top of a row the second language begins, and the cells that
// were set to know it.
func (s setter) turn(t *doc.Table, r *doc.Row) (frame.Pt, []try) {
	var out frame.Pt
	tries := make([]try, len(r.Cells))
	col := 0
	for i, c := range r.Cells {
		n := max(1, c.Spans.Cols)
		if t.Columns[col].Below == 0 && len(c.Lines) > 1 {
			tried := s
			tried.misfits = &tries[i].misfits // told when the row is set
			tries[i].Frame, tries[i].turn = tried.cell(c, t.Columns[col], spanned(t, col, n), 0)
			tries[i].made = true
			out = max(out, tries[i].turn)
		}
		col += n
	}
	return out, tries
}

// settled is the cell of a try if the second language begins there in all of the row,
// else it is set again.
func (s setter) settled(t try, turn frame.Pt, again func() frame.Frame) frame.Frame {
	if !t.made || t.turn != 0 && t.turn != turn {
		return again()
	}
	*s.misfits = append(*s.misfits, t.misfits...)
	return t.Frame
}

// spanned is the width of n columns from col on.
func spanned(t *doc.Table, col, n int) frame.Pt {
	w := t.Columns[col-t.Columns[col].Below].Width
	for _, more := range t.Columns[col+1 : col+n] {
		w += more.Gap + more.Width
	}
	return w
}

// quarterGrid rounds a height up to a multiple of a quarter of the baseline grid,
// so that blocks meet it again. Where the languages are stacked no two columns of
// text need to be level.
func (s setter) quarterGrid(h frame.Pt) frame.Pt {
	if s.theme.Stacked {
		return h
	}
	quarter := s.theme.Grid / 4
	return frame.Pt(math.Ceil(float64(h/quarter)-1e-6)) * quarter
}

// lowered is f with white above.
func lowered(f frame.Frame, by frame.Pt) frame.Frame {
	out := shifted(f, by)
	out.Size.H += by
	return out
}

func shifted(f frame.Frame, by frame.Pt) frame.Frame {
	out := frame.Frame{Size: f.Size}
	out.Place(frame.Point{Y: by}, f)
	return out
}

// cell sets the lines of a cell, and what is drawn beside them. The second language
// begins no higher than turn below the first line; where it begins is the second
// result.
func (s setter) cell(c *doc.TableCell, col doc.Column, width, turn frame.Pt) (frame.Frame, frame.Pt) {
	const above = 2.25
	out := frame.Frame{Size: frame.Size{W: width, H: 0}}
	y := frame.Pt(above)
	var turned frame.Pt
	for i, line := range c.Lines {
		l := s.look(line.Style, line.Lang, line.Second)
		if i > 0 && y-above > l.lead+0.1 { // below a name of several lines
			y += s.theme.Styles[line.Style].Between
		}
		if line.Second && turned == 0 && i > 0 {
			y = max(y, above+turn)
			turned = y - above
		}
		if line.Wrap {
			for _, st := range s.lines(s.recut(line.Whole, l), l, width, 0) {
				x := frame.Pt(0)
				if col.Align != doc.Left {
					x = max(0, width-col.Slot-reach(st.Frame))
				}
				out.Place(frame.Point{X: x, Y: y}, st.Frame)
				y += st.Size.H
			}
			continue
		}
		for _, part := range line.Parts() {
			for s := range s.listed(part) {
				s.alignedLine(&out, part, col, width, y)
				y += l.lead
			}
		}
	}
	if c.Drawing != nil {
		y = max(y, drawnInto(&out, s.drawn(c.ID, c.Drawing, width)))
	}
	if c.Figure != nil {
		y = max(y, drawnInto(&out, s.drawing(c.Figure, width)))
	}
	out.Size.H = y - above
	return out, turned
}

// drawnInto places a drawing beside the digits of the first line of a cell, and returns where
// it ends.
func drawnInto(cell *frame.Frame, f frame.Frame) frame.Pt {
	const top = 5.75
	cell.Place(frame.Point{Y: top}, f)
	return top + f.Size.H
}

// reach is how far the text of a line goes.
func reach(f frame.Frame) frame.Pt {
	var right frame.Pt
	for _, it := range f.Items {
		if t, ok := it.Shape.(frame.Text); ok {
			right = max(right, it.At.X+inked(t))
		}
	}
	return right
}

// spoken is the text of chunks.
func spoken(cs []chunk) string {
	var b strings.Builder
	for _, c := range cs {
		b.WriteString(c.run.Text())
	}
	return strings.TrimSpace(b.String())
}

// alignedLine sets an unbroken line in its column. Digits of a decimal column
// end at the same place in every row; what goes before or after them hangs
// outside.
func (s setter) alignedLine(f *frame.Frame, line *doc.Line, col doc.Column, width, y frame.Pt) {
	l := s.look(line.Style, line.Lang, line.Second)
	all := s.appendChunks((*s.cut)[:0], line.Before, l, nil)
	from := len(all)
	all = s.appendChunks(all, line.Whole, l, nil)
	to := len(all)
	all = s.appendChunks(all, line.After, l, nil)
	*s.cut = all
	before, whole, after := all[:from], all[from:to], all[to:]
	x := advance(before)
	switch col.Align {
	case doc.Right:
		x = width - ink(whole) - ink(after)
		for i := range whole {
			if whole[i].slot != nil {
				whole[i].slot.right = true
			}
		}
	case doc.Decimal:
		x = width - col.Slot - ink(whole)
	}
	x -= advance(before)
	if len(all) > 0 && (x < min(0, gutter-col.Gap)-slack || x+ink(all) > width+slack) {
		s.problem(all[0].node, "shorten it, or show fewer columns", "%q is wider than its column of the table", clip(spoken(all)))
	}
	set(f, x, y+baseline(l.size, l.lead), all)
}
