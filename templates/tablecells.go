package templates

import (
	"slices"

	"tongket/fonts"
	"tongket/report"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/lang"
	"tongket/report/ledger"
)

// figureLook is how a figure stands in its cell.
type figureLook struct {
	scale rowScale // its unit stands beside the name of the row
	bold  bool
	scope report.Text
}

// figureCell is a figure in the pieces that a column aligns: a line a language,
// or one if they print the same.
func (m *tableMaker) figureCell(f ledger.Figure, look figureLook) *doc.TableCell {
	m.follow(m.trail, f)
	if !f.Known() {
		dots := strong("…")
		if f.Status == ledger.NoBase {
			dots = strong("×")
		}
		dots.Face = doc.StrongFace
		return cell("", m.line(doc.TableText, m.langs[0], dots))
	}
	var mark []doc.Inline
	if look.scope != nil {
		mark = []doc.Inline{letter(len(m.scopes))}
		m.scopes = append(m.scopes, look.scope)
	}
	if f.Amount.IsWords() {
		return cell("", m.wordsLines(&f, mark)...)
	}
	var lines []*doc.Line
	first := ""
	for i, l := range m.langs {
		written := lang.Of(l).Write(f, report.Number)
		if !look.scale.own {
			written = lang.Of(l).WriteIn(f, report.Number, look.scale.scale)
		}
		if f.Query.Aspect.Relative() {
			written = signed(written, f, l)
		}
		if i == 0 {
			first = written.Short()
		} else if written.Short() == first {
			continue
		}
		lines = append(lines, m.figureLine(&f, written, l, look.bold && (i == 0 || m.theme.Equal)))
	}
	m.raise(lines, f)
	lines[0].After = append(lines[0].After, mark...)
	return cell("", lines...)
}

// wordsLines is a quantity in words, which may take several lines.
func (m *tableMaker) wordsLines(f *ledger.Figure, mark []doc.Inline) []*doc.Line {
	lines := m.wrapped(doc.TableText, f.Amount.Words)
	for _, l := range lines {
		str := f.Amount.Words.String(l.Lang) + f.Mark()
		l.Whole = []doc.Inline{&doc.Value{Words: doc.Words{Str: str}, Figure: f}}
	}
	lines[0].Whole = append(lines[0].Whole, mark...)
	return lines
}

func (m *tableMaker) figureLine(f *ledger.Figure, written lang.Written, l report.Lang, bold bool) *doc.Line {
	line := m.line(doc.TableText, l)
	value := func(s string, change func(*doc.Words)) doc.Inline {
		v := &doc.Value{Words: doc.Words{Str: s}, Figure: f}
		change(&v.Words)
		return v
	}
	face := func(w *doc.Words) {
		if bold {
			w.Face = doc.StrongFace
		}
	}
	if written.Sign != "" {
		written.Qualifier = written.Sign
	}
	if written.Qualifier != "" {
		line.Before = append(line.Before, value(written.Qualifier+"\u00a0", func(w *doc.Words) { w.Small, w.Face = true, doc.NoteFace }))
	}
	digits := written.Whole
	if written.Before != "" {
		digits = written.Before + "\u00a0" + digits
	}
	line.Whole = []doc.Inline{value(digits, face)}
	if after := written.Decimals + written.After + written.Mark; after != "" {
		line.After = append(line.After, value(after, face))
	}
	return line
}

// slot is the room right of the integers: as much as the longest decimals and
// marks of the table need.
func (m *tableMaker) slot() frame.Pt {
	return m.widest(func(l *doc.Line) []doc.Inline { return l.After }) + 3
}

// widest is the widest of some part of the lines of figures.
func (m *tableMaker) widest(part func(l *doc.Line) []doc.Inline) frame.Pt {
	var widest frame.Pt
	for i := range m.out.Body[0].Cells[1:] {
		widest = max(widest, m.widestIn(part, i+1))
	}
	return widest
}

// widestIn is the widest of some part of the lines of column i.
func (m *tableMaker) widestIn(part func(l *doc.Line) []doc.Inline, i int) frame.Pt {
	return m.widestOf(m.out.Body, part, i)
}

func (m *tableMaker) widestOf(rows []*doc.Row, part func(l *doc.Line) []doc.Inline, i int) frame.Pt {
	var widest frame.Pt
	for _, r := range rows {
		for _, line := range r.Cells[i].Lines {
			for _, l := range line.Parts() {
				w := m.wide(part(l), l.Style)
				if l.Wrap && i > 0 {
					w = min(w, mostWords*m.times())
				}
				widest = max(widest, w)
			}
		}
	}
	return widest
}

// toUnits is a line of figures up to its decimals.
func toUnits(l *doc.Line) []doc.Inline { return slices.Concat(l.Before, l.Whole) }

// all is the whole of a line of figures.
func all(l *doc.Line) []doc.Inline { return slices.Concat(l.Before, l.Whole, l.After) }

// mostWords is the room that words take in a column of figures.
const mostWords frame.Pt = 80

// wide is how wide in is in a style.
func (w *writer) wide(in []doc.Inline, name doc.StyleName) frame.Pt {
	style := w.theme.Styles[name]
	var width frame.Pt
	add := func(x *doc.Words) {
		size := style.Size
		if x.Small {
			size = w.theme.Styles[doc.Note].Size
		}
		width += pt(float64(fonts.Width(w.shape, x.FaceIn(&w.theme, style.Face, style.Strong), x.Str))) * size / fonts.UnitsPerEm
	}
	for _, x := range in {
		switch x := x.(type) {
		case *doc.Words:
			add(x)
		case *doc.Value:
			add(&x.Words)
		case *doc.Diamond:
			width += 1.1 * style.Size
		}
	}
	return width
}
