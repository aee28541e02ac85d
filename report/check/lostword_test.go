package check_test

import (
	"bytes"
	"regexp"
	"testing"
	"testing/fstest"

	"tongket/report"
	"tongket/report/check"
	"tongket/report/load"
	"tongket/report/projecttest"
)

// TestLostWordOfAName: a word that is lost from a name in one language, of whatever has
// one, is told by the fingerprint of what was confirmed, in that language and no other.
func TestLostWordOfAName(t *testing.T) {
	files, _ := projecttest.Maximal{}.Files()
	read := func(file string, data []byte) *report.Report {
		project := fstest.MapFS{}
		for name, f := range files {
			project[name] = f
		}
		project[file] = &fstest.MapFile{Data: data}
		r, _ := load.Project(project, "")
		return r
	}
	tried := 0
	for _, file := range []string{"indicators.yaml", "glossary.yaml", "tongket.yaml"} {
		data := files[file].Data
		var confirmed []report.Confirmed
		for _, was := range check.Translations(read(file, data), nil) {
			confirmed = append(confirmed, report.Confirmed{Pair: was.Pair()})
		}
		for i, m := range regexp.MustCompile(`(?:vi|en): "?[^",}\[\n]+( [^" ,}\[\n]+)"?[,}]`).FindAllSubmatchIndex(data, -1) {
			if testing.Short() && i%5 > 0 {
				continue
			}
			lost := append(bytes.Clone(data[:m[2]]), data[m[3]:]...)
			found := check.Stale(read(file, lost), confirmed)
			if tried++; len(found) == 0 {
				t.Errorf("%s: %q is lost without a word", file, data[m[0]:m[1]])
			}
			for _, p := range found {
				if line := 1 + bytes.Count(data[:m[0]], []byte("\n")); p.At.File == file && p.At.Line != line {
					t.Errorf("%s: %q on line %d is told at line %d", file, data[m[0]:m[1]], line, p.At.Line)
				}
			}
		}
	}
	if tried < 20 && !testing.Short() {
		t.Errorf("%d names were tried", tried)
	}
}
