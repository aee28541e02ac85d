package check

import (
	"slices"
	"strconv"

	"tongket/report"
	"tongket/report/say"
)

// streaks holds for the third year running, and for the first time since 2019, against
// the years before: in none of them it went the other way, or in none the same.
func (l *linter) streaks(p report.Passage, v *vocabulary, ts []token, found []move) {
	q, ok := onlySubject(ts)
	m, one := onlyWay(found)
	if !ok || !one || !q.Period.Like(report.Year(q.Period.Year())) {
		return
	}
	for i := range ts {
		if _, n := v.running.find(ts[i:]); n > 0 {
			l.streak(p, q, m, ts[i], v.yearsBefore(ts, i), slices.ContainsFunc(ts, isSource))
			return
		}
		if _, n := v.first.find(ts[i:]); n > 0 {
			l.first(p, q, m, ts, i, i+n)
			return
		}
		if w, n := v.partTimes.find(ts[i:]); n > 0 && w == firstTime && !v.since.has(ts[i+n:]) && !slices.ContainsFunc(ts, isSource) {
			l.firstEver(p, q, m, ts[i])
			return
		}
	}
}

// streak holds that a figure went one way for some years up to that of q.
func (l *linter) streak(p report.Passage, q report.Query, m move, t token, years int, sourced bool) {
	for range years {
		base := q.Period.YearBefore()
		if f := l.between(p, q, base); f == report.None && p.Edition != nil && p.Rests == nil && !sourced {
			l.unprovenStreak(t)
			return
		} else if f == opposite(m.way()) {
			l.add(report.DirectionWord, t, "count the years anew", "the words say %s for %s, but in %s it went %s",
				went(m.way()), say.Count(years, "%d year|%d years"), q.Period, went(f))
			return
		}
		q.Period = base
	}
}

func (l *linter) unprovenStreak(t token) {
	l.problems.Warn(report.NumberWord, t.at(), "refer to the figures, or to the number of years", "no figure of the sentence proves %q", t.raw)
}

// firstEver holds that a figure went its way in no year before, where no year is named, and
// warns where few of these are known.
func (l *linter) firstEver(p report.Passage, q report.Query, m move, t token) {
	const some = 3
	if p.Edition == nil || p.Rests != nil {
		return
	}
	known := l.known(p, q)
	for _, of := range known {
		if of.Period == q.Period {
			continue
		}
		if l.between(p, of, of.Period.YearBefore()) == m.way() {
			l.add(report.DirectionWord, t, "count the years anew", "it went %s in %s, too", went(m.way()), of.Period)
			return
		}
	}
	if len(known) <= some {
		l.unprovenStreak(t)
	}
}

// first holds that between a year and that of q a figure did not go the way of m.
func (l *linter) first(p report.Passage, q report.Query, m move, ts []token, from, to int) {
	since := 0
	for _, t := range ts[to:min(len(ts), to+2)] {
		if year, ok := yearOf(t); ok {
			since = year
		}
	}
	for year := q.Period.Year() - 1; since > 0 && year > since; year-- {
		at := q
		at.Period = q.Period.In(year)
		if l.between(p, at, at.Period.YearBefore()) == m.way() {
			l.add(report.DirectionWord, ts[from], "count the years anew", "it went %s in %s, too", went(m.way()), at.Period)
			return
		}
	}
}

// between is the way that a level is known to have gone since a period.
func (l *linter) between(p report.Passage, q report.Query, base report.Period) report.Direction {
	if f := l.ask(p, changeSince(q, base)); f.Comparable() {
		return f.Sign()
	}
	return report.None
}

func opposite(d report.Direction) report.Direction {
	return map[report.Direction]report.Direction{report.Down: report.Up, report.Up: report.Down}[d]
}

// yearsBefore is how many years words before i count: two, if they do not say.
func (v *vocabulary) yearsBefore(ts []token, i int) int {
	const words = 3
	for n := i - 1; n >= max(0, i-words); n-- {
		t := ts[n].text
		if digits, err := strconv.Atoi(t); err == nil && digits < 100 {
			return digits
		}
		if c := slices.Index(v.Numbers.Small, t); c > 1 && (!v.pageUnits.is(ts[n]) || n+1 < i && v.pageUnits.is(ts[n+1])) { // năm is a year, năm năm five
			return c
		}
		if turn, _ := v.turns.before(ts, n+1); turn > 1 {
			return turn
		}
	}
	return 2
}

// onlySubject is the level of what all figures of a sentence are of, in the last of their
// periods.
func onlySubject(ts []token) (q report.Query, ok bool) {
	for _, t := range ts {
		r := t.figure()
		switch {
		case r == nil:
		case r.Query.Indicator == nil || ok && r.Query.Subject() != q.Subject():
			return q, false
		case !ok || q.Period.Before(r.Query.Period):
			q, ok = r.Query.Plain().As(report.Level), true
			q.Base = report.Period{}
		}
	}
	return q, ok
}
