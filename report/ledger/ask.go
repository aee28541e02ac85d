package ledger

import "tongket/report"

// Ask answers q: what a source states before what follows by arithmetic.
func (l *Ledger) Ask(q report.Query) Figure {
	f, known := l.answers[q]
	if !known {
		f = l.answer(q)
		if f.Status != Published && !l.Sure(q.Indicator) {
			f = Figure{Query: q, Status: Unknown}
		}
		l.answers[q] = f
	}
	return f
}

func (l *Ledger) answer(q report.Query) Figure {
	if f := l.published(q); f.Status != NotStated || q.Source != nil && q.Aspect != report.Level {
		return f
	}
	var ok bool
	var f Figure
	switch {
	case q.Aspect == report.Level:
		if f, ok = l.sum(q); !ok && q.Source == nil {
			f, ok = l.chain(q)
		}
	case q.Aspect == report.Change:
		f, ok = l.change(q)
	case q.Aspect == report.Points:
		f, ok = l.points(q)
	case q.Aspect == report.Margin:
		f, ok = l.margin(q)
	}
	if !ok && f.Status != NoBase {
		return Figure{Query: q}
	}
	return f
}
