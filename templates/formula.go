package templates

import (
	"fmt"
	"strings"

	"tongket/report"
	"tongket/report/lang"
	"tongket/report/ledger"
)

// Formulas writes the arithmetic of a computed figure in l, a line for each way
// that it follows by: 2021: 574 ÷ (1 − 0,053) = 605,8–606,5 → 606.
func Formulas(l report.Lang, f ledger.Figure) []string {
	a := arithmetic{Lang: l}
	var out []string
	switch {
	case f.Query.Yardstick() == report.InMembers:
		return []string{a.among(f)}
	case f.Query.Aspect == report.Mean:
		return []string{a.mean(f)}
	case len(f.Stretches) > 0:
		return a.stretches(f)
	case len(f.Compared) > 0:
		a.scale = startsIn(l, f.Query, f.Amount)
		return []string{a.compared(f)}
	case len(f.Chains) > 0 && f.Chains[0].Start == nil:
		a.scale = startsIn(l, f.Query, f.Amount)
		return []string{a.product(f)}
	}
	for _, s := range f.Solutions {
		out = append(out, solution(l, f, s))
	}
	for _, w := range f.Chains {
		a.scale = startsIn(l, f.Query, w.Start.Amount)
		out = append(out, a.chain(w))
	}
	if len(out) > 1 {
		out = append(out, fmt.Sprintf("%s: %s %s", lang.Of(l).Head(f.Query.Period), lang.WordTogether.In(l), plainValue(l, f)))
	}
	return out
}

// startsIn is the power of ten in which arithmetic is written that begins with a figure.
func startsIn(l report.Lang, q report.Query, start report.Amount) int {
	if start.Scale == 0 {
		return 0
	}
	return lang.Of(l).Scale(ledger.Figure{Query: q, Amount: report.Amount{Scale: start.Scale, Number: start.Number}})
}

// arithmetic is written in a language, with numbers in units of a power of ten: of
// 11.734,5 tỷ only the result names it.
type arithmetic struct {
	report.Lang
	scale int
}

func (a arithmetic) number(d report.Decimal) string {
	d.Exp -= a.scale
	return lang.Of(a.Lang).Number(d)
}

// formulas is Formulas of a figure that the document prints, which then need not
// be explained again.
func (w *writer) formulas(l report.Lang, f ledger.Figure) []string {
	w.explained[f.Query] = true
	return Formulas(l, f)
}

// chain is the last step of a way: the steps before it are the workings of
// other figures.
func (a arithmetic) chain(w ledger.Chain) string {
	l := a.Lang
	last := w.Steps[len(w.Steps)-1]
	from := a.bounds(last.Level)
	if !last.Level.Single() || last.Level.Low.Sign() < 0 {
		from = "(" + from + ")"
	}
	result := a.equals(last.Result)
	if s := last.Cut; s != nil && (s.Single() || !same(last.Narrow, last.Result)) {
		whole := lang.WordWhole.In
		if !s.Single() {
			whole = lang.WordWholes.In
		}
		result += fmt.Sprintf("; %s %s %s: %s", lang.WordWith.In(l), a.bounds(*s), whole(l), a.bounds(last.Narrow))
	}
	out := fmt.Sprintf("%s: %s %s %s", lang.Of(l).Head(last.Period), from, a.factor(last), result)
	if n := last.Wholes; n != nil && !(n.Single() && same(*n, last.Result)) {
		out += " →\u00a0" + a.wholes(*n)
	}
	return out + lang.Of(l).ScaleWord(a.scale)
}

