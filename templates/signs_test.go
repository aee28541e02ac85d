package templates_test

import (
	"bytes"
	"maps"
	"strings"
	"testing"
	"testing/fstest"
)

// The sign of a figure in a tile is explained below the tiles, once, and not where none
// of them has one.
func TestSignsOfTilesAreExplained(t *testing.T) {
	project := maps.Clone(restated)
	edition := bytes.Replace(project["editions/2023.yaml"].Data, []byte("sections:\n"), []byte(`headline:
  - title: {vi: Số liệu, en: Figures}
    tiles:
      - label: {vi: Số cây, en: Trees}
        figure: trees
        rows: [{label: {vi: năm trước, en: the year before}, figure: trees 2022}, {label: {vi: hai năm trước, en: two years before}, figure: trees 2021}]
sections:
`), 1)
	project["editions/2023.yaml"] = &fstest.MapFile{Data: edition}
	const means = "p = provisional. Not stated: not stated"
	if _, printed := printedOf(t, project); strings.Contains(printed, means) {
		t.Error("explained without a sign")
	}
	later := bytes.Replace(project["sources/later.yaml"].Data, []byte("value: 600,"), []byte("value: 600, provisional: true,"), 1)
	project["sources/later.yaml"] = &fstest.MapFile{Data: later}
	if _, printed := printedOf(t, project); strings.Count(printed, means) != 1 {
		t.Errorf("%q is not printed once", means)
	}
}
