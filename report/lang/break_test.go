package lang

import (
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

func TestSplit(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"một hai ba", "một |hai |ba"},
		{"574\u00a0vụ án", "574\u00a0vụ |án"},
		{"the clear-up rate", "the |clear-up |rate"},
		{"2019–2022 và", "2019–2022 |và"},
		{"S1 ¶4; S2", "S1 |¶4; |S2"},
		{" (†)", " |(†)"},
		{"đi  xa", "đi  |xa"},
		{"và/hoặc", "và/hoặc"},
		{"see https://a.example/b-c?d=e&f.", "see |https://a.|example/|b-|c?|d=|e&|f."},
		{"https://a.example/b_c;d=%C4%91#e", "https://a.|example/|b_|c;|d=|%C4%91#e"},
		{"(www.a-b.example).", "(www.|a-|b.|example)."},
		{"", ""},
	} {
		if got := strings.Join(Split(tt.in), "|"); got != tt.want {
			t.Errorf("Split(%q) = %q, want %q", tt.in, got, tt.want)
		}
	}
}

// FuzzSplit holds the short way of finding where lines may end against
// Unicode's full rules.
func FuzzSplit(f *testing.F) {
	for _, s := range []string{"một hai", "a (b) c", " x", "x ", "1 , 2", "“a” b", "a  b", "S1 ¶4", "a\u00a0b c", "x . y", "( a", "a )"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if !utf8.ValidString(s) || strings.ContainsFunc(s, func(r rune) bool { return unicode.IsControl(r) || r == '\u2028' || r == '\u2029' || r == '\u0085' }) {
			return // the loader refuses these
		}
		var want []string
		start := 0
		for _, end := range opportunities(s) {
			if end == len(s) || s[end-1] == ' ' {
				want = append(want, s[start:end])
				start = end
			}
		}
		if got := Split(s); !slices.Equal(got, want) {
			t.Errorf("%q: got %q, want %q", s, got, want)
		}
	})
}

// TestEnds holds the quick way of finding where lines may end against Unicode's rules.
func TestEnds(t *testing.T) {
	around := []rune("aZđ5.,;:)(%–—-“”’\"'†‡/·…!?+&$€{}[]…")
	for _, before := range around {
		for _, after := range around {
			for _, s := range []string{" " + string(after) + "a", "  " + string(after), "a" + string(before) + " " + string(after) + "a", "a " + string(before) + " " + string(after) + " a"} {
				if got, want := ends(s), opportunities(s); !slices.Equal(got, want) {
					t.Errorf("%q: got %v, want %v", s, got, want)
				}
			}
		}
	}
}
