package lint

import (
	"strconv"

	"tongket/report"
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
	for i, t := range ts {
		r := t.figure()
		if r == nil || r.Query.Indicator == nil {
			continue
		}
		f := l.ask(p, r.Query)
		if !f.Known() || f.Status == report.Disputed {
			continue
		}
		if !r.Query.Aspect.Relative() {
			l.level(t, i, ts, found)
			continue
		}
		l.points(lang, f, t, i, ts)
		m := governing(ts, found, i)
		l.sign(p, f, t, r, m, directed(found, i))
		if p.Sentence && r.Query.Aspect.HasBase() {
			l.base(lang, f, t, i, ts)
		}
		l.judgement(lang, f, ts)
	}
}

// governing is the movement that says which way the figure at i went: the one
// nearest before it in its clause, or a comparative just after it, or else the
// nearest before it in the sentence.
func governing(ts []token, found []move, i int) move {
	if m := comparative(found, i); m.movement != noMove {
		return m
	}
	var last move
	for _, m := range found {
		if m.to > i || m.movement == fewer || m.movement == more {
			continue
		}
		if last.movement == openMove && len(split(ts[last.from:m.from], isClauseEnd)) < 2 {
			continue // "phấn đấu giảm" is an aim as a whole
		}
		last = m
	}
	return last
}

// directed reports whether a sentence has any word of movement for the figure at
// i. "More than" before it is a bound.
func directed(found []move, i int) bool {
	for _, m := range found {
		if m.movement != fewer && m.movement != more || m.from > i {
			return true
		}
	}
	return false
}

// comparative is a movement within two words after i: {…} fewer than, {…} cases
// more.
func comparative(found []move, i int) move {
	for _, m := range found {
		if m.from > i && m.from <= i+2 && (m.movement == fewer || m.movement == more) {
			return m
		}
	}
	return move{}
}

// way is the direction that m says; None if it leaves it open.
func (m movement) way() report.Direction {
	switch m {
	case down, downTo, fewer:
		return report.Down
	case up, upTo, more:
		return report.Up
	}
	return report.None
}

func (l *linter) sign(p report.Passage, f report.Figure, t token, r *report.Ref, m move, any bool) {
	says := m.way()
	moved := f.Sign()
	switch {
	case m.movement == openMove:
	case r.Form == report.Full && says != report.None && p.Sentence:
		l.add(report.DoubleSign, t, "add bare to the reference", "the figure has a sign, and the verb says it again")
	case r.Form != report.Full && says == report.None && !any && p.Sentence:
		l.add(report.BareChange, t, "say which way it went, or leave bare out", "nothing in this sentence says which way the figure went")
	case m.movement == downTo || m.movement == upTo || m.movement == to && says == report.None:
		if m.movement != to {
			l.add(report.ByOrTo, t, "a change goes with giảm, tăng · by; a level with còn, lên · to", "%s is a change, and the words before it lead to a level", r.Query)
		}
	case r.Form != report.Full && says != report.None && moved != report.None && says != moved:
		l.add(report.DirectionWord, t, "use the word of the other direction", "the words say that it went %s, but %s went %s", went(says), r.Query, went(moved))
	}
}

func went(d report.Direction) string {
	if d == report.Down {
		return "down"
	}
	return "up"
}

// level refuses "giảm {level}", "fell by {level}": that would be a change.
func (l *linter) level(t token, i int, ts []token, found []move) {
	if t.figure().Query.Aspect != report.Level {
		return
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

// points refuses % behind points, and points behind percent.
func (l *linter) points(lang report.Lang, f report.Figure, t token, i int, ts []token) {
	after, next := at(ts, i+1).text, at(ts, i+2).text
	saysPoints := after == "điểm" || after == "points" || after == "percentage" && (next == "points" || next == "point")
	switch {
	case f.InPoints() && (after == "%" || after == "percent"):
		l.add(report.PointsWord, t, "leave the % out", "%s is in percentage points", f.Query)
	case !f.InPoints() && saysPoints:
		l.add(report.PointsWord, t, "leave the points out, or refer to points", "%s is a change in percent", f.Query)
	case f.InPoints() && saysPoints && t.figure().Form != report.Number:
		l.add(report.PointsWord, t, "leave the words out", "the figure has its unit already")
	}
}

var (
	against = comparing()
	periods = map[report.Lang][]string{report.Vietnamese: {"cùng", "kỳ"}, report.English: {"same", "period"}}
)

func comparing() map[report.Lang]lexicon[bool] {
	vi, en := lexicon[bool]{}, lexicon[bool]{}
	vi.add(true, "so với")
	en.add(true, "compared with,compared to,than,on,against,from,since,over")
	return map[report.Lang]lexicon[bool]{report.Vietnamese: vi, report.English: en}
}

// base holds the year compared with in the sentence against the figure's.
func (l *linter) base(lang report.Lang, f report.Figure, t token, i int, ts []token) {
	rest := ts[i+1:]
	for n, u := range rest {
		if u.figure() != nil && u.figure().Query.Aspect.Relative() {
			rest = rest[:n] // what follows is of the next figure
			break
		}
	}
	same := false
	for n := range rest {
		if begins(rest[n:], periods[lang]) {
			same = true
		}
		if rest[n].kind != number || !yearPattern.MatchString(rest[n].text) || !comparedAt(lang, rest[:n]) {
			continue
		}
		if year, err := strconv.Atoi(rest[n].text); err == nil && report.Period(year) != f.Query.Base {
			l.add(report.OtherBase, rest[n], "name the base of the figure, or refer to the change against that year",
				"%s is against %d, and the sentence compares with %d", f.Query, f.Query.Base, year)
		}
		stated := f.Status == report.Published && f.Facts[0].SamePeriod
		if stated != same && f.Status == report.Published {
			l.add(report.SamePeriodWord, rest[n], "", "%s", sameWords(stated))
		}
		return
	}
}

func sameWords(stated bool) string {
	if stated {
		return "the source compares with the same period, and the sentence with the year"
	}
	return "the source compares with the year, and the sentence with the same period"
}

// comparedAt reports whether a word of comparison stands within the last five
// tokens.
func comparedAt(lang report.Lang, ts []token) bool {
	for n := max(0, len(ts)-6); n < len(ts); n++ {
		if _, found := against[lang].find(ts[n:]); found > 0 {
			return true
		}
	}
	return false
}

var judging = judgements()

// judgements are words that call a movement good (true) or bad.
func judgements() map[report.Lang]lexicon[bool] {
	vi, en := lexicon[bool]{}, lexicon[bool]{}
	vi.add(true, "tốt hơn,cải thiện,chuyển biến tích cực")
	vi.add(false, "xấu đi,kém đi,xấu hơn")
	en.add(true, "improved,improvement,better")
	en.add(false, "worsened,worse,deteriorated")
	return map[report.Lang]lexicon[bool]{report.Vietnamese: vi, report.English: en}
}

// judgement holds words of praise and blame against what is better for the
// indicator.
func (l *linter) judgement(lang report.Lang, f report.Figure, ts []token) {
	better, moved := f.Query.Indicator.Better, f.Sign()
	if moved == report.None {
		return
	}
	for i := range ts {
		good, n := judging[lang].find(ts[i:])
		if n == 0 {
			continue
		}
		switch {
		case better == report.None:
			l.add(report.JudgementWord, ts[i], "say better: of the indicator, or leave the word out", "whether a rise of %s is better is not said", f.Query.Indicator.ID)
		case good != (better == moved):
			l.add(report.JudgementWord, ts[i], "", "%s went %s, and %s is better", f.Query, went(moved), went(better))
		}
	}
}
