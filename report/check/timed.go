package check

import (
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/document"
)

// A timing is the time within which, or after which, something is counted, as the name of
// an indicator says it: three days, 15 working days. It is a part of what is measured, as an
// age is, and no figure.
type timing struct {
	of    *report.Indicator
	words []string
}

// timingsOf are those of all indicators in each language.
func timingsOf(r *report.Report) map[report.Lang][]timing {
	out := map[report.Lang][]timing{}
	for _, tag := range r.Languages {
		v := vocabularyOf(tag)
		for _, i := range r.Indicators {
			for _, words := range v.timesIn(v.plainTokens(i.Name.String(tag))) {
				out[tag] = append(out[tag], timing{i, words})
			}
		}
	}
	return out
}

// timesIn is the numbers of a name with the units of time behind them: 15 working days.
func (v *vocabulary) timesIn(ts []token) (out [][]string) {
	for i := 0; i < len(ts); i++ {
		n, _ := v.numberAt(ts[i:])
		if ts[i].kind == number {
			n = 1
		}
		if n == 0 {
			continue
		}
		for between := range 2 { // a kind of days may stand before them
			from := min(i+n+between, len(ts))
			if name, long := v.measures.find(ts[from:]); long > 0 && isTime(name) {
				var words []string
				for _, t := range ts[i : from+long] {
					words = append(words, t.text)
				}
				out = append(out, words)
				break
			}
		}
		i += n - 1
	}
	return out
}

// timed is how many tokens of the timing of an indicator stand at i, whose own name this
// is, or of which a figure stands in the sentence or beside the text.
func (l *linter) timed(p report.Passage, v *vocabulary, ts []token, i int) int {
	for _, x := range l.timings[v.Tag] {
		if begins(ts[i:], x.words) && (p.Text.Same(x.of.Name) || speaksOf(p, ts, x.of)) {
			return len(x.words)
		}
	}
	return 0
}

// speaksOf reports whether a text is of an indicator: it refers to a figure of it, or stands
// beside one.
func speaksOf(p report.Passage, ts []token, i *report.Indicator) bool {
	of := func(q report.Query) bool { return q.Indicator == i }
	if of(p.Of) || slices.ContainsFunc(p.Over, of) || slices.ContainsFunc(p.With, of) {
		return true
	}
	if p.Proves != nil && slices.ContainsFunc(p.Proves.Of, func(s report.Subject) bool { return s.Indicator == i }) {
		return true
	}
	return slices.ContainsFunc(ts, func(t token) bool { r := t.figure(); return r != nil && of(r.Query) })
}

// timesOf is the times in the name of an indicator, as a document may print them.
func timesOf(i *report.Indicator, langs []report.Lang) (out []string) {
	if i == nil {
		return nil
	}
	for _, tag := range langs {
		v := vocabularyOf(tag)
		for _, words := range v.timesIn(v.plainTokens(i.Name.String(tag))) {
			out = append(out, document.Fold(strings.Join(words, " ")))
		}
	}
	return out
}
