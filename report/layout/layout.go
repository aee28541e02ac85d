// Package layout turns a document into pages.
//
// Each block becomes a list of strips, the pieces that are never broken: a line
// of text in each language, a row of a table, a chart. Pages are then filled
// with strips. Nothing else in this package knows about pages; what stands
// where is settled here and only drawn by the painters.
package layout

import (
	"errors"
	"fmt"
	"slices"

	"tongket/fonts"
	"tongket/report"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/ledger"
	"tongket/report/say"
)

// Pages lays out all of d, whose nodes are numbered. It is pure: the same
// document gives the same pages. Problems are of the input: what does not fit
// where it must stand. Where there are none, the pages can be painted.
func Pages(d *doc.Document, shape fonts.Shaper) ([]frame.Page, report.Problems) {
	s := newSetter(d, shape)
	pages, misfits := s.pages(d)
	if len(pages) > 99 { // their numbers need more room
		s.digits = len(number(len(pages)))
		clear(s.long)
		pages, misfits = s.pages(d)
	}
	for n, more := 1, 0; n < mostLines && s.moreLines() > more; n++ {
		more = s.moreLines()
		pages, misfits = s.pages(d)
	}
	return pages, problems(d, misfits)
}

func (s setter) pages(d *doc.Document) ([]frame.Page, []misfit) {
	s.misfits = &[]misfit{}
	f := newFiller(d, s)
	list := runs(d.Parts)
	for i, run := range list {
		f.ready(run)
		f.set(f.loose(f.strips(run), i == len(list)-1 || list[i+1].only() != run.only()))
	}
	f.level()
	f.legends()
	pages := fillSlots(f.pages, s, figures(d))
	t := newTree(d)
	s.clear(t, pages)
	s.lost(pages)
	return pages, *s.misfits
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
	keep  bool      // stays on the page of the next strip
	space bool      // vanishes at the top of a page
	snap  bool      // begins on the baseline grid
	ends  ending    // of the page; nothing else of it counts
	opens *doc.Part // that begins here; nothing else of it counts
	head  *head     // of the table whose row this is, set again at the top of a page
	node  int       // the element whose piece this is

	verso   *frame.Frame // the same on a left page; nil: as on a right one
	outward frame.Pt     // how much farther right it stands there

	lower *frame.Frame // the same where a page has no room for more; nil: there is none

	exhibit int     // whose piece this is, if it may wait for the next page
	apart   []strip // of two exhibits beside each other, those that say the same one below the other
	right   *strip  // the same in the other language on the page that faces this; nil: white
	parts   float64 // what it costs that a page begins with it
}

// head is what a table repeats on each page that it reaches.
type head struct{ frame.Frame }

func space(h frame.Pt) strip {
	return strip{Frame: frame.Frame{Size: frame.Size{H: h}}, space: true}
}

// setter makes strips of blocks.
type setter struct {
	theme *doc.Theme // which nobody writes to: what is set in another way has its own
	shape fonts.Shaper
	langs int // how many languages stand side by side

	digits  int // of page numbers
	misfits *[]misfit
	cut     *[]chunk // of a paragraph; the next is cut into the same

	long map[string]int // how many more lines than one lists of pages need, by what they ask
	line listLine       // of such a list

	figures []doc.Block // the headline figures that are lines among the blocks being set
	outward frame.Pt    // of what is no wider than the text, on left pages
	accord  *accord     // with the page that faces this; nil: none does
}

func newSetter(d *doc.Document, shape fonts.Shaper) setter {
	return setter{theme: &d.Theme, shape: shape, langs: len(d.Langs), digits: 2, misfits: &[]misfit{}, cut: &[]chunk{}, long: map[string]int{}}
}

