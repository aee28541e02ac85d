package templates_test

import (
	"bytes"
	"maps"
	"strings"
	"testing"
	"testing/fstest"

	"tongket/report"
)

// shownIn is a project with a table and a chart in a unit of their own, and an indicator
// with one.
func shownIn(of string) fstest.MapFS {
	project := maps.Clone(restated)
	edition := bytes.Replace(project["editions/2023.yaml"].Data, []byte("        columns: [2022, 2023]\n"), []byte("        columns: [2022, 2023]\n        shown-in: "+of+"\n"), 1)
	edition = append(edition, []byte(`      - chart: columns
        id: drawn
        shown-in: `+of+`
        name: {vi: Số cây, en: Trees}
        message: {vi: Số cây đã trồng, en: Trees planted}
        measure: {vi: "Số lượng, 2022–2023", en: "Number, 2022–2023"}
        of: trees
        periods: 2022..2023
`)...)
	project["editions/2023.yaml"] = &fstest.MapFile{Data: edition}
	return project
}

// A table and a chart print their figures in the unit that they say, with their digits,
// and say so once; text prints them as it did.
func TestShownIn(t *testing.T) {
	_, printed := printedOf(t, shownIn("thousand"))
	for s, want := range map[string]int{
		"Số cây, nghìn cây": 1, "Trees, thousand trees": 1, "0,58": 1, "There were 600 trees": 1,
		"Số lượng, 2022–2023, nghìn cây": 1, "Number, 2022–2023, thousand trees": 1,
	} {
		if strings.Count(printed, s) != want {
			t.Errorf("%q is printed %d times, not %d, in\n%s", s, strings.Count(printed, s), want, printed)
		}
	}
	project := shownIn("thousand")
	project["indicators.yaml"] = &fstest.MapFile{Data: bytes.Replace(project["indicators.yaml"].Data, []byte("group: orchard}"), []byte("group: orchard, shown-in: thousand}"), 1)}
	if _, printed = printedOf(t, project); !strings.Contains(printed, "There were 0.6 thousand trees") {
		t.Errorf("text does not follow the indicator's unit in\n%s", printed)
	}
}

// A unit in which a figure would lose digits is a problem of the table and of the chart.
func TestShownInTooLarge(t *testing.T) {
	_, problems := judged(shownIn("million"))
	if len(problems) != 2 || problems[0].Code != report.NotInUnit || problems[1].Code != report.NotInUnit || !strings.Contains(problems[0].Hint.String(), "thousand") {
		t.Error(problems)
	}
}
