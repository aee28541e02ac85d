package templates_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"tongket/charts"
	"tongket/report/doc"
	"tongket/report/ledger"
	"tongket/report/load"
	"tongket/report/projecttest"
)

// coverOf is the cover of the edition 2022 of a project.
func coverOf(t *testing.T, project fstest.MapFS) *doc.Cover {
	t.Helper()
	r, problems := load.Project(project, "")
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	_, set := example(t)
	d := subject{r, set}.compose(t, r.Editions[len(r.Editions)-1], r.Languages...)
	return d.Parts[0].Blocks[0].(*doc.Cover)
}

// TestCoverWithoutWords: a cover for which nothing is said shows what the edition opens on,
// and says what that is; one of which no figure is published has no ornament.
func TestCoverWithoutWords(t *testing.T) {
	c := coverOf(t, projecttest.Minimal(t))
	g, giant := c.Ornament.Graphic.(charts.Giant)
	if !giant || g.Digits != "574" {
		t.Errorf("the cover of the smallest project shows %+v", c.Ornament.Graphic)
	}
	if got := spaced(words(c.Caption)); !strings.Contains(got, "Trees, 2022.") || !strings.Contains(got, "See page") {
		t.Errorf("its caption is %q", got)
	}
	c = coverOf(t, budget("{vi: Thu, en: Revenue}")) // no messages and no headline figures
	if g := c.Ornament.Graphic.(charts.Giant); !strings.HasPrefix(g.Digits, "10.234,5") {
		t.Errorf("a project of one chart shows %+v", g)
	}
}

// TestCoverSaysItsSigns: of a sign that the chart of a cover has and its caption does not
// name, the meaning is added.
func TestCoverSaysItsSigns(t *testing.T) {
	for caption, want := range map[string]int{"a": 1, "a: † b": 0} {
		fsys := projecttest.Minimal(t)
		projecttest.Edit(t, fsys, "editions/2022.yaml", "messages:\n", "cover: {chart: columns, of: trees, periods: 2021..2022, caption: {vi: \""+caption+"\", en: \""+caption+"\"}}\nmessages:\n")
		c := coverOf(t, fsys)
		if got := strings.Count(spaced(words(c.Caption)), "a. † derived."); got != want {
			t.Errorf("the caption %q explains † %d times: %q", caption, got, words(c.Caption))
		}
		if f := c.Ornament.Figures; len(f) != 1 || f[0].Status != ledger.Published {
			t.Errorf("figures on the cover: %v", f)
		}
	}
}
