package load

import (
	"strings"

	"tongket/report"
	"tongket/report/document"
	"tongket/report/lang"
	"tongket/report/say"
	"tongket/report/yaml"
)

// checkPrinted holds a figure against the same figure as the document prints
// it: typed twice, in two ways of writing, a slip of the finger shows. How exactly
// it is known is as the document prints it: zeros typed beyond that are none.
func checkPrinted(f *report.Fact, in int, printed yaml.Value) {
	if f.Direction != report.None || f.Amount.IsWords() || f.Place.Printed == "" {
		return
	}
	found := document.Readings(lang.Clean(f.Place.Printed), f.Source.Lang)
	if len(found) == 0 {
		return // "one in words" can only be compared by a reader
	}
	number := f.Amount.Number
	for _, r := range found {
		if r.Scale == 0 {
			r.Number.Exp, r.Scale = r.Number.Exp+in, in
		}
		if r.Number.Rat().Cmp(number.Abs().Rat()) != 0 {
			continue
		}
		if r.Below && number.Sign() > 0 {
			printed.Problem(report.NotAsPrinted, say.Sprintf("type -%s, or print the figure without its sign", number),
				"the document is said to print %q, which is below zero, but the figure typed is %s", report.Clip(f.Place.Printed), number)
		}
		if r.Qualified && !document.SameBound(r.Qualifier, f.Amount.Qualifier, f.Source.Lang) {
			printed.Problem(report.NotAsPrinted, say.Sprintf("type the word of the document: %s", strings.TrimSpace(r.Qualifier.String()+" "+number.String())),
				"the document is said to print %q, but the figure typed is %q", report.Clip(f.Place.Printed), strings.TrimSpace(f.Amount.Qualifier.String()+" "+number.String()))
		}
		if f.Amount.Scale = r.Scale; number.Sign() < 0 {
			r.Number = r.Number.Neg()
		}
		f.Amount.Number = r.Number
		return
	}
	printed.Problem(report.NotAsPrinted, "correct the one or the other: they are the same figure",
		"the document is said to print %q, but the figure typed is %s", report.Clip(f.Place.Printed), number)
}
