package ledger

import "tongket/report"

// A Chain is the arithmetic that leads to a computed level, or of changes alone to
// the change that they come to.
type Chain struct {
	Start *Figure // the level it begins with; nil of changes
	Steps []Step
}

// Step is the arithmetic of one relation.
type Step struct {
	Change       *report.Fact // the published change, in percent or in points
	From, Period report.Period
	Back         bool   // from the period of the change to its base
	Level        Bounds // of From, as it was published or follows
	Result       Bounds // of Period
	// Cut are the whole numbers that Level leaves, if they are narrower, and Narrow is
	// what follows from them.
	Cut    *Bounds
	Narrow Bounds
	Wholes *Bounds // the whole numbers that the result leaves, of things counted
}

// known is what the source of r states of the level from which it leads, or else what is
// followed.
func (l *Ledger) known(r *relation) (*Figure, interval) {
	q := r.fact.Query().Subject().In(r.from)
	own := q
	own.Source = r.fact.Source
	for _, q := range []report.Query{own, q} {
		if f := l.published(q); l.starts(f) {
			return &f, f.interval()
		}
	}
	return nil, interval{}
}

// knownOrSolved is known, or what the equations of the subject leave of that level, or
// else what other periods do that are added up.
func (l *Ledger) knownOrSolved(r *relation) (*Figure, interval) {
	q := r.fact.Query().Subject().In(r.from)
	if f, level := l.known(r); f != nil || l.published(q).Known() {
		return f, level
	}
	if f := l.direct(q).figure; f.Known() && f.Facts[0].Until == "" {
		return &f, f.interval()
	}
	if f, ok := l.flow(q); ok {
		return &f, f.interval()
	}
	return nil, interval{}
}

// work writes out the arithmetic of r, once without and once with cutting each step
// to whole numbers.
func (l *Ledger) work(r *route) Chain {
	out := Chain{Start: r.start}
	level := r.start.interval()
	at := worked{loose: level, tight: level, places: r.places(), whole: r.start.Query.Indicator.Unit.Kind == report.Count && r.places() == 1}
	for i, by := range r.steps() {
		out.Steps = append(out.Steps, at.step(by, i))
	}
	return out
}

// worked is how far the arithmetic of a route has come.
type worked struct {
	loose, tight interval // the level, without and with the cuts
	places       int
	whole        bool // it counts whole things, and shows them
}

// step carries the level over relation number i.
func (w *worked) step(by *relation, i int) Step {
	out := Step{Change: by.fact, From: by.from, Period: by.to, Back: !by.forward, Level: w.loose.outwards(min(w.places, w.loose.places(i)))}
	if w.whole && i > 0 {
		w.tight = w.tight.wholes()
		cut := w.tight.outwards(0)
		out.Cut = &cut
	}
	w.loose, w.tight = by.carry(w.loose).wieldy(), by.carry(w.tight).wieldy()
	out.Result, out.Narrow = w.loose.outwards(w.loose.fine(w.places)), w.tight.outwards(w.tight.fine(w.places))
	if w.whole {
		wholes := w.tight.wholes().outwards(0)
		out.Wholes = &wholes
	}
	return out
}
