package theme

import (
	"testing"
	"testing/fstest"

	"tongket/report"
	"tongket/report/form"
)

// TestForm: what a theme's form describes is read, and what it does not is not known.
func TestForm(t *testing.T) {
	count := 0
	form.Walk(Form(), func(m *form.Mapping, _ *form.Choice) {
		for _, k := range m.Keys {
			count++
			if k.Means == "" {
				t.Errorf("%q of %s has no meaning", k.Name, m.Called)
			}
		}
	})
	if count < 200 {
		t.Errorf("only %d keys are described", count)
	}
	for _, k := range Form().Keys {
		files := fstest.MapFS{"theme.yaml": {Data: []byte("extends: house\n" + k.Name + "zz: 1\n")}}
		if _, problems := Read(files, "", "theme.yaml", "a"); len(problems) != 1 || problems[0].Code != report.UnknownKey {
			t.Errorf("%szz: %v", k.Name, problems)
		}
	}
}
