package briefing_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"tongket/report/briefing"
	"tongket/report/projecttest"
)

// TestAccept quiets a warning at its place, and no other; what quiets nothing is told.
func TestAccept(t *testing.T) {
	open := func(accept string) *briefing.Project {
		files := projecttest.Minimal(t)
		projecttest.Edit(t, files, "editions/2022.yaml", "", "      - {vi: \"Nhờ mưa nhiều, thu hoạch đạt {harvest}.\", en: \"As a result of rain, the harvest was {harvest}.\"}")
		projecttest.Edit(t, files, "tongket.yaml", "", accept)
		return briefing.Open(fstest.MapFS(files), "office")
	}
	const ok = "  - {code: statement-differs, file: editions/2022.yaml, text: \"Nhờ mưa nhiều\", reason: the harvest report says so}\n"
	for _, tt := range []struct {
		accept         string
		left, accepted string
	}{
		{"", "statement-differs statement-differs", ""},
		{"accept:\n" + ok, "statement-differs", "Nhờ"},
		{"accept:\n" + ok + "  - {code: statement-differs, file: editions/2022.yaml, text: As a result, reason: likewise}\n", "", "Nhờ As"},
		{"accept:\n" + strings.Replace(ok, "Nhờ mưa", "mưa", 1), "statement-differs statement-differs unused-accept", ""},
		{"accept:\n" + strings.Replace(ok, "statement-differs", "number-word", 1), "statement-differs statement-differs unused-accept", ""},
		{"accept:\n" + strings.Replace(ok, "2022", "2021", 1), "statement-differs statement-differs unused-accept", ""},
	} {
		problems, accepted, err := open(tt.accept).CheckAll(briefing.Checks{Documents: fstest.MapFS{}})
		if err != nil {
			t.Fatal(err)
		}
		var left, quiet []string
		for _, p := range problems {
			if p.Warning {
				left = append(left, string(p.Code))
			}
		}
		for _, a := range accepted {
			_, word, _ := strings.Cut(a.What.String(), "\"")
			word, _, _ = strings.Cut(word, "\"")
			quiet = append(quiet, word)
		}
		if got := strings.Join(left, " "); got != tt.left || strings.Join(quiet, " ") != tt.accepted {
			t.Errorf("%s: left %q, accepted %q; want %q and %q\n%v", tt.accept, got, quiet, tt.left, tt.accepted, problems)
		}
	}
}
