package check

import (
	"strings"

	"tongket/report"
	"tongket/report/document"
	"tongket/report/lang"
	"tongket/report/ledger"
)

// nearSign is how far before a figure a word may stand that takes the place of its sign: a
// deficit of about {…}.
const nearSign = 5

// below holds the sign of a level that may be below zero against the words before it that
// say so: bội chi, a deficit of.
func (l *linter) below(p report.Passage, v *vocabulary, f ledger.Figure, ts []token, i int) {
	q := f.Query
	if q.Aspect != report.Level || !q.Indicator.BelowZero || f.Amount.IsWords() || !v.Lexicon.Knows(lang.MovementPart) {
		return
	}
	bare, named := ts[i].figure().Form != report.Full, document.InDeficit(q.Indicator.Name.String(v.Tag), v.Tag)
	near, far := inDeficit(v, ts, i, nearSign), inDeficit(v, ts, i, i)
	switch f.Sign() {
	case report.Down:
		if !bare && near && p.Sentence {
			l.add(report.DoubleSign, ts[i], "add bare to the reference", "%s is below zero and prints its sign, and the words before it say it again", q)
		}
		if bare && !far && p.Sentence {
			l.add(report.BareChange, ts[i], "say it, as with a deficit or a loss, or leave bare out", "nothing before the figure says that %s is below zero", q)
		}
	case report.Up:
		if near && !named {
			l.add(report.DirectionWord, ts[i], "say what the figure says", "the words before it make %s one below zero, and it is above", q)
		}
	}
}

// inDeficit reports whether one of so many words before the figure at i, in its clause and
// behind the figure before it, says that there is too little of something.
func inDeficit(v *vocabulary, ts []token, i, most int) bool {
	var before []string
	for n := i - 1; n >= v.clauseStart(ts, i) && len(before) < most && ts[n].kind != ref; n-- {
		before = append([]string{ts[n].raw}, before...)
	}
	return document.InDeficit(strings.Join(before, " "), v.Tag)
}
