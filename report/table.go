package report

import "slices"

// TableKind is a kind of table.
type TableKind string

const (
	ByPeriod  TableKind = "periods"   // a column a year
	BySource  TableKind = "sources"   // a column a source, where they differ
	Inventory TableKind = "inventory" // a quantity and unit squares
	Entries   TableKind = "entries"   // words: events, offices, honours
)

// Table is a table of figures, or of words.
type Table struct {
	Exhibit
	Kind    TableKind
	Period  Period    // BySource, Inventory
	Periods []Period  // ByPeriod
	Sources []*Source // BySource
	Square  int       // Inventory: how many items one square stands for
	Head    []Text    // Entries: the heads of the columns
	Rows    []Row
}

// Row is a row of a table.
type Row struct {
	At    Pos
	Label Text
	// Query asks for the row's figures; each column completes it.
	Query Query
	// BaseBefore marks a change whose base is each column's year before.
	BaseBefore bool
	// Scopes are notes on single cells, by period.
	Scopes map[Period]Text
	// NotDrawn says, in an inventory, why the row has no squares.
	NotDrawn Text
	// Cells are the words of a row of Entries, and Statement where they come from.
	Cells     []Text
	Statement *Statement
}

// In is the question that r asks in the column of p.
func (r *Row) In(p Period) Query {
	q := r.Query
	q.Period = p
	if r.BaseBefore {
		q.Base = p - 1
	}
	return q
}

var tables = BlockKind{
	Key: "table", Called: "a table", New: func() Block { return new(Table) },
}

func (b *Table) Accept(v BlockVisitor) { v.Table(b) }

func (b *Table) tell(to teller) {
	b.Exhibit.tell(to, Boards)
	to.label(b.Head...)
	for _, r := range b.Rows {
		if r.Query.Indicator == nil || !r.Label.Same(r.Query.Indicator.Name) {
			to.names(r.Label, r.In(b.Period))
		}
		to.label(r.NotDrawn)
		to.label(r.Cells...)
		for _, p := range sortedPeriods(r.Scopes) {
			to.prose(r.Scopes[p])
		}
	}
}

func sortedPeriods(m map[Period]Text) []Period {
	out := make([]Period, 0, len(m))
	for p := range m {
		out = append(out, p)
	}
	slices.Sort(out)
	return out
}
