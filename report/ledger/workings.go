package ledger

import "tongket/report"

// A Way is one chain of arithmetic to a computed level.
type Way struct {
	Start *report.Fact // the level it begins with
	Steps []Step
}

// Step is the arithmetic of one relation.
type Step struct {
	Change       *report.Fact // the published change, in percent or in points
	From, Period report.Period
	Level        Bounds // of From, as it was published or follows
	Result       Bounds // of Period
	// Settled are the whole numbers that Level leaves, if they are narrower,
	// and Narrow is what follows from them.
	Settled *Bounds
	Narrow  Bounds
	Wholes  *Bounds // the whole numbers that the result leaves, of things counted
}

// work writes out the arithmetic of w, once without and once with settling each
// step to whole numbers.
func (l *Ledger) work(w way) Way {
	out := Way{Start: w.start}
	whole := w.start.Indicator.Unit.Kind == report.Count && w.places() == 1
	_, loose := l.known(w.steps[0])
	tight := loose
	for i, r := range w.steps {
		step := Step{Change: r.fact, From: r.from, Period: r.to, Level: loose.outwards(min(w.places(), loose.places(i)))}
		if whole && i > 0 {
			tight = tight.wholes()
			settled := tight.outwards(0)
			step.Settled = &settled
		}
		loose, tight = r.carry(loose), r.carry(tight)
		step.Result, step.Narrow = loose.outwards(w.places()), tight.outwards(w.places())
		if whole {
			wholes := tight.wholes().outwards(0)
			step.Wholes = &wholes
		}
		out.Steps = append(out.Steps, step)
	}
	return out
}
