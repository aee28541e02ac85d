package mail

import (
	"strings"
	"testing"

	"tongket/report/say"
)

// What the journal keeps of an answer is said in English as it stands there, and in
// another language with none of our English words: those of a server stay theirs.
func TestSaid(t *testing.T) {
	for answer, foreign := range map[string]string{
		"":                          "",
		"550 5.1.1 no such mailbox": "550 5.1.1 no such mailbox",
		cutAfterDot:                 "",
		BrokenOff:                   "",
		afterDot + "bad record":     "bad record",
		earlier + "refused 550 no":  "550 no",
		earlier + "deferred":        "",
		earlier + "trying " + afterDot + "421 closing":                     "421 closing",
		"not tried: the message has 31.5 MB, and the server takes 10.0 MB": "",
		"552 5.3.4 too big (the message has 31.5 MB)":                      "552 5.3.4 too big",
	} {
		m := Said(answer)
		if got := say.English.Sprint(m); got != answer {
			t.Errorf("%q is said as %q", answer, got)
		}
		got := say.Vietnamese.Sprint(m)
		if foreign != "" {
			foreign = "“" + foreign + "”"
		}
		ours, found := strings.CutSuffix(got, foreign)
		if i := strings.Index(got, foreign); i >= 0 {
			ours, found = got[:i]+got[i+len(foreign):], true
		}
		for _, word := range []string{"answer", "message", "arrived", "cut", "broken", "refused", "deferred", "trying"} {
			if !found || strings.Contains(ours, word) {
				t.Errorf("%q is said as %q", answer, got)
			}
		}
	}
}
