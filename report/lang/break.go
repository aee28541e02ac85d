package lang

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/go-text/typesetting/segmenter"
)

// Split cuts s where a line may end: after a space, never after a hyphen or a
// dash, since "clear-up" and "2019–2022" are read as one word, but for the marks
// within a web address. Each piece keeps its space.
func Split(s string) []string {
	at := ends(s)
	out := make([]string, 0, len(at))
	start := 0
	for _, end := range at {
		if end < len(s) && s[end-1] != ' ' {
			continue
		}
		out = append(out, s[start:end])
		start = end
	}
	return withinAddresses(out)
}

// ends is where a line may end, in bytes. Between plain words that is after
// every space, and there is no need to ask Unicode's full rules, which take a
// tenth of the time of a layout.
func ends(s string) []int {
	out := make([]int, 0, strings.Count(s, " ")+1)
	for i := 0; i < len(s); i++ {
		if s[i] != ' ' || i+1 < len(s) && s[i+1] == ' ' {
			continue
		}
		before, _ := utf8.DecodeLastRuneInString(strings.TrimRight(s[:i], " "))
		after, _ := utf8.DecodeRuneInString(s[i+1:])
		if i+1 < len(s) && !(plain(after) && (plain(before) || strings.ContainsRune(",.;:", before))) {
			return opportunities(s)
		}
		out = append(out, i+1)
	}
	if n := len(out); len(s) > 0 && (n == 0 || out[n-1] < len(s)) {
		out = append(out, len(s))
	}
	return out
}

// plain reports whether r is a letter or digit of the Latin script and its
// neighbours.
func plain(r rune) bool { return r < 0x2000 && (unicode.IsLetter(r) || unicode.IsDigit(r)) }

// opportunities is the ends, in bytes, of what Unicode lets a line end with
// (UAX #14).
func opportunities(s string) []int {
	var seg segmenter.Segmenter
	seg.Init([]rune(s))
	var out []int
	n := 0
	for it := seg.LineIterator(); it.Next(); {
		for _, r := range it.Line().Text {
			n += utf8.RuneLen(r)
		}
		out = append(out, n)
	}
	return out
}

// Graphemes cuts s into what a reader takes for one character: the last resort
// for a word that is wider than its column.
func Graphemes(s string) []string {
	var seg segmenter.Segmenter
	seg.Init([]rune(s))
	var out []string
	for it := seg.GraphemeIterator(); it.Next(); {
		out = append(out, string(it.Grapheme().Text))
	}
	return out
}

// Opens reports whether a phrase begins with s: "năm 2022", "and ranks", "của tỉnh".
// A title is broken before it rather than within what may be one word.
func (l *Language) Opens(s string) bool {
	s = strings.TrimLeft(s, "\u00a0 ")
	if i := strings.IndexAny(s, " \u00a0"); i > 0 {
		s = s[:i]
	}
	s = strings.ToLower(s)
	return l.Binding.Particles[s] || l.Binding.Naming[s]
}

// Piece is a stretch of a paragraph that is never broken: its ink, and the
// white behind it that vanishes at the end of a line.
type Piece struct {
	Ink, White float64
	Glued      bool // a line may not end after it
	Pause      bool // it ends with a stop, where a reader pauses anyway
	Opens      bool // it begins with a word that opens a phrase
}

// Lines breaks pieces into lines no wider than width and returns where each
// line ends. Of all ways it takes the one with the most even right edge that
// leaves no short word alone on the last line. Only a piece, or pieces glued
// together, wider than width make a line that is too wide.
func Lines(pieces []Piece, width float64) []int { return broken(pieces, width, badness) }

// Titles breaks the pieces of a title: into as few lines as Lines, but all about as
// long, and no word alone on the last.
func Titles(pieces []Piece, width float64) []int { return broken(pieces, width, unevenness) }

// broken takes the way to break pieces that costs least.
func broken(pieces []Piece, width float64, cost func(stretch) float64) []int {
	n := len(pieces)
	costs := make([]float64, n+1) // of the best way to set all before i
	from := make([]int, n+1)      // where the last line of that way begins
	for end := 1; end <= n; end++ {
		from[end] = -1
		if end < n && pieces[end-1].Glued {
			continue
		}
		ink, words := 0.0, 1
		for start := end - 1; start >= 0; start-- {
			if start < end-1 {
				ink += pieces[start].White
				if !pieces[start].Glued {
					words++
				}
			}
			ink += pieces[start].Ink
			fits := ink <= width+1e-6
			if !fits && from[end] >= 0 {
				break
			}
			if start > 0 && from[start] < 0 {
				continue
			}
			line := stretch{(width - ink) / width, words, end == n, start == 0, pieces[end-1].Pause, end < n && pieces[end].Opens, pieces[start].Opens}
			if c := costs[start] + cost(line); from[end] < 0 || c < costs[end] {
				costs[end], from[end] = c, start
			}
		}
	}
	return lineEnds(from, n)
}

// stretch is a line that could be set: the part of the width that it leaves, and how
// many words it has.
type stretch struct {
	slack       float64
	words       int
	last, first bool
	pause       bool // it ends with a stop
	opened      bool // the next line opens a phrase
	opens       bool // it is a phrase itself, such as năm 2022, which is bound to one piece
}

// badness weighs one line: the square of the white it leaves. A last line may
// be short, but not so short that one small word stands alone.
func badness(l stretch) float64 {
	switch {
	case l.slack < 0:
		return 100 - l.slack*100
	case !l.last:
		return l.slack*l.slack + 0.02 // each line costs a little: never more lines than needed
	case !l.first && (l.slack > 0.8 || l.words <= 2 && l.slack > 0.7): // the second may be a reference
		return 0.5
	}
	return 0
}

// unevenness weighs one line of a title.
func unevenness(l stretch) float64 {
	switch {
	case l.slack < 0:
		return 100 - l.slack*100
	case l.last && !l.first && l.words == 1 && !l.opens:
		return 3 + l.slack*l.slack
	}
	cost := 2 + l.slack*l.slack
	switch {
	case l.last:
	case l.pause:
		cost -= 0.25
	case l.opened:
		cost -= 0.12
	}
	return cost
}

func lineEnds(from []int, n int) []int {
	var out []int
	for end := n; end > 0; end = from[end] {
		out = append(out, end)
	}
	for i, j := 0, len(out)-1; i < j; i, j = i+1, j-1 {
		out[i], out[j] = out[j], out[i]
	}
	return out
}
