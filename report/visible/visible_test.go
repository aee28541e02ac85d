package visible_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"tongket/report/visible"
)

func TestLine(t *testing.T) {
	for s, want := range map[string]string{
		"550 no \u202Esuch\u202C user":         `550 no \u202esuch\u202c user`,
		"a\r\n  b\tc":                          "a b c",
		"\x1b[2J\x1b]0;owned\x07\x00":          `\x1b[2J\x1b]0;owned\a\x00`,
		"zero\u200bwidth\ufeff \u2066isolate":  `zero\u200bwidth\ufeff \u2066isolate`,
		"Không tìm thấy hộp thư Đ":             "Không tìm thấy hộp thư Đ",
		"bytes \xff\xfe of another \ufffd set": `bytes \xff\xfe of another ` + "\ufffd set",
		"a line\u2028apart\u0085":              `a line\u2028apart\u0085`,
		"12\u00a0345\u202f%":                   "12 345 %",
	} {
		if got := visible.Line(s); got != want {
			t.Errorf("%q becomes %q, want %q", s, got, want)
		}
	}
}

func TestText(t *testing.T) {
	for s, want := range map[string]string{
		"one\n\ttwo":                          "one\n\ttwo",
		fmt.Sprintf("%q", "5\u00a0%"):         "\"5\u00a0%\"",
		fmt.Sprintf("%q", "5\u2009%\u3000."):  "\"5\u2009%\u3000.\"",
		fmt.Sprintf("%q", `\u00a0`):           `"\\u00a0"`,
		"nbsp\u00a0stays, \u202enames do not": "nbsp\u00a0stays, \\u202enames do not",
	} {
		if got := visible.Text(s); got != want {
			t.Errorf("%q becomes %q, want %q", s, got, want)
		}
	}
}

// What is said without end is quoted as far as somebody reads it, and ends between words.
func TestLongLine(t *testing.T) {
	for s, want := range map[string]string{
		strings.Repeat("ạ ", 100_000):            strings.Repeat("ạ ", 300) + "…",
		"a " + strings.Repeat("x", 100_000):      "a …",
		strings.Repeat("x", 600):                 strings.Repeat("x", 600),
		strings.Repeat("\xff", 100_000) + " end": "…",
	} {
		if got := visible.Line(s); got != want {
			t.Errorf("%d letters: %.80s", len(got), got)
		}
	}
}

// What JSON says stays the same value, and can be seen.
func TestJSON(t *testing.T) {
	for _, s := range []string{"Đề án 06 \u00a0%", "a\u202eb\x1b[2J\u200b", "\U000e0001tag \u2028", `quoted "\n" \u202e`} {
		data, err := json.Marshal(s)
		if err != nil {
			t.Fatal(err)
		}
		shown := visible.JSON(data)
		var back string
		if err := json.Unmarshal(shown, &back); err != nil || back != s {
			t.Errorf("%q becomes %q, %v", s, back, err)
		}
		if got := visible.Text(string(shown)); got != string(shown) {
			t.Errorf("%s has what cannot be seen", got)
		}
	}
}
