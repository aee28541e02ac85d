package report

import (
	"iter"
	"slices"
)

// Edition is one year's briefing.
type Edition struct {
	At       Pos
	ID       string
	Period   Period // the reporting year
	Title    Text
	Subtitle Text
	CutOff   Text
	Sources  []*Source // what this edition may know: nothing later
	Resolved []Resolution
	Aside    []Aside // statements that contradict others and are not followed
	Cover    Cover
	Messages []Text
	Headline []TileGroup
	Sections []Section
	Terms    []Term
	Mailed   []*Chart       // shown in the e-mail that carries the briefing; nil: the first that has room there
	Keys     map[string]Pos // where each of its keys stands
	// SourcesUnread tells that not all sources that it lists are known, BlocksUnread
	// that not all its blocks are: they may have any id. Undecided is what resolutions
	// that could not be read may have been about.
	SourcesUnread, BlocksUnread bool
	Undecided                   Doubt
	// Unread is the first mistake that hides something of the edition, or of what it
	// rests on; zero if all was read, whether it is right or not.
	Unread Pos
}

// Partial reports whether not all is known of what e may know: facts may be missing of
// any indicator.
func (e *Edition) Partial() bool { return e.SourcesUnread || e.Period == 0 }

// Lists reports whether e may use a source.
func (e *Edition) Lists(s *Source) bool { return e.SourcesUnread || slices.Contains(e.Sources, s) }

// BuiltIn is the ids of the pages that every edition has.
func BuiltIn() []string { return []string{"contents", "messages", "sources", "terms", "annex"} }

// Resolution says which source an edition follows where sources disagree.
type Resolution struct {
	At     Pos
	Query  Query // of the disputed figure; its Source is the one used
	Reason Text
	Unlike string // the id of an edition that follows another source, if this one does so knowingly
}

// Aside is a statement that an edition leaves out of its arithmetic, because it
// and others cannot all hold, and why. It is printed where it is asked for as
// before; what contradicts it is told beside it.
type Aside struct {
	At      Pos
	Query   Query // what the contradiction is about
	Without Query // the statement; its Source may be nil
	Reason  Text
}

// Cover is the ornament of the first page: the document's own main series.
type Cover struct {
	Chart   *Chart
	Caption Text
}

// TileGroup is a row of headline figures under one heading.
type TileGroup struct {
	Title   Text
	Earlier bool // figures of earlier years
	Tiles   []Tile
}

// Tile is one headline figure with two comparisons.
type Tile struct {
	At    Pos
	Label Text
	Ref   Ref
	Rows  []TileRow
}

// TileRow is a comparison below a headline figure. Without Ref and Words the
// sources do not state it, and the tile says so.
type TileRow struct {
	At    Pos
	Label Text
	Ref   *Ref
	Words Text
	Alone bool // nothing is given beside its label
}

// Section is a numbered chapter.
type Section struct {
	At     Pos
	ID     string
	Title  Text
	Blocks []Block
}

// Block is one of *Paragraph, *List, *Chart, *Table, *Workings, *Heading or
// *PageBreak.
type Block interface{ block() }

// Paragraph is prose, the same in each language. Source is set for a statement
// taken from a source's summary.
type Paragraph struct {
	Text      Text
	Statement *Statement
}

// List is short paragraphs, each with a mark.
type List struct{ Items []Paragraph }

// Heading is a heading inside a section.
type Heading struct{ Text Text }

// PageBreak starts a new page.
type PageBreak struct{}

// Workings prints how the derived figures of an indicator were computed.
type Workings struct {
	At        Pos
	Indicator *Indicator
}

// Exhibit is what tables and charts have in common. Name is its entry in the
// contents, Message the sentence that it proves, Measure what, unit and period.
type Exhibit struct {
	At      Pos
	ID      string
	Name    Text
	Message Text
	Measure Text
	Note    Text
}

// ChartKind is a kind of chart.
type ChartKind string

const (
	Columns ChartKind = "columns" // one indicator over years, with a target line or published changes
	Changes ChartKind = "changes" // changes of several indicators, hanging from zero
	Bullet  ChartKind = "bullet"  // one rate against the target of the same year
	Amounts ChartKind = "amounts" // levels of several indicators of one unit in one period
)

// Called is a kind of chart in a sentence.
func (k ChartKind) Called() string {
	if k == Amounts {
		return "an amounts chart"
	}
	return "a " + string(k) + " chart"
}

// Chart is a chart of figures from the ledger.
type Chart struct {
	Exhibit
	Kind    ChartKind
	Of      []*Indicator
	Periods []Period // Columns: the years, in order; otherwise the one period
	Base    Period   // Changes: the base year
	Target  bool     // Columns: draw the target where one is stated
	Changes []Query  // Columns: the published changes to show
	Labels  []Text   // one for each of Of, where the indicator's name is too long

	Places    map[string]Pos // where the values of its keys stand
	ChangesAt []Pos          // where those of Changes stand; nil if some could not be read
}

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

func (*Paragraph) block() {}
func (*List) block()      {}
func (*Heading) block()   {}
func (*PageBreak) block() {}
func (*Workings) block()  {}
func (*Chart) block()     {}
func (*Table) block()     {}

// blocks is the blocks of all sections.
func (e *Edition) blocks() iter.Seq[Block] {
	return func(yield func(Block) bool) {
		for _, s := range e.Sections {
			for _, b := range s.Blocks {
				if !yield(b) {
					return
				}
			}
		}
	}
}

// Charts are the charts of all sections.
func (e *Edition) Charts() iter.Seq[*Chart] { return each[*Chart](e) }

// Tables are the tables of all sections.
func (e *Edition) Tables() iter.Seq[*Table] { return each[*Table](e) }

func each[B Block](e *Edition) iter.Seq[B] {
	return func(yield func(B) bool) {
		for b := range e.blocks() {
			if b, ok := b.(B); ok && !yield(b) {
				return
			}
		}
	}
}

// Exhibits is what has a number.
func (e *Edition) Exhibits() iter.Seq[*Exhibit] {
	return func(yield func(*Exhibit) bool) {
		for c := range e.Charts() {
			if !yield(&c.Exhibit) {
				return
			}
		}
		for t := range e.Tables() {
			if !yield(&t.Exhibit) {
				return
			}
		}
	}
}

// Printed are the statements of sources that paragraphs and lists print.
func (e *Edition) Printed() iter.Seq[*Statement] {
	return func(yield func(*Statement) bool) {
		for b := range e.blocks() {
			var list []Paragraph
			switch b := b.(type) {
			case *Paragraph:
				list = []Paragraph{*b}
			case *List:
				list = b.Items
			}
			for _, p := range list {
				if p.Statement != nil && !yield(p.Statement) {
					return
				}
			}
		}
	}
}

// Refs are the figures of the tiles, and whether one may be a figure that no source
// states: its place says so.
func (e *Edition) Refs() iter.Seq2[*Ref, bool] {
	return func(yield func(*Ref, bool) bool) {
		for _, g := range e.Headline {
			for i := range g.Tiles {
				t := &g.Tiles[i]
				if t.Ref.At != (Pos{}) && !yield(&t.Ref, false) {
					return
				}
				for _, row := range t.Rows {
					if row.Ref != nil && !yield(row.Ref, true) {
						return
					}
				}
			}
		}
	}
}
