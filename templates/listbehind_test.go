package templates_test

import (
	"testing"

	"tongket/report"
	"tongket/report/doc"
)

// TestExhibitsListed: each table and figure is listed once, with its page, behind the
// sources, and the contents name that list. What only lists says so, so that diff tells of
// a corrected title once.
func TestExhibitsListed(t *testing.T) {
	const behind = "exhibits.list"
	editions(t, func(t *testing.T, s subject, e *report.Edition) {
		ids := exhibits(e)
		pages := map[string]map[string]int{}
		for _, p := range s.compose(t, e, "vi", "en").Parts {
			pages[p.ID] = pagesOf(p)
			if wants := p.ID == "contents" || p.ID == behind || p.ID == "annex"; p.Follows != wants {
				t.Errorf("%s follows from the rest: %v", p.ID, p.Follows)
			}
		}
		for id := range ids {
			if pages[behind][id] != 1 || pages["contents"][id] != 0 {
				t.Errorf("%s is listed %d times in the contents, %d times behind the sources", id, pages["contents"][id], pages[behind][id])
			}
		}
		if pages["contents"][behind] != len(pages[behind])/len(ids) {
			t.Errorf("the contents name the list behind the sources %d times", pages["contents"][behind])
		}
	})
}

// pagesOf is how often a part says on which page something stands.
func pagesOf(p *doc.Part) map[string]int {
	out := map[string]int{}
	doc.Walk(p, func(e doc.Element, _ []doc.Element) {
		if of, ok := e.(*doc.PageOf); ok {
			out[of.Target]++
		}
	})
	return out
}
