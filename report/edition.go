package report

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
	Mailed   []*Chart // shown in the e-mail that carries the briefing; nil: the first that has room there
	Partial  bool     // not all of its sources are known: facts may be missing of any indicator
	// Unread is the first mistake that hides something of the edition, or of what it
	// rests on; zero if all was read, whether it is right or not.
	Unread Pos
}

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
	Label Text
	Ref   *Ref
	Words Text
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
