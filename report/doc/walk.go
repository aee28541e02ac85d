package doc

import "tongket/report/ledger"

// Walk calls f for e and everything below it in reading order, with the
// elements above, which f may read but not keep.
func Walk(e Element, f func(e Element, up []Element)) { walk(e, make([]Element, 0, depth), f) }

// depth is more than a document is deep, so that the elements above are kept in
// one piece of memory.
const depth = 32

func walk(e Element, up []Element, f func(Element, []Element)) {
	f(e, up)
	up = append(up, e)
	for _, c := range e.Children() {
		walk(c, up, f)
	}
}

// Number gives every node its place in reading order, from 1.
func (d *Document) Number() {
	n := 0
	Walk(d, func(e Element, _ []Element) { n++; e.Base().ID = n })
}

// Figures is the figures of the ledger that e itself shows.
func Figures(e Element) []*ledger.Figure {
	switch e := e.(type) {
	case *Value:
		return []*ledger.Figure{e.Figure}
	case *Drawing:
		return e.Figures
	}
	return nil
}

// FigureAnchor is the anchor of the place where f is printed first.
func FigureAnchor(f *ledger.Figure) string {
	q := f.Query
	if f.Status != ledger.Derived { // what one source states is the figure, what follows from it is another
		q.Source = nil
	}
	return "figure " + q.String()
}

// elements makes a list of children of anything that is an element.
func elements[E Element](list []E) []Element {
	out := make([]Element, len(list))
	for i, e := range list {
		out[i] = e
	}
	return out
}

// some leaves out what is not there.
func some(list ...Element) []Element {
	var out []Element
	for _, e := range list {
		if !isNil(e) {
			out = append(out, e)
		}
	}
	return out
}

func isNil(e Element) bool {
	switch e := e.(type) {
	case *Pair:
		return e == nil
	case *Paragraph:
		return e == nil
	case *Drawing:
		return e == nil
	case *Exhibit:
		return e == nil
	}
	return e == nil
}

func (d *Document) Children() []Element  { return elements(d.Parts) }
func (p *Part) Children() []Element      { return elements(p.Blocks) }
func (p *Paragraph) Children() []Element { return elements(p.Text) }
func (w *Words) Children() []Element     { return nil }
func (l *Link) Children() []Element      { return elements(l.Text) }
func (p *PageOf) Children() []Element    { return nil }
func (p *PagesOf) Children() []Element   { return nil }
func (d *Diamond) Children() []Element   { return nil }
func (d *Drawing) Children() []Element   { return nil }
func (r *Row) Children() []Element       { return elements(r.Cells) }
func (c *TableCell) Children() []Element {
	if c.Figure == nil {
		return elements(c.Lines)
	}
	return append(elements(c.Lines), c.Figure)
}
func (g *Grid) Children() []Element    { return elements(g.Items) }
func (b *Box) Children() []Element     { return elements(b.Blocks) }
func (s *Space) Children() []Element   { return nil }
func (r *Rule) Children() []Element    { return nil }
func (n *NewPage) Children() []Element { return nil }
func (c *Cell) Children() []Element    { return elements(c.Paragraphs) }

func (p *Pair) Children() []Element {
	out := make([]Element, len(p.Cells))
	for i := range p.Cells {
		out[i] = &p.Cells[i]
	}
	return out
}

func (t *Table) Children() []Element {
	return append(elements(t.Head), elements(t.Body)...)
}

// Children of an exhibit: caption, body, notes.
func (x *Exhibit) Children() []Element {
	out := some(x.Label, x.Message, x.Measure)
	out = append(out, x.Body)
	return append(out, elements(x.Notes)...)
}

func (l *Line) Children() []Element {
	out := append(elements(l.Before), elements(l.Whole)...)
	return append(out, elements(l.After)...)
}

func (t *Tile) Children() []Element {
	out := elements(t.Labels)
	out = append(out, elements(t.Values)...)
	out = append(out, elements(t.Source)...)
	out = append(out, some(t.Figure)...)
	out = append(out, elements(t.Rows)...)
	return append(out, elements(t.Absent)...)
}

func (r *TileRow) Children() []Element {
	return append(elements(r.Labels), elements(r.Results)...)
}

func (k *KeyEntry) Children() []Element {
	return append([]Element{k.Sign}, elements(k.Text)...)
}

func (o *Opening) Children() []Element {
	return append(some(o.Head, o.Lead, o.Hero), elements(o.Rest)...)
}

func (c *Cover) Children() []Element {
	out := some(c.Organisation, c.Imprint)
	out = append(out, elements(c.Titles)...)
	return append(out, some(c.Subtitle, c.Ornament, c.Caption)...)
}
