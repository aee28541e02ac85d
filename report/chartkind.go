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
	Each   bool   // it draws the targets of each of its indicators, rather than of one alone
	Sorted bool   // its bars stand by size unless it is said that they stand as typed
	Shares bool   // it draws parts of a whole: of 100 %, or of an indicator that is named
	Flat   bool   // it shows by its shape how figures move, and shows nothing of those that hardly do
	Below  bool   // it draws what is below zero
	Points bool   // it draws points, which may lie between two numbers on both sides of zero, rather than bars from zero
	Opens  bool   // a briefing may open on it: a series whose last figure can stand large

	Of   Room // how many indicators it takes
	Over Room // how many periods, of a kind that is over them
	Bars Room // how many figures of both
	Best Best // of what it takes, what it shows better than the kinds behind it
	// Shows is what it shows well, as README and those who let the program choose read it.
	Shows say.Message

	// Half is how many figures are drawn in half the width of a large page, if their
	// labels have room there; none is zero.
	Half int

	// Example is a chart of the kind as it is typed; EXHIBIT stands for the keys of
	// every chart and table, the rest as in BlockKind.
	Example string
	visit   func(ChartVisitor, *Chart)
}

// Room is how many of something a chart takes. No limit is zero.
type Room struct{ Least, Most int }

// Best is what a kind shows well, where that is less than it takes: how many indicators
// and periods, and whether their figures must differ for anything to be seen.
type Best struct {
	Of, Over Room
	Moves    bool
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

// ChartKinds are all kinds of charts, in the order in which they are asked where the
// program chooses: the first that shows well what there is. What is asked for in so many
// words, changes or a whole, comes first; then what needs the most of its figures.
func ChartKinds() []*ChartKind {
	return []*ChartKind{&changes, &index, &stacked, &parts, &bullet, &columns, &groups, &line, &panels, &amounts, &ranking}
}

// columns is one indicator over periods, with a target line or published changes.
var columns = ChartKind{
	Key: "columns", Half: 5, Called: "a columns chart", Keys: []string{"of", "periods", "target", "changes", "above", "below"},
	One: true, Years: true, Below: true, Opens: true, Bars: Room{Least: 2, Most: 12}, visit: ChartVisitor.Columns,
	Shows: "one indicator in a few periods",
	Best:  Best{Over: Room{Least: 2}},
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
	Key: "changes", Half: 3, Called: "a changes chart", Keys: []string{"of", "periods", "from", "labels"},
	Draws: Change, Below: true, Bars: Room{Most: 6}, visit: ChartVisitor.Changes,
	Shows: "changes against the period under from:",
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
	Key: "bullet", Half: 1, Called: "a bullet chart", Keys: []string{"of", "periods", "target", "labels"},
	Aimed: true, visit: ChartVisitor.Bullet,
	Of:    Room{Most: 8},
	Shows: "figures of one period that all have a target",
	Example: `
- chart: bullet
  EXHIBIT
  of: [rate, cases, harvest]
  periods: 2022
  target: [own, council]
  labels: [LABEL, LABEL, LABEL]
`}

// amounts is levels of several indicators of one unit in one period.
var amounts = ChartKind{
	Key: "amounts", Half: 3, Called: "an amounts chart", Keys: []string{"of", "periods", "labels"},
	Unit: true, Bars: Room{Least: 2, Most: 8}, visit: ChartVisitor.Amounts,
	Shows: "a few indicators in one period",
	Best:  Best{Of: Room{Least: 2, Most: 4}},
	Example: `
- chart: amounts
  EXHIBIT
  of: [harvest, stock]
  periods: 2022
  labels: [LABEL, LABEL]
`}

// line is up to four indicators of one unit over many periods.
var line = ChartKind{
	Key: "line", Half: 16, Called: "a line chart", Keys: []string{"of", "periods", "target", "labels"},
	Years: true, Unit: true, Flat: true, Below: true, Points: true, Opens: true, visit: ChartVisitor.Line,
	Of:    Room{Most: 4},
	Over:  Room{Least: 4, Most: 120},
	Shows: "one indicator over many periods, or a few over some",
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
	Years: true, Draws: Index, Points: true, visit: ChartVisitor.Index,
	Of:    Room{Most: 2},
	Over:  Room{Least: 3, Most: 8},
	Shows: "levels in hundredths of that of the period under from:",
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
	Key: "ranking", Half: 8, Called: "a ranking", Keys: []string{"of", "periods", "beside", "line", "order", "grouped", "labels"},
	Unit: true, Sorted: true, Below: true, visit: ChartVisitor.Ranking,
	Of:    Room{Least: 3, Most: 40},
	Shows: "many indicators in one period",
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
	Years: true, Unit: true, Sorted: true, Below: true, Points: true, visit: ChartVisitor.Panels,
	Of:    Room{Least: 3, Most: 12},
	Over:  Room{Least: 3, Most: 60},
	Shows: "more indicators over time than lines can be told apart",
	Best:  Best{Moves: true},
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
	Key: "parts", Half: 6, Called: "a parts chart", Keys: []string{"of", "periods", "labels"},
	Years: true, Unit: true, Shares: true, visit: ChartVisitor.Parts, Of: partsRoom, Over: wholesRoom,
	Shows: "rates that are declared to be shares of one whole",
	Example: `
- chart: parts
  EXHIBIT
  of: [rate, share]
  periods: 2022
  labels: [LABEL, LABEL]
`}

// stacked is amounts that are parts of another, in one period or several.
var stacked = ChartKind{
	Key: "stacked", Half: 9, Called: "a stacked chart", Keys: []string{"of", "periods", "whole", "labels"},
	Years: true, Unit: true, Shares: true, visit: ChartVisitor.Stacked, Of: partsRoom, Over: wholesRoom,
	Shows: "amounts that are parts of what whole: names",
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
	partsRoom  = Room{Least: 2, Most: 3}
	wholesRoom = Room{Least: 1, Most: 6}
)

// groups is several indicators of one unit in two periods or three, side by side.
var groups = ChartKind{
	Key: "groups", Half: 6, Called: "a groups chart", Keys: []string{"of", "periods", "target", "labels"},
	Years: true, Unit: true, Below: true, Each: true, visit: ChartVisitor.Groups,
	Of:    Room{Least: 2, Most: 6},
	Over:  Room{Least: 2, Most: 3},
	Shows: "a few indicators in two periods or three",
	Example: `
- chart: groups
  EXHIBIT
  of: [harvest, stock]
  periods: 2021..2022
  target: true
  labels: [LABEL, LABEL]
`}
