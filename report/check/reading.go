package check

import (
	"slices"

	"tongket/report"
	"tongket/report/lang"
	"tongket/report/ledger"
	"tongket/report/say"
)

// Reading is how a text was read in one language: its pieces in their order.
type Reading struct {
	Lang   report.Lang
	At     report.Pos
	Pieces []Piece
}

// Piece is a few words, or a reference, and what they were taken to say; nothing of words
// that say nothing to any rule.
type Piece struct {
	Said  string
	Means []say.Message
}

// Readings is how the texts were read that stand on a line of a file.
func Readings(r *report.Report, file string, line int) (out []Reading) {
	l := newLinter(r)
	r.Passages(func(p report.Passage) {
		if !isOnLine(p.Text, file, line) {
			return
		}
		for _, tag := range r.Languages {
			v := vocabularyOf(tag)
			if ts := v.tokens(p.Text[tag]); len(ts) > 0 {
				out = append(out, Reading{tag, ts[0].at(), l.pieces(p, v, ts)})
			}
		}
	})
	return out
}

// isOnLine reports whether a part of a text is on a line.
func isOnLine(t report.Text, file string, line int) bool {
	for _, p := range t {
		for _, s := range p.Spans {
			last := s.At.Line
			for _, begins := range s.Lines {
				last = max(last, begins.At.Line)
			}
			if s.At.File == file && s.At.Line <= line && line <= last {
				return true
			}
		}
	}
	return false
}

// pieces divides a text into the phrases that some rule knows, and what is between.
func (l *linter) pieces(p report.Passage, v *vocabulary, ts []token) (out []Piece) {
	moves := v.moves(ts)
	for i := 0; i < len(ts); {
		n, means := l.meaningAt(p, v, ts, i, moves)
		if len(means) == 0 && len(out) > 0 && len(out[len(out)-1].Means) == 0 {
			out[len(out)-1].Said += gap(ts[i]) + typedAs(ts[i:i+n])
		} else {
			out = append(out, Piece{typedAs(ts[i : i+n]), means})
		}
		i += n
	}
	return out
}

// typedAs is tokens as they are typed.
func typedAs(ts []token) (out string) {
	for i, t := range ts {
		if i > 0 {
			out += gap(t)
		}
		if t.kind == ref {
			out += (report.Prose{Spans: []report.Span{*t.span}}).Typed()
		} else {
			out += t.raw
		}
	}
	return out
}

func gap(t token) string {
	if t.glued {
		return ""
	}
	return " "
}

// meaningAt is what stands at i, how many tokens it is, and what it was taken to say.
func (l *linter) meaningAt(p report.Passage, v *vocabulary, ts []token, i int, moves []move) (int, []say.Message) {
	if r := ts[i].figure(); r != nil && r.Query.Indicator != nil {
		return 1, l.figureMeant(p, v, ts, i, moves)
	}
	for _, m := range moves {
		if m.from == i {
			return m.to - m.from, []say.Message{moveMeans(m)}
		}
	}
	longest, means := 1, []say.Message(nil)
	for _, k := range l.phrasesAt(v, ts[i:]) {
		if k.n > longest || k.n == longest && means == nil {
			longest, means = k.n, []say.Message{k.means}
		}
	}
	return longest, means
}

// knownAs is how many tokens a phrase has, and what it is to the rules.
type knownAs struct {
	n     int
	means say.Message
}

