package report

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

var charts = BlockKind{
	Key: "chart", Called: "a chart", New: func() Block { return new(Chart) },
}

func (b *Chart) Accept(v BlockVisitor) { v.Chart(b) }

func (b *Chart) tell(to teller) {
	b.Exhibit.tell(to, Figures)
	to.label(b.Labels...)
	for n, q := range b.Changes {
		to.asked(q, b.ChangesAt[n])
	}
}
