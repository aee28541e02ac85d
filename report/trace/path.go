package trace

import (
	"slices"

	"tongket/report"
	"tongket/report/ledger"
)

// Path is the figures that a computed one follows from by arithmetic, each
// before those that need it, and itself last. A published figure is its own
// path.
func Path(l *ledger.Ledger, f ledger.Figure) []ledger.Figure {
	var out []ledger.Figure
	seen := map[report.Query]bool{}
	var visit func(f ledger.Figure)
	visit = func(f ledger.Figure) {
		if seen[f.Query] {
			return
		}
		seen[f.Query] = true
		for _, from := range before(l, f) {
			if from.Known() {
				visit(from)
			}
		}
		out = append(out, f)
	}
	visit(f)
	return out
}

// before is the figures from which f follows directly.
func before(l *ledger.Ledger, f ledger.Figure) []ledger.Figure {
	out := slices.Concat(f.Compared, f.Among)
	for _, s := range f.Solutions {
		for _, t := range s.Terms {
			out = append(out, t.Figure)
		}
	}
	for _, s := range f.Stretches {
		for _, t := range s.Terms {
			out = append(out, t.Figure)
		}
	}
	for _, w := range f.Chains {
		for _, s := range w.Steps {
			out = append(out, l.Ask(s.Change.Query()))
			if f.Query.Aspect == report.Level {
				out = append(out, l.Ask(f.Query.Subject().In(s.From)))
			}
		}
	}
	return out
}
