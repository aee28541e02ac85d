package report

// Fact is one statement that a source published.
type Fact struct {
	At        Pos
	Source    *Source
	Indicator *Indicator
	Members   Members // of which it speaks; zero of all that the indicator counts
	Period    Period
	Aspect    Aspect
	Base      Period  // of a change or a difference
	Until     string  // the last day counted, as 2021-11-30, if the year is not whole
	Revises   *Source // whose figure this replaces, as Source says
	// Provisional says that the source calls the figure so: it may still change.
	Provisional bool
	SamePeriod  bool      // the base is "the same period of" Base
	Direction   Direction // of a bare direction, whose Amount is empty
	Amount      Amount
	Place       Place
	Scope       Text // what the source says, or leaves open, about what it counts
	Inferred    Text // what of this fact the source does not state; makes what follows from it assumed
}

// Place is where in a source a figure stands.
type Place struct {
	Paragraph int    // of its non-blank lines, counted from 1
	Printed   string // the figure as printed there
}

// Query is the question that f answers.
func (f *Fact) Query() Query {
	return Query{Indicator: f.Indicator, Members: f.Members, Period: f.Period, Aspect: f.Aspect, Base: f.Base}
}

// Answers reports whether f is the statement, or one of those, that q asks for.
func (f *Fact) Answers(q Query) bool {
	return f.Query().Same(q) && (q.Source == nil || f.Source == q.Source)
}

// Qualifier is the word beside a published number.
type Qualifier int

const (
	Exactly  Qualifier = iota
	Nearly             // gần · nearly
	MoreThan           // hơn · more than
	Over               // trên · more than
	LessThan           // dưới · less than
	AtLeast            // ít nhất · at least
	AtMost             // không quá · at most
	About              // khoảng · about

	Qualifiers = iota // how many there are
)

// String is q as it is typed; empty for Exactly.
func (q Qualifier) String() string {
	return [...]string{"", "nearly", "more than", "over", "less than", "at least", "at most", "about"}[q]
}

// Turned is q of the same number with its sign turned round: a loss of less than 5 is a
// result above -5.
func (q Qualifier) Turned() Qualifier {
	switch q {
	case MoreThan, Over:
		return LessThan
	case LessThan:
		return Over
	case AtLeast:
		return AtMost
	case AtMost:
		return AtLeast
	}
	return q
}

// Amount is a figure: a decimal number with the precision that was printed, and its
// qualifier; or a range of numbers; or words, where no number was given.
type Amount struct {
	Number    Decimal
	To        *Decimal // the high end of a range, of which Number is the low one
	Qualifier Qualifier
	// Scale is the power of ten of the word that the document prints beside the
	// number: 9 of 20 tỷ, 0 of a number in full.
	Scale int
	Words Text // "hàng trăm · hundreds"; if set there is no number
}

// IsWords reports whether a gives a quantity in words only.
func (a Amount) IsWords() bool { return a.Words != nil }
