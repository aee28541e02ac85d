package briefing

import (
	"fmt"
	"strings"
	"testing"

	"tongket/report/doc"
	"tongket/report/frame"
)

// TestHeadingsLead: no heading is the last thing on a page, however much text comes
// before it, and however short the table is that it stands over.
func TestHeadingsLead(t *testing.T) {
	lengths := 30
	if testing.Short() {
		lengths = 10
	}
	for _, paper := range papers() {
		for n := range lengths {
			text := strings.Repeat(fmt.Sprintf("      - {vi: \"%s.\", en: The orchard.}\n", strings.TrimSpace(strings.Repeat("Vườn cây ", 12))), 1+n)
			problems, b := checked(t, office(oneOrchard, "  []\n", text), paper)
			if problems != nil {
				t.Fatal(problems)
			}
			for _, p := range b.Pages {
				if last := lowest(p, b.Doc); strings.HasPrefix(string(last), "H") {
					t.Errorf("%s, %d paragraphs: page %d ends with a heading, %s", paper, 1+n, p.Number, last)
				}
			}
		}
	}
}

// lowest is the role of what stands last on a page.
func lowest(p frame.Page, d *doc.Document) (role doc.Role) {
	roles := map[int]doc.Role{}
	doc.Walk(d, func(e doc.Element, up []doc.Element) {
		at := e.Base().Role
		for i := len(up) - 1; i >= 0 && at == ""; i-- {
			at = up[i].Base().Role
		}
		roles[e.Base().ID] = at
	})
	var y frame.Pt
	for _, it := range p.Items {
		if _, text := it.Shape.(frame.Text); text && it.Node != 0 && it.At.Y >= y {
			y, role = it.At.Y, roles[it.Node]
		}
	}
	return role
}
