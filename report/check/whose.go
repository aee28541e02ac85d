package check

import (
	"strings"

	"tongket/report"
	"tongket/report/ledger"
	"tongket/report/say"
)

// whose reports a target of which it is not said whose, with those to choose from.
func (e *edition) whose(at report.Pos, where string, f ledger.Figure) {
	if !e.sure(f.Query.Indicator) {
		return // the own target may be what could not be read
	}
	e.problems.Add(report.WhoseTarget, at, choices(f), "%s%s: several bodies set a target, and none is named", where, f.Query.String())
}

// choices is how each target that f may be is typed.
func choices(f ledger.Figure) say.Message {
	return say.Sprintf("write %s", join(f.Choices, func(b *report.Body) string {
		q := f.Query
		q.By = b
		return q.String()
	}))
}

// several is the first figure of a row of which it is not said whose target it is.
func (e *edition) several(r *report.Row, periods []report.Period) (ledger.Figure, bool) {
	for _, p := range periods {
		if f := e.ledger.Ask(r.In(p)); len(f.Choices) > 0 {
			return f, true
		}
	}
	return ledger.Figure{}, false
}

// aims reports a chart that draws a target of which it is not said whose.
func (e *edition) aims(c *report.Chart) {
	if c.Kind == nil || !c.Kind.Aimed && !c.Target {
		return
	}
	at := c.At
	if p, typed := c.Places["target"]; typed {
		at = p
	}
	for _, s := range c.Of {
		for _, p := range c.Periods {
			for _, q := range c.Aims(s, p) {
				if f := e.ledger.Ask(q); len(f.Choices) > 0 && e.sure(s.Indicator) {
					e.problems.Add(report.WhoseTarget, at, say.Sprintf("say target: %s, or several: target: [%s]", f.Choices[0].ID, ids(f.Choices)),
						"%s: several bodies set a target, and none is named", f.Query.String())
					return
				}
			}
		}
	}
}

// ids is bodies as a list of them is typed.
func ids(list []*report.Body) string {
	var out []string
	for _, b := range list[:min(len(list), report.MostSetters)] {
		out = append(out, b.ID)
	}
	return strings.Join(out, ", ")
}

// pointed is a target with the place in its sentence at which it stands.
type pointed struct {
	report.Query
	at int
}

// ofSeveral reports whether some of a sentence's targets of one level are of several bodies.
func ofSeveral(aims []pointed) bool {
	for _, a := range aims {
		for _, b := range aims {
			if a.By != b.By && a.As(report.Level) == b.As(report.Level) {
				return true
			}
		}
	}
	return false
}

// nextMeeting is where the next words of a target met or missed stand in ts.
func (v *vocabulary) nextMeeting(ts []token, from int) int {
	for i := from; i < len(ts); i++ {
		if _, n := v.meeting.find(ts[i:]); n > 0 {
			return i
		}
	}
	return len(ts)
}

// spokenOf is which of a sentence's targets of several bodies the words at i speak of, if what
// they say is true of none that they may: those up to the next such words, or the last
// before them.
func (l *linter) spokenOf(p report.Passage, aims []pointed, i, next int, met bool) []pointed {
	var behind, before []pointed
	for _, a := range aims {
		switch {
		case a.at > i && a.at < next:
			behind = append(behind, a)
		case a.at < i:
			before = []pointed{a}
		}
	}
	may := append(behind, before...)
	for _, a := range may {
		if o := l.ledger(p).Outcome(a.Query); o == ledger.Unsettled || met == (o == ledger.Met) {
			return nil
		}
	}
	return may[:min(1, len(may))]
}
