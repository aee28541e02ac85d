package check

import (
	"slices"

	"tongket/report"
	"tongket/report/lang"
)

// What a word says of the way a figure moved.
type movement int

const (
	noMove    movement = iota
	down               // a fall, by: giảm, fell
	up                 // a rise, by
	downTo             // a fall, to a level: giảm còn, fell to
	upTo               // a rise, to a level
	downFar            // a fall, by or to: giảm tới
	upFar              // a rise, by or to
	to                 // to a level: còn
	lower              // a comparative, beside a figure only
	higher             //
	fewer              // a comparative that before a figure is its bound
	more               //
	softDown           // a fall, if nothing else says the way and it stands beside the figure
	softUp             //
	openMove           // aimed at, with the movement that follows: nothing is said of the result
	denied             // negated: nothing is said of the way that it went
	eitherWay          // the figure needs no direction: chênh lệch, a gap of
	trap               // looks like a movement and is none
)

func movementsOf(b *beginnings, x lang.MovementWords) *lexicon[movement] {
	out := newLexicon[movement](b)
	for _, m := range []struct {
		movement
		words lang.Phrases
	}{
		{trap, x.Trap}, {openMove, x.Open}, {eitherWay, x.EitherWay}, {downTo, x.DownTo}, {upTo, x.UpTo}, {downFar, x.DownFar}, {upFar, x.UpFar}, {to, x.To},
		{down, x.Down}, {up, x.Up}, {lower, x.Lower}, {higher, x.Higher}, {fewer, x.Fewer}, {more, x.More}, {softDown, x.SoftDown}, {softUp, x.SoftUp},
	} {
		out.add(m.movement, m.words)
	}
	return out
}

// negation is the words before and behind a movement that deny it.
type negation struct{ before, behind []string }

func negationsOf(p lang.Phrases) (out []negation) {
	for words := range p.Each {
		if at := slices.Index(words, "~"); at >= 0 {
			out = append(out, negation{words[:at], words[at+1:]})
		}
	}
	return out
}

// unlessDenied is m, or, if the words around m deny it, the move that is none.
func (v *vocabulary) unlessDenied(ts []token, m move) move {
	for _, n := range v.negations {
		from := m.from - len(n.before)
		if from >= 0 && begins(ts[from:], n.before) && begins(ts[m.to:], n.behind) {
			return move{denied, from, m.to + len(n.behind), m.way()}
		}
	}
	return m
}

// way is the direction that m says; None if it leaves it open.
func (m movement) way() report.Direction {
	switch m {
	case down, downTo, downFar, lower, fewer, softDown:
		return report.Down
	case up, upTo, upFar, higher, more, softUp:
		return report.Up
	}
	return report.None
}

// happens reports whether m is sure to say that a figure moved.
func (m movement) happens() bool { return m >= down && m <= upFar }

// binds reports whether m before a figure is its bound.
func (m movement) binds() bool { return m == fewer || m == more }

// compares reports whether m says the way only beside its figure.
func (m movement) compares() bool { return m >= lower && m <= more }

// soft reports whether m says the way only if nothing else does.
func (m movement) soft() bool { return m == softDown || m == softUp }
