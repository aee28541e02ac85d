package check

import (
	"math/big"
	"slices"

	"tongket/report"
	"tongket/report/ledger"
)

// outcomes holds what a text without figures says of targets against those of what it stands
// with, or names: that they were met or missed, how many of how many, narrowly or by far.
func (l *linter) outcomesSaid(p report.Passage, v *vocabulary, ts []token) {
	if p.Edition == nil || p.Rests != nil || count(ts) > 0 || slices.ContainsFunc(ts, isSource) || !v.targets.in(ts) && p.Proves == nil {
		return
	}
	o := outcomeSaid{l, p, v, ts, noOutcome, -1, noOutcome, -1}
	for i := 0; i < len(ts); i++ {
		w, n := v.outcomes.find(ts[i:])
		if n == 0 {
			continue
		}
		switch {
		case w >= closely && o.width == noOutcome:
			o.width, o.widthAt = w, i
		case w < closely && o.word == noOutcome:
			o.word, o.at = w, i
		case w < closely && w != o.word:
			return // of some it says the one, of others the other
		}
		i += n - 1
	}
	if o.word == noOutcome && o.width == noOutcome || !v.targets.in(ts) {
		return
	}
	aims := o.aims()
	if len(aims) == 0 {
		return
	}
	if o.word != noOutcome && !o.counts(aims) {
		o.all(aims)
	}
	if o.width != noOutcome {
		o.near(aims)
	}
}

// outcomeSaid is what a sentence says of targets.
type outcomeSaid struct {
	*linter
	report.Passage
	v       *vocabulary
	ts      []token
	word    outcomeWord // met or missed
	at      int
	width   outcomeWord // narrowly or by far
	widthAt int
}

// aims is the targets that the sentence speaks of: of what it stands with, or of the
// indicators that it names.
func (o outcomeSaid) aims() (out []report.Query) {
	if o.Below != nil && o.Proves != nil && o.Text.Same(o.Proves.Message) {
		for _, q := range o.Proves.Asks() {
			aim := q.Plain().Aim()
			if q.Indicator != nil && !q.Period.IsZero() && q.Aspect == report.Level && o.ask(o.Passage, aim).Known() && !slices.ContainsFunc(out, aim.Same) {
				out = append(out, aim)
			}
		}
		return out
	}
	if o.Below != nil {
		return nil
	}
	d, words := o.dictionOf(o.v), o.v.nouns(nil, o.ts)
	for _, i := range o.report.Indicators {
		if i.Name == nil || i.Unread || !d.distinct(i) || !has(words, d.called[i]) {
			continue
		}
		if aim := (report.Subject{Indicator: i}).In(o.Edition.Period).Plain().Aim(); o.ask(o.Passage, aim).Known() {
			out = append(out, aim)
		}
	}
	return out
}

// counts holds how many targets are said to be met, or missed, against how many are. It
// reports whether the sentence counts them.
func (o outcomeSaid) counts(aims []report.Query) bool {
	n, to := 0, 0
	for i := o.at + 1; i < len(o.ts) && n == 0; i++ {
		if c := o.v.counts(o.ts, i); c > 0 {
			n, to = c, i
		}
	}
	if n == 0 || o.Proves == nil {
		return false
	}
	so := 0
	for _, a := range aims {
		switch outcome := o.ledger(o.Passage).Outcome(a); {
		case outcome == ledger.Unsettled:
			return true
		case (outcome == ledger.Met) == (o.word == targetMet):
			so++
		}
	}
	_, of := o.v.outOf.find(o.ts[to+1:])
	total := o.v.counts(o.ts, to+1+of)
	whole := o.v.allOf.ends(o.ts, to)
	if so != n && (whole || of > 0 && total > 0 || so < n) || whole && n != len(aims) {
		o.miscounted(o.ts[to:to+1], so)
	}
	return true
}

// all reports words by which targets were met, or missed, of which none was.
func (o outcomeSaid) all(aims []report.Query) {
	want := ledger.Met
	if o.word == targetMet {
		want = ledger.Missed
	}
	for _, a := range aims {
		if o.ledger(o.Passage).Outcome(a) != want {
			return
		}
	}
	o.problems.Warn(report.TargetWord, o.ts[o.at].at(), "", "%s is on the other side of its target", aims[0].As(report.Level).String())
}

// near holds narrowly and by far against how far all levels are from their targets.
func (o outcomeSaid) near(aims []report.Query) {
	for _, a := range aims {
		far, known := o.distance(o.Passage, a)
		if !known || o.width == closely && far.Cmp(wide) < 0 || o.width == byFar && far.Cmp(narrow) > 0 {
			return
		}
	}
	o.farOrNear(o.Passage, o.ts[o.widthAt], aims[0])
}

// A target is missed narrowly by less than a fifth of it, and by far by more than a fiftieth.
var wide, narrow = big.NewRat(1, 5), big.NewRat(1, 50)

// distance is by which part of its target a level is away from it.
func (l *linter) distance(p report.Passage, aim report.Query) (*big.Rat, bool) {
	f, g := l.ask(p, aim.As(report.Level)), l.ask(p, aim)
	if !f.Comparable() || !g.Known() || g.Amount.IsWords() || f.Amount.To != nil || g.Amount.To != nil || g.Amount.Rat().Sign() == 0 {
		return nil, false
	}
	d := new(big.Rat).Sub(f.Amount.Rat(), g.Amount.Rat())
	return d.Abs(d.Quo(d, g.Amount.Rat())), true
}

func (l *linter) farOrNear(p report.Passage, t token, aim report.Query) {
	level := aim.As(report.Level)
	l.problems.Warn(report.TargetWord, t.at(), "say both numbers", "the words say %q, but %s is %s, and %s is %s", t.raw, level.String(), l.ask(p, level).Value(), aim.String(), l.ask(p, aim).Value())
}

// nearTarget holds narrowly and by far beside the only level and the only target of a sentence,
// which are of one indicator, against them.
func (l *linter) nearTarget(p report.Passage, v *vocabulary, ts []token) {
	var level, aim *report.Ref
	for _, t := range ts {
		switch r := t.figure(); {
		case r == nil:
		case r.Query.Indicator == nil || r.Query.Aspect != report.Level && r.Query.Aspect != report.Target:
			return
		case r.Query.Aspect == report.Target && aim == nil:
			aim = r
		case r.Query.Aspect == report.Level && level == nil:
			level = r
		default:
			return
		}
	}
	if level == nil || aim == nil || level.Query.Subject() != aim.Query.Subject() || level.Query.Period != aim.Query.Period {
		return
	}
	for i := range ts {
		w, n := v.outcomes.find(ts[i:])
		if n == 0 || w < closely || at(ts, i-1).kind == ref || v.deniedAt(ts, i) {
			continue
		}
		if clause := ts[v.clauseStart(ts, i):]; !v.targets.in(clause) && !v.outcomes.in(clause[:min(len(clause), i+n-v.clauseStart(ts, i))]) {
			continue
		}
		far, known := l.distance(p, aim.Query.Plain())
		if known && (w == closely && far.Cmp(wide) > 0 || w == byFar && far.Cmp(narrow) < 0) {
			l.farOrNear(p, ts[i], aim.Query.Plain())
		}
		return
	}
}
