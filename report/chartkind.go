package report

import (
	"slices"

	"tongket/report/say"
)

// ChartKind is a kind of chart: what is typed for it, what it may draw, and its visit.
// How it is drawn is for a ChartVisitor to say, in templates and charts.
type ChartKind struct {
	Key    string      // as typed
	Called say.Message // in messages
	Keys   []string    // its own: see Typed

	One    bool   // it draws one indicator, rather than several
	Years  bool   // it is over periods, rather than of one; its bars are named by them
	Draws  Aspect // of its indicators; one that has a base is against that which is typed
	Unit   bool   // its indicators share a unit
	Aimed  bool   // the target of the period belongs to it
	Sorted bool   // its bars stand by size unless it is said that they stand as typed
	Shares bool   // it draws parts of a whole: of 100 %, or of an indicator that is named
	Flat   bool   // it shows by its shape how figures move, and shows nothing of those that hardly do
	Below  bool   // it draws what is below zero

	Of   Room // how many indicators it takes
	Over Room // how many periods, of a kind that is over them
	Bars Room // how many figures of both

	// Example is a chart of the kind as it is typed; EXHIBIT stands for the keys of
	// every chart and table, the rest as in BlockKind.
	Example string
	visit   func(ChartVisitor, *Chart)
}

// Room is how many of something a chart takes, and what to do with fewer or more. No
// limit is zero.
type Room struct {
	Least, Most int
	Fewer, More say.Message
}

// ChartVisitor does something with a chart of each kind.
type ChartVisitor interface {
	Columns(*Chart)
	Changes(*Chart)
	Bullet(*Chart)
	Amounts(*Chart)
	Line(*Chart)
	Ranking(*Chart)
	Panels(*Chart)
	Parts(*Chart)
	Stacked(*Chart)
	Groups(*Chart)
	Index(*Chart)
}

// Typed is the keys of a chart of the kind: its own, and by: and members: of one that may
// draw members.
func (k *ChartKind) Typed() []string {
	if k.One {
		return k.Keys
	}
	return slices.Concat(k.Keys, []string{"by", "members"})
}

// Visit calls the method of v that is for the kind of b.
func (b *Chart) Visit(v ChartVisitor) { b.Kind.visit(v, b) }

// ChartKinds are all kinds of charts.
func ChartKinds() []*ChartKind {
	return []*ChartKind{&columns, &changes, &bullet, &amounts, &line, &ranking, &panels, &parts, &stacked, &groups, &index}
}

// columns is one indicator over periods, with a target line or published changes.
var columns = ChartKind{
	Key: "columns", Called: "a columns chart", Keys: []string{"of", "periods", "target", "changes", "above", "below"},
	One: true, Years: true, Below: true, Bars: Room{Most: 12, More: "draw a line: chart: line"}, visit: ChartVisitor.Columns,
	Example: `
- chart: columns
  EXHIBIT
  of: cases
  periods: 2020..2022
  target: true
  changes: [2022 from 2021]
  above: LABEL
  below: LABEL
`}

// changes is changes of several indicators, hanging from zero.
var changes = ChartKind{
	Key: "changes", Called: "a changes chart", Keys: []string{"of", "periods", "from", "labels"},
	Draws: Change, Below: true, Bars: Room{Most: 6, More: "draw two charts, or use a table"}, visit: ChartVisitor.Changes,
	Example: `
- chart: changes
  EXHIBIT
  of: [cases, harvest]
  periods: 2022
  from: 2021
  labels: [LABEL, LABEL]
`}

// bullet is values against the targets of the same period, each on a scale of its own.
var bullet = ChartKind{
	Key: "bullet", Called: "a bullet chart", Keys: []string{"of", "periods", "labels"},
	Aimed: true, visit: ChartVisitor.Bullet,
	Of: Room{Most: 8, More: "use a table"},
	Example: `
- chart: bullet
  EXHIBIT
  of: [rate, cases, harvest]
  periods: 2022
  labels: [LABEL, LABEL, LABEL]
`}

// amounts is levels of several indicators of one unit in one period.
var amounts = ChartKind{
	Key: "amounts", Called: "an amounts chart", Keys: []string{"of", "periods", "labels"},
	Unit: true, Bars: Room{Most: 8, More: "draw two charts, or use a table"}, visit: ChartVisitor.Amounts,
	Example: `
- chart: amounts
  EXHIBIT
  of: [harvest, stock]
  periods: 2022
  labels: [LABEL, LABEL]
`}

