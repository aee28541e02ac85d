package ledger

import (
	"slices"

	"tongket/report"
)

// published answers q by what sources state, without arithmetic.
func (l *Ledger) published(q report.Query) Figure {
	f, known := l.read[q]
	if known {
		return f
	}
	f.Query = q
	if facts := l.stated(q); len(facts) > 0 {
		facts, revised := latest(facts)
		f = l.follow(q, facts)
		f.Revised = revised
	}
	l.read[q] = f
	return f
}

// latest leaves aside what a later source replaces, saying so, and figures of
// a part of the year where another counts more of it.
func latest(facts []*report.Fact) (kept, revised []*report.Fact) {
	until := facts[0].Until
	for _, f := range facts {
		if f.Until == "" || until != "" && f.Until > until {
			until = f.Until
		}
	}
	replaced := map[*report.Source]bool{}
	for _, f := range facts {
		if f.Revises != nil {
			replaced[f.Revises] = true
		}
	}
	for _, f := range facts {
		switch {
		case replaced[f.Source]:
			revised = append(revised, f)
		case f.Until == until:
			kept = append(kept, f)
		}
	}
	if len(kept) == 0 {
		return facts, nil // two sources that each claim to correct the other
	}
	return kept, revised
}

// stated is every fact that answers q with a number or words.
func (l *Ledger) stated(q report.Query) []*report.Fact {
	key := q.Key()
	all := l.saying[key]
	if q.Source == nil {
		return all
	}
	if !l.sorted[key] { // by sources, all at once
		l.sorted[key] = true
		for _, f := range all {
			key.Source = f.Source
			l.saying[key] = append(l.saying[key], f)
		}
	}
	key.Source = q.Source
	return l.saying[key]
}

// follow makes the answer of facts that all speak to q.
func (l *Ledger) follow(q report.Query, facts []*report.Fact) Figure {
	numbers := slices.DeleteFunc(slices.Clone(facts), func(f *report.Fact) bool { return f.Amount.IsWords() })
	if len(numbers) == 0 {
		return Figure{Query: q, Status: Published, Amount: facts[0].Amount, Facts: facts}
	}
	if agree(numbers) {
		best := slices.MinFunc(numbers, morePrecise)
		return Figure{Query: q, Status: Published, Amount: best.Amount, Facts: first(best, numbers)}
	}
	if chosen, reason := l.chosen(q, numbers); chosen != nil {
		return resolve(q, chosen, numbers, reason)
	}
	return Figure{Query: q, Status: Disputed, Amount: numbers[0].Amount, Facts: numbers[:1], Others: numbers[1:]}
}

// chosen is which of several facts the edition follows, and why; nil if it does not
// say.
func (l *Ledger) chosen(q report.Query, facts []*report.Fact) (*report.Fact, report.Text) {
	for _, r := range l.chosenBy[q.Key()] {
		if i := slices.IndexFunc(facts, func(f *report.Fact) bool { return f.Source == r.Query.Source }); i >= 0 {
			return facts[i], r.Reason
		}
	}
	return nil, nil
}

// resolve follows chosen and whatever agrees with it.
func resolve(q report.Query, chosen *report.Fact, all []*report.Fact, reason report.Text) Figure {
	out := Figure{Query: q, Status: Published, Amount: chosen.Amount, Facts: []*report.Fact{chosen}, Reason: reason}
	for _, f := range all {
		switch {
		case f == chosen:
		case agree([]*report.Fact{chosen, f}):
			out.Facts = append(out.Facts, f)
		default:
			out.Others = append(out.Others, f)
		}
	}
	return out
}

// starts reports whether arithmetic may start from f: a number for the whole year that
// is not left aside.
func (l *Ledger) starts(f Figure) bool {
	return f.isNumber() && f.Facts[0].Until == "" && l.aside[f.Facts[0]] == nil
}
