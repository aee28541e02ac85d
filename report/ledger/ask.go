package ledger

import "tongket/report"

// Ask answers q: what a source states before what follows by arithmetic.
func (l *Ledger) Ask(q report.Query) Figure { return l.answer(q, rules[q.Aspect]) }

// rules is how figures of each aspect follow where no source states them.
var rules [report.AspectCount]rule = [...]rule{
	report.Level:  (*Ledger).levelFollows,
	report.Change: (*Ledger).changeFollows,
	report.Points: (*Ledger).pointsFollow,
	report.Target: nothingFollows, // a target is what somebody says that it is
	report.Margin: (*Ledger).marginFollows,

	report.Difference: (*Ledger).differenceFollows,
	report.Index:      (*Ledger).indexFollows,
	report.Share:      (*Ledger).shareFollows,
	report.Rank:       (*Ledger).rankFollows,
	report.HowMany:    (*Ledger).countFollows,
	report.Mean:       (*Ledger).meanFollows,
}