// stretches is levels of other periods added up and taken away, a line for each way:
// Q4 2022: 440 − 310 = 130.
func (a arithmetic) stretches(f ledger.Figure) []string {
	head := lang.Of(a.Lang).Head(f.Query.Period) + ": "
	var out []string
	for _, s := range f.Stretches {
		if s.Of.Extreme() {
			return []string{a.peak(f, s)}
		}
		a.scale = startsIn(a.Lang, f.Query, f.Amount)
		sum := ""
		for i, t := range s.Terms {
			switch {
			case t.Away:
				sum += " −\u00a0"
			case i > 0:
				sum += " +\u00a0"
			}
			sum += a.term(t.Figure)
		}
		result := a.equals(s.Result) + lang.Of(a.Lang).ScaleWord(a.scale)
		if len(f.Stretches) == 1 {
			result = a.result(f, s.Result, "")
		}
		out = append(out, head+strings.TrimPrefix(sum, " ")+" "+result)
	}
	if len(out) > 1 {
		out = append(out, head+lang.WordTogether.In(a.Lang)+" "+plainValue(a.Lang, f))
	}
	return out
}

// peak is levels of parts of a period of which its own is the highest or lowest:
// 2022: the highest of 96; 148; 104 = 148.
func (a arithmetic) peak(f ledger.Figure, s ledger.Stretch) string {
	a.scale = startsIn(a.Lang, f.Query, f.Amount)
	word := lang.WordHighestOf
	if s.Of == report.Lowest {
		word = lang.WordLowestOf
	}
	var terms []string
	for _, t := range s.Terms {
		terms = append(terms, a.term(t.Figure))
	}
	return lang.Of(a.Lang).Head(f.Query.Period) + ": " + fmt.Sprintf(word.In(a.Lang), strings.Join(terms, "; ")) + " " + a.result(f, s.Result, "")
}

// term is a level that is added as it is printed, or its bounds if it has a word of one or
// follows itself.
func (a arithmetic) term(f ledger.Figure) string {
	if n := f.Amount; n.Qualifier == report.Exactly && n.To == nil && !f.Computed() {
		return a.number(n.Number)
	}
	return a.operand(f)
}

// product is the changes of consecutive years, multiplied.
func (a arithmetic) product(f ledger.Figure) string {
	var out []string
	for _, s := range f.Chains[0].Steps {
		out = append(out, a.factor(s))
	}
	s := strings.TrimPrefix(strings.Join(out, " "), "×\u00a0")
	if f.Query.Aspect.Adds() {
		return fmt.Sprintf("%s: %s %s", a.heads(f.Query), s, a.result(f, f.Bounds(), ""))
	}
	return fmt.Sprintf("%s: %s − 1 %s", a.heads(f.Query), s, a.result(f, f.Bounds(), "%"))
}

// compared is one figure held against another.
func (a arithmetic) compared(f ledger.Figure) string {
	from, to := f.Compared[0], f.Compared[1]
	return a.heads(f.Query) + ": " + fmt.Sprintf(f.By.Form(), a.operand(to), a.operand(from)) + " " + a.result(f, exactly(f), f.By.Unit())
}

// result is what arithmetic comes to, b in a unit, and the one number that f prints of all
// that lies within: = 17,6–17,9 → 18%, or ≈ 17,9% where no more can be said.
func (a arithmetic) result(f ledger.Figure, b ledger.Bounds, unit string) string {
	out := a.equals(b) + unit + lang.Of(a.Lang).ScaleWord(a.scale)
	if b.Low == nil || b.High == nil || b.Single() || f.Amount.To != nil || f.Amount.Qualifier != report.Exactly || f.Amount.IsWords() {
		return out
	}
	f.Status = ledger.Derived // whatever it assumes, the arithmetic is what it is
	one := plainValue(a.Lang, f)
	if b.Low.Exp == b.High.Exp && b.High.Coef-b.Low.Coef == 1 {
		return "≈ " + one
	}
	return out + " →\u00a0" + one
}

// heads is the period of what is worked out, and its base: 2022/2021.
func (a arithmetic) heads(q report.Query) string {
	l := lang.Of(a.Lang)
	switch base := l.Head(q.Base); {
	case !q.Aspect.HasBase():
		return l.Head(q.Period)
	case strings.Contains(base, "/"):
		return l.Head(q.Period) + " : " + base
	default:
		return l.Head(q.Period) + "/" + base
	}
}

