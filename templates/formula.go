package templates

import (
	"fmt"
	"strings"

	"tongket/report"
	"tongket/report/text"
)

// Formulas writes the arithmetic of a computed figure in l, a line for each way
// that it follows by: 2021: 574 ÷ (1 − 0,053) = 605,8–606,5 → 606.
func Formulas(l report.Lang, f report.Figure) []string {
	switch {
	case len(f.Parts) > 0:
		return []string{total(l, f)}
	case len(f.Compared) > 0:
		return []string{compared(l, f)}
	case f.Query.Aspect == report.Change && len(f.Ways) > 0:
		return []string{product(l, f)}
	}
	var out []string
	for _, w := range f.Ways {
		out = append(out, chain(l, w))
	}
	if len(out) > 1 {
		out = append(out, fmt.Sprintf("%d: %s %s", f.Query.Period, wordTogether[l], plainValue(l, f)))
	}
	return out
}

// formulas is Formulas of a figure that the document prints, which then need not
// be explained again.
func (w *writer) formulas(l report.Lang, f report.Figure) []string {
	w.explained[f.Query] = true
	return Formulas(l, f)
}

// chain is the last step of a way: the steps before it are the workings of
// other figures.
func chain(l report.Lang, w report.Way) string {
	last := w.Steps[len(w.Steps)-1]
	from := bounds(l, last.Level)
	if !last.Level.Single() {
		from = "(" + from + ")"
	}
	result := equals(l, last.Result)
	if s := last.Settled; s != nil && (s.Single() || !same(last.Narrow, last.Result)) {
		whole := wordWhole
		if !s.Single() {
			whole = wordWholes
		}
		result += fmt.Sprintf("; %s %s %s: %s", wordWith[l], bounds(l, *s), whole[l], bounds(l, last.Narrow))
	}
	out := fmt.Sprintf("%d: %s %s %s", last.Period, from, factor(l, last), result)
	if n := last.Wholes; n != nil && !(n.Single() && same(*n, last.Result)) {
		out += " →\u00a0" + wholes(l, *n)
	}
	return out
}

// product is the changes of consecutive years, multiplied.
func product(l report.Lang, f report.Figure) string {
	var out []string
	for _, s := range f.Ways[0].Steps {
		out = append(out, factor(l, s))
	}
	s := strings.TrimPrefix(strings.Join(out, " "), "×\u00a0")
	return fmt.Sprintf("%d/%d: %s − 1 %s%%", f.Query.Period, f.Query.Base, s, equals(l, f.Bounds()))
}

// compared is one figure held against another: their difference, or their
// quotient less one.
func compared(l report.Lang, f report.Figure) string {
	from, to := f.Compared[0], f.Compared[1]
	years := fmt.Sprintf("%d/%d", f.Query.Period, f.Query.Base)
	if f.Query.Aspect == report.Margin {
		years = fmt.Sprintf("%d", f.Query.Period)
	}
	if f.InPoints() {
		return fmt.Sprintf("%s: %s − %s %s", years, operand(l, to), operand(l, from), equals(l, f.Bounds()))
	}
	return fmt.Sprintf("%s: %s ÷ %s − 1 %s%%", years, operand(l, to), operand(l, from), equals(l, f.Bounds()))
}

func operand(l report.Lang, f report.Figure) string {
	b := f.Bounds()
	if b.Single() {
		return bounds(l, b)
	}
	return "(" + bounds(l, b) + ")"
}

// factor is the change as the arithmetic uses it: back to the base it divides,
// forward from the base it multiplies. Points are added or taken away.
func factor(l report.Lang, s report.Step) string {
	change := s.Change.Amount
	back := s.Period != s.Change.Period
	size := report.Decimal{Coef: change.Number.Abs().Coef, Exp: change.Number.Exp}
	falls := change.Number.Sign() < 0
	if s.Change.Aspect == report.Points {
		return sign(falls != back) + "\u00a0" + text.Number(l, size)
	}
	op := "×"
	if back {
		op = "÷"
	}
	size.Exp -= 2
	return fmt.Sprintf("%s\u00a0(1\u00a0%s\u00a0%s%s)", op, sign(falls), qualified(change.Qualifier), text.Number(l, size))
}

func sign(falls bool) string {
	if falls {
		return "−"
	}
	return "+"
}

// qualified is the sign of a qualifier in arithmetic.
func qualified(q report.Qualifier) string {
	switch q {
	case report.Nearly, report.LessThan:
		return "<\u00a0"
	case report.MoreThan, report.Over:
		return ">\u00a0"
	case report.AtLeast:
		return "≥\u00a0"
	case report.AtMost:
		return "≤\u00a0"
	}
	return ""
}

// equals is b behind the sign that leads to it.
func equals(l report.Lang, b report.Bounds) string {
	if b.Low != nil && b.High != nil {
		return "= " + bounds(l, b)
	}
	return bounds(l, b)
}

func bounds(l report.Lang, b report.Bounds) string {
	switch {
	case b.Low == nil && b.High == nil:
		return "…"
	case b.Low == nil:
		return "<\u00a0" + text.Number(l, *b.High)
	case b.High == nil:
		return ">\u00a0" + text.Number(l, *b.Low)
	case b.Single():
		return text.Number(l, *b.Low)
	case b.Low.Sign() < 0:
		return text.Number(l, *b.Low) + "\u00a0" + wordTo[l] + "\u00a0" + text.Number(l, *b.High)
	}
	return text.Number(l, *b.Low) + "–" + text.Number(l, *b.High)
}

// same reports whether two bounds print alike.
func same(a, b report.Bounds) bool {
	return bounds(report.English, a) == bounds(report.English, b)
}

// wholes is the whole numbers within bounds.
func wholes(l report.Lang, b report.Bounds) string {
	switch {
	case b.Low == nil:
		return "≤\u00a0" + text.Number(l, *b.High)
	case b.High == nil:
		return "≥\u00a0" + text.Number(l, *b.Low)
	case b.Single():
		return text.Number(l, *b.Low)
	}
	word := wordTo
	if b.High.Coef-b.Low.Coef == 1 {
		word = wordOr
	}
	return text.Number(l, *b.Low) + "\u00a0" + word[l] + "\u00a0" + text.Number(l, *b.High)
}

// total is the arithmetic of a sum.
func total(l report.Lang, f report.Figure) string {
	var parts []string
	for _, p := range f.Parts {
		parts = append(parts, text.Write(l, p, report.Number).String())
	}
	return fmt.Sprintf("%d: %s = %s", f.Query.Period, strings.Join(parts, " + "), plainValue(l, f))
}

// plainValue is f without its mark.
func plainValue(l report.Lang, f report.Figure) string {
	w := text.Write(l, f, report.Full)
	w.Mark = ""
	return w.String()
}
