package templates

import (
	"fmt"
	"strings"

	"tongket/report"
	"tongket/report/lang"
	"tongket/report/ledger"
)

// solution is the arithmetic of an equation: 2022: 120 + 130 = 250 tấn.
func solution(l report.Lang, f ledger.Figure, s ledger.Solution) string {
	w := expression{Language: lang.Of(l), adds: s.Equation.Kind.Adds}
	if s.Equation.Kind.Hundred {
		w.term(false, w.Number(report.Whole(100))+w.Numbers.Percent)
	}
	for _, t := range s.Terms {
		w.term(t.Away, operand(l, t.Figure, s))
	}
	if s.Per.Sign() > 0 {
		w.term(false, w.Number(s.Per))
	}
	if s.Over.Sign() > 0 {
		w.term(true, w.Number(s.Over))
	}
	f.Status = ledger.Derived // whatever it assumes, the arithmetic is what it is
	equals := " = "
	if !f.Exact() && f.Amount.To == nil && f.Amount.Qualifier == report.Exactly && s.Equation.Kind != report.Sum {
		equals = " ≈ "
	}
	return fmt.Sprintf("%s: %s%s%s", lang.Of(l).Head(f.Query.Period), w.String(), equals, plainValue(l, f))
}

// expression is terms with the signs between them.
type expression struct {
	*lang.Language
	strings.Builder
	adds bool
}

// term adds one; one that is away is taken away or divided by.
func (s *expression) term(away bool, operand string) {
	first := s.Len() == 0
	switch {
	case s.adds && away:
		s.WriteString(" − ")
	case away && first:
		s.WriteString("1 ÷\u00a0")
	case away:
		s.WriteString(" ÷\u00a0")
	case first:
	case s.adds:
		s.WriteString(" + ")
	default:
		s.WriteString(" ×\u00a0")
	}
	s.WriteString(operand)
}

// operand is a term as it is printed: without its unit where all have that of the result.
func operand(l report.Lang, f ledger.Figure, s ledger.Solution) string {
	form := report.Full
	if s.Equation.Kind.Adds && f.Query.Indicator.Unit.Kind != report.Percent {
		form = report.Number
	}
	if !f.Amount.Fraction.IsZero() {
		form = report.Number
	}
	w := lang.Of(l).Write(f, form)
	if w.Mark = ""; f.Amount.To != nil {
		return "(" + w.String() + ")"
	}
	return w.String()
}
