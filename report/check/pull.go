package check

import "tongket/report"

// pulls wants each figure that stands large to be one that a source publishes as a number:
// nothing beside it says what it rests on.
func (e *edition) pulls() {
	for _, s := range e.Sections {
		for _, b := range s.Blocks {
			p, ok := b.(*report.Pull)
			if !ok || p.Ref == nil || e.open(p.Ref.Query.Subject()) {
				continue
			}
			if f := e.ledger.Ask(p.Ref.Query); f.Known() && !f.StandsAlone() {
				e.problems.Add(report.NotDrawable, p.Ref.At, "choose a figure that a source publishes as a number", "a pull figure stands as published, and %s is none", f.Query.String())
			}
		}
	}
}
