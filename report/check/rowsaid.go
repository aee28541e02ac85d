package check

import (
	"slices"

	"tongket/report"
)

// rowsSaid holds what a message says of rows that it names against what stands below it: which
// way they went, which has most or least, and whose figure it prints.
func (l *linter) rowsSaid(p report.Passage, v *vocabulary, ts []token) {
	if p.Below == nil || p.Rests != nil || p.Proves != nil && p.Proves.Says && p.Text.Same(p.Proves.Message) {
		return
	}
	figures := figuresIn(ts)
	r := rowsOf{l, p, v, ts, nil}
	if len(figures) > 0 {
		r.figures(figures)
		return
	}
	r.went()
	for i := range ts {
		if w, n := v.crowned(ts, i); n > 0 {
			r.crown(w, i, i+n)
			return
		}
	}
}

// rowsOf is a text that stands with rows, and what is shown of these.
type rowsOf struct {
	*linter
	report.Passage
	v     *vocabulary
	ts    []token
	below []report.Query
}

// named is the rows that the text names, of those that are shown; of a table of members these.
func (r *rowsOf) named() (out []mention) {
	if r.below == nil {
		r.below = r.Below()
	}
	for _, q := range r.below {
		if q.Indicator == nil || q.Indicator.Name == nil || q.Period.IsZero() {
			return nil
		}
	}
	if rows := rowsBelow(r.below); !r.ofMembers(rows) {
		return r.rowsNamed(r.v, r.ts, rows, r.Proves)
	}
	var members []report.Subject
	for _, b := range r.below[0].Indicator.By {
		for m := range b.All {
			if all, ok := (report.Members{}).With(m); ok {
				members = append(members, report.Subject{Indicator: r.below[0].Indicator, Members: all})
			}
		}
	}
	return r.rowsNamed(r.v, r.ts, members, nil)
}

// ofMembers reports whether rows are of what members are counted by, and of none of these.
func (r *rowsOf) ofMembers(rows []report.Subject) bool {
	return len(rows) > 0 && r.Proves == nil && !slices.ContainsFunc(rows, func(s report.Subject) bool { return !s.Members.Whole() || len(s.Indicator.By) == 0 })
}

// went holds the only way that the text names against each row that it names: all steps of one
// went the other way.
func (r *rowsOf) went() {
	if r.v.clauses.in(r.ts) || r.v.denies(r.ts) >= 0 || r.v.excepts(r.ts) || r.v.against.in(r.ts) {
		return
	}
	m, one := onlyWay(r.v.moves(r.ts))
	if !one || !m.happens() && !m.compares() {
		return
	}
	named := r.named()
	if r.ofMembers(rowsBelow(r.below)) {
		return
	}
	steps := r.stepsBelow()
	if len(named) == 0 {
		r.counts(steps, m.way())
		return
	}
	for _, row := range named {
		signs := 0
		for _, q := range steps {
			if q.Subject() != row.of {
				continue
			}
			way := r.stepped(r.Passage, q)
			if way != report.None && way != opposite(m.way()) {
				signs = 0
				break
			}
			if way != report.None {
				signs++
			}
		}
		if signs > 0 {
			r.add(report.DirectionWord, r.ts[row.at], "use the word of the other direction", "the words say that it went %s, but all that is shown went %s", went(m.way()), went(opposite(m.way())))
			return
		}
	}
}

// counts holds so many of so many that are said to have gone one way against how many did.
func (r *rowsOf) counts(steps []report.Query, way report.Direction) {
	for i := range r.ts {
		n := r.v.counts(r.ts, i)
		_, of := r.v.outOf.find(r.ts[min(i+1, len(r.ts)):])
		total := r.v.counts(r.ts, i+1+of)
		if n == 0 || of == 0 || total <= n {
			continue
		}
		so, rows := 0, map[report.Subject]bool{}
		for _, q := range r.called(steps, at(r.ts, i+2+of)) {
			went := r.stepped(r.Passage, q)
			if rows[q.Subject()] || went == report.None {
				return // it went several times, or nobody knows
			}
			rows[q.Subject()] = true
			if went == way {
				so++
			}
		}
		if len(rows) == total && so != n {
			r.miscounted(r.ts[i:i+1], so)
		}
		return
	}
}

// called is the steps of the rows that have a word in their names, or else of all.
func (r *rowsOf) called(steps []report.Query, noun token) []report.Query {
	stem := r.v.stem(noun.text)
	out := slices.DeleteFunc(slices.Clone(steps), func(q report.Query) bool {
		return !slices.ContainsFunc(r.callings(r.v, q.Subject(), r.Proves), func(name []string) bool { return slices.Contains(name, stem) })
	})
	if noun.kind != word || len(out) == 0 {
		return steps
	}
	return out
}

// stepped is the way of a step, where that of its change or the bounds of its two levels are
// known.
func (l *linter) stepped(p report.Passage, q report.Query) report.Direction {
	if f := l.ask(p, q); f.Comparable() {
		return f.Sign()
	}
	last, base := q.Plain().As(report.Level), q.Plain().As(report.Level)
	last.Base, base.Base, base.Period = report.Period{}, report.Period{}, q.Base
	switch f, g := l.ask(p, last), l.ask(p, base); {
	case !f.Known() || !g.Known():
	case f.Above(g):
		return report.Up
	case g.Above(f):
		return report.Down
	}
	return report.None
}

