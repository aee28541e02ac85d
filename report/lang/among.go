package lang

import (
	"tongket/report"
	"tongket/report/ledger"
)

// Conditions is what is said of members that are counted by each, before the base or the
// number, if there is one: down on 2021, at least 90.
type Conditions [report.ConditionCount]string

// Counts is what members are counted by: district: down on 2021.
func (l *Language) Counts(q report.Query) string {
	w := q.Where
	said := w.By.Name.String(l.Tag) + ": "
	switch words := l.condition(q); {
	case w.Is.HasBase():
		return said + l.After(words, w.Base)
	case w.Is.HasNumber():
		f := ledger.Figure{Query: q.As(report.Level), Status: ledger.Published, Amount: report.Amount{Number: w.Number}}
		return said + words + " " + l.Write(f, report.Full).String()
	default:
		return said + words + l.SetBy(q)
	}
}

// OutOf is among how many members q ranks one, or counts some: of 9; empty if that is not
// said.
func (l *Language) OutOf(q report.Query) string {
	n := len(q.Among())
	if n == 0 {
		return ""
	}
	return l.Numbers.Among + " " + l.Number(report.Whole(int64(n)))
}

// among writes a rank, or how many of its members a breakdown has of a kind, with how many
// there are: no. 2 of 9; 5 of 9.
func (l *Language) among(f ledger.Figure, form report.Form) Written {
	w := l.WriteIn(f, report.Number, 0)
	if form == report.Number {
		return w
	}
	if f.Query.Aspect == report.Rank {
		w.Before = l.Numbers.Rank
	}
	w.After = noBreak + l.Numbers.Among + noBreak + l.Number(report.Whole(int64(len(f.Query.Among()))))
	return w
}
