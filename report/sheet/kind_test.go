package sheet

import (
	"os"
	"strings"
	"testing"
)

func TestKindOf(t *testing.T) {
	for name, want := range map[string]string{"a.csv": ".csv", "b/a.TSV": ".csv", "a.xlsm": ".xlsx", "a.XLSX": ".xlsx", "a.ods": "", "csv": "", "": "", "a.csv/b": ""} {
		if k, known := KindOf(name); known != (want != "") || known && k.Endings[0] != want {
			t.Errorf("%q is %v", name, k.Endings)
		}
	}
}

// TestKindsAreWhole: a kind is read as a list and as figures, says that it cannot read what
// is none of it, and the README names it.
func TestKindsAreWhole(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, k := range Kinds() {
		name := "a" + k.Endings[0]
		if _, problems := k.List(name, []byte("\x00\x01\x02"), Form{}); len(problems) == 0 {
			t.Errorf("%s: what is none is a list", name)
		}
		if _, problems := k.Figures(name, []byte("\x00\x01\x02"), "", Form{}); len(problems) == 0 {
			t.Errorf("%s: what is none has figures", name)
		}
		for _, ending := range k.Endings {
			if !strings.Contains(string(readme), "`"+ending+"`") {
				t.Errorf("the README does not say that tables are read from `%s`", ending)
			}
		}
	}
}
