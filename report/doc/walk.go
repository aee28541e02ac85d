package doc

import "tongket/report/ledger"

// Walk calls f for e and everything below it in reading order, with the
// elements above, which f may read but not keep.
func Walk(e Element, f func(e Element, up []Element)) {
	w := walker{f: f, up: make([]Element, 0, depth)}
	w.below = w.walk
	w.walk(e)
}

// depth is more than a document is deep, so that the elements above are kept in
// one piece of memory.
const depth = 32

// walker is on its way through a document.
type walker struct {
	f     func(e Element, up []Element)
	up    []Element
	below func(Element) // walk, once for all elements
}

func (w *walker) walk(e Element) {
	w.f(e, w.up)
	w.up = append(w.up, e)
	e.Each(w.below)
	w.up = w.up[:len(w.up)-1]
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

// each does it with each of anything that is an element.
func each[E Element](list []E, do func(Element)) {
	for _, e := range list {
		do(e)
	}
}

// some leaves out what is not there.
func some(do func(Element), list ...Element) {
	for _, e := range list {
		if !isNil(e) {
			do(e)
		}
	}
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
	case *Letterhead:
		return e == nil
	}
	return e == nil
}

func (d *Document) Each(do func(Element))  { each(d.Parts, do) }
func (p *Part) Each(do func(Element))      { each(p.Blocks, do) }
func (p *Paragraph) Each(do func(Element)) { each(p.Text, do) }
func (w *Words) Each(func(Element))        {}
func (l *Link) Each(do func(Element))      { each(l.Text, do) }
func (p *PageOf) Each(func(Element))       {}
func (p *PagesOf) Each(func(Element))      {}
func (d *Diamond) Each(func(Element))      {}
func (d *Drawing) Each(func(Element))      {}
func (r *Row) Each(do func(Element))       { each(r.Cells, do) }
func (c *TableCell) Each(do func(Element)) {
	each(c.Lines, do)
	some(do, c.Figure)
}
func (g *Grid) Each(do func(Element))  { each(g.Items, do) }
func (b *Box) Each(do func(Element))   { each(b.Blocks, do) }
func (s *Stack) Each(do func(Element)) { each(s.Blocks, do) }
func (s *Space) Each(func(Element))    {}
func (r *Rule) Each(func(Element))     {}
func (n *NewPage) Each(func(Element))  {}
func (c *Cell) Each(do func(Element))  { each(c.Paragraphs, do) }

func (p *Pair) Each(do func(Element)) {
	for i := range p.Cells {
		do(&p.Cells[i])
	}
}

func (t *Table) Each(do func(Element)) {
	each(t.Head, do)
	each(t.Body, do)
}

// Each of a plate: the picture, then its caption.
func (p *Plate) Each(do func(Element)) { some(do, p.Drawing, p.Caption) }

// Each of an exhibit: caption, body, notes.
func (x *Exhibit) Each(do func(Element)) {
	some(do, x.Label, x.Message, x.Measure)
	do(x.Body)
	each(x.More, do)
	each(x.Notes, do)
}

func (l *Line) Each(do func(Element)) {
	each(l.Before, do)
	each(l.Whole, do)
	each(l.After, do)
}

func (t *Tile) Each(do func(Element)) {
	each(t.Labels, do)
	each(t.Values, do)
	each(t.Source, do)
	some(do, t.Figure)
	each(t.Rows, do)
	each(t.Absent, do)
}

func (r *TileRow) Each(do func(Element)) {
	each(r.Labels, do)
	each(r.Results, do)
}

func (k *KeyEntry) Each(do func(Element)) {
	do(k.Sign)
	each(k.Text, do)
}

func (o *Opening) Each(do func(Element)) {
	some(do, o.Head, o.Lead, o.Hero)
	each(o.Rest, do)
}

func (l *Letterhead) Each(do func(Element)) {
	some(do, l.Above, l.Issuer, l.Number, l.Nation, l.Motto, l.Dated)
}

func (c *Cover) Each(do func(Element)) {
	some(do, c.Letterhead, c.Logo, c.Organisation, c.Imprint)
	each(c.Titles, do)
	some(do, c.Subtitle, c.Ornament, c.Caption)
}
