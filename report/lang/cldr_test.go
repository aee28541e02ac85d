package lang

import (
	"testing"

	"golang.org/x/text/language"
	"golang.org/x/text/message"
	"golang.org/x/text/number"

	"tongket/report"
)

// TestNumbersAsUnicodeHasThem holds groups and decimals against Unicode's own data, but
// for the kind of their spaces: those of French are narrow since CLDR 34, and the
// library has an older one.
func TestNumbersAsUnicodeHasThem(t *testing.T) {
	for _, l := range All() {
		printer := message.NewPrinter(language.Make(string(l.Tag)))
		for _, n := range []struct {
			coef int64
			exp  int
		}{{0, 0}, {7, 0}, {574, 0}, {2711, 0}, {30128, 0}, {1234567, 0}, {9792, -2}, {12345675, -1}, {53, -3}} {
			d := report.Decimal{Coef: n.coef, Exp: n.exp}
			value, _ := d.Rat().Float64()
			if got, want := Plain(l.Number(d)), Plain(printer.Sprint(number.Decimal(value))); got != want {
				t.Errorf("%s: %q, Unicode has %q", l.Tag, got, want)
			}
		}
	}
}
