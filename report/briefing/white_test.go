package briefing

import (
	"testing"
	"testing/fstest"

	"tongket/report"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/projecttest"
)

// TestWhite holds, of random projects and of the example, that pages are not emptier than
// they need be: no two that follow each other would have fit on one, unless the second
// begins a part, or the author wanted it so; and a section begins a new page only where
// little of the one before stays empty, or its beginning had no room there.
func TestWhite(t *testing.T) {
	n := uint64(36)
	if testing.Short() {
		n = 12
	}
	set := faces(t)
	projecttest.Each(t, n, func(t *testing.T, files fstest.MapFS, paper string) {
		p := opened(files, "random", set)
		b, problems := p.lay(p.Editions[0], p.on(paper), set)
		if len(problems) > 0 {
			t.Skip("does not fit, and check says so")
		}
		worthwhile(t, b.Doc, b.Pages, insists(p.Editions[0]))
	})
	inOwn(t, func(t *testing.T, b *Briefing) { worthwhile(t, b.Doc, b.Pages, insists(b.Edition)) })
}

// insists reports whether an author asks for new pages.
func insists(e *report.Edition) bool {
	for _, s := range e.Sections {
		for _, b := range s.Blocks {
			if _, ok := b.(*report.PageBreak); ok {
				return true
			}
		}
	}
	return false
}

func worthwhile(t *testing.T, d *doc.Document, pages []frame.Page, insisted bool) {
	numbered := map[string]bool{}
	for _, p := range d.Parts {
		numbered[p.ID] = p.Number != ""
	}
	section := false // the page before is of one
	for i, p := range pages[:len(pages)-1] {
		opens := ""
		for _, it := range p.Items {
			if a, ok := it.Shape.(frame.Anchor); ok {
				if is, part := numbered[a.Name]; part {
					section = is
				}
			}
		}
		next := pages[i+1]
		for _, it := range next.Items {
			a, ok := it.Shape.(frame.Anchor)
			if _, part := numbered[a.Name]; ok && part && it.At.Y < d.Theme.Top+1 {
				opens = a.Name
			}
		}
		if opens != "" && !(numbered[opens] && section) {
			continue // a part that begins pages
		}
		used, more := foot(p, d), foot(next, d)
		worth := frame.Pt(1)
		switch {
		case insisted && !d.Theme.Stacked:
			continue
		case opens != "" && d.Theme.Stacked:
			worth = 0.6
		case opens != "":
			worth = 0.5
		case insisted && d.Theme.Stacked:
			worth = 2. / 3
		}
		if used < worth*d.Theme.Height-1 && used+more+3*d.Theme.Grid < d.Theme.Height {
			t.Errorf("page %d is filled to %.0f of %.0f, page %d to %.0f", p.Number, used, d.Theme.Height, next.Number, more)
		}
	}
}

// foot is where the lowest text of a page's own stands, below the top of the type area.
func foot(p frame.Page, d *doc.Document) frame.Pt {
	var out frame.Pt
	for _, it := range p.Items {
		if _, ok := it.Shape.(frame.Text); ok && it.Node > 0 {
			out = max(out, it.At.Y-d.Theme.Top)
		}
	}
	return out
}
