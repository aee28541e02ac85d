package ragged_test

import (
	"math/rand"
	"strings"
	"testing"

	"tongket/report/lang"
	"tongket/report/ragged"
)

func lines(s string, width float64) []string { return broke(s, width, ragged.Lines) }

// broke breaks words that are as wide as they are long.
func broke(s string, width float64, by func([]ragged.Piece, float64) []int) []string {
	var pieces []ragged.Piece
	words := lang.Split(s)
	for i, w := range words {
		ink := strings.TrimRight(w, " ")
		pieces = append(pieces, ragged.Piece{
			Ink: float64(len([]rune(ink))), White: float64(len(w) - len(ink)),
			Glued: w == ink && i < len(words)-1, Opens: lang.Of("vi").Opens(w) || lang.Of("en").Opens(w), Leads: lang.Of("vi").Expects(w) || lang.Of("en").Expects(w) || lang.Of("fr").Expects(w), Pause: strings.HasSuffix(ink, ",") || strings.HasSuffix(ink, ";"),
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
		{"one short line is worse than two that are less so", "aaa bbbbb cccccccc ddddddddd eeeee ffffff gg", 14, "aaa bbbbb|cccccccc|ddddddddd|eeeee ffffff|gg"},
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
		{"Bilan de l’année 2024", 18, "Bilan|de l’année 2024"},
		{"Results of the year 2024", 20, "Results|of the year 2024"},
	} {
		if got := strings.Join(broke(tt.in, tt.width, ragged.Titles), "|"); got != tt.want {
			t.Errorf("%q in %g: %q, want %q", tt.in, tt.width, got, tt.want)
		}
	}
}

// TestSentences: a large sentence has an even edge, where titles break by the sense; its last
// line may be one bound piece, if that is no short word.
func TestSentences(t *testing.T) {
	for _, tt := range []struct {
		in        string
		width     float64
		titles, s string
	}{
		{"Barking dogs ran at all seven\u00a0horses; their owner ran after them, compared with the whole town of\u00a0Nowhere.", 36,
			"Barking dogs ran|at all seven\u00a0horses;|their owner ran after them, compared|with the whole town of\u00a0Nowhere.",
			"Barking dogs ran at all|seven\u00a0horses; their owner ran|after them, compared with|the whole town of\u00a0Nowhere."},
		{"In 2020 the rate of cats was more than 92%, exceeding the general target\u00a0of\u00a075%.", 24,
			"In 2020 the rate of cats|was more than 92%,|exceeding the general|target\u00a0of\u00a075%.", "In 2020 the rate of cats|was more than 92%,|exceeding the general|target\u00a0of\u00a075%."},
		{"one two three four end", 18, "one two three|four end", "one two three|four end"},
	} {
		if got := strings.Join(broke(tt.in, tt.width, ragged.Titles), "|"); got != tt.titles {
			t.Errorf("title: %q, want %q", got, tt.titles)
		}
		if got := strings.Join(broke(tt.in, tt.width, ragged.Sentences), "|"); got != tt.s {
			t.Errorf("sentence: %q, want %q", got, tt.s)
		}
	}
}

// TestNarrowed: a title that would fit on fewer lines takes as many as another beside it,
// of about one length, where it has the words.
func TestNarrowed(t *testing.T) {
	for _, tt := range []struct {
		in    string
		lines int
		want  string
	}{
		{"one two three four", 1, "one two three four"},
		{"one two three four", 2, "one two|three four"},
		{"aa bb cc dd ee ff", 3, "aa bb|cc dd|ee ff"},
		{"word", 2, "word"},
	} {
		by := func(pieces []ragged.Piece, width float64) []int {
			return ragged.Titles(pieces, ragged.Narrowed(pieces, width, tt.lines))
		}
		if got := strings.Join(broke(tt.in, 40, by), "|"); got != tt.want {
			t.Errorf("%q in %d lines: %q, want %q", tt.in, tt.lines, got, tt.want)
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
		pieces := make([]ragged.Piece, n)
		for i := range pieces {
			pieces[i] = ragged.Piece{Ink: rng.Float64() * 12, White: rng.Float64() * 3, Glued: rng.Intn(8) == 0 && i < n-1}
		}
		start := 0
		got := ragged.Lines(pieces, float64(width))
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
	pieces := make([]ragged.Piece, 1000)
	for i := range pieces {
		pieces[i] = ragged.Piece{Ink: float64(10 + i*7%25), White: 2.5}
	}
	for b.Loop() {
		ragged.Lines(pieces, 230)
	}
}
