package templates

import (
	"tongket/report"
	"tongket/report/doc"
	"tongket/report/lang"
	"tongket/report/ledger"
)

// settled is a contradiction of which one statement is left aside, both ways with
// their places, and why: 2021: 1.000 (S1 ¶9), nhưng 798–802 (S1 ¶10, 11); …
func (w *writer) settled(s ledger.Settled, l report.Lang) []doc.Inline {
	out := []doc.Inline{words(lang.Of(l).Period(s.Query.Period) + ": ")}
	out = append(out, w.side(s.Kind, s.One, s.Query, l)...)
	if len(s.Other.Facts) > 0 {
		out = append(out, words(lang.WordBut.In(l)+" "))
		out = append(out, w.side(s.Kind, s.Other, s.Query, l)...)
	}
	out = append(out, words(lang.WordContradict.In(l)+" "))
	return append(out, w.inlines(s.Reason[l], l)...)
}

// side is what some statements give together, and where they stand.
func (w *writer) side(kind ledger.ContradictionKind, s ledger.Side, q report.Query, l report.Lang) []doc.Inline {
	said := w.bounded(s, q, l)
	if kind == ledger.WrongWay && len(s.Facts) == 1 && s.Facts[0].Direction != report.None {
		said = went(s.Facts[0].Direction).In(l)
	}
	out := []doc.Inline{words(said + " (")}
	for i, p := range publishedAt(ledger.Figure{Facts: s.Facts}) {
		if i > 0 {
			out = append(out, words("; "))
		}
		out = append(out, w.code(p.source, p.spots))
	}
	return append(out, words(")"))
}

// bounded is the numbers that a side leaves, in the unit of what is asked.
func (w *writer) bounded(s ledger.Side, q report.Query, l report.Lang) string {
	amount := s.Facts[0].Amount
	a := arithmetic{Lang: l}
	if amount.Scale != 0 && q.Yardstick() == report.InUnits {
		a.scale = lang.Of(l).Scale(ledger.Figure{Query: q, Amount: amount})
	}
	said := a.bounds(s.Bounds)
	if q.Aspect.Relative() && s.Bounds.Low != nil && s.Bounds.Low.Sign() > 0 {
		said = "+" + said
	}
	if q.Yardstick() == report.InPercent {
		said += "%"
	}
	return said
}
