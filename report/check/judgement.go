package check

import (
	"tongket/report"
	"tongket/report/ledger"
)

// judgement holds words of praise and blame against what is better for the
// indicator.
func (l *linter) judgement(v *vocabulary, f ledger.Figure, ts []token) {
	better, moved := f.Query.Indicator.Better, f.Sign()
	if moved == report.None {
		return
	}
	for i := range ts {
		good, n := v.judging.find(ts[i:])
		if n == 0 || v.ofOther(ts, i, n) {
			continue
		}
		switch {
		case better == report.None:
			l.add(report.JudgementWord, ts[i], "say better: of the indicator, or leave the word out", "whether a rise of %s is better is not said", f.Query.Indicator.ID)
		case good != (better == moved):
			l.add(report.JudgementWord, ts[i], "", "%s went %s, and %s is better", f.Query, went(moved), went(better))
		}
	}
}

// ofOther reports whether the n words of praise or blame at i are said of something
// that they stand beside: better equipment, để cải thiện việc tuần tra.
func (v *vocabulary) ofOther(ts []token, i, n int) bool {
	return v.purposes.ends(ts, i) || at(ts, i+n).kind == word && !v.measured.has(ts[i+n:])
}
