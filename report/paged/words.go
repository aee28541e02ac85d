package paged

import (
	"cmp"
	"html"
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// page is the words of one.
type page struct {
	number int
	height float64
	words  []word
}

// word is one and where it stands, in points from the top left.
type word struct {
	text                     string
	left, top, right, bottom float64
}

func (w word) height() float64 { return w.bottom - w.top }

// attr is a number of a tag, 0 without.
func attr(tag, name string) float64 {
	_, rest, _ := strings.Cut(tag, " "+name+`="`)
	value, _, _ := strings.Cut(rest, `"`)
	n, err := strconv.ParseFloat(value, 64)
	if err != nil || n < -1e5 || n > 1e5 {
		return 0
	}
	return n
}

func wordOf(line string) (word, bool) {
	tag, rest, ok := strings.Cut(line, ">")
	text, _, closed := strings.Cut(rest, "</word>")
	if text = html.UnescapeString(text); !ok || !closed || strings.TrimSpace(text) == "" {
		return word{}, false
	}
	return word{text, attr(tag, "xMin"), attr(tag, "yMin"), attr(tag, "xMax"), attr(tag, "yMax")}, true
}

// line is words that stand beside each other.
type line struct {
	words       []word
	top, bottom float64
	page        int
}

// lines are the lines of a page from the top down. A word belongs to the line whose
// height holds its middle.
func (p page) lines() (out []line) {
	words := slices.Clone(p.words)
	slices.SortStableFunc(words, func(a, b word) int {
		return cmp.Or(cmp.Compare(a.top+a.bottom, b.top+b.bottom), cmp.Compare(a.left, b.left))
	})
	for _, w := range words {
		n := len(out) - 1
		if middle := (w.top + w.bottom) / 2; n >= 0 && out[n].top < middle && middle < out[n].bottom && !out[n].holds(w) {
			out[n].words = append(out[n].words, w)
			if w.height() > out[n].bottom-out[n].top {
				out[n].top, out[n].bottom = w.top, w.bottom
			}
			continue
		}
		out = append(out, line{words: []word{w}, top: w.top, bottom: w.bottom, page: p.number})
	}
	for i := range out {
		slices.SortStableFunc(out[i].words, func(a, b word) int { return cmp.Compare(a.left, b.left) })
	}
	return out
}

// holds reports whether a word would stand on another one of the line.
func (l line) holds(w word) bool {
	return slices.ContainsFunc(l.words, func(o word) bool {
		return min(o.right, w.right)-max(o.left, w.left) > 0.5*min(o.right-o.left, w.right-w.left)
	})
}

func (l line) left() float64   { return l.words[0].left }
func (l line) right() float64  { return l.words[len(l.words)-1].right }
func (l line) height() float64 { return l.bottom - l.top }

// segment is words of a line with no wide gap between them.
type segment struct {
	text        string
	left, right float64
	first       float64 // how wide its first word is
}

// wide is from how much of a line's height on a gap parts columns.
const wide = 0.9

func (l line) segments() (out []segment) {
	for i, w := range l.words {
		text := l.shown(w)
		n := len(out) - 1
		if i == 0 || w.left-out[n].right > wide*l.height() {
			out = append(out, segment{text, w.left, w.right, w.right - w.left})
			continue
		}
		if gap := w.left - out[n].right; gap > 0.08*l.height() {
			text = " " + text
		}
		out[n].text += text
		out[n].right = max(out[n].right, w.right)
	}
	return out
}

var raised = strings.NewReplacer("0", "⁰", "1", "¹", "2", "²", "3", "³", "4", "⁴", "5", "⁵", "6", "⁶", "7", "⁷", "8", "⁸", "9", "⁹")

// shown is the text of a word. One that is small and stands high is the number of a
// note, or a power.
func (l line) shown(w word) string {
	if w.height() < 0.8*l.height() && w.bottom < l.bottom-0.15*l.height() {
		return raised.Replace(w.text)
	}
	return w.text
}

func (l line) text() string {
	var parts []string
	for _, s := range l.segments() {
		parts = append(parts, s.text)
	}
	return strings.Join(parts, " ")
}

// isGarbled reports whether a page is in a font that does not say which letters it has.
func (p page) isGarbled() bool {
	bad, all := 0, 0
	for _, w := range p.words {
		for _, r := range w.text {
			all++
			if r == unicode.ReplacementChar || unicode.Is(unicode.Co, r) || unicode.IsControl(r) {
				bad++
			}
		}
	}
	return bad*20 > all
}
