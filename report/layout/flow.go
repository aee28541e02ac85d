package layout

import (
	"slices"

	"tongket/report"
	"tongket/report/doc"
	"tongket/report/frame"
)

// Sections run on, and so do the parts that follow them: one begins below the end of the
// one before, if its heading and some of its text have room. What comes before the first
// section begins on pages of its own.

// ending is what ends a page before it is full.
type ending int

const (
	flowing  ending = iota // nothing: a strip as others
	insisted               // the author's word
	wished                 // the author's word, for pages of another size
)

// spare is how much of a page, at most, an ending may leave empty. What an author
// wishes of a page of A4, where pairs stand side by side, is obeyed on a small page
// where it costs little.
func (s setter) spare(e ending) frame.Pt {
	if e == wished {
		return 1. / 3
	}
	return 1
}

// ending is what the author's word for a new page means on these pages.
func (s setter) ending() ending {
	if s.theme.Stacked {
		return wished
	}
	return insisted
}

// runs is parts by those that may share pages: from the first section on all, and before
// it what only leads to the rest and what comes before that.
func runs(parts []*doc.Part) []run {
	var out []run
	var before *doc.Part
	runs := false
	for _, p := range parts {
		last := len(out) - 1
		if p.Faces {
			out[last].facing = append(out[last].facing, p)
			continue
		}
		runs = !p.Starts && (runs || before != nil && before.Number != "")
		if runs || !p.Starts && before != nil && p.Follows && !before.Bare {
			out[last].parts = append(out[last].parts, p)
		} else {
			out = append(out, run{parts: []*doc.Part{p}})
		}
		before = p
	}
	return out
}

// run is parts that may share pages, and those on the pages that face them, one for each;
// nil: there are none.
type run struct{ parts, facing []*doc.Part }

// only is the language that leads in a run.
func (r run) only() report.Lang { return r.parts[0].Only }

// strips is what parts consist of, and where they begin.
func (f *filler) strips(r run) []strip {
	var out []strip
	for i, p := range r.parts {
		if i > 0 {
			out = append(out, space(2*f.theme.Grid))
		}
		opens, on := strip{opens: p, keep: true}, spread{p.Blocks}
		if r.facing != nil {
			opens.right, on = &strip{opens: r.facing[i]}, append(on, r.facing[i].Blocks)
		}
		out = append(out, opens)
		f.outward = 0
		if r.facing == nil { // pages that face each other have no margin column
			f.outward = f.outer(p)
		}
		blocks := f.facingBlocks(f.fixed(on), f.theme.Width())
		oneEdge(blocks)
		switch {
		case p.Number == "":
			for i := range blocks {
				blocks[i].exhibit = 0 // only text of sections flows up before an exhibit
			}
		default:
			f.keepOpening(blocks)
		}
		out = append(out, blocks...)
	}
	return turned(out)
}

// keepOpening ties the heading of a section and the first lines of its text. Where the
// languages are stacked a short pair is whole, in both of them, and is enough.
func (f *filler) keepOpening(strips []strip) {
	const lines = 5
	i := together(strips) - 1 // the first line stays with the heading in any case
	if slices.ContainsFunc(strips[:i], func(s strip) bool { return s.snap }) {
		return // no text comes first
	}
	for high := strips[i].Size.H; high < lines*f.theme.Grid; high += strips[i].Size.H {
		next := i + 1
		for next < len(strips) && strips[next].space {
			next++
		}
		if next == len(strips) || strips[next].snap || strips[next].ends != flowing || f.theme.Stacked && next > i+1 {
			return
		}
		strips[i].keep = true
		i = next
	}
}

// opened marks where a part begins.
func (f *filler) opened(s strip) {
	for i, side := range f.sides() {
		on, p := f.on(side), s.side(i).opens
		if !f.at.begun {
			on.onPage = nil
		}
		on.onPage = append(on.onPage, p)
		on.page.Add(0, frame.Point{X: on.left(), Y: f.theme.Top + f.at.y}, frame.Anchor{Name: p.ID})
	}
}

// turned is strips in which what wants to stay with what follows, such as a heading,
// goes to the next page with it.
func turned(strips []strip) []strip {
	out := slices.Clone(strips)
	for i := range out {
		if out[i].ends == flowing {
			continue
		}
		from := i
		for from > 0 && (out[from-1].keep || out[from-1].space && anyKeep(out[:from-1])) {
			from--
		}
		copy(out[from+1:i+1], strips[from:i])
		out[from] = strips[i]
	}
	return out
}
