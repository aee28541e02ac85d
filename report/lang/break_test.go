package lang

import (
	"math/rand"
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

func lines(s string, width float64) []string { return broke(s, width, Lines) }

// broke breaks words that are as wide as they are long.
func broke(s string, width float64, by func([]Piece, float64) []int) []string {
	var pieces []Piece
	words := Split(s)
	for i, w := range words {
		ink := strings.TrimRight(w, " ")
		pieces = append(pieces, Piece{
			Ink: float64(len([]rune(ink))), White: float64(len(w) - len(ink)),
			Glued: w == ink && i < len(words)-1, Opens: Of(vi).Opens(w) || Of(en).Opens(w), Pause: strings.HasSuffix(ink, ",") || strings.HasSuffix(ink, ";"),
		})
	}
	var out []string
	start := 0
	for _, end := range by(pieces, width) {
		out = append(out, strings.TrimRight(strings.Join(words[start:end], ""), " "))
		start = end
	}
	return out
}

func TestLines(t *testing.T) {
	for _, tt := range []struct {
		name, in string
		width    float64
		want     string
	}{
		{"fits", "aa bb", 10, "aa bb"},
		{"even rather than full", "aaa bb cc ddddd", 6, "aaa|bb cc|ddddd"},
		{"no short word alone", "aaaa bbbb cccc d", 14, "aaaa bbbb|cccc d"},
		{"no short word alone before its source", "aaaa bbbb cccc eeee d (S)", 20, "aaaa bbbb cccc|eeee d (S)"},
		{"two words are no scrap", "aaaa bbbb cccc eeee dddd (S)", 20, "aaaa bbbb cccc eeee|dddd (S)"},
		{"a word too wide", "a bbbbbbbbbbbbbb c", 5, "a|bbbbbbbbbbbbbb|c"},
		{"nothing", "", 5, ""},
	} {
		if got := strings.Join(lines(tt.in, tt.width), "|"); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestTitles(t *testing.T) {
	for _, tt := range []struct {
		in    string
		width float64
		want  string
	}{
		{"Awards; offices and ranks", 20, "Awards;|offices and ranks"},
		{"one two", 7, "one two"},
		{"Khen thưởng; chức vụ, cấp bậc hàm", 26, "Khen thưởng;|chức vụ, cấp bậc hàm"},
		{"people and ranks", 11, "people|and ranks"},
		{"Kết quả công tác năm 2022", 20, "Kết quả công tác|năm 2022"},
		{"Kết quả công tác năm\u00a02022", 20, "Kết quả công tác|năm\u00a02022"},
		{"Kết quả hoạt động năm 2024", 22, "Kết quả hoạt động|năm 2024"},
		{"aaaa bbbb cccc dddd eeee", 20, "aaaa bbbb cccc|dddd eeee"},
		{"commendations everywhere", 14, "commendations|everywhere"},
	} {
		if got := strings.Join(broke(tt.in, tt.width, Titles), "|"); got != tt.want {
			t.Errorf("%q in %g: %q, want %q", tt.in, tt.width, got, tt.want)
		}
	}
}

// FuzzLines holds what every breaking must: each piece once and in order, no
// line wider than asked unless nothing in it can be broken, no more lines than
// the greedy way needs plus the one that a lone last word may cost.
func FuzzLines(f *testing.F) {
	f.Add(int64(1), 10, 40)
	f.Add(int64(2), 0, 1)
	f.Add(int64(3), 200, 25)
	f.Fuzz(func(t *testing.T, seed int64, n, width int) {
		if n < 0 || n > 400 || width < 1 || width > 1000 {
			return
		}
		rng := rand.New(rand.NewSource(seed))
		pieces := make([]Piece, n)
		for i := range pieces {
			pieces[i] = Piece{Ink: rng.Float64() * 12, White: rng.Float64() * 3, Glued: rng.Intn(8) == 0 && i < n-1}
		}
		start := 0
		got := Lines(pieces, float64(width))
		for _, end := range got {
			if end <= start || end > n {
				t.Fatalf("line from %d to %d of %d", start, end, n)
			}
			ink, breakable := 0.0, false
			for i := start; i < end; i++ {
				ink += pieces[i].Ink
				if i < end-1 {
					ink += pieces[i].White
					breakable = breakable || !pieces[i].Glued
				}
			}
			if ink > float64(width)+1e-6 && breakable {
				t.Errorf("line %d–%d is %.1f wide in %d and could be broken", start, end, ink, width)
			}
			if end < n && pieces[end-1].Glued {
				t.Errorf("line ends after a glued piece %d", end-1)
			}
			start = end
		}
		if start != n {
			t.Errorf("%d of %d pieces set", start, n)
		}
	})
}

func BenchmarkLines(b *testing.B) {
	pieces := make([]Piece, 1000)
	for i := range pieces {
		pieces[i] = Piece{Ink: float64(10 + i*7%25), White: 2.5}
	}
	for b.Loop() {
		Lines(pieces, 230)
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
