package check

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"tongket/report"
)

// rests holds the words of a cell against the statement on which its row rests: numbers and
// names that stand in a cell stand in the statement, in its document's date or in its
// label, too.
func (l *linter) rests(p report.Passage, v *vocabulary, ts []token) {
	if p.Rests == nil || p.Rests.Source == nil {
		return
	}
	s := p.Rests
	said := v.plainTokens(strings.Join([]string{s.Text.String(v.Tag), s.Source.Label.String(v.Tag), s.Source.Dated, s.Source.Event, s.Printed, s.Source.Reports.String()}, " . "))
	numbers, words := runsOf(said), contentOf(said)
	if n := v.partUnsaid(ts, said); n >= 0 {
		l.unsaid(ts[n], s)
		return
	}
	if l.bodyUnsaid(v, ts, said) {
		l.unsaid(ts[0], s)
		return
	}
	for i, t := range ts {
		for _, n := range digitRuns(t.text) {
			if t.kind != ref && !slices.Contains(numbers, n) && !v.monthNamed(n, said) {
				l.unsaid(t, s)
				return
			}
		}
		if isName(ts, i) && !slices.ContainsFunc(words, t.inflects) {
			l.unsaid(t, s)
			return
		}
	}
}

// partUnsaid is where a cell names a part of a year that the other text does not, while that
// names another of the kind; −1 if it does not.
func (v *vocabulary) partUnsaid(ts, said []token) int {
	if !v.namesPart(ts) {
		return -1
	}
	if part, named := v.partIn(ts, anyYear); named && v.another(said, part) >= 0 {
		return v.names(ts, part)
	}
	return -1
}

// bodyUnsaid reports whether a cell is the name of a body that the other text does not name.
func (l *linter) bodyUnsaid(v *vocabulary, ts, said []token) bool {
	return slices.ContainsFunc(l.report.Bodies, func(b *report.Body) bool {
		name := l.wordsOf(v, b.Name.String(v.Tag))
		return len(name) > 1 && len(ts) < len(name)+3 && hits(ts, name) == len(name) && hits(said, name) < len(name)
	})
}

// runsOf is the numbers of ts.
func runsOf(ts []token) (out []string) {
	for _, t := range ts {
		out = append(out, digitRuns(t.text)...)
	}
	return out
}

// cites holds the numbers of a sentence that names a source, of acts and ordinals, against
// what the summary of that source says: they stand somewhere in it.
func (l *linter) cites(p report.Passage, v *vocabulary, ts []token) {
	var numbers []string
	for _, t := range ts {
		if t.kind == ref && t.span.Ref.Kind == report.ToSource {
			numbers = append(numbers, l.numbersOf(t.span.Ref.Target)...)
		}
	}
	if p.Edition == nil || len(numbers) == 0 {
		return
	}
	var m meant
	for i := range ts {
		l.numbersMeant(p, v, ts, i, &m)
	}
	for _, n := range m.sorted().of("number") {
		if !slices.Contains(numbers, n.value) {
			l.problems.Warn(report.StatementDiffers, n.said.at(), "correct the number, or name the source that says it", "nothing in the summary of the source says %q", n.said.raw)
			return
		}
	}
}

// numbersOf is all numbers in the summary of a source; none of one that is not known.
func (l *linter) numbersOf(id string) []string {
	if list, ok := l.numbers[id]; ok {
		return list
	}
	var texts []string
	if s := l.report.Source(id); s != nil {
		texts = append(texts, s.Dated, s.Event, s.Reports.String())
		for _, f := range s.Facts {
			texts = append(texts, f.Place.Printed)
		}
		for _, x := range s.LeftOut {
			texts = append(texts, x.Printed)
		}
		for _, tag := range l.report.Languages {
			texts = append(texts, s.Label.String(tag))
			for _, st := range s.Statements {
				texts = append(texts, st.Text.String(tag), st.Printed)
			}
		}
	}
	l.numbers[id] = digitRuns(strings.Join(texts, " "))
	return l.numbers[id]
}

func (l *linter) unsaid(t token, s *report.Statement) {
	l.problems.Warn(report.StatementDiffers, t.at(), "print what the statement says, or name the statement that says it", "the row rests on %s.%s, which does not say %q", s.Source.ID, s.ID, t.raw)
}

// monthNamed reports whether a number is that of a month that ts name.
func (v *vocabulary) monthNamed(n string, ts []token) bool {
	for i, name := range v.Periods.Months {
		if n == strconv.Itoa(i+1) && indexOf(ts, v.plainTokens(name)) >= 0 {
			return true
		}
	}
	return false
}

// inflects reports whether t is a word, or that with another ending: flag, flags.
func (t token) inflects(word string) bool {
	const ending = 2
	short, long := t.text, word
	if len(short) > len(long) {
		short, long = long, short
	}
	return len(short) > ending && strings.HasPrefix(long, short) && len(long) <= len(short)+ending || short == long
}

// isName reports whether the word at i is one of a name of several: it and its neighbour
// begin with a capital.
func isName(ts []token, i int) bool {
	return isCapital(ts[i]) && (isCapital(at(ts, i-1)) || isCapital(at(ts, i+1)))
}

// isCapital reports whether t is a word of small letters behind a capital.
func isCapital(t token) bool {
	first, n := utf8.DecodeRuneInString(t.raw)
	second, _ := utf8.DecodeRuneInString(t.raw[n:])
	return t.kind == word && unicode.IsUpper(first) && unicode.IsLower(second)
}
