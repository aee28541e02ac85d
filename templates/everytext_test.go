package templates_test

import (
	"fmt"
	"strings"
	"testing"

	"tongket/report"
	"tongket/report/check"
	"tongket/report/doc"
	"tongket/report/load"
	"tongket/report/projecttest"
	"tongket/report/theme"
	"tongket/templates"
)

// TestEveryTextIsPrinted holds that nothing an author writes into an edition is left out
// of the document: each text of the project that has one of everything is marked, and
// every mark must be found.
func TestEveryTextIsPrinted(t *testing.T) {
	files, _ := projecttest.Maximal{}.Files()
	r, problems := load.Project(files, "")
	if len(problems.Errors()) > 0 {
		t.Fatal(problems)
	}
	check.Editions(r)
	e := r.Editions[0]
	marks := map[string]string{}
	e.Passages(func(p report.Passage) {
		for l, prose := range p.Text {
			if len(prose.Spans) == 0 {
				continue
			}
			mark := fmt.Sprintf("zq%cz%cqz", 'a'+len(marks)/26, 'a'+len(marks)%26)
			marks[mark] = fmt.Sprintf("%s: %s", prose.At, l)
			for i := range prose.Spans {
				if s := &prose.Spans[i]; s.Ref == nil {
					s.Words += mark
					break
				}
			}
		}
	})
	_, set := example(t)
	d, _ := templates.Compose(r, e, r.Languages, theme.House().Page("a4"), set)
	var dump strings.Builder
	doc.Dump(&dump, d)
	doc.Walk(d, func(x doc.Element, _ []doc.Element) {
		switch x := x.(type) {
		case *doc.Drawing:
			fmt.Fprintf(&dump, "%+v", x.Graphic)
		case *doc.TableCell:
			fmt.Fprintf(&dump, "%+v", x.Drawing)
		}
	})
	for mark, at := range marks {
		if !strings.Contains(dump.String(), mark) {
			t.Errorf("the text at %s is not printed", at)
		}
	}
	if len(marks) < 60 {
		t.Errorf("only %d texts", len(marks))
	}
}
