package templates_test

import (
	"bytes"
	"maps"
	"strings"
	"testing"
	"testing/fstest"

	"tongket/report"
)

// unsettled is a project with a figure that is revised, and one that is provisional if
// so asked, in a key message, a tile, a row of it, a sentence and a table.
func unsettled(provisional bool) fstest.MapFS {
	project := maps.Clone(restated)
	edition := bytes.Replace(project["editions/2023.yaml"].Data, []byte("sections:\n"), []byte(`messages:
  - {vi: "{trees} đã được trồng.", en: "{trees} were planted."}
headline:
  - title: {vi: Số liệu, en: Figures}
    tiles:
      - label: {vi: Số cây, en: Trees}
        figure: trees
        rows: [{label: {vi: năm trước, en: the year before}, figure: trees 2022}, {label: {vi: hai năm trước, en: two years before}, figure: trees 2021}]
sections:
`), 1)
	project["editions/2023.yaml"] = &fstest.MapFile{Data: edition}
	if provisional {
		later := bytes.Replace(project["sources/later.yaml"].Data, []byte("value: 600,"), []byte("value: 600, provisional: true,"), 1)
		project["sources/later.yaml"] = &fstest.MapFile{Data: later}
	}
	return project
}

// The signs of figures in key messages, tiles and their rows are explained below the
// tiles, once, and not where none has them. In sentences they stand behind the figure.
func TestSignsAreExplained(t *testing.T) {
	for _, tt := range []struct {
		provisional bool
		said        []string
	}{
		{false, []string{"600 trees were planted.", "580 trees r the year before", "r = revised.Mục lục"}},
		{true, []string{"600 trees p were planted.", "600 cây sb đã được trồng.", "There were 600 trees p, 580 trees r", "p = provisional. r = revised.Mục lục"}},
	} {
		_, printed := printedOf(t, unsettled(tt.provisional))
		for _, s := range tt.said {
			if strings.Count(printed, s) != 1 {
				t.Errorf("provisional %t: %q is not printed once in\n%s", tt.provisional, s, printed)
			}
		}
	}
}

// An e-mail can raise nothing: there the signs stand in brackets, and are explained.
func TestSignsInLetters(t *testing.T) {
	r, problems := judged(unsettled(true))
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	_, faces := example(t)
	text, html := set(t, subject{r, faces}.letter(t, r.Editions[0], "vi", "en"))
	for _, body := range []string{text, html} {
		body = strings.NewReplacer("\u00a0", " ", "&nbsp;", " ").Replace(body)
		for _, s := range []string{"600 trees (p) were planted.", "580 cây (đc)", "(sb) số liệu sơ bộ; (đc) số liệu đã được điều chỉnh", "(p) provisional; (r) revised"} {
			if !strings.Contains(body, s) {
				t.Errorf("%q is not in\n%s", s, body)
			}
		}
	}
	text, _ = set(t, subject{r, faces}.letter(t, r.Editions[0], report.Lang("en")))
	if strings.Contains(text, "sb") {
		t.Error("the letter explains signs of a language that it is not in")
	}
}
