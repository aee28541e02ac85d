package report

import "slices"

// Table is a table of figures, or of words.
type Table struct {
	Exhibit
	Kind    *TableKind // nil if it is none that is known
	Period  Period     // of all its columns, where they are not periods
	Periods []Period   // a column each
	Sources []*Source  // a column each
	Square  int        // how many items one square stands for, where it has squares
	Head    []Text     // of the columns, where rows are words
	By      *Breakdown // whose members are the rows
	Columns []Column   // of a row a member
	Sorted  Query      // the column by which its rows stand, the largest first; zero: as declared
	Rows    []Row

	Bars      *Bars      // of the figures of a column; nil: none
	Sparkline *Sparkline // a row; nil: none
}

// Row is a row of a table.
type Row struct {
	At    Pos
	Label Text
	// Query asks for the row's figures; each column completes it.
	Query Query
	// Member is whose row it is, of a table of members; nil of all.
	Member *Member
	// BaseBefore marks a change whose base is each column's year before.
	BaseBefore bool
	// Scopes are notes on single cells, by period.
	Scopes map[Period]Text
	// NotDrawn says why the row has no squares.
	NotDrawn Text
	// Cells are the words of a row, and Statement where they come from.
	Cells     []Text
	Statement *Statement
}

// Column asks for a figure of each row's member.
type Column struct {
	At    Pos
	Query Query
	Label Text // over it; without, what makes the figure of its indicator
}

// Of is the question that c asks in the row of a member, nil of all.
func (c Column) Of(m *Member) Query {
	q := c.Query
	if m != nil {
		q.Members, _ = q.Members.With(m)
	}
	return q
}

// In is the question that r asks in the column of p.
func (r *Row) In(p Period) Query {
	q := r.Query
	q.Period = p
	if r.BaseBefore {
		q.Base = p.YearBefore()
	}
	return q
}

// Years are the periods that the figures of b's rows are of.
func (b *Table) Years() []Period {
	if b.Kind.Counted {
		return nil // each column has its own
	}
	if b.Kind.Years {
		return b.Periods
	}
	return []Period{b.Period}
}

var tables = BlockKind{
	Key: "table", Called: "a table", New: func() Block { return new(Table) },
}

func (b *Table) Accept(v BlockVisitor) { v.Table(b) }

func (b *Table) tell(to listener) {
	b.Exhibit.tell(to, Boards)
	to.label(b.Head...)
	for _, c := range b.Columns {
		to.names(c.Label, c.Query)
	}
	for _, r := range b.Rows {
		if b.Kind != nil && b.Kind.Counted {
			to.whole(r)
			continue
		}
		if r.Query.Indicator == nil || !r.Label.Same(r.Query.Subject().Name()) {
			to.names(r.Label, r.In(b.Period))
		}
		to.label(r.NotDrawn)
		to.label(r.Cells...)
		for _, p := range sortedPeriods(r.Scopes) {
			to.prose(r.Scopes[p])
		}
	}
}

// whole tells the label of the row of all members; the others have the names of theirs.
func (to listener) whole(r Row) {
	if r.Member == nil {
		to.label(r.Label)
	}
}

func sortedPeriods(m map[Period]Text) []Period {
	out := make([]Period, 0, len(m))
	for p := range m {
		out = append(out, p)
	}
	slices.SortFunc(out, Period.Compare)
	return out
}

// Visit calls the method of v that is for the kind of b.
func (b *Table) Visit(v TableVisitor) { b.Kind.visit(v, b) }
