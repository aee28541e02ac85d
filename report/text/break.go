package text

import (
	"unicode"
	"unicode/utf8"

	"github.com/go-text/typesetting/segmenter"
)

// Split cuts s where a line may end: after a space, never after a hyphen or a
// dash, since "clear-up" and "2019–2022" are read as one word. Each piece keeps
// its space.
func Split(s string) []string {
	var out []string
	start := 0
	for _, end := range opportunities(s) {
		if r, _ := utf8.DecodeLastRuneInString(s[start:end]); end < len(s) && !unicode.IsSpace(r) {
			continue
		}
		out = append(out, s[start:end])
		start = end
	}
	return out
}

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

// Piece is a stretch of a paragraph that is never broken: its ink, and the
// white behind it that vanishes at the end of a line.
type Piece struct {
	Ink, White float64
	Glued      bool // a line may not end after it
}

// Lines breaks pieces into lines no wider than width and returns where each
// line ends. Of all ways it takes the one with the most even right edge that
// leaves no short word alone on the last line. Only a piece, or pieces glued
// together, wider than width make a line that is too wide.
func Lines(pieces []Piece, width float64) []int {
	n := len(pieces)
	cost := make([]float64, n+1) // of the best way to set all before i
	from := make([]int, n+1)     // where the last line of that way begins
	for end := 1; end <= n; end++ {
		from[end] = -1
		if end < n && pieces[end-1].Glued {
			continue
		}
		ink := 0.0
		for start := end - 1; start >= 0; start-- {
			if start < end-1 {
				ink += pieces[start].White
			}
			ink += pieces[start].Ink
			fits := ink <= width+1e-6
			if !fits && from[end] >= 0 {
				break
			}
			if start > 0 && from[start] < 0 {
				continue
			}
			if c := cost[start] + badness(ink, width, end == n, start == 0); from[end] < 0 || c < cost[end] {
				cost[end], from[end] = c, start
			}
		}
	}
	return ends(from, n)
}

// badness weighs one line: the square of the white it leaves. A last line may
// be short, but not so short that one small word stands alone.
func badness(ink, width float64, last, only bool) float64 {
	slack := (width - ink) / width
	switch {
	case slack < 0:
		return 100 - slack*100
	case !last:
		return slack*slack + 0.02 // each line costs a little: never more lines than needed
	case !only && ink < width/5:
		return 0.15
	}
	return 0
}

func ends(from []int, n int) []int {
	var out []int
	for end := n; end > 0; end = from[end] {
		out = append(out, end)
	}
	for i, j := 0, len(out)-1; i < j; i, j = i+1, j-1 {
		out[i], out[j] = out[j], out[i]
	}
	return out
}
