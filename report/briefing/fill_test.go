package briefing

import (
	"fmt"
	"strings"
	"testing"

	"tongket/report/doc"
	"tongket/report/frame"
)

// TestFill measures how full every page of all projects is, on large pages and small
// ones, and holds it: see filled. Run it with -v to read the numbers.
func TestFill(t *testing.T) {
	inOwn(t, func(t *testing.T, b *Briefing) { filled(t, b.Doc, b.Pages) })
}

// filled tells how full each page is, in per cent, and on which a part ends. A page of
// sections is at least two thirds full, unless a section ends on it. From the first section
// on none is less than 55 % full where something goes on, and none less than 45 % but the
// last. No page before is less than 40 % full, such as one with the imprint alone.
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
		if full < 0.4 && front {
			t.Errorf("page %d is %.0f %% full, before the first section: readers see it first", p.Number, 100*full)
		}
	}
	t.Log(strings.Join(out, " "))
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
