package check

import (
	"maps"
	"slices"

	"tongket/report"
	"tongket/report/lang"
)

// measuresOf is the units that are the same everywhere.
func measuresOf(b *beginnings, list []lang.Measure) *lexicon[string] {
	x := newLexicon[string](b)
	for _, m := range list {
		x.add(m.Name, m.Words)
	}
	return x
}

// measured holds the unit that is typed behind a number without its own against the unit
// of the figure: {rice number} kilograms, where rice is in tonnes.
func (l *linter) measured(v *vocabulary, ts []token) {
	for i, t := range ts {
		r := t.figure()
		if r == nil || r.Form != report.Number || r.Query.Indicator == nil || r.Query.Indicator.Unit == nil || r.Query.Yardstick() != report.InUnits {
			continue
		}
		from := i + 1
		if _, n := v.scales.find(ts[from:]); n > 0 {
			from += n
		}
		if v.linking.is(at(ts, from)) {
			from++
		}
		l.unitBehind(v, ts, from, r.Query)
		if name, _ := v.measures.before(ts, i); name != "" && r.Query.Indicator.Unit.Kind == report.Money && name != v.measureOf(r.Query.Indicator.Unit) && v.measureOf(r.Query.Indicator.Unit) != "" {
			l.otherUnit(v, ts[i-1], r.Query)
		}
	}
}

// unitBehind looks at the words at from: those of the figure's own unit, of another that
// is the same everywhere, or of another that the project counts by.
func (l *linter) unitBehind(v *vocabulary, ts []token, from int, q report.Query) {
	rest, unit := ts[min(from, len(ts)):], q.Indicator.Unit
	if len(rest) == 0 || rest[0].kind != word && rest[0].kind != number || v.calledBy(rest, unit) > 0 {
		return
	}
	if v.occasions.has(rest) {
		return
	}
	name, n := v.measures.find(rest)
	if _, other := v.compounds.find(rest); n == 0 || other > n {
		foreign := l.declared(v, rest, unit)
		if foreign == nil && len(rest) > 1 && rest[0].kind == word && v.emptyAt(rest, 0) == 0 && v.calledBy(rest[1:], unit) == 0 {
			foreign = l.declared(v, rest[1:], unit) // poor people
		}
		if foreign != nil && unit.Kind != report.Percent {
			l.problems.Warn(report.UnitWord, rest[0].at(), "write what is counted, or refer to the figure that is meant", "%s counts %s, and the words behind it %s", q, unit.Name[v.Tag].Other, foreign.Name[v.Tag].Other)
		} else if foreign == nil && unit.Kind == report.Count {
			l.otherNoun(v, rest, q)
		}
		return
	}
	if own := v.measureOf(unit); own != name && (own != "" || unit.Kind == report.Count && !isTime(name)) {
		l.otherUnit(v, rest[0], q)
	}
}

// otherNoun warns of what is counted in any document and is neither the unit of a figure nor a
// word of its name: {card-teams number} trạm.
func (l *linter) otherNoun(v *vocabulary, ts []token, q report.Query) {
	n := 0
	for _, list := range []*phrases{v.readNouns, v.units} {
		if _, words := list.find(ts); words > 0 {
			n = max(n, words)
		}
	}
	if _, other := v.compounds.find(ts); n == 0 || other > n {
		return
	}
	const far = 8
	d := l.dictionOf(v)
	l.nouns = v.nouns(l.nouns[:0], ts[:n])
	if !d.has(v, q.Subject(), l.nouns) && hits(ts[:min(len(ts), far)], d.called[q.Indicator]) < len(d.called[q.Indicator]) {
		l.problems.Warn(report.UnitWord, ts[0].at(), "write what is counted, or refer to the figure that is meant", "%s counts %s, and the words behind it %s", q, q.Indicator.Unit.Name[v.Tag].Other, said(ts[:n]))
	}
}

func (l *linter) otherUnit(v *vocabulary, t token, q report.Query) {
	l.add(report.UnitWord, t, "write the unit of the figure, or leave number out", "%s is in %s, and the word beside it is %q", q, q.Indicator.Unit.Name[v.Tag].Other, t.raw)
}

// isTime reports whether a measure is one of time: of 12 hours of patrols hours may be what
// is counted.
func isTime(name string) bool {
	return slices.Contains([]string{"s", "h", "min", "d", "week", "month"}, name)
}

// calledBy is how many tokens of the name of a unit ts begins with.
func (v *vocabulary) calledBy(ts []token, u *report.Unit) int {
	for _, name := range []string{u.Name[v.Tag].One, u.Name[v.Tag].Other} {
		if words := v.wordsOf(name); len(words) > 0 && begins(ts, words[:1]) {
			return len(words)
		}
	}
	return 0
}

// measureOf is the measure that a unit is called by; empty if it is none.
func (v *vocabulary) measureOf(u *report.Unit) string {
	for _, name := range []string{u.Name[v.Tag].One, u.Name[v.Tag].Other} {
		ts := v.plainTokens(name)
		if m, n := v.measures.find(ts); n == len(ts) && n > 0 {
			return m
		}
	}
	return ""
}

// declared is the unit of the project, other than own, with whose name ts begins.
func (l *linter) declared(v *vocabulary, ts []token, own *report.Unit) *report.Unit {
	for _, id := range slices.Sorted(maps.Keys(l.report.Units)) {
		u := l.report.Units[id]
		for _, name := range []string{u.Name[v.Tag].One, u.Name[v.Tag].Other} {
			words := l.wordsOf(v, name)
			if u != own && len(words) > 0 && begins(ts, words) && !v.compounds.has(ts) {
				return u
			}
		}
	}
	return nil
}
