// Package layout turns a document into pages.
//
// Each block becomes a list of strips, the pieces that are never broken: a line
// of text in each language, a row of a table, a chart. Pages are then filled
// with strips. Nothing else in this package knows about pages; what stands
// where is settled here and only drawn by the painters.
package layout

import (
	"fmt"

	"tongket/fonts"
	"tongket/report"
	"tongket/report/doc"
	"tongket/report/frame"
)

// Pages lays out all of d, whose nodes are numbered. It is pure: the same
// document gives the same pages. Problems are of the input: text that does not
// fit where it must stand.
func Pages(d *doc.Document, shape fonts.Shaper) ([]frame.Page, report.Problems, error) {
	return setter{theme: d.Theme, shape: shape, langs: len(d.Langs), misfits: &[]misfit{}}.pages(d)
}

// Misfits is the problems of Pages, found without setting the paragraphs whose
// words are all so short that they fit any line: in a fraction of the time. The
// page numbers in it are not those of Pages.
func Misfits(d *doc.Document, shape fonts.Shaper) (report.Problems, error) {
	_, problems, err := setter{theme: d.Theme, shape: shape, langs: len(d.Langs), misfits: &[]misfit{}, leave: true}.pages(d)
	return problems, err
}

func (s setter) pages(d *doc.Document) ([]frame.Page, report.Problems, error) {
	f := newFiller(d, s)
	for _, p := range d.Parts {
		strips, err := s.blocks(s.order(p.Blocks), d.Theme.Width())
		if err != nil {
			return nil, nil, fmt.Errorf("layout: %w", err)
		}
		f.part(p, strips)
	}
	pages := fillSlots(f.pages, s, figures(d))
	s.outside(pages)
	return pages, s.problems(d), nil
}

// order is the blocks as they stand on the page. On small pages what explains an
// exhibit, such as how its figures are computed, would else be overleaf from it.
func (s setter) order(blocks []doc.Block) []doc.Block {
	if !s.theme.Stacked {
		return blocks
	}
	var out []doc.Block
	var late []doc.Block
	for _, b := range blocks {
		if p, ok := b.(*doc.Pair); ok && p.Late {
			late = append(late, b)
			continue
		}
		out = append(out, b)
		if _, exhibit := b.(*doc.Exhibit); exhibit {
			out, late = append(out, late...), nil
		}
	}
	return append(out, late...)
}

// strip is a piece of a page that is never broken.
type strip struct {
	frame.Frame
	keep    bool  // stays on the page of the next strip
	space   bool  // vanishes at the top of a page
	snap    bool  // begins on the baseline grid
	newPage bool  // ends the page; nothing else of it counts
	head    *head // of the table whose row this is, set again at the top of a page
}

// head is what a table repeats on each page that it reaches.
type head struct{ frame.Frame }

func space(h frame.Pt) strip {
	return strip{Frame: frame.Frame{Size: frame.Size{H: h}}, space: true}
}

// setter makes strips of blocks.
type setter struct {
	theme doc.Theme
	shape fonts.Shaper
	langs int // how many languages stand side by side

	misfits *[]misfit
	leave   bool // paragraphs that fit for certain are left out
}

func (s setter) blocks(list []doc.Block, width frame.Pt) ([]strip, error) {
	var out []strip
	for _, b := range list {
		strips, err := s.block(b, width)
		if err != nil {
			return nil, err
		}
		out = append(out, strips...)
	}
	return out, nil
}

func (s setter) block(b doc.Block, width frame.Pt) ([]strip, error) {
	switch b := b.(type) {
	case *doc.Pair:
		return s.pair(b, width), nil
	case *doc.Exhibit:
		return s.exhibit(b, width)
	case *doc.Drawing:
		f, err := s.drawing(b, width)
		return []strip{{Frame: f}}, err
	case *doc.Table:
		return s.table(b, width)
	case *doc.Grid:
		return s.grid(b, width)
	case *doc.Tile:
		return []strip{{Frame: s.tile(b, width, s.tileGrid([]doc.Block{b}, width))}}, nil
	case *doc.KeyEntry:
		f, err := s.keyEntry(b, width)
		return []strip{{Frame: f}}, err
	case *doc.Box:
		return s.box(b, width)
	case *doc.Cover:
		f, err := s.cover(b, width)
		return []strip{{Frame: f}}, err
	case *doc.Space:
		return []strip{space(b.Height)}, nil
	case *doc.Rule:
		return []strip{s.rule(b, width)}, nil
	case *doc.NewPage:
		return []strip{{newPage: true}}, nil
	}
	panic(fmt.Sprintf("layout: unknown block %T", b))
}

func (s setter) rule(b *doc.Rule, width frame.Pt) strip {
	var f frame.Frame
	f.Add(0, frame.Point{}, frame.Line(width, 0, frame.Stroke{Colour: b.Colour, Width: b.Width}))
	return strip{Frame: f, keep: true}
}

// drawing draws b and gives its items the node that they show.
func (s setter) drawing(b *doc.Drawing, width frame.Pt) (frame.Frame, error) {
	if b.Width > 0 {
		width = b.Width
	}
	f, err := b.Graphic.Draw(width, s.shape)
	if b.Role != "" {
		for i := range f.Items {
			f.Items[i].Node = b.ID
		}
	}
	return f, err
}

// stack sets strips one below the other in one frame.
func stack(strips []strip, width frame.Pt) frame.Frame {
	out := frame.Frame{Size: frame.Size{W: width}}
	for _, s := range strips {
		out.Place(frame.Point{Y: out.Size.H}, s.Frame)
		out.Size.H += s.Size.H
	}
	return out
}

// figures collects which figures each node shows.
func figures(d *doc.Document) map[int][]*report.Figure {
	out := map[int][]*report.Figure{}
	doc.Walk(d, func(e doc.Element, _ []doc.Element) {
		if list := doc.Figures(e); len(list) > 0 {
			out[e.Base().ID] = list
		}
	})
	return out
}
