// Package ragged says where the lines of a text end: those of a paragraph and those of a
// title, which are all about as long. It is the one place where that is decided, for
// pages and for the labels of charts. It knows widths, and nothing of faces or languages.
package ragged

// Piece is a stretch of a paragraph that is never broken: its ink, and the
// white behind it that vanishes at the end of a line.
type Piece struct {
	Ink, White float64
	Glued      bool // a line may not end after it
	Pause      bool // it ends with a stop, where a reader pauses anyway
	Opens      bool // it begins with a word that opens a phrase
	Weak       bool // a line had better not end after it, and may where it would be short otherwise
	Leads      bool // it is such a word alone, after which a reader expects more: "of", "của"
}

// Lines breaks pieces into lines no wider than width and returns where each
// line ends. Of all ways it takes the one with the most even right edge that
// leaves no short word alone on the last line. Only a piece, or pieces glued
// together, wider than width make a line that is too wide.
func Lines(pieces []Piece, width float64) []int { return broken(pieces, width, badness) }

// Titles breaks the pieces of a title: into as few lines as Lines, but all about as
// long, and no word alone on the last.
func Titles(pieces []Piece, width float64) []int { return broken(pieces, width, unevenness) }

// Sentences breaks the pieces of a sentence that is set large, as Titles does; but its edge is
// even before its lines end where the sense does: it is read as one, and a step in it is seen
// from afar.
func Sentences(pieces []Piece, width float64) []int {
	return broken(pieces, width, func(l stretch) float64 {
		const even = 3
		return unevenness(l) + (even-1)*l.slack*l.slack
	})
}

// Narrowed is the width, at most that given, in which a title has so many lines, each of
// about the same length; the width given where it has too few words for that.
func Narrowed(pieces []Piece, width float64, lines int) float64 {
	const steps = 50
	for w := width; w > width/steps; w -= width / steps {
		if ends := Titles(pieces, w); len(ends) >= lines {
			if len(ends) == lines && widest(pieces, ends) <= w {
				return w
			}
			break
		}
	}
	return width
}

// widest is how wide the widest of some lines is.
func widest(pieces []Piece, ends []int) (most float64) {
	start := 0
	for _, end := range ends {
		w := -pieces[end-1].White
		for _, p := range pieces[start:end] {
			w += p.Ink + p.White
		}
		most, start = max(most, w), end
	}
	return most
}

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
			line := stretch{(width - ink) / width, words, end == n, start == 0, pieces[end-1].Pause, end < n && pieces[end].Opens, pieces[start].Opens, end < n && pieces[end-1].Leads, end < n && pieces[end-1].Weak}
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
	leads       bool // it ends with a word that opens a phrase
	weak        bool // it ends within what is bound
}

// steep makes a line that leaves two fifths of its width cost as much as its square.
const steep = 2.5

// badness weighs one line: the cube of the white it leaves, so that one short line is worse
// than two that are less so. A last line may be short, but not so short that one small word
// stands alone.
func badness(l stretch) float64 {
	switch {
	case l.slack < 0:
		return 100 - l.slack*100
	case !l.last:
		cost := steep*l.slack*l.slack*l.slack + 0.02 // each line costs a little: never more lines than needed
		if l.weak {
			cost += 0.1
		}
		if l.leads {
			cost += 0.02
		}
		return cost
	case !l.first && (l.slack > 0.8 || l.words <= 2 && l.slack > 0.7): // the second may be a reference
		return 0.5
	}
	return 0
}

// lone is how much of its width the last line of a title leaves at least if it looks like one
// word alone. What is bound to one piece, as target of 75%, may be as long as other lines.
const lone = 0.5

// unevenness weighs one line of a title.
func unevenness(l stretch) float64 {
	switch {
	case l.slack < 0:
		return 100 - l.slack*100
	case l.last && !l.first && l.words == 1 && !l.opens && l.slack > lone:
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
	if l.leads {
		cost += 0.2
	}
	if l.weak {
		cost += 0.3
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
