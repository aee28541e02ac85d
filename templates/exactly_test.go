package templates_test

import (
	"bytes"
	"maps"
	"strings"
	"testing"
	"testing/fstest"
)

// What is counted to the last one has no zeros behind a decimal mark in its workings.
func TestCountsAreWorkedOutWhole(t *testing.T) {
	project := maps.Clone(restated)
	edit := func(file, from, to string) {
		project[file] = &fstest.MapFile{Data: bytes.Replace(project[file].Data, []byte(from), []byte(to), 1)}
	}
	edit("sources/later.yaml", ", until: 2023-11-30", "")
	edit("editions/2023.yaml", "Có {trees},", "Có {trees}, thêm {trees difference 2022 bare},")
	edit("editions/2023.yaml", "There were {trees},", "There were {trees}, {trees difference 2022 bare} more,")
	_, printed := printedOf(t, project)
	for _, want := range []string{"600 − 580 = 20.", "thêm 20 cây†", "20 trees† more"} {
		if !strings.Contains(printed, want) || strings.Contains(printed, "= 20.0") || strings.Contains(printed, "= 20,0") {
			t.Errorf("%q is not printed so", want)
		}
	}
}