func (s setter) blocks(list []doc.Block, width frame.Pt) []strip {
	pieces := make([][]strip, len(list))
	halves := s.halves(list, width)
	s.figures = s.linesAmong(list, width)
	for i, b := range list {
		var set bool
		if pieces[i], set = halves[i]; !set {
			pieces[i] = s.owned(b, s.block(b, width))
			s.stepOut(pieces[i])
		}
		if waits(b) {
			exhibit(b.Base().ID, pieces[i])
			if i > 0 && isSpace(list[i-1]) {
				exhibit(b.Base().ID, pieces[i-1])
			}
		}
	}
	s.keepItems(list, pieces)
	return slices.Concat(pieces...)
}

// waits reports whether a block may stand a little earlier or later than where it is
// spoken of.
func waits(b doc.Block) bool {
	switch b.(type) {
	case *doc.Exhibit, *doc.Plate:
		return true
	}
	return false
}

// exhibit says whose strips are, with the white above them.
func exhibit(id int, strips []strip) {
	for i := range strips {
		if strips[i].exhibit == 0 {
			strips[i].exhibit = id
		}
	}
}

func isSpace(b doc.Block) bool {
	_, ok := b.(*doc.Space)
	return ok
}

// owned is strips that know whose they are.
func (s setter) owned(b doc.Element, strips []strip) []strip {
	for i := range strips {
		if strips[i].node == 0 {
			strips[i].node = b.Base().ID
		}
	}
	return strips
}

func (s setter) block(b doc.Block, width frame.Pt) []strip {
	switch b := b.(type) {
	case *doc.Pair:
		return s.pair(b, width)
	case *doc.Exhibit:
		return s.exhibit(b, width)
	case *doc.Drawing:
		return []strip{{Frame: s.drawing(b, width), lower: s.lower(b, width)}}
	case *doc.Plate:
		return s.plate(b, width)
	case *doc.Table:
		return s.table(b, width)
	case *doc.Grid:
		return s.grid(b, width)
	case *doc.Tile:
		return []strip{{Frame: s.tile(b, width, s.tileGrid([]doc.Block{b}, width))}}
	case *doc.KeyEntry:
		return []strip{{Frame: s.keyEntry(b, width)}}
	case *doc.Box:
		return s.box(b, width)
	case *doc.Stack:
		return s.stacked(b, width)
	case *doc.Opening:
		return s.opening(b, width)
	case *doc.Cover:
		return []strip{{Frame: s.cover(b, width)}}
	case *doc.Space:
		return []strip{space(b.Height)}
	case *doc.Rule:
		return []strip{s.rule(b, width)}
	case *doc.NewPage:
		return []strip{{ends: s.ending()}}
	}
	panic(fmt.Sprintf("layout: unknown block %T", b))
}

func (s setter) rule(b *doc.Rule, width frame.Pt) strip {
	var f frame.Frame
	f.Add(0, frame.Point{}, frame.Line(width, 0, frame.Stroke{Colour: b.Colour, Width: b.Width}))
	return strip{Frame: f, keep: true}
}

// drawing draws b and gives its items the node that they show.
func (s setter) drawing(b *doc.Drawing, width frame.Pt) frame.Frame {
	if b.Width > 0 {
		width = b.Width
	}
	f := s.drawn(b.ID, b.Graphic, width)
	if b.Role != "" {
		for i := range f.Items {
			f.Items[i].Node = b.ID
		}
	}
	return f
}

// drawn is a graphic of a node, or nothing where it has no room.
func (s setter) drawn(node int, g doc.Graphic, width frame.Pt) frame.Frame {
	f, err := g.Draw(width, s.shape)
	switch {
	case errors.Is(err, doc.ErrNoRoom):
		s.problem(node, "shorten its labels, show fewer bars or targets, or make it a table", "this cannot be drawn: %v", err)
	case err != nil:
		*s.misfits = append(*s.misfits, misfit{node: node, code: report.NotDrawable, what: say.Sprintf("this cannot be drawn: %v", err), hint: "choose other figures, or make it a table"})
	}
	return f
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
func figures(d *doc.Document) map[int][]*ledger.Figure {
	out := map[int][]*ledger.Figure{}
	doc.Walk(d, func(e doc.Element, _ []doc.Element) {
		if list := doc.Figures(e); len(list) > 0 {
			out[e.Base().ID] = list
		}
	})
	return out
}
