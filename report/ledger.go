package report

// Ledger answers what the facts of an edition's sources say of a figure.
type Ledger struct {
	facts    []*Fact
	resolved []Resolution
}

// NewLedger gathers the facts of sources. Where they disagree, resolved says
// which source is followed.
func NewLedger(sources []*Source, resolved []Resolution) *Ledger {
	l := &Ledger{resolved: resolved}
	for _, s := range sources {
		l.facts = append(l.facts, s.Facts...)
	}
	return l
}

// Status is how much is known of a figure.
type Status int

const (
	NotStated Status = iota // no source states it and none implies it
	Published               // a source states it
	Derived                 // † follows from published figures alone
	Assumed                 // ‡ follows only with an assumption that no source states
	Disputed                // sources state figures that cannot all hold, and nothing resolves them
)

func (s Status) String() string {
	return [...]string{"not stated", "published", "derived", "assumed", "disputed"}[s]
}

// Mark is the sign printed after a figure of this status.
func (s Status) Mark() string {
	return map[Status]string{Derived: "†", Assumed: "‡"}[s]
}

// Figure is the ledger's answer.
type Figure struct {
	Query  Query
	Status Status
	// Amount is the value: as published, or computed. For a computed value
	// that is not settled, Amount is its low end and High its high end.
	Amount Amount
	High   *Decimal
	// Facts are what the answer rests on, those followed first.
	Facts []*Fact
	// Others are facts that say something else: of a resolved disagreement
	// those not followed, of an unresolved one all but the first.
	Others []*Fact
	// Reason says why Facts are followed rather than Others.
	Reason Text
	// Steps are the arithmetic of a computed value, in order.
	Steps []Step
}

// Step is one piece of arithmetic.
type Step struct {
	From     Period // the period whose level is known
	FromLow  Decimal
	FromHigh Decimal
	Change   *Fact   // the published change used, or nil for a sum
	Period   Period  // the period computed
	Low      Decimal // bounds before rounding to whole things, rounded outwards
	High     Decimal
	// WholeLow and WholeHigh are the whole numbers within the bounds, if the
	// indicator counts whole things.
	WholeLow, WholeHigh int64
	// Parts are the facts added up, of a sum.
	Parts []*Fact
}
