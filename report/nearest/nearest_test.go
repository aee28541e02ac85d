package nearest

import "testing"

func TestName(t *testing.T) {
	known := []string{"unit", "name", "paper", "papers", "languages", "id", "better"}
	for typed, meant := range map[string]string{
		"unti": "unit", "papres": "papers", "pape": "paper", "languagse": "languages", "Name": "name",
		"nmae": "name", "di": "id", "bettre": "better", "unknown": "", "": "", "xy": "",
	} {
		if got := Name(typed, known); got != meant {
			t.Errorf("%q: %q is meant, not %q", typed, meant, got)
		}
	}
}
