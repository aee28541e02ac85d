package check

import (
	"slices"
	"strings"

	"tongket/report"
)

// unitOver holds the units that a measure names, each between its commas, against those of
// the figures below: tonnes, number of people.
func (l *linter) unitOver(p report.Passage, v *vocabulary, ts []token) {
	if len(p.Over) == 0 || count(ts) > 0 {
		return
	}
	for _, part := range split(ts, func(t token) bool { return isSentenceEnd(t) || isClauseEnd(t) }) {
		if l.scaleOver(p, v, part) || l.numberOver(p, v, part) || l.percentOver(p, v, part) {
			return
		}
		if !l.isUnit(v, part, p.Over) || slices.ContainsFunc(p.Over, func(q report.Query) bool {
			return unitUnread(q) || l.measuredIn(v, part, q)
		}) {
			continue
		}
		l.inOtherUnit(part, v.unitShown(p.Over[0]))
		return
	}
}

// unitUnread reports whether the unit of q could not be read: of what is shown in it nothing is
// said.
func unitUnread(q report.Query) bool {
	return q.Indicator == nil || q.Indicator.Unit == nil || q.Indicator.Unread
}

// unitShown is what a measure would say of q.
func (v *vocabulary) unitShown(q report.Query) string {
	if q.Aspect.HasBase() || q.Indicator.Unit.Kind == report.Percent {
		return "%"
	}
	return q.Indicator.Unit.Name[v.Tag].Other
}

// unitWords is a part of a measure without what stands before any unit: số, number of,
// thousand.
func (v *vocabulary) unitWords(part []token) []token {
	for len(part) > 0 {
		if _, n := v.scales.find(part); n > 0 && n < len(part) {
			part = part[n:]
		} else if n := v.emptyAt(part, 0); n > 0 && n < len(part) {
			part = part[n:]
		} else {
			return part
		}
	}
	return part
}

// isUnit reports whether a part of a measure is a unit and no more: one that is the same
// everywhere, but of time, or one that the project counts.
// Seconds, minutes and hours are one where a figure is in some of them.
func (l *linter) isUnit(v *vocabulary, part []token, over []report.Query) bool {
	words := v.unitWords(part)
	if name, n := v.measures.find(words); n > 0 && n == len(words) {
		return !isTime(name) || onClock(name) && slices.ContainsFunc(over, func(q report.Query) bool {
			return q.Indicator != nil && q.Indicator.Unit != nil && onClock(v.measureOf(q.Indicator.Unit))
		})
	}
	if len(words) == 0 || words[0].kind != word {
		return false
	}
	for _, u := range l.report.Units {
		if u.Kind == report.Count && slices.ContainsFunc([]string{u.Name[v.Tag].One, u.Name[v.Tag].Other}, func(name string) bool {
			w := l.wordsOf(v, name)
			return len(w) == len(words) && begins(words, w) && !v.pageUnits.is(words[0])
		}) {
			return true
		}
	}
	return false
}

// measuredIn reports whether a part of a measure may be the unit of q: its own, the word of
// another that is called the same, or a word of what is measured.
func (l *linter) measuredIn(v *vocabulary, part []token, q report.Query) bool {
	words, u := v.unitWords(part), q.Indicator.Unit
	if name, n := v.measures.find(words); n > 0 && n == len(words) {
		return v.measureOf(u) == name || u.Kind == report.Money && v.measureOf(u) == "" || slices.Contains(l.wordsOf(v, u.Name[v.Tag].Other), words[0].text)
	}
	if v.calledBy(words, u) > 0 {
		return true
	}
	l.nouns = v.nouns(l.nouns[:0], words)
	return l.dictionOf(v).has(v, q.Subject(), l.nouns)
}

// onClock reports whether a clock shows a unit of time.
func onClock(name string) bool { return name == "s" || name == "min" || name == "h" }

// scaleOver reports a power of ten before a unit by which none of the figures below that are
// in this unit is printed: million m³ over thousands.
func (l *linter) scaleOver(p report.Passage, v *vocabulary, part []token) bool {
	exp, n := v.scales.find(part)
	if n == 0 || n == len(part) {
		return false
	}
	other := -1
	for _, q := range p.Over {
		if unitUnread(q) || q.Aspect != report.Level || q.Indicator.Unit.Kind == report.Percent || !l.measuredIn(v, part, q) {
			continue
		}
		f := l.ask(p, q)
		if !f.Comparable() {
			continue
		}
		if other = v.Scale(f); other == exp {
			return false
		}
	}
	if other <= 0 {
		return false
	}
	l.inOtherUnit(part, strings.TrimSpace(v.ScaleWord(other)))
	return true
}

// percentOver reports percent, or points, that stand alone between their commas over figures of
// which none is in them.
func (l *linter) percentOver(p report.Passage, v *vocabulary, part []token) bool {
	points, percent := v.inPoints.has(part), v.inPercent.has(part)
	if !points && !percent || len(part) > 3 || slices.ContainsFunc(part, func(t token) bool { return t.kind == number }) {
		return false
	}
	for _, q := range p.Over {
		switch {
		case q.Indicator == nil || q.Indicator.Unit == nil, points && q.Yardstick() == report.InPoints, !points && q.Yardstick() == report.InPercent:
			return false
		case !points && (inPercent(q) || q.Aspect != report.Level):
			return false
		}
	}
	l.inOtherUnit(part, v.unitShown(p.Over[0]))
	return true
}

// numberOver reports a number of something over figures that are all parts of a whole.
func (l *linter) numberOver(p report.Passage, v *vocabulary, part []token) bool {
	w, n := v.rowWords.find(part)
	if n == 0 || w != counted || slices.ContainsFunc(p.Over, func(q report.Query) bool { return unitUnread(q) || !inPercent(q) }) {
		return false
	}
	l.inOtherUnit(part, v.unitShown(p.Over[0]))
	return true
}

// inOtherUnit warns of a unit in a measure, of figures that are shown in another.
func (l *linter) inOtherUnit(part []token, shown string) {
	l.problems.Warn(report.UnitWord, part[0].at(), "write the unit of what is shown", "the measure is %q, and what is shown is in %s", said(part), shown)
}
