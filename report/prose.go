package report

import "strings"

// Text is one thing said in each language of the project.
type Text map[Lang]Prose

// Same reports whether two texts say the same.
func (t Text) Same(u Text) bool {
	if len(t) != len(u) {
		return false
	}
	for l := range t {
		if len(t[l].Spans) != len(u[l].Spans) || t.String(l) != u.String(l) {
			return false
		}
	}
	return true
}

// String is the words of t in the given language, without references.
func (t Text) String(l Lang) string { return t[l].String() }

// Prose is running text in one language. It never contains a typed figure: it
// refers to one.
type Prose struct {
	At    Pos // of its first character
	Spans []Span
}

func (p Prose) String() string {
	var b strings.Builder
	for _, s := range p.Spans {
		b.WriteString(s.Words)
	}
	return b.String()
}

// Span is a stretch of words, or a reference if Ref is set.
type Span struct {
	At    Pos
	Words string
	Ref   *Ref
}

// RefKind tells what a reference leads to.
type RefKind int

const (
	ToFigure RefKind = iota // a figure of the ledger
	ToBlock                 // a table or figure by number: {see social-order-chart}
	ToPage                  // the page of a block or section: {page terms}
	ToSource                // a source's code: {source review-2020 4}
)

// Ref is a reference in prose, between braces.
type Ref struct {
	At         Pos
	Kind       RefKind
	Query      Query  // of ToFigure
	Form       Form   // of ToFigure
	Target     string // of the others: the id of a block, section or source
	Paragraphs []int  // of ToSource
}

// Form is how a figure is written out.
type Form int

const (
	// Full is the figure with its qualifier and unit; a change has its sign.
	Full Form = iota
	// Bare drops the sign of a change, for a sentence whose verb carries it.
	Bare
	// Number drops the unit, and the sign as Bare does.
	Number
	// Words spells out a small count, as prose does: three measures.
	Words
)

// Aspect is what of an indicator a statement or a question is about.
type Aspect int

const (
	Level  Aspect = iota // the value reached in a period
	Change               // against a base period, in percent
	Target               // set for a period
	Points               // the difference of two rates, in percentage points
	Margin               // against the target of the period: in points of a rate, in percent of anything else
)

func (a Aspect) String() string {
	return [...]string{"level", "change", "target", "points", "margin"}[a]
}

// Relative reports whether a compares, so that a figure of it has a sign.
func (a Aspect) Relative() bool { return a == Change || a == Points || a == Margin }

// HasBase reports whether a compares with another period.
func (a Aspect) HasBase() bool { return a == Change || a == Points }

// Query is a question to the ledger.
type Query struct {
	Indicator *Indicator
	Period    Period
	Aspect    Aspect
	Base      Period  // of a change or a difference
	Source    *Source // nil for any
}
