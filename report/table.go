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
	NoWhole bool // of a table of members: that it has no row of all is meant so

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
	// BaseBefore marks a change, or a count of those that rose or fell, whose base is each
	// column's year before.
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
	return q.Unsaid()
}

// In is the question that r asks in the column of p.
func (r *Row) In(p Period) Query {
	q := r.Query
	q.Period = p
	switch {
	case r.BaseBefore && q.Aspect == HowMany:
		q.Where.Base = p.YearBefore()
	case r.BaseBefore:
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
	b.Exhibit.tell(to, Boards, b.asks(), b.lined())
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
		for _, t := range r.Cells {
			to.yield(Passage{Text: t, Edition: to.of, Rests: r.Statement})
		}
		for _, p := range sortedPeriods(r.Scopes) {
			to.prose(r.Scopes[p])
		}
	}
}

// asks is the figures of b, each period and base that its columns or rows have.
func (b *Table) asks() (out []Query) {
	for _, c := range b.Columns {
		out = append(out, c.Query)
	}
	for i := range b.Rows {
		for _, p := range b.Years() {
			if b.Rows[i].Query.Indicator != nil {
				out = append(out, b.Rows[i].In(p))
			}
		}
	}
	return out
}

// lined is the figures of the small lines, of one indicator if it has rows of several.
func (b *Table) lined() (out []Query) {
	if b.Sparkline == nil {
		return nil
	}
	of := b.Sparkline.Query
	if of.Indicator == nil && len(b.Rows) > 0 {
		of = b.Rows[0].Query
	}
	for _, p := range b.Sparkline.Periods {
		out = append(out, Query{Indicator: of.Indicator, Period: p})
	}
	return out
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