// stepsBelow is how the rows went from one to the next of what is shown.
func (r *rowsOf) stepsBelow() (out []report.Query) {
	for _, q := range r.below {
		if q.Aspect.HasBase() && !q.Base.IsZero() {
			out = append(out, q)
		}
	}
	return append(out, levelSteps(r.below)...)
}

// crown holds words by which the only row that is named has most, or least, of what is shown
// against the others: in all that the words may be of, another surely has more, or less.
func (r *rowsOf) crown(w rowWord, from, to int) {
	named := r.named()
	if len(named) != 1 || slices.ContainsFunc(r.v.moves(r.ts), func(m move) bool { return m.way() != report.None }) || r.v.denies(r.ts) >= 0 || r.v.oneOfSeveral(r.ts) {
		return
	}
	if !r.v.Binding.Syllables && !r.ofShown(to) {
		return
	}
	var winner report.Query
	for _, q := range r.spokenOf(named[0].of) {
		other, beaten := r.outdone(q, named[0].of, w.more())
		if !beaten {
			return
		}
		winner = other
	}
	if winner.Indicator != nil {
		r.dethroned(r.ts[from], named[0].of.ID(), w.more(), r.ask(r.Passage, winner))
	}
}

// ofShown reports whether what follows is a word of what is shown, or nothing: most meters.
func (r *rowsOf) ofShown(to int) bool {
	next := at(r.ts, to)
	if next.kind != word {
		return true
	}
	stem := r.v.stem(next.text)
	d := r.dictionOf(r.v)
	return slices.ContainsFunc(r.below, func(q report.Query) bool {
		return slices.Contains(d.called[q.Indicator], stem) || slices.Contains(d.also[q.Indicator], stem)
	})
}

// spokenOf is the levels shown of which the words may be: of the indicators that they have a
// word of, or else of the only one; of the last period alone where the rows are counted in several.
func (r *rowsOf) spokenOf(row report.Subject) (out []report.Query) {
	d, words := r.dictionOf(r.v), r.v.nouns(nil, r.ts)
	ofRow := r.callings(r.v, row, r.Proves)[0]
	all := map[*report.Indicator]bool{}
	for _, q := range r.below {
		all[q.Indicator] = true
		said := slices.ContainsFunc(d.called[q.Indicator], func(w string) bool { return slices.Contains(words, w) && !slices.Contains(ofRow, w) })
		if q.Aspect == report.Level && (said || !row.Members.Whole() && q.Members == row.Members) {
			out = append(out, q)
		}
	}
	if len(out) > 0 || len(all) > 1 && !row.Members.Whole() {
		return out
	}
	for _, q := range r.below {
		if q.Aspect == report.Level && (q.Subject() == row || q.Members.Whole()) {
			out = append(out, q)
		}
	}
	return out
}

// outdone is another row of a column that is surely more than the one named, or less.
func (r *rowsOf) outdone(q report.Query, row report.Subject, more bool) (report.Query, bool) {
	own := inRow(q, row)
	f := r.ask(r.Passage, own)
	if !f.Comparable() {
		return q, false
	}
	for _, s := range r.rivals(q, row) {
		other := inRow(q, s)
		g := r.ask(r.Passage, other)
		if more && g.Above(f) || !more && f.Above(g) {
			return other, true
		}
	}
	return q, false
}

// inRow is what a column asks of a row.
func inRow(q report.Query, s report.Subject) report.Query {
	if !s.Members.Whole() {
		q.Members = s.Members
		return q
	}
	q.Indicator, q.Members = s.Indicator, s.Members
	return q
}

// rivals is the other rows of a column.
func (r *rowsOf) rivals(q report.Query, row report.Subject) (out []report.Subject) {
	for m := range row.Members.Each {
		for other := range m.Of.All {
			if all, ok := row.Members.With(other); ok && other != m && other.Group == m.Group {
				out = append(out, report.Subject{Indicator: q.Indicator, Members: all})
			}
		}
	}
	if !row.Members.Whole() {
		return out
	}
	for _, s := range rowsBelow(r.below) {
		if s != row && s.Indicator.Unit == row.Indicator.Unit && !related(s.Indicator, row.Indicator) {
			out = append(out, s)
		}
	}
	return out
}

// figures holds the only figure that the message of a chart has of its rows against the only
// row that it names: it is of another, which has no word there.
func (r *rowsOf) figures(at []int) {
	if r.Proves == nil || !r.Text.Same(r.Proves.Message) || r.v.excepts(r.ts) {
		return
	}
	at = slices.DeleteFunc(at, func(i int) bool { return !slices.Contains(r.Proves.Of, r.ts[i].figure().Query.Subject()) })
	if len(at) != 1 {
		return
	}
	i := at[0]
	q := r.ts[i].figure().Query
	named := r.named()
	if len(named) != 1 || named[0].of == q.Subject() {
		return
	}
	if d := r.dictionOf(r.v); d.has(r.v, q.Subject(), r.ownWords(q.Subject(), named[0].of)) {
		return
	}
	r.problems.Warn(report.SwappedFigures, r.ts[i].at(), "let each figure stand by its own words", "the words before the figure speak of %s, and it is of %s", named[0].of.ID(), q.Subject().ID())
}

// ownWords is the words of the text that are no words of another row.
func (r *rowsOf) ownWords(own, other report.Subject) []string {
	taken := r.callings(r.v, other, r.Proves)
	return slices.DeleteFunc(r.v.nouns(nil, r.ts), func(w string) bool {
		return slices.ContainsFunc(taken, func(name []string) bool { return slices.Contains(name, w) })
	})
}
