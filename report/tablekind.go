package report

import "tongket/report/say"

// TableKind is a kind of table: what is typed for it and for its rows, what these are,
// and its visit. How it is read and set is for a TableVisitor to say, in load and in
// templates.
type TableKind struct {
	Key     string      // as typed
	Called  say.Message // in messages
	Shows   say.Message // what it is for
	Keys    []string
	RowKeys []string

	Years   bool // a column a period
	Words   bool // its rows are words, not figures
	Squares bool // its figures are drawn as squares
	Counted bool // a row a member; each column asks for a figure of it

	// Example is a table of the kind as it is typed, as in ChartKind.
	Example string
	visit   func(TableVisitor, *Table)
}

// TableVisitor does something with a table of each kind.
type TableVisitor interface {
	ByPeriod(*Table)
	BySource(*Table)
	ByMember(*Table)
	Inventory(*Table)
	Entries(*Table)
}

// TableKinds are all kinds of tables.
func TableKinds() []*TableKind {
	return []*TableKind{&byPeriod, &bySource, &byMember, &inventory, &entries}
}

// byPeriod has a column a period.
var byPeriod = TableKind{
	Key: "periods", Called: "a table of periods",
	Shows: "indicators over periods, a column a period",
	Keys:  []string{"columns", "rows", "bars", "sparkline", "shown-in"}, RowKeys: []string{"of", "label", "scopes"},
	Years: true, visit: TableVisitor.ByPeriod,
	Example: `
- table: periods
  EXHIBIT
  columns: 2020..2022
  bars: 2022
  sparkline: 2017..2022
  shown-in: thousand
  rows:
    - of: cases
    - of: boats
    - of: visits
      label: LABEL
      scopes: {2021: TEXT}
    - of: cases change previous
    - of: none change previous
    - of: visits count district up previous
      label: LABEL
    - of: visits of city rank
    - of: harvest change 2021
    - of: rate target
    - of: rate margin
    - of: rate points previous
`}

// bySource has a column a source, where they differ.
var bySource = TableKind{
	Key: "sources", Called: "a table of sources",
	Shows: "what sources say that do not agree, a column a source",
	Keys:  []string{"columns", "period", "rows", "shown-in"}, RowKeys: []string{"of", "label"},
	visit: TableVisitor.BySource,
	Example: `
- table: sources
  EXHIBIT
  columns: [review, news]
  period: 2022
  shown-in: thousand
  rows:
    - of: disputed
      label: LABEL
`}

// byMember has a row a member of a breakdown.
var byMember = TableKind{
	Key: "members", Called: "a table of members",
	Shows: "figures of the members of a breakdown, a row a member",
	Keys:  []string{"by", "columns", "members", "sorted", "whole", "bars", "sparkline", "shown-in"}, Counted: true,
	visit: TableVisitor.ByMember,
	Example: `
- table: members
  EXHIBIT
  by: district
  members: [city, north, south, island]
  columns:
    - visits 2022
    - {of: visits 2022 change 2021, label: LABEL}
    - visits 2022 of women share district
  sorted: visits 2022
  bars: visits 2022
  sparkline: {of: visits, periods: 2017..2022}
  shown-in: thousand
  whole: LABEL
`}

// inventory has a quantity and squares, each of which stands for some items.
var inventory = TableKind{
	Key: "inventory", Called: "a table of inventory",
	Shows: "quantities as squares, each of which stands for some items",
	Keys:  []string{"period", "square", "rows"}, RowKeys: []string{"of", "label", "not-drawn"},
	Squares: true, visit: TableVisitor.Inventory,
	Example: `
- table: inventory
  EXHIBIT
  period: 2022
  square: 100
  rows:
    - of: cases
      label: LABEL
    - of: stock
      not-drawn: TEXT
    - of: money
      not-drawn: TEXT
`}

// entries is words: events, offices, honours.
var entries = TableKind{
	Key: "entries", Called: "a table of entries",
	Shows: "words: events, offices, honours",
	Keys:  []string{"head", "rows"}, RowKeys: []string{"cells", "statement"},
	Words: true, visit: TableVisitor.Entries,
	Example: `
- table: entries
  EXHIBIT
  head: [LABEL, LABEL, LABEL]
  rows:
    - cells: [LABEL, TEXT, TEXT]
      statement: STATEMENT
`}
