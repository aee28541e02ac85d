package ledger

import (
	"slices"

	"tongket/report"
)

// aims keeps whose target f states, or holds a level against.
func (l *Ledger) aims(f *report.Fact) {
	if q := f.Query(); q.Aims() {
		key := anybodys(q)
		if !slices.Contains(l.setters[key], f.By) {
			l.setters[key] = append(l.setters[key], f.By)
		}
	}
}

// anybodys is the target of the period of q, whoever set it.
func anybodys(q report.Query) report.Query {
	q = q.Aim()
	q.By = nil
	return q.Key()
}

// whose is q of the body that set its target, if q names none and the organisation set none
// itself; of several that did q names none still, and they are the choices.
func (l *Ledger) whose(q report.Query) (_ report.Query, choices []*report.Body) {
	if q.By != nil || !q.Aims() || q.Aspect == report.HowMany {
		return q, nil
	}
	switch bodies := l.setters[anybodys(q)]; {
	case slices.Contains(bodies, nil):
	case len(bodies) == 1:
		q.By = bodies[0]
	default:
		choices = bodies
	}
	return q, choices
}
