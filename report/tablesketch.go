package report

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
