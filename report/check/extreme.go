package check

import (
	"slices"
	"strconv"

	"tongket/report"
	"tongket/report/say"
)

// extremes holds what the message of a chart calls the highest or the lowest against the
// other figures of the chart: those of other periods, and those of other rows; and what any
// sentence calls so since a year, or ever, against the years before. It says nothing where
// the sentence has several figures, or speaks of one of several.
func (l *linter) extremes(p report.Passage, v *vocabulary, ts []token) {
	q, _, ok := onlyLevel(ts)
	if !ok || count(ts) != 1 || v.among.in(ts) {
		return
	}
	for i := range ts {
		highest, n := v.extremes.find(ts[i:])
		if n == 0 {
			continue
		}
		if !(superlative{v, ts, i, i + n}).ofLevel(q) {
			return
		}
		if other, beaten := l.beaten(p, q, highest, v.sinceYear(ts), v.ever.in(ts)); beaten {
			l.add(report.ExtremeWord, ts[i], "say what the figures say, or which of them are meant", "%s is not the %s: %s is %s", q.String(), extreme(highest), other.String(), l.ask(p, other).Value())
		}
		return
	}
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

// beaten is a figure that is surely higher than q, or lower: in each way in which the
// figures of the chart may be compared there is one; outside of it, one of the years before.
func (l *linter) beaten(p report.Passage, q report.Query, highest bool, since int, ever bool) (other report.Query, beaten bool) {
	var asks []report.Query
	if p.Proves != nil {
		asks = p.Proves.Asks()
	}
	if !slices.ContainsFunc(asks, q.Same) {
		if since == 0 && !ever {
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

// overTime is the same in other periods; behind a year if one is named.
func overTime(asks []report.Query, q report.Query, since int) (out []report.Query) {
	for _, o := range asks {
		if o.Subject() == q.Subject() && o.Period != q.Period && o.Period.Year() > since {
			out = append(out, o)
		}
	}
	return out
}

// besideIt is the others of the period. Of what is said since a year they are not spoken.
func besideIt(asks []report.Query, q report.Query, since int) (out []report.Query) {
	for _, o := range asks {
		if o.Subject() != q.Subject() && o.Period == q.Period && since == 0 {
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
