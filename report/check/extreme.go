package check

import (
	"slices"
	"strconv"
	"strings"

	"tongket/report"
	"tongket/report/ledger"
	"tongket/report/say"
)

// extremes holds what the message of a chart calls the highest or the lowest against the
// other figures of the chart: those of other periods, and those of other rows; and what any
// sentence calls so since a year, or ever, against the years before. It says nothing where
// the sentence has several figures, or speaks of one of several.
func (l *linter) extremes(p report.Passage, v *vocabulary, ts []token) {
	q, _, ok := onlyLevel(ts)
	if !ok || count(ts) != 1 || v.oneOfSeveral(ts) {
		return
	}
	for i := range ts {
		highest, n := v.crownedLevel(ts, i)
		if n == 0 {
			continue
		}
		if !(superlative{v, ts, i, i + n}).ofLevel(q) {
			return
		}
		if other, beaten := l.beaten(p, q, highest, v.sincePeriod(ts, q.Period), v.ever.in(ts)); beaten {
			l.dethroned(ts[i], q.String(), highest, l.ask(p, other))
		}
		return
	}
}

// crownedLevel is what is said of the highest or the lowest at i, or of fewest where no number
// stands behind: ít nhất trong quý II, not ít nhất 12.
func (v *vocabulary) crownedLevel(ts []token, i int) (highest bool, n int) {
	if highest, n = v.extremes.find(ts[i:]); n > 0 {
		return highest, n
	}
	w, n := v.crowned(ts, i)
	_, bound := v.bounding.before(ts, i+n)
	_, part := v.multiples.find(ts[min(len(ts), i+n):])
	if w != least || bound > n || at(ts, i+n).kind != word || part > 0 || v.counts(ts, i+n) > 0 {
		return false, 0
	}
	return false, n
}

// oneOfSeveral reports whether ts speak of one of several, or of the next but one. The third
// of the quarters is none of them.
func (v *vocabulary) oneOfSeveral(ts []token) bool {
	for i := range ts {
		if _, n := v.among.find(ts[i:]); n == 0 {
			continue
		} else if _, period := v.partIn(ts[i:min(i+n+1, len(ts))], anyYear); !period {
			return true
		}
	}
	return false
}

// extreme is what is said of a figure, for a message.
func extreme(highest bool) say.Message {
	if highest {
		return "highest"
	}
	return "lowest"
}

func count(ts []token) (n int) {
	for _, t := range ts {
		if t.figure() != nil {
			n++
		}
	}
	return n
}

// figuresIn is where the figures of ts stand.
func figuresIn(ts []token) (out []int) {
	for i, t := range ts {
		if t.figure() != nil {
			out = append(out, i)
		}
	}
	return out
}

// sinceYear is the year behind which a sentence speaks of all; 0 if it names none.
func (v *vocabulary) sinceYear(ts []token) int {
	for i := range ts {
		if _, n := v.since.find(ts[i:]); n > 0 {
			if year, err := strconv.Atoi(at(ts, i+n).text); err == nil {
				return year
			}
		}
	}
	return 0
}

// sincePeriod is the period behind which a sentence about p speaks of all: a year, or a
// month, a quarter or a half of one, which is that before p where no year stands beside it;
// none if it names none.
func (v *vocabulary) sincePeriod(ts []token, p report.Period) report.Period {
	const words = 8
	for i := range ts {
		_, n := v.since.find(ts[i:])
		if n == 0 {
			continue
		}
		named := ts[i+1 : min(i+n+words, len(ts))] // a word for the period may lead to it, too
		if end := slices.IndexFunc(named, func(t token) bool { return isClauseEnd(t) || t.kind == ref }); end >= 0 {
			named = named[:end]
		}
		for to, t := range named {
			year, ok := yearWithin(t)
			if !ok {
				continue
			}
			if part, is := v.partIn(named[:to+1], year); is {
				return part
			}
			return report.Year(year)
		}
		part, is := v.partIn(named, p.Year())
		if is && !part.Before(p) {
			part = part.YearBefore()
		}
		if is {
			return part
		}
	}
	return report.Period{}
}

// yearWithin is the year in t, which may have the month before it: 3/2022.
func yearWithin(t token) (int, bool) {
	text := t.text[strings.LastIndexAny(t.text, "/.-")+1:]
	if t.kind == mark || len(text) != 4 || !yearPattern.MatchString(text) {
		return 0, false
	}
	year, err := strconv.Atoi(text)
	return year, err == nil
}

// beaten is a figure that is surely higher than q, or lower: in each way in which the
// figures of the chart may be compared there is one; outside of it, one of the years before.
func (l *linter) beaten(p report.Passage, q report.Query, highest bool, since report.Period, ever bool) (other report.Query, beaten bool) {
	var asks []report.Query
	if p.Proves != nil {
		asks = p.Proves.Asks()
	}
	if !slices.ContainsFunc(asks, q.Same) {
		if since.IsZero() && !ever {
			return q, false
		}
		asks = l.known(p, q)
	}
	for _, scope := range [][]report.Query{overTime(asks, q, since), besideIt(asks, q, since)} {
		if len(scope) == 0 {
			continue
		}
		i := slices.IndexFunc(scope, func(o report.Query) bool { return l.beats(p, o, q, highest) })
		if i < 0 {
			return q, false
		}
		if !beaten {
			other, beaten = scope[i], true
		}
	}
	return other, beaten
}

// known is the levels of q's subject in all periods like its own that are known.
func (l *linter) known(p report.Passage, q report.Query) (out []report.Query) {
	for _, at := range l.ledger(p).Known(q.Subject(), report.Level) {
		if at.Like(q.Period) && (at == q.Period || at.Before(q.Period)) {
			of := q
			of.Period = at
			out = append(out, of)
		}
	}
	return out
}

// overTime is the same in other periods; behind one if it is named.
func overTime(asks []report.Query, q report.Query, since report.Period) (out []report.Query) {
	for _, o := range asks {
		if o.Subject() == q.Subject() && o.Period != q.Period && behind(since, o.Period) {
			out = append(out, o)
		}
	}
	return out
}

// behind reports whether all of p lies behind a period; there is none of which nothing lies
// in front.
func behind(since, p report.Period) bool {
	_, end := since.Span()
	begin, _ := p.Span()
	return since.IsZero() || begin >= end
}

// besideIt is the others of the period. Of what is said since another they are not spoken.
func besideIt(asks []report.Query, q report.Query, since report.Period) (out []report.Query) {
	for _, o := range asks {
		if o.Subject() != q.Subject() && o.Period == q.Period && since.IsZero() {
			out = append(out, o)
		}
	}
	return out
}

// beats reports whether o is surely higher than q, or lower.
func (l *linter) beats(p report.Passage, o, q report.Query, highest bool) bool {
	f, g := l.ask(p, o), l.ask(p, q)
	if !highest {
		f, g = g, f
	}
	return f.Above(g)
}

// dethroned reports what is said to be the highest, or lowest, of a figure that surely is not:
// another is.
func (l *linter) dethroned(t token, of string, highest bool, by ledger.Figure) {
	l.add(report.ExtremeWord, t, "say what the figures say, or which of them are meant", "%s is not the %s: %s is %s", of, extreme(highest), by.Query.String(), by.Value())
}
