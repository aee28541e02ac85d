package templates

import (
	"strings"

	"tongket/report/doc"
	"tongket/report/frame"
)

// leastLabels is the narrowest column that the names of rows can be read in.
const leastLabels frame.Pt = 80

func (m *tableMaker) leastLabels() frame.Pt { return leastLabels * m.times() }

// columns makes a label column and n columns of figures: all as wide as given, or,
// where these leave too little, each as wide as its own figures need. Where even these
// do, ranges take two lines, then what is drawn is narrow, and then figures are small.
func (m *tableMaker) columns(n int, width, slot frame.Pt, align doc.Align) {
	figures := make([]doc.Column, n)
	for i := range figures {
		figures[i] = doc.Column{Width: width, Align: align, Slot: slot}
	}
	labels := m.room() - pt(float64(n))*width
	if labels < m.leastLabels() || m.theme.Stacked {
		figures, labels = m.ownWidths(n, align, 10)
		for _, closer := range []func(){m.foldRanges, m.smallSketches, m.smallFigures} {
			if labels < m.leastLabels() {
				closer()
				figures, labels = m.ownWidths(n, align, 6)
			}
		}
		labels = m.spread(figures, labels)
	}
	m.out.Columns = append([]doc.Column{{Width: labels, Least: m.leastLabels()}}, figures...)
}

// partHeads keeps the heads of figures apart: one takes another line before it touches the
// next.
func (m *tableMaker) partHeads() {
	const white = 5
	figures := m.out.Columns[1:]
	for i := range figures {
		figures[i].Width -= white
		figures[i].Gap = white
	}
}

// ownWidths is n columns each as wide as its figures need and so far apart, and what
// they leave.
func (m *tableMaker) ownWidths(n int, align doc.Align, apart frame.Pt) ([]doc.Column, frame.Pt) {
	figures, labels := make([]doc.Column, n), m.room()
	for i := range figures {
		figures[i] = m.narrow(i+1, align, apart)
		labels -= figures[i].Width
	}
	return figures, labels
}

// foldRanges sets 1.833.231–1.932.324 on two lines.
func (m *tableMaker) foldRanges() { m.eachFigure(func(l *doc.Line) { l.Fold = true }) }

// smallFigures sets figures in the size of the annex.
func (m *tableMaker) smallFigures() { m.eachFigure(func(l *doc.Line) { l.Style = doc.TableSmall }) }

// eachFigure changes the lines of all cells but the names of the rows.
func (m *tableMaker) eachFigure(change func(l *doc.Line)) {
	for _, r := range m.out.Body {
		for _, c := range r.Cells[1:] {
			for _, l := range c.Lines {
				change(l)
			}
		}
	}
}

// spread gives the figures what the names of the rows do not need of a width, and
// returns what these keep.
func (m *tableMaker) spread(figures []doc.Column, labels frame.Pt) frame.Pt {
	const apart = 12
	need := max(m.leastLabels(), m.widestIn(func(l *doc.Line) []doc.Inline { return l.Whole }, 0)+apart)
	spare := labels - need
	if spare <= 0 {
		return labels
	}
	for i := range figures { // first so that no head is torn within a word
		if more := m.headWord(i+1) - figures[i].Width; 0 < more && more <= spare {
			figures[i].Width, spare = figures[i].Width+more, spare-more
		}
	}
	for i := range figures {
		figures[i].Width += spare / pt(float64(len(figures)))
	}
	return need
}

// narrow is column i as wide as its own figures need.
func (m *tableMaker) narrow(i int, align doc.Align, apart frame.Pt) doc.Column {
	const least = 36
	whole := m.widestIn(toUnits, i)
	after := m.widestIn(func(l *doc.Line) []doc.Inline { return l.After }, i)
	c := doc.Column{Width: max(least, whole+after+apart), Align: align}
	if align == doc.Decimal {
		c.Slot = after
	}
	return c
}

// headWord is the room of the longest word that stands over column i.
func (m *tableMaker) headWord(i int) (out frame.Pt) {
	const air = 6 // beside it
	for _, r := range m.out.Head {
		if i >= len(r.Cells) {
			continue
		}
		for _, line := range r.Cells[i].Lines {
			out = max(out, m.longestWord(line.Whole, line.Style))
		}
	}
	return out + air
}

// longestWord is how wide the longest word of a text is.
func (w *writer) longestWord(text []doc.Inline, style doc.StyleName) (out frame.Pt) {
	for _, in := range text {
		x, ok := in.(*doc.Words)
		if !ok {
			continue
		}
		for word := range strings.FieldsSeq(x.Str) {
			one := *x
			one.Str = word
			out = max(out, w.wide([]doc.Inline{&one}, style))
		}
	}
	return out
}
