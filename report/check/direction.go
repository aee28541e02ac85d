package check

import (
	"slices"

	"tongket/report"
	"tongket/report/lang"
	"tongket/report/ledger"
	"tongket/report/say"
)

// A move is a movement at a place of a sentence.
type move struct {
	movement
	from, to int              // tokens
	denies   report.Direction // what a denied one would have said
}

// moves finds the words of movement in a sentence.
func (v *vocabulary) moves(ts []token) []move {
	var out []move
	for i := 0; i < len(ts); i++ {
		what, n := v.movements.find(ts[i:])
		if n == 0 {
			continue
		}
		m := move{movement: what, from: i, to: i + n}
		if m.happens() {
			m = v.unlessDenied(ts, m)
		}
		if m.movement != trap && !v.inName(ts, m) {
			out = append(out, m)
		}
		i = m.to - 1
	}
	return out
}

// inName reports whether m is a word of a name: Sa Hạ, in a language that writes every
// word of one with a capital.
func (v *vocabulary) inName(ts []token, m move) bool {
	if !v.Binding.Names || m.from == 0 || m.to != m.from+1 {
		return false
	}
	return isCapital(ts[m.from]) && isCapital(ts[m.from-1])
}

// directions holds each figure of a sentence against the words around it.
func (l *linter) directions(p report.Passage, v *vocabulary, ts []token) {
	found, ways := v.moves(ts), v.Lexicon.Knows(lang.MovementPart)
	if ways {
		l.compared(p, v, ts, found)
	}
	l.bounds(p, v, ts, found)
	for i, t := range ts {
		r := t.figure()
		if r == nil || r.Query.Indicator == nil {
			continue
		}
		f := l.ask(p, r.Query)
		if !f.Known() || f.Status == ledger.Disputed {
			continue
		}
		if !r.Query.Aspect.Relative() {
			l.tallied(r.Query, found, ts)
			l.level(v, t, i, ts, found)
			l.below(p, v, f, ts, i)
			continue
		}
		l.points(v, f, t, i, ts)
		if ways {
			l.sign(p, v, f, ts, i, found)
		}
		if p.Sentence && r.Query.Aspect.HasBase() && v.Lexicon.Knows(lang.BasePart) {
			l.base(v, f, t, i, ts)
		}
		l.judgement(v, f, ts)
	}
}

// directed reports whether a sentence has any word of movement for the figure at i.
// "More than" before it is a bound.
func (v *vocabulary) directed(ts []token, found []move, i int) bool {
	return slices.ContainsFunc(found, func(m move) bool {
		switch {
		case m.compares():
			return !m.binds() || m.from > i || v.by.is(at(ts, i-1))
		case m.soft():
			return m.from >= v.clauseStart(ts, i) && m.from <= i+2
		}
		return true
	})
}

// sign holds the way that the words say against the way that the figure went.
func (l *linter) sign(p report.Passage, v *vocabulary, f ledger.Figure, ts []token, i int, found []move) {
	t, m := ts[i], v.governing(ts, found, i)
	full, says, moved := t.figure().Form == report.Full, m.way(), f.Sign()
	switch {
	case m.movement == denied && m.denies != report.None && m.denies == moved && v.leads(ts, m.to, i):
		l.add(report.DirectionWord, t, "leave the negation out, or refer to another figure", "the words deny that it went %s by this figure, but %s did", went(moved), f.Query)
	case m.movement == openMove || m.movement == denied:
	case f.Query.Aspect == report.Margin && v.crosses(ts):
	case full && says != report.None:
		if p.Sentence && m.near {
			l.add(report.DoubleSign, t, "add bare to the reference", "the figure has a sign, and the verb says it again")
		}
	case full:
	case says == report.None && !v.directed(ts, found, i):
		if p.Sentence {
			l.undirected(v, ts, i)
		}
	case (m.movement == downTo || m.movement == upTo) && m.near && !slices.ContainsFunc(ts[m.to:i], isFigure):
		l.add(report.ByOrTo, t, v.byOrTo(), "%s is a change, and the words before it lead to a level", f.Query)
	case says != report.None && moved != report.None && says != moved:
		l.add(report.DirectionWord, t, "use the word of the other direction", "the words say that it went %s, but %s went %s", went(says), f.Query, went(moved))
	}
}

