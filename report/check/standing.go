package check

import (
	"slices"
	"strconv"

	"tongket/report"
	"tongket/report/lang"
)

// standing holds a message, a caption, a note or a title against the figures with which it
// stands: the years that it names, how many of something it counts, and which way they went.
func (l *linter) standing(p report.Passage, v *vocabulary, ts []token) {
	if p.Proves != nil && p.Proves.Says && p.Text.Same(p.Proves.Message) {
		return // the program wrote it
	}
	if p.Below == nil {
		if len(p.Over) > 0 && v.moving(ts) {
			l.wayBelow(p, v, ts, p.Over)
		}
		return
	}
	if p.Edition != nil && p.Text.Same(p.Edition.Cover.Caption) {
		l.rangeBelow(p, ts)
	}
	years, counts, ways := false, -1, false
	for i, t := range ts {
		_, year := yearOf(t)
		years = years || year
		if n := v.counts(ts, i); n > 1 && counts < 0 {
			counts = i
		}
		_, n := v.movements.find(ts[i:])
		ways = ways || n > 0
	}
	if !years && counts < 0 && !ways {
		return
	}
	below := p.Below()
	if slices.ContainsFunc(below, func(q report.Query) bool { return q.Indicator == nil || q.Period.IsZero() }) || len(below) == 0 {
		return
	}
	if years && count(ts) == 0 {
		l.yearsBelow(p, v, ts, below)
	}
	if counts >= 0 {
		l.countsBelow(v, ts, counts, below)
	}
	if ways && count(ts) == 0 && v.Lexicon.Knows(lang.MovementPart) {
		l.wayBelow(p, v, ts, below)
	}
}

// moving reports whether ts have a word of movement and no figure.
func (v *vocabulary) moving(ts []token) bool {
	return v.Lexicon.Knows(lang.MovementPart) && count(ts) == 0 && slices.ContainsFunc(v.moves(ts), func(m move) bool { return m.way() != report.None })
}

// yearsBelow warns of a title or a caption whose years are all none of what stands below it,
// and of one that an exhibit is said to leave out and does not.
func (l *linter) yearsBelow(p report.Passage, v *vocabulary, ts []token, below []report.Query) {
	var first *token
	compared := v.comparedWith(ts)
	for i := range ts {
		year, ok := yearOf(ts[i])
		if !ok || len(compared) == 1 && year == compared[0] && first != nil {
			continue // what is shown is named before what that is compared with
		}
		of := slices.ContainsFunc(below, func(q report.Query) bool { return covers(year, q.Period) || q.Aspect.HasBase() && covers(year, q.Base) })
		if of && v.excludes(ts, i) && slices.ContainsFunc(below, func(q report.Query) bool { return covers(year, q.Period) && !q.Aspect.HasBase() }) {
			l.problems.Warn(report.OtherYear, ts[i].at(), yearsHint, "the text says that %s is left out, and it stands there", ts[i].raw)
			return
		}
		if of {
			return
		}
		if first == nil {
			first = &ts[i]
		}
	}
	if first != nil && (!p.Sentence || p.Edition != nil && p.Text.Same(p.Edition.Cover.Caption)) {
		shown, _ := spansOf(below)
		l.problems.Warn(report.OtherYear, first.at(), yearsHint, "the text names %s, and below it stands %s", first.raw, spelled(shown))
	}
}

// rangeBelow holds the years from one to another that a caption names against the first and the
// last that stand below it.
func (l *linter) rangeBelow(p report.Passage, ts []token) {
	shown, _ := spansOf(p.Below())
	if len(shown) == 0 {
		return
	}
	for _, t := range ts {
		runs := digitRuns(t.text)
		if t.kind != number || len(runs) != 2 || !isYear(t.text) || !isYear(runs[0]) || !isYear(runs[1]) {
			continue
		}
		if runs[0] != strconv.Itoa(slices.Min(shown)) || runs[1] != strconv.Itoa(slices.Max(shown)) {
			l.problems.Warn(report.OtherYear, t.at(), yearsHint, "the text names %s, and below it stands %s", t.raw, spelled(shown))
		}
		return
	}
}

const yearsHint = "make the text and what stands below it name the same years"

// excludes reports whether the year at i is one of those that words before them leave out:
// not drawn for 2021, 2022.
func (v *vocabulary) excludes(ts []token, i int) bool {
	for n := i; n > 0; n-- {
		if v.excluded.ends(ts, n) {
			return true
		}
		if _, year := yearOf(ts[n-1]); !year && ts[n-1].raw != "," && !v.joints.is(ts[n-1]) && !v.ofYear.is(ts[n-1]) {
			return false
		}
	}
	return false
}

