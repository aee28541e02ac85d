package report

// Opening is what an edition opens on beside its first message, where it says so: one of
// its charts, or one figure.
type Opening struct {
	At    Pos    // of which it is
	Chart *Chart // nil: as its messages have it
	Ref   *Ref   // nil likewise
}

// Alone is the one figure that stands large: the one named, or the only one of a chart of a
// figure against its target. There is none where the edition opens on a series.
func (o Opening) Alone() (q Query, ok bool) {
	switch c := o.Chart; {
	case o.Ref != nil:
		return o.Ref.Query, o.Ref.Kind == ToFigure
	case c == nil || c.Unread || c.Kind == nil || !c.Kind.Aimed || len(c.Of) == 0:
		return Query{}, false
	default:
		asks := c.Asks()
		if len(asks) != 1 {
			return Query{}, false
		}
		return asks[0], true
	}
}