func isFigure(t token) bool { return t.figure() != nil }

// undirected reports a change without a direction; where an unknown word may say
// it, as a warning.
func (l *linter) undirected(v *vocabulary, ts []token, i int) {
	const hint, what = "say which way it went, or leave bare out", "nothing in this sentence says which way the figure went"
	if v.still.ends(ts, i) || at(ts, i-1).kind != word {
		l.add(report.BareChange, ts[i], hint, what)
		return
	}
	l.problems.Warn(report.BareChange, ts[i].at(), hint, what)
}

// crosses reports whether a sentence says on which side of its target a figure is.
func (v *vocabulary) crosses(ts []token) bool {
	for i := range ts {
		if _, n := v.meeting.find(ts[i:]); n > 0 {
			return true
		}
	}
	return false
}

func went(d report.Direction) say.Message {
	if d == report.Down {
		return "down"
	}
	return "up"
}

// level refuses "giảm {level}", "fell by {level}": that would be a change.
func (l *linter) level(v *vocabulary, t token, i int, ts []token, found []move) {
	q := t.figure().Query
	if q.Aspect != report.Level {
		return
	}
	if named := v.moves(v.tokens(q.Indicator.Name[v.Tag])); len(named) > 0 {
		l.fall(v, t, i, ts, found, named) // what is called a fall is one: measures that fell
		return
	}
	for _, m := range found {
		adjacent := m.to == i || m.to == i-1 && v.by.is(at(ts, i-1)) && !v.reaches(ts, i)
		if adjacent && (m.movement == down || m.movement == up) {
			l.add(report.ByOrTo, t, say.Sprintf("write %s, or refer to the change", v.toLevel()),
				"%s is a level, and the words before it make it a change", t.figure().Query)
		}
	}
}

// fall holds the movement before a figure of what is called one against its name: rose on
// all {measures that fell}.
func (l *linter) fall(v *vocabulary, t token, i int, ts []token, found, named []move) {
	way, one := onlyWay(named)
	m := v.governing(ts, found, i)
	if one && m.near && m.happens() && m.way() == opposite(way.way()) {
		l.add(report.DirectionWord, ts[m.from], "use the word of the other direction", "the words say that it went %s, but %s counts those that went %s", went(m.way()), t.figure().Query, went(way.way()))
	}
}

// reaches reports whether the figure at i is where a movement began, in a language in
// which one word is by and from: de 606 à 574.
func (v *vocabulary) reaches(ts []token, i int) bool {
	_, n := v.reaching.find(ts[i+1:])
	return n > 0 && at(ts, i+1+n).figure() != nil
}

// byOrTo says which words go with a change and which with a level.
func (v *vocabulary) byOrTo() say.Message {
	x := &v.Lexicon.Movement
	return say.Sprintf("a change goes with %s, %s; a level with %s", x.Down.First(), x.Up.First(), v.toLevel())
}

func (v *vocabulary) toLevel() string {
	x := &v.Lexicon.Movement
	return x.DownTo.First() + ", " + x.UpTo.First()
}

// points refuses % behind points, and points behind percent.
func (l *linter) points(v *vocabulary, f ledger.Figure, t token, i int, ts []token) {
	points, percent := v.inPoints.has(ts[i+1:]), v.inPercent.has(ts[i+1:])
	switch {
	case f.InPoints() && percent:
		l.add(report.PointsWord, t, "write percentage points", "%s is in percentage points", f.Query)
	case f.Query.Yardstick() == report.InPercent && points:
		l.add(report.PointsWord, t, "leave the points out, or refer to points", "%s is a change in percent", f.Query)
	case f.Query.Yardstick() == report.InUnits && percent:
		l.add(report.PointsWord, t, "leave the percent out, or refer to the change", "%s is in %s", f.Query, f.Query.Indicator.Unit.Called())
	case f.InPoints() && points && t.figure().Form != report.Number:
		l.add(report.PointsWord, t, "leave the words out", "the figure has its unit already")
	}
}