// countsBelow warns of so many years, or of all so many of what is shown, that are not as many.
func (l *linter) countsBelow(v *vocabulary, ts []token, i int, below []report.Query) {
	n := v.counts(ts, i)
	subjects, years, members := map[report.Subject]bool{}, map[int]bool{}, 0
	for _, q := range below {
		subjects[q.Subject()] = true
		for y := q.Period.Year(); y <= q.Period.LastYear(); y++ {
			years[y] = true
		}
		for _, b := range q.Indicator.By {
			members = max(members, len(slices.Collect(b.All)))
		}
	}
	switch {
	case v.pageUnits.is(at(ts, i+1)) && !v.running.has(ts[i+2:]):
		if n > len(years) && len(years) > 1 {
			l.miscounted(ts[i:i+2], len(years))
		}
	case v.allOf.ends(ts, i) && count(ts) == 0 && len(subjects) > 1 && n != len(subjects) && n != members && n > 2:
		l.miscounted(ts[i:min(len(ts), i+2)], len(subjects))
	}
}

// wayBelow holds the only way that a text names, which refers to no figure, against the
// figures that stand below it: all of them went the other way.
func (l *linter) wayBelow(p report.Passage, v *vocabulary, ts []token, below []report.Query) {
	m, one := onlyWay(v.moves(ts))
	if !one || !m.happens() && !(m.compares() && slices.ContainsFunc(ts, func(t token) bool { _, year := yearOf(t); return year })) {
		return
	}
	signs := 0
	for _, q := range l.steps(v, ts, below) {
		f := l.ask(p, q)
		switch {
		case !f.Comparable():
			continue
		case f.Sign() != opposite(m.way()):
			return
		}
		signs++
	}
	if signs > 0 {
		l.add(report.DirectionWord, ts[m.from], "use the word of the other direction", "the words say that it went %s, but all that is shown went %s", went(m.way()), went(opposite(m.way())))
	}
}

// steps is how those of some figures went that a text may speak of: changes, and each step
// of the levels of one subject from period to period; of those that it names.
func (l *linter) steps(v *vocabulary, ts []token, below []report.Query) (out []report.Query) {
	for _, q := range below {
		if q.Aspect.HasBase() && !q.Base.IsZero() {
			out = append(out, q)
		}
	}
	if len(out) == 0 {
		out = stepsSince(v.comparedWith(ts), below)
	}
	if len(out) == 0 {
		out = levelSteps(below)
	}
	named := slices.DeleteFunc(slices.Clone(out), func(q report.Query) bool { return !l.speaksAbout(v, ts, q) })
	if len(named) == 0 {
		return out
	}
	d, longest := l.dictionOf(v), 0
	for _, q := range named {
		longest = max(longest, len(d.called[q.Indicator]))
	}
	return slices.DeleteFunc(named, func(q report.Query) bool { return len(d.called[q.Indicator]) < longest })
}

// stepsSince is how the last level of each subject changed since the only year that a text
// compares with.
func stepsSince(years []int, below []report.Query) (out []report.Query) {
	if len(years) != 1 {
		return nil
	}
	for _, q := range below {
		if q.Aspect != report.Level || q.Source != nil || q.Period.Form() != report.AYear || q.Period.Year() <= years[0] {
			continue
		}
		last := !slices.ContainsFunc(below, func(o report.Query) bool { return o.Subject() == q.Subject() && q.Period.Before(o.Period) })
		base := slices.ContainsFunc(below, func(o report.Query) bool { return o.Subject() == q.Subject() && o.Period == report.Year(years[0]) })
		if last && base {
			out = append(out, changeSince(q, report.Year(years[0])))
		}
	}
	return out
}

// levelSteps is the changes from each level of a subject to its next.
func levelSteps(below []report.Query) (out []report.Query) {
	for _, q := range below {
		if q.Aspect != report.Level || q.Source != nil {
			continue
		}
		before := report.Period{}
		for _, o := range below {
			if o.Subject() == q.Subject() && o.Aspect == q.Aspect && o.Period.Before(q.Period) && o.Period.Like(q.Period) && (before.IsZero() || before.Before(o.Period)) {
				before = o.Period
			}
		}
		if !before.IsZero() {
			out = append(out, changeSince(q, before))
		}
	}
	return out
}

// speaksAbout reports whether a text has all words by which a member is told, or, of no member,
// of the name of an indicator.
func (l *linter) speaksAbout(v *vocabulary, ts []token, q report.Query) bool {
	if q.Members.Whole() {
		words := l.dictionOf(v).called[q.Indicator]
		return len(words) > 0 && hits(ts, words) == len(words)
	}
	for m := range q.Members.Each {
		for _, c := range callings(m) {
			if indexOf(ts, v.plainTokens(c)) >= 0 {
				return true
			}
		}
	}
	return false
}
