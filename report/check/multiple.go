package check

import (
	"math/big"

	"tongket/report"
)

// what is about twice, or half, of something else: between these multiples of it.
var (
	twice = [2]*big.Rat{big.NewRat(7, 4), big.NewRat(5, 2)}
	half  = [2]*big.Rat{big.NewRat(2, 5), big.NewRat(3, 5)}
)

// multiples holds doubled and halved against the two levels of a sentence, if these are of
// one subject and are all its figures.
func (l *linter) multiples(p report.Passage, v *vocabulary, ts []token) {
	if _, _, ok := onlyLevel(ts); !ok || count(ts) != 2 || v.among.in(ts) {
		return
	}
	var levels []report.Query
	for _, t := range ts {
		if r := t.figure(); r != nil {
			levels = append(levels, r.Query)
		}
	}
	from, to := levels[0], levels[1]
	if to.Period.Before(from.Period) {
		from, to = to, from
	}
	for i := range ts {
		doubled, n := v.multiples.find(ts[i:])
		if n == 0 {
			continue
		}
		about := half
		if doubled {
			about = twice
		}
		if f, g := l.ask(p, to), l.ask(p, from); !f.MayBe(about[0], about[1], g) {
			l.add(report.MultipleWord, ts[i], "say from what to what, or by how much", "%s is %s, and %s is %s", to.String(), f.Value(), from.String(), g.Value())
		}
		return
	}
}
