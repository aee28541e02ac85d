package templates

import (
	"fmt"
	"strings"

	"tongket/report"
	"tongket/report/text"
)

// formula writes the arithmetic of a computed figure:
// 2021: 574 ÷ (1 − 0,053) = 605,8–606,5 → 606.
func (w *writer) formula(l report.Lang, f report.Figure) string {
	steps := f.Steps
	if len(steps) == 0 {
		return ""
	}
	last := steps[len(steps)-1]
	if last.Change == nil {
		return total(l, f, last)
	}
	result := between(l, last.Low, last.High)
	if last.WholeFrom != nil {
		result += fmt.Sprintf("; %s %s %s: %s", wordWith[l],
			text.Number(l, report.Whole(*last.WholeFrom)), wordWhole[l], between(l, last.NarrowLow, last.NarrowHigh))
	}
	from := between(l, last.FromLow, last.FromHigh)
	if last.FromLow != last.FromHigh {
		from = "(" + from + ")"
	}
	out := fmt.Sprintf("%d: %s %s = %s", last.Period, from, factor(l, last), result)
	if last.WholeLow > 0 && last.WholeHigh >= last.WholeLow {
		out += " →\u00a0" + wholes(l, last.WholeLow, last.WholeHigh)
	}
	return out
}

// factor is the change as the arithmetic uses it: back to the base it divides,
// forward from the base it multiplies.
func factor(l report.Lang, s report.Step) string {
	sign, op := "+", "÷"
	change := s.Change.Amount.Number
	if change.Sign() < 0 {
		sign = "−"
	}
	if s.Period == s.Change.Period {
		op = "×"
	}
	share := report.Decimal{Coef: change.Abs().Coef, Exp: change.Exp - 2}
	return fmt.Sprintf("%s\u00a0(1\u00a0%s\u00a0%s)", op, sign, text.Number(l, share))
}

func between(l report.Lang, low, high report.Decimal) string {
	if low == high {
		return text.Number(l, low)
	}
	return text.Number(l, low) + "–" + text.Number(l, high)
}

func wholes(l report.Lang, low, high int64) string {
	a, b := text.Number(l, report.Whole(low)), text.Number(l, report.Whole(high))
	switch high - low {
	case 0:
		return a
	case 1:
		return a + "\u00a0" + wordOr[l] + "\u00a0" + b
	}
	return a + "\u00a0" + wordTo[l] + "\u00a0" + b
}

// total is the arithmetic of a sum.
func total(l report.Lang, f report.Figure, s report.Step) string {
	var parts []string
	for _, p := range s.Parts {
		parts = append(parts, text.Write(l, p, report.Number).String())
	}
	sum := text.Write(l, f, report.Full)
	sum.Mark = ""
	return strings.Join(parts, " + ") + " = " + sum.String()
}
