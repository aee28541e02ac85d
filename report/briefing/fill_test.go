package briefing

import (
	"fmt"
	"math"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/projecttest"
)

// TestFill measures how full every page of all projects is, on large pages and small
// ones, and holds it: see filled. Run it with -v to read the numbers.
func TestFill(t *testing.T) {
	inOwn(t, func(t *testing.T, b *Briefing) { filled(t, b.Doc, b.Pages) })
}

// filled tells how full each page is, in per cent, and on which a part ends. A page of
// sections is at least two thirds full, unless a section ends on it. From the first section
// on none is less than 55 % full where something goes on, and none less than 45 % but the
// last; of large letters one page of twelve may be. No page before is less than 40 % full, such as one with the imprint alone.
func filled(t *testing.T, d *doc.Document, pages []frame.Page) {
	var out []string
	short, scant, section, front := 0, 0, false, true
	for i, p := range pages {
		full := foot(p, d) / d.Theme.Height
		section = inSection(p, d, section)
		front = front && !section
		begins := i+1 < len(pages) && first(pages[i+1], d)
		last := i+1 == len(pages) || begins
		s := fmt.Sprintf("%d:%.0f", p.Number, 100*full)
		if last {
			s += "|"
		}
		out = append(out, s)
		if full < 2./3 && !last && section {
			short++
		}
		if !front && i+1 < len(pages) && (full < 0.45 || full < 0.55 && !begins) {
			scant++
		}
		// The contents end what stands before the sections, as a section's last page ends it.
		if least := map[bool]frame.Pt{true: 1. / 3, false: 0.4}[begins]; full < least && front {
			t.Errorf("page %d is %.0f %% full, before the first section: readers see it first", p.Number, 100*full)
		}
	}
	t.Log(strings.Join(out, " "))
	if d.Theme.Charts.Times > 1 { // a figure takes a page, and what it would not share stays white before it
		short, scant = short-len(pages)/12, scant-len(pages)/12
	}
	if scant > 0 {
		t.Errorf("%d pages are about half empty: %s", scant, strings.Join(out, " "))
	}
	if short > 0 {
		t.Errorf("%d pages are less than two thirds full, where the text goes on: %s", short, strings.Join(out, " "))
	}
}

// inSection reports whether a page ends within a section, if the one before did or not.
func inSection(p frame.Page, d *doc.Document, before bool) bool {
	for _, it := range p.Items {
		a, ok := it.Shape.(frame.Anchor)
		for _, part := range d.Parts {
			if ok && a.Name == part.ID {
				before = part.Number != ""
			}
		}
	}
	return before
}

// first reports whether a page begins with a part.
func first(p frame.Page, d *doc.Document) bool {
	for _, it := range p.Items {
		a, ok := it.Shape.(frame.Anchor)
		for _, part := range d.Parts {
			if ok && a.Name == part.ID && it.At.Y < d.Theme.Top+1 {
				return true
			}
		}
	}
	return false
}

// TestFillOfRandom measures the pages of random projects, from which the author's new pages
// are taken: of fifteen at most one is within a section and less than two thirds full, and
// none is half empty for which what comes next is low enough.
func TestFillOfRandom(t *testing.T) {
	n := uint64(18)
	if testing.Short() {
		n = 6
	}
	set, all, short := faces(t), 0, 0
	newPage := regexp.MustCompile(`(?m)^ *- page: new\n`)
	projecttest.Each(t, n, func(t *testing.T, files fstest.MapFS, paper string) {
		for _, f := range files {
			f.Data = newPage.ReplaceAll(f.Data, nil)
		}
		p := opened(files, "random", set)
		b, problems := p.lay(p.Editions[0], p.on(paper), set)
		if len(problems) > 0 {
			t.Skip("does not fit, and check says so")
		}
		all += len(b.Pages)
		short += within(t, b.Doc, b.Pages)
	})
	if t.Logf("%d pages, %d of them within a section and less than two thirds full", all, short); short > all/15 {
		t.Errorf("%d of %d pages are less than two thirds full, where the text goes on", short, all)
	}
}

// within counts the pages within a section that are less than two thirds full.
func within(t *testing.T, d *doc.Document, pages []frame.Page) (short int) {
	section := false
	for i, p := range pages[:len(pages)-1] {
		used, next := foot(p, d), pages[i+1]
		section = inSection(p, d, section)
		if used >= 2./3*d.Theme.Height || !section || first(next, d) {
			continue
		}
		short++
		if high := leading(next, d); used < d.Theme.Height/2 && used+high+3*d.Theme.Grid < d.Theme.Height {
			t.Errorf("page %d is %.0f %% full, and what comes next is %.0f of %.0f high", p.Number, 100*used/d.Theme.Height, high, d.Theme.Height)
		}
	}
	return short
}

// leading is how high the block is that a page begins with.
func leading(p frame.Page, d *doc.Document) frame.Pt {
	block := map[int]int{} // of the parts, which each node belongs to
	doc.Walk(d, func(e doc.Element, up []doc.Element) {
		for _, part := range d.Parts {
			if len(up) > 2 && up[1] == doc.Element(part) {
				block[e.Base().ID] = up[2].Base().ID
			}
		}
	})
	top, from := frame.Pt(math.Inf(1)), 0
	for _, it := range p.Items {
		if _, text := it.Shape.(frame.Text); text && it.Node > 0 && it.At.Y < top {
			top, from = it.At.Y, block[it.Node]
		}
	}
	var bottom frame.Pt
	for _, it := range p.Items {
		if it.Node > 0 && block[it.Node] == from {
			bottom = max(bottom, it.At.Y)
		}
	}
	return bottom - d.Theme.Top
}
