package report

// Bars is a column of a table in which the figures of another are drawn, all on one scale
// from zero.
type Bars struct {
	At     Pos
	Column int // in which the figures stand, from 0
}

// Sparkline is a column of a table with a small line a row, each on a scale of its own: it
// shows how figures moved, not how large they are.
type Sparkline struct {
	At      Pos
	Query   Query // of a table of members: of what, in whichever period; rows of others say it
	Periods []Period
}

// LeastLined is how many figures a small line needs to have a shape.
const LeastLined = 3

// Barred is the figure that is drawn as a bar in a row, if it is one that may be.
func (b *Table) Barred(r *Row) (Query, bool) {
	if !b.Kind.Counted {
		return r.In(b.Periods[b.Bars.Column]), r.Query.Aspect == Level
	}
	q := b.Columns[b.Bars.Column].Of(r.Member)
	return q, q.Aspect == Level && !(q.Indicator.AddsUp() && r.Sums())
}

// Lined is the figures that the small line of a row leads through, if it has one.
func (b *Table) Lined(r *Row) (out []Query, ok bool) {
	of := r.Query
	if b.Kind.Counted {
		of = Column{Query: b.Sparkline.Query}.Of(r.Member)
	}
	for _, p := range b.Sparkline.Periods {
		of.Period = p
		out = append(out, of)
	}
	return out, of.Aspect == Level
}

// Sums reports whether a row is of all, or of a group, which other rows are a part of.
func (r *Row) Sums() bool { return r.Member == nil || r.Member.Parts != nil }
