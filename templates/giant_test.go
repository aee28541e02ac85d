package templates_test

import (
	"strings"
	"testing"

	"tongket/report/doc"
	"tongket/report/projecttest"
	"tongket/report/theme"
	"tongket/templates"
)

// What the tile of a giant figure says is not stated is said there in words; the sign for
// it, which stands nowhere on the page, is not explained.
func TestGiantWithoutTarget(t *testing.T) {
	project := projecttest.Minimal(t)
	projecttest.Edit(t, project, "editions/2022.yaml", "{vi: chỉ tiêu, en: target}}", "{vi: chỉ tiêu, en: target}, figure: trees target}")
	r, problems := judged(project)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	_, set := example(t)
	d, problems := templates.Compose(r, r.Editions[0], r.Languages, theme.House().Page("a4"), set)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	said := ""
	doc.Walk(d, func(e doc.Element, _ []doc.Element) {
		if o, ok := e.(*doc.Opening); ok {
			said = words(o)
		}
	})
	if !strings.Contains(said, "chỉ\u00a0tiêu:\u00a0không nêu") || !strings.Contains(said, "target:\u00a0not stated") || strings.Contains(said, "…") {
		t.Errorf("the edition opens on %q", said)
	}
}