// line is up to four indicators of one unit over many periods.
var line = ChartKind{
	Key: "line", Called: "a line chart", Keys: []string{"of", "periods", "target", "labels"},
	Years: true, Unit: true, Flat: true, Below: true, visit: ChartVisitor.Line,
	Of:   Room{Most: 4, More: "draw two charts"},
	Over: Room{Least: 4, Fewer: "draw columns: chart: columns", Most: 120, More: "draw fewer periods"},
	Example: `
- chart: line
  EXHIBIT
  of: cases
  periods: 2019..2022
  target: true
  labels: [LABEL]
`}

// index is one indicator or two, of any units, as hundredths of what they were in a base
// period.
var index = ChartKind{
	Key: "index", Called: "an index chart", Keys: []string{"of", "periods", "from", "labels"},
	Years: true, Draws: Index, visit: ChartVisitor.Index,
	Of:   Room{Most: 2, More: "draw two charts"},
	Over: Room{Least: 3, Fewer: "draw changes: chart: changes", Most: 8, More: "draw fewer periods"},
	Example: `
- chart: index
  EXHIBIT
  of: [cases, harvest]
  periods: [2019, 2021, 2022]
  from: 2021
  labels: [LABEL, LABEL]
`}

// ranking is many indicators of one unit in one period, the largest first.
var ranking = ChartKind{
	Key: "ranking", Called: "a ranking", Keys: []string{"of", "periods", "beside", "line", "order", "grouped", "labels"},
	Unit: true, Sorted: true, Below: true, visit: ChartVisitor.Ranking,
	Of: Room{Least: 3, Fewer: "draw amounts: chart: amounts", Most: 40, More: "use a table"},
	Example: `
- chart: ranking
  EXHIBIT
  of: [harvest, stock, fruit]
  periods: 2022
  beside: 2021
  line: fruit
  order: typed
  grouped: true
  labels: [LABEL, LABEL, LABEL]
`}

// panels is many indicators of one unit over time, a panel each, all on one scale.
var panels = ChartKind{
	Key: "panels", Called: "a chart of panels", Keys: []string{"of", "periods", "line", "order", "labels"},
	Years: true, Unit: true, Sorted: true, Below: true, visit: ChartVisitor.Panels,
	Of:   Room{Least: 3, Fewer: "draw a line: chart: line", Most: 12, More: "draw two charts, or use a table"},
	Over: Room{Least: 3, Fewer: "use a table", Most: 60, More: "draw fewer periods"},
	Example: `
- chart: panels
  EXHIBIT
  of: [cases, boats, none]
  periods: 2020..2022
  line: cases
  order: size
  labels: [LABEL, LABEL, LABEL]
`}

// parts is rates that are parts of 100 %, in one period or several.
var parts = ChartKind{
	Key: "parts", Called: "a parts chart", Keys: []string{"of", "periods", "labels"},
	Years: true, Unit: true, Shares: true, visit: ChartVisitor.Parts, Of: partsRoom, Over: wholesRoom,
	Example: `
- chart: parts
  EXHIBIT
  of: [rate, share]
  periods: 2022
  labels: [LABEL, LABEL]
`}

// stacked is amounts that are parts of another, in one period or several.
var stacked = ChartKind{
	Key: "stacked", Called: "a stacked chart", Keys: []string{"of", "periods", "whole", "labels"},
	Years: true, Unit: true, Shares: true, visit: ChartVisitor.Stacked, Of: partsRoom, Over: wholesRoom,
	Example: `
- chart: stacked
  EXHIBIT
  of: [harvest, stock]
  whole: fruit
  periods: 2022
  labels: [LABEL, LABEL]
`}

// partsRoom is how many parts can be told apart by their fills, wholesRoom how many bars
// their names are near to.
var (
	partsRoom  = Room{Least: 2, Fewer: "draw columns: chart: columns", Most: 3, More: "use a table, or draw the smallest as one: an indicator that is their sum"}
	wholesRoom = Room{Least: 1, Most: 6, More: "draw fewer periods"}
)

// groups is several indicators of one unit in two periods or three, side by side.
var groups = ChartKind{
	Key: "groups", Called: "a groups chart", Keys: []string{"of", "periods", "labels"},
	Years: true, Unit: true, Below: true, visit: ChartVisitor.Groups,
	Of:   Room{Least: 2, Fewer: "draw columns: chart: columns", Most: 6, More: "use a table"},
	Over: Room{Least: 2, Fewer: "draw amounts: chart: amounts", Most: 3, More: "draw a line: chart: line"},
	Example: `
- chart: groups
  EXHIBIT
  of: [harvest, stock]
  periods: 2021..2022
  labels: [LABEL, LABEL]
`}
