package templates

import (
	"tongket/charts"
	"tongket/report"
	"tongket/report/lang"
	"tongket/report/ledger"
)

// statusLook is how figures of a status are shown.
type statusLook struct {
	// word is said beneath a bar, and aloud of what is computed; without one nothing is.
	word *lang.Word
	fill *charts.Fill // of a bar; nil: by its year
	// tell takes note in a trail of what the notes must say of f.
	tell func(w *writer, t *trail, f ledger.Figure)
}

var statusLooks [ledger.StatusCount]statusLook = [...]statusLook{
	ledger.NotStated: {tell: func(_ *writer, t *trail, _ ledger.Figure) { t.missing = true }},
	ledger.Published: {word: new(lang.WordPublished), tell: nothingToTell},
	ledger.Derived: {word: new(lang.WordDerived), fill: new(charts.Derived), tell: func(w *writer, t *trail, f ledger.Figure) {
		t.derived = w.worked(t, f) || t.derived
	}},
	ledger.Assumed: {word: new(lang.WordAssumed), fill: new(charts.Assumed), tell: func(w *writer, t *trail, f ledger.Figure) {
		t.assumed = w.worked(t, f) || t.assumed
	}},
	ledger.Disputed: {tell: nothingToTell}, // check does not let it be printed
	ledger.NoBase: {tell: func(_ *writer, t *trail, f ledger.Figure) {
		t.zero, t.below = true, t.below || f.Query.Indicator.BelowZero
	}},
	ledger.Unknown: {tell: nothingToTell}, // check has told what could not be read
}

func nothingToTell(*writer, *trail, ledger.Figure) {}

// barWord is what stands beneath the bar of f: how it is known, or of what is published
// that it is provisional.
func barWord(f ledger.Figure, l report.Lang) string {
	if provisional(f) {
		return lang.Of(l).Standing(f).Word
	}
	return statusWord(f.Status, l)
}

// provisional reports whether f is published and may still change.
func provisional(f ledger.Figure) bool {
	return f.Status == ledger.Published && f.Standing() == ledger.Provisional
}

// statusWord is what a status is called in l; empty of one that needs no word.
func statusWord(s ledger.Status, l report.Lang) string {
	if word := statusLooks[s].word; word != nil {
		return word.In(l)
	}
	return ""
}
