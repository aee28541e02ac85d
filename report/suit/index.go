package suit

import (
	"tongket/report"
	"tongket/report/ledger"
	"tongket/report/say"
)

// noIndex is why nothing can be in hundredths of its base: that is a number which nobody
// can doubt, as a source states it, or as it follows from such numbers alone.
func (v view) noIndex() say.Message {
	if v.Base.IsZero() {
		return ""
	}
	for _, of := range v.Of {
		base := v.Ask(of.In(v.Base))
		switch {
		case of.Indicator.Unit.Kind == report.Percent:
			return say.Sprintf("index numbers of a rate would be taken for the rate: %s is in percent", of.ID())
		case of.Indicator.BelowZero:
			return say.Sprintf("nothing is a hundredth of what may be below zero: %s", of.ID())
		case !Drawn(base):
			return say.Sprintf("the index of %s has no base: no listed source states or implies a number of it for %s", of.ID(), v.Base)
		case base.Status == ledger.Assumed:
			return say.Sprintf("the index of %s has a base that is only assumed: %s", of.ID(), base.Query.String())
		case base.Amount.Number.Sign() == 0:
			return say.Sprintf("the index of %s has no base: %s is 0", of.ID(), base.Query.String())
		}
	}
	return ""
}