// phrasesAt is the phrases that ts begins with, by what they are to the rules.
func (l *linter) phrasesAt(v *vocabulary, ts []token) (out []knownAs) {
	add := func(n int, means say.Message) {
		if n > 0 {
			out = append(out, knownAs{n, means})
		}
	}
	is := func(x *phrases, means say.Message) {
		_, n := x.find(ts)
		add(n, means)
	}
	q, n := v.bounding.find(ts)
	add(n, say.Sprintf("a bound: %s", q.String()))
	is(v.against, "what is compared with follows")
	is(v.samePeriod, "the same period")
	is(v.yearBefore, "the year before")
	is(v.targets, "a target")
	is(v.clauses, "a new clause")
	is(v.credit, "a cause, which a source must name")
	is(v.running, "years in a row")
	is(v.flatly, "it did not change")
	if met, n := v.meeting.find(ts); n > 0 {
		add(n, yesNo(met, "a target met", "a target missed"))
	}
	if kept, n := v.limiting.find(ts); n > 0 {
		add(n, yesNo(kept, "within a limit", "over a limit"))
	}
	if good, n := v.judging.find(ts); n > 0 {
		add(n, yesNo(good, "better than before", "worse than before"))
	}
	if high, n := v.extremes.find(ts); n > 0 {
		add(n, yesNo(high, "the highest", "the lowest"))
	}
	if w, n := v.rowWords.find(ts); n > 0 && w < most {
		add(n, "one movement is compared with another")
	}
	if m, n := v.multiples.find(ts); n > 0 && m.times != nil {
		add(n, say.Sprintf("so many times, or such a part: %s", m.times.RatString()))
	}
	if sure, n := v.denials.find(ts); n > 0 && sure {
		add(n, "it is denied")
	}
	_, other := v.unscaled.find(ts)
	if exp, n := v.scales.find(ts); n > other {
		add(n, say.Sprintf("a scale: 10 to the power of %d", exp))
	}
	if n := l.unit(v, ts); n > 0 {
		add(n, "a unit")
	}
	if isYear(ts[0].text) {
		add(1, "a year")
	}
	n, of := l.nameAt(v, ts)
	add(n, say.Sprintf("of the name of %s", join(of[:min(3, len(of))], func(i *report.Indicator) string { return i.ID })))
	return out
}

// nameAt is how many words at the beginning of ts stand in the names of the same indicators,
// and of which.
func (l *linter) nameAt(v *vocabulary, ts []token) (n int, of []*report.Indicator) {
	d := l.dictionOf(v)
	for ; n < len(ts) && ts[n].kind == word && v.emptyAt(ts, n) == 0; n++ {
		var both []*report.Indicator
		for _, w := range v.nouns(nil, ts[n:n+1]) {
			for _, i := range d.whose[w] {
				if n == 0 || slices.Contains(of, i) {
					both = append(both, i)
				}
			}
		}
		if len(both) == 0 {
			break
		}
		of = both
	}
	return n, of
}

func yesNo(is bool, yes, no say.Message) say.Message {
	if is {
		return yes
	}
	return no
}

// moveMeans is what a movement says.
func moveMeans(m move) say.Message {
	switch {
	case m.movement == denied:
		return "a movement that is denied"
	case m.movement == openMove:
		return "an aim: nothing is said of the result"
	case m.movement == eitherWay:
		return "a difference, either way"
	case m.movement == to:
		return "to a level"
	}
	return yesNo(m.way() == report.Up, "it rose, or is higher", "it fell, or is lower")
}

// figureMeant is what a figure is, and by which word its direction was judged.
func (l *linter) figureMeant(p report.Passage, v *vocabulary, ts []token, i int, moves []move) []say.Message {
	q := ts[i].figure().Query
	f := l.ask(p, q)
	out := []say.Message{say.Sprintf("%s: %s", q.String(), f.Status.Say())}
	if f.Known() && f.Status != ledger.Disputed {
		out = []say.Message{say.Sprintf("%s: %s, %s", q.String(), f.Value(), f.Status.Say())}
	}
	if g := v.governing(ts, moves, i); v.Lexicon.Knows(lang.MovementPart) && q.Aspect.Relative() && g.movement != noMove && g.to <= len(ts) && g.to > g.from {
		out = append(out, say.Sprintf("its direction is that of %q", said(ts[g.from:g.to])))
	}
	if bound, words := v.boundAt(ts, i, moves); len(words) > 0 {
		out = append(out, yesNo(bound == 0, "the words beside it say that it is exact", say.Sprintf("the words beside it say: %s", bound.String())))
	}
	return out
}
