package layout

import (
	"slices"

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
func runs(parts []*doc.Part) [][]*doc.Part {
	var out [][]*doc.Part
	runs := false
	for i, p := range parts {
		if p.Starts {
			out, runs = append(out, []*doc.Part{p}), false
			continue
		}
		runs = runs || i > 0 && parts[i-1].Number != ""
		if runs || i > 0 && p.Follows && !parts[i-1].Bare {
			out[len(out)-1] = append(out[len(out)-1], p)
			continue
		}
		out = append(out, []*doc.Part{p})
	}
	return out
}

// strips is what parts consist of, and where they begin.
func (f *filler) strips(run []*doc.Part) []strip {
	var out []strip
	for i, p := range run {
		if i > 0 {
			out = append(out, space(2*f.theme.Grid))
		}
		out = append(out, strip{opens: p, keep: true})
		blocks := f.blocks(f.order(f.fixed(p.Blocks)), f.theme.Width())
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
func (f *filler) opened(p *doc.Part) {
	if !f.at.begun {
		f.onPage = nil
	}
	f.onPage = append(f.onPage, p)
	f.page.Add(0, frame.Point{X: f.left(), Y: f.theme.Top + f.at.y}, frame.Anchor{Name: p.ID})
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