func (a arithmetic) operand(f ledger.Figure) string {
	b := exactly(f)
	if b.Single() && b.Low.Sign() >= 0 {
		return a.bounds(b)
	}
	return "(" + a.bounds(b) + ")"
}

// exactly is the bounds of f; of things that are counted, and known to the last one,
// without the zeros that exact arithmetic left behind the decimal mark.
func exactly(f ledger.Figure) ledger.Bounds {
	b := f.Bounds()
	if a := f.Query.Aspect; b.Single() && f.Query.Indicator.Unit.Kind == report.Count && (a == report.Level || a == report.Difference) {
		whole := tidy10(*b.Low)
		b.Low, b.High = &whole, &whole
	}
	return b
}

// factor is the change as the arithmetic uses it: back to the base it divides,
// forward from the base it multiplies. Points are added or taken away.
func (a arithmetic) factor(s ledger.Step) string {
	change := s.Change.Amount
	back := s.Back
	size := report.Decimal{Coef: change.Number.Abs().Coef, Exp: change.Number.Exp}
	falls := change.Number.Sign() < 0
	if s.Change.Aspect.Adds() {
		return sign(falls != back) + "\u00a0" + qualified(change.Qualifier, a.number(size))
	}
	op := "×"
	if back {
		op = "÷"
	}
	size.Exp -= 2
	number := lang.Of(a.Lang).Number(size)
	if part := change.Fraction; !part.IsZero() {
		number = strings.TrimPrefix(part.String(), "-")
	}
	return fmt.Sprintf("%s\u00a0(1\u00a0%s\u00a0%s)", op, sign(falls), qualified(change.Qualifier, number))
}

func sign(falls bool) string {
	if falls {
		return "−"
	}
	return "+"
}

// qualified is a number of arithmetic with the sign of its qualifier: (> 17).
func qualified(q report.Qualifier, number string) string {
	sign := ""
	switch q {
	case report.Nearly, report.LessThan:
		sign = "<"
	case report.MoreThan, report.Over:
		sign = ">"
	case report.AtLeast:
		sign = "≥"
	case report.AtMost:
		sign = "≤"
	default:
		return number
	}
	return "(" + sign + "\u00a0" + number + ")"
}

// equals is b behind the sign that leads to it.
func (a arithmetic) equals(b ledger.Bounds) string {
	if b.Low != nil && b.High != nil {
		return "= " + a.bounds(b)
	}
	return a.bounds(b)
}

func (a arithmetic) bounds(b ledger.Bounds) string {
	switch {
	case b.Low == nil && b.High == nil:
		return "…"
	case b.Low == nil || b.High == nil:
		sign, n := b.Sign()
		return sign + "\u00a0" + a.number(n)
	case b.Single():
		return a.number(*b.Low)
	case b.Low.Sign() < 0:
		return a.number(*b.Low) + "\u00a0" + lang.WordTo.In(a.Lang) + "\u00a0" + a.number(*b.High)
	}
	return a.number(*b.Low) + "–" + a.number(*b.High)
}

// same reports whether two bounds print alike.
func same(a, b ledger.Bounds) bool {
	print := arithmetic{Lang: lang.Terminal} // any will do
	return print.bounds(a) == print.bounds(b)
}

// wholes is the whole numbers within bounds.
func (a arithmetic) wholes(b ledger.Bounds) string {
	switch {
	case b.Low == nil:
		return "≤\u00a0" + a.number(*b.High)
	case b.High == nil:
		return "≥\u00a0" + a.number(*b.Low)
	case b.Single():
		return a.number(*b.Low)
	}
	word := lang.WordTo.In
	if b.High.Coef-b.Low.Coef == 1 {
		word = lang.WordOr.In
	}
	return a.number(*b.Low) + "\u00a0" + word(a.Lang) + "\u00a0" + a.number(*b.High)
}

// plainValue is f without its mark.
func plainValue(l report.Lang, f ledger.Figure) string {
	w := lang.Of(l).Write(f, report.Full)
	w.Mark = ""
	return w.String()
}
