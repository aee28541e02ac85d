package templates_test

import (
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"tongket/report"
	"tongket/report/doc"
	"tongket/report/theme"
	"tongket/templates"
)

// TestAltOfFewKnown: of a line of many months the highest and the lowest are said of those that
// are known, and one that alone is known is neither.
func TestAltOfFewKnown(t *testing.T) {
	project := stops()
	keep := regexp.MustCompile(`  - \{indicator: rides, of: (depot|bank), period: ([0-9-]+),.*\n`)
	data := keep.ReplaceAllFunc(project["sources/later.yaml"].Data, func(line []byte) []byte {
		m := keep.FindSubmatch(line)
		if month := string(m[2]); month == "2020-03" || string(m[1]) == "bank" && month == "2021-04" {
			return line
		}
		return nil
	})
	project["sources/later.yaml"] = &fstest.MapFile{Data: data}
	alt := altOf(t, project)
	for _, want := range []string{
		"Mill January 2019: 100 trees, December 2023: 159 trees, highest December 2023: 159 trees, lowest January 2019: 100 trees;",
		"Depot January 2019: not stated, December 2023: not stated, March 2020: 514 trees, not stated: 59",
		"Bank January 2019: not stated, December 2023: not stated, highest April 2021: 427 trees, lowest March 2020: 414 trees, not stated: 58",
	} {
		if !strings.Contains(alt, want) {
			t.Errorf("%q is not said: %s", want, alt)
		}
	}
}

// altOf is what is said aloud of the chart of stops in English.
func altOf(t *testing.T, project fstest.MapFS) (alt string) {
	t.Helper()
	r, problems := judged(project)
	if len(problems.Errors()) > 0 {
		t.Fatal(problems)
	}
	_, set := example(t)
	d, problems := templates.Compose(r, r.Editions[0], []report.Lang{"en"}, theme.House().Page("a4"), set)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	doc.Walk(d, func(e doc.Element, _ []doc.Element) {
		if d, ok := e.(*doc.Drawing); ok && strings.Contains(d.Alt, "Mill") {
			alt = strings.ReplaceAll(d.Alt, "\u00a0", " ")
		}
	})
	return alt
}
