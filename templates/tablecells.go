package templates

import (
	"tongket/fonts"
	"tongket/report"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/text"
)

// figureCell is a figure in the pieces that a column aligns: a line a language,
// or one if they print the same.
func (m *tableMaker) figureCell(f report.Figure, form report.Form, bold bool, scope report.Text) *doc.TableCell {
	m.follow(m.trail, f)
	if f.Status == report.NotStated {
		dots := strong("…")
		dots.Face = fonts.SerifBold
		return cell("", m.line(doc.TableText, m.langs[0], dots))
	}
	var mark []doc.Inline
	if scope != nil {
		mark = []doc.Inline{letter(len(m.scopes))}
		m.scopes = append(m.scopes, scope)
	}
	var lines []*doc.Line
	first := ""
	for i, l := range m.langs {
		written := text.Write(l, f, form)
		if f.Query.Aspect == report.Change {
			written = signed(written, f)
		}
		if i == 0 {
			first = written.Short()
		} else if written.Short() == first {
			continue
		}
		lines = append(lines, m.figureLine(&f, written, l, bold && i == 0))
	}
	lines[0].After = append(lines[0].After, mark...)
	return cell("", lines...)
}

func (m *tableMaker) figureLine(f *report.Figure, written text.Written, l report.Lang, bold bool) *doc.Line {
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
		line.Before = append(line.Before, value(written.Qualifier+"\u00a0", func(w *doc.Words) { w.Small, w.Face = true, fonts.Sans }))
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
	var widest frame.Pt
	size := Briefing().Styles[doc.TableText].Size
	for _, r := range m.out.Body {
		for _, c := range r.Cells[1:] {
			for _, line := range c.Lines {
				widest = max(widest, m.width(line.After, size))
			}
		}
	}
	return widest + 3
}

// widest is the widest line of figures in the table.
func (m *tableMaker) widest() frame.Pt {
	var widest frame.Pt
	size := Briefing().Styles[doc.TableText].Size
	for _, r := range m.out.Body {
		for _, c := range r.Cells[1:] {
			for _, line := range c.Lines {
				widest = max(widest, m.width(line.Before, size)+m.width(line.Whole, size)+m.width(line.After, size))
			}
		}
	}
	return widest
}

func (m *tableMaker) width(in []doc.Inline, size frame.Pt) frame.Pt {
	var w frame.Pt
	for _, x := range in {
		switch x := x.(type) {
		case *doc.Words:
			w += pt(float64(m.shape.Shape(fonts.SerifBold, x.Str).Width)) * size / fonts.UnitsPerEm
		case *doc.Value:
			w += pt(float64(m.shape.Shape(fonts.SerifBold, x.Str).Width)) * size / fonts.UnitsPerEm
		}
	}
	return w
}
