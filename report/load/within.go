package load

import (
	"strings"

	"tongket/report"
	"tongket/report/nearest"
	"tongket/report/say"
)

// test is what a reference counts members by, before its names are looked up: count
// BREAKDOWN up BASE, met, above NUMBER.
type test struct {
	by, number, base word
	is               report.Condition
}

// test reads the words behind count and returns those after them.
func (w *written) test(words []word, end int) ([]word, *mistake) {
	if len(words) < 2 {
		return nil, &mistake{end, "after count stand a breakdown and what its members are counted by", testGrammar()}
	}
	w.where.by = words[0]
	if err := w.where.by.notID(); err != nil {
		return nil, err
	}
	is, ok := report.ConditionNamed(words[1].text)
	if !ok {
		return nil, &mistake{words[1].at, say.Sprintf("%s is not understood", quoted(words[1].text)), nearest.Hint(words[1].text, report.Conditions())}
	}
	rest := words[2:]
	w.where.is = is
	switch {
	case !is.HasBase() && !is.HasNumber():
		return rest, nil
	case len(rest) == 0:
		return nil, &mistake{end, say.Sprintf("something is missing after %s", words[1].text), testGrammar()}
	case is.HasBase():
		w.where.base = rest[0]
	default:
		w.where.number = rest[0]
	}
	return rest[1:], nil
}

func testGrammar() say.Message {
	return "type count district up 2021, down 2021, met, missed, above 90, below 90, at-least 90 or at-most 90"
}

// where looks up what members are counted by.
func (l *loader) where(q report.Query, t test, place func(int) report.Pos) (out report.Where, ok bool) {
	out.Is = t.is
	if out.By = l.breakdownOf(t.by.text, place(t.by.at)); out.By == nil {
		return out, false
	}
	var err *mistake
	switch {
	case t.is.HasBase():
		if out.Base, err = l.base(t.base, q.Period); err == nil {
			if err = unlike(report.Change, q.Indicator, q.Period, out.Base, t.base.at); err != nil {
				l.problems.Add(report.BadBase, place(err.at), err.hint, "%s", err.what)
				return out, false
			}
		}
	case t.is.HasNumber():
		if out.Number, _, err = parseScaled(strings.TrimSuffix(t.number.text, "%"), q.Indicator.BelowZero); err != nil {
			err.at += t.number.at
		}
	}
	if err != nil {
		l.problems.Add(report.BadReference, place(err.at), err.hint, "%s", err.what)
	}
	return out, err == nil
}

// among looks up among whose members a share or a rank is.
func (l *loader) among(by word, place func(int) report.Pos) (report.Where, bool) {
	if by.text == report.AmongAll {
		return report.Where{All: true}, true
	}
	b := l.breakdownOf(by.text, place(by.at))
	return report.Where{By: b, Among: b != nil}, b != nil
}

// within wants what q holds against others to be of one member, or to count those of a
// breakdown, of which there are no others.
func (l *loader) within(q report.Query, at report.Pos) bool {
	i := q.Indicator
	b := q.Where.By
	if b == nil {
		b = q.Within()
	}
	switch {
	case !q.Aspect.Within() && q.Aspect != report.HowMany && q.Aspect != report.Mean, i.Unread, b != nil && b.Unread:
	case q.Aspect == report.Mean && (b == nil || q.Where.All):
		l.problems.Add(report.BadReference, at, say.Sprintf("name a breakdown: %s mean BREAKDOWN", i.ID), "a mean is that of the members of one breakdown")
		return false
	case q.Aspect.Within() && q.Members[1] != nil && (b == nil && !q.Where.All || q.Aspect == report.Rank && q.Where.All):
		l.twoWays(q, at)
		return false
	case q.Where.All:
		return l.partOf(q, at)
	case b != nil && q.Aspect.Within() && q.Members.Of(b) == nil:
		l.problems.Add(report.BadReference, at, "name one whose member it is", "%s is no member of %s", q.Members.String(), b.ID)
		return false
	case b == nil:
		l.problems.Add(report.BadReference, at, say.Sprintf("name it: %s of MEMBER %s", i.ID, q.Aspect), "a %s is that of one member of a breakdown", q.Aspect)
		return false
	case (q.Aspect == report.HowMany || q.Aspect == report.Mean) && !i.CountedBy(b):
		l.problems.Add(report.BadReference, at, "say by: at the indicator", "%s is not counted by %s", i.ID, b.ID)
		return false
	case (q.Aspect == report.HowMany || q.Aspect == report.Mean) && q.Members.Of(b) != nil:
		l.problems.Add(report.BadReference, at, "name the indicator alone", "%s is a member of %s, of which each is looked at", q.Members.Of(b).ID, b.ID)
		return false
	case q.Aspect != report.Share && !b.Complete:
		l.problems.Add(report.BadReference, at, say.Sprintf("if there are no others, say complete: true of %s in indicators.yaml", b.ID), "of how many it is one is not known: %s may have other members", b.ID)
		return false
	}
	if q.Aspect == report.Mean && !i.AddsUp() {
		l.problems.Add(report.BadReference, at, "", "%s does not add up over its members: a mean of rates and averages would say nothing", i.ID)
		return false
	}
	return q.Aspect != report.Share || l.partOf(q, at)
}

// partOf wants a share to be of what adds up.
func (l *loader) partOf(q report.Query, at report.Pos) bool {
	if q.Indicator.AddsUp() && !q.Indicator.BelowZero {
		return true
	}
	l.problems.Add(report.BadReference, at, "", "%s does not add up over its members, and none of them is a share of it", q.Indicator.ID)
	return false
}

// twoWays refuses a share or a rank of two members at once of which it is not said among
// whom.
func (l *loader) twoWays(q report.Query, at report.Pos) {
	a, b := q.Members[0], q.Members[1]
	hint := say.Sprintf("type %[1]s %[2]s, among %[3]s, or %[1]s %[4]s, among %[5]s", q.Aspect, a.Of.ID, b.ID, b.Of.ID, a.ID)
	if q.Aspect == report.Share {
		hint = say.Sprintf("type share %[1]s, of all of %[2]s, share %[3]s, of all of %[4]s, or share all", a.Of.ID, b.ID, b.Of.ID, a.ID)
	}
	l.problems.Add(report.BadReference, at, hint, "a %s of two members at once is read in several ways", q.Aspect)
}
