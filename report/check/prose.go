// Package check reads the prose of a project as a careful editor does: no figure
// is typed into it, no verb says the opposite of the figure beside it, both
// languages say the same. It knows words, not grammar: where a sentence leaves
// something open it says nothing.
package check

import (
	"tongket/report"
	"tongket/report/ledger"
)

// Prose reads every text of r, and writes to nothing of it. Errors are of what
// would be false on the page, warnings of what may be.
func Prose(r *report.Report) report.Problems {
	l := linter{report: r, all: ledger.New(r.Sources, nil), ledgers: map[*report.Edition]*ledger.Ledger{}, names: namesOf(r), units: unitsOf(r)}
	spelt := newSpellings()
	short := newAbbreviations(r)
	r.Passages(func(p report.Passage) {
		read := map[report.Lang][]token{}
		for _, lang := range r.Languages {
			read[lang] = tokens(p.Text[lang])
			l.prose(p, lang, read[lang])
			l.ranges(p, lang)
			spelt.read(lang, read[lang], &l.problems)
			short.read(p, lang, read[lang], &l.problems)
		}
		l.languages(p, read)
	})
	return l.problems.Sort()
}

type linter struct {
	report   *report.Report
	all      *ledger.Ledger // for what no edition prints by itself
	ledgers  map[*report.Edition]*ledger.Ledger
	names    map[report.Lang][][]string
	units    map[report.Lang]phrases
	problems report.Problems
}

func (l *linter) add(code report.Code, t token, hint, format string, args ...any) {
	l.problems.Add(code, t.at(), hint, format, args...)
}

// ask answers from what the edition that prints the passage may know.
func (l *linter) ask(p report.Passage, q report.Query) ledger.Figure {
	e := p.Edition
	if e == nil {
		return l.all.Ask(q)
	}
	if l.ledgers[e] == nil {
		l.ledgers[e] = ledger.Of(e)
	}
	return l.ledgers[e].Ask(q)
}

// prose applies the rules that look at one language.
func (l *linter) prose(p report.Passage, lang report.Lang, ts []token) {
	if len(ts) == 0 {
		return
	}
	l.typed(p, lang, ts)
	l.label(p, ts)
	for _, sentence := range split(ts, isSentenceEnd) {
		l.directions(p, lang, sentence)
		l.targets(p, lang, sentence)
		l.opens(lang, sentence)
	}
}
