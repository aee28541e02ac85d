package check

import (
	"slices"

	"tongket/report"
	"tongket/report/ledger"
)

var lexicons = movements()

// A move is a movement at a place of a sentence.
type move struct {
	movement
	from, to int // tokens
}

// moves finds the words of movement in a sentence.
func moves(lang report.Lang, ts []token) []move {
	var out []move
	for i := 0; i < len(ts); i++ {
		if m, n := lexicons[lang].find(ts[i:]); n > 0 {
			if m != trap {
				out = append(out, move{m, i, i + n})
			}
			i += n - 1
		}
	}
	return out
}

// directions holds each figure of a sentence against the words around it.
func (l *linter) directions(p report.Passage, lang report.Lang, ts []token) {
	found := moves(lang, ts)
	l.compared(p, lang, ts, found)
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
			l.level(lang, t, i, ts, found)
			continue
		}
		l.points(lang, f, t, i, ts)
		l.sign(p, lang, f, ts, i, found)
		if p.Sentence && r.Query.Aspect.HasBase() {
			l.base(lang, f, t, i, ts)
		}
		l.judgement(lang, f, ts)
	}
}

// directed reports whether a sentence has any word of movement for the figure at i.
// "More than" before it is a bound.
func directed(lang report.Lang, ts []token, found []move, i int) bool {
	return slices.ContainsFunc(found, func(m move) bool {
		switch {
		case m.movement.compares():
			return lang == report.Vietnamese || m.from > i || at(ts, i-1).text == "by"
		case m.movement.soft():
			return m.from >= clauseStart(ts, i) && m.from <= i+2
		}
		return true
	})
}

// sign holds the way that the words say against the way that the figure went.
func (l *linter) sign(p report.Passage, lang report.Lang, f ledger.Figure, ts []token, i int, found []move) {
	t, m := ts[i], governing(lang, ts, found, i)
	full, says, moved := t.figure().Form == report.Full, m.movement.way(), f.Sign()
	switch {
	case m.movement == openMove:
	case f.Query.Aspect == report.Margin && l.crosses(lang, ts):
	case full && says != report.None:
		if p.Sentence && m.near {
			l.add(report.DoubleSign, t, "add bare to the reference", "the figure has a sign, and the verb says it again")
		}
	case full:
	case says == report.None && !directed(lang, ts, found, i):
		if p.Sentence {
			l.undirected(lang, ts, i)
		}
	case (m.movement == downTo || m.movement == upTo) && m.near && !slices.ContainsFunc(ts[m.to:i], isFigure):
		l.add(report.ByOrTo, t, "a change goes with giảm, tăng · by; a level with còn, lên · to", "%s is a change, and the words before it lead to a level", f.Query)
	case says != report.None && moved != report.None && says != moved:
		l.add(report.DirectionWord, t, "use the word of the other direction", "the words say that it went %s, but %s went %s", went(says), f.Query, went(moved))
	}
}

func isFigure(t token) bool { return t.figure() != nil }

// Words before a figure of which it is sure that they say no direction.
var still = byLang("mức,là,đạt,ở mức,thay đổi,biến động,biến đổi,thay đổi là", "of,at,is,was,were,are,and,change,changed by,moved by,a change of,changes of,:")

// undirected reports a change without a direction; where an unknown word may say
// it, as a warning.
func (l *linter) undirected(lang report.Lang, ts []token, i int) {
	const hint, what = "say which way it went, or leave bare out", "nothing in this sentence says which way the figure went"
	if _, sure := still[lang].before(ts, i); sure > 0 || at(ts, i-1).kind != word {
		l.add(report.BareChange, ts[i], hint, what)
		return
	}
	l.problems.Warn(report.BareChange, ts[i].at(), hint, what)
}

// crosses reports whether a sentence says on which side of its target a figure is.
func (l *linter) crosses(lang report.Lang, ts []token) bool {
	for i := range ts {
		if _, n := meeting[lang].find(ts[i:]); n > 0 {
			return true
		}
	}
	return false
}

func went(d report.Direction) string {
	if d == report.Down {
		return "down"
	}
	return "up"
}

// level refuses "giảm {level}", "fell by {level}": that would be a change.
func (l *linter) level(lang report.Lang, t token, i int, ts []token, found []move) {
	q := t.figure().Query
	if q.Aspect != report.Level || len(moves(lang, tokens(q.Indicator.Name[lang]))) > 0 {
		return // what is called a fall is one: measures that fell
	}
	before := at(ts, i-1).text
	for _, m := range found {
		adjacent := m.to == i || m.to == i-1 && before == "by"
		if adjacent && (m.movement == down || m.movement == up) {
			l.add(report.ByOrTo, t, "write giảm còn, tăng lên · fell to, rose to, or refer to the change",
				"%s is a level, and the words before it make it a change", t.figure().Query)
		}
	}
}

var (
	inPoints  = byLang("điểm,điểm phần trăm", "points,percentage points,percentage point")
	inPercent = byLang("%,phần trăm", "%,percent,per cent")
)

// points refuses % behind points, and points behind percent.
func (l *linter) points(lang report.Lang, f ledger.Figure, t token, i int, ts []token) {
	_, points := inPoints[lang].find(ts[i+1:])
	_, percent := inPercent[lang].find(ts[i+1:])
	switch {
	case f.InPoints() && percent > 0:
		l.add(report.PointsWord, t, "write percentage points", "%s is in percentage points", f.Query)
	case !f.InPoints() && points > 0:
		l.add(report.PointsWord, t, "leave the points out, or refer to points", "%s is a change in percent", f.Query)
	case f.InPoints() && points > 0 && t.figure().Form != report.Number:
		l.add(report.PointsWord, t, "leave the words out", "the figure has its unit already")
	}
}
