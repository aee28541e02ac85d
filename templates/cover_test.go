package templates_test

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"tongket/charts"
	"tongket/report/doc"
	"tongket/report/ledger"
	"tongket/report/load"
	"tongket/report/projecttest"
	"tongket/report/waterworks"
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

// TestCoverSaysItsScale: 19,130 is not so many m³ where thousands of them are meant: the numbers
// of a cover say so, unless its caption does.
func TestCoverSaysItsScale(t *testing.T) {
	const typed, named = "theo nhà máy, m³. Xem", "theo nhà máy, nghìn m³. Xem"
	for caption, want := range map[string]string{typed: "19.130 nghìn", named: "19.130"} {
		fsys := fstest.MapFS{}
		data, err := fs.ReadFile(waterworks.Project(), "editions/2023.yaml")
		if err != nil {
			t.Fatal(err)
		}
		text := strings.Replace(string(data), typed, caption, 1)
		if caption == named {
			text = strings.Replace(text, "by plant, m³. See", "by plant, thousand m³. See", 1)
		}
		for _, name := range []string{"tongket.yaml", "indicators.yaml", "glossary.yaml", "figures-2024.csv", "sources"} {
			copied(t, fsys, waterworks.Project(), name)
		}
		fsys["editions/2023.yaml"] = &fstest.MapFile{Data: []byte(text)}
		if got := spaced(coverOf(t, fsys).Ornament.Graphic.(charts.Columns).Bars[0].Value[0]); got != want {
			t.Errorf("under %q stands %q, want %q", caption, got, want)
		}
	}
}

// copied copies a file, or a folder, of a project.
func copied(t *testing.T, to fstest.MapFS, from fs.FS, name string) {
	t.Helper()
	err := fs.WalkDir(from, name, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(from, path)
		to[path] = &fstest.MapFile{Data: data}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}
