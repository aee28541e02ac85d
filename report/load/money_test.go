package load_test

import (
	"strings"
	"testing"

	"tongket/report/load"
	"tongket/report/projecttest"
)

// TestExchangeRates: a price of another currency is an exchange rate; one of its own is
// refused, and what is scaled twice is one problem.
func TestExchangeRates(t *testing.T) {
	for _, tt := range []struct{ unit, value, want string }{
		{"rate: {kind: money, vi: đồng, en: VND, per: dollars}", "25410", ""},
		{"rate: {kind: money, vi: USD, en: USD, per: dollars}", "1", "a price is not per dollars"},
		{"rate: {kind: measure, vi: m, en: m}", "21.4e9, in: billion", "value is scaled twice"},
	} {
		fsys := projecttest.Minimal(t)
		projecttest.Edit(t, fsys, "indicators.yaml", "units:\n", "units:\n  dollars: {kind: money, vi: USD, en: USD}\n  "+tt.unit+"\n")
		projecttest.Edit(t, fsys, "indicators.yaml", "", "  - {id: exchange, name: {vi: Tỷ giá, en: Exchange rate}, unit: rate, group: orchard}")
		projecttest.Edit(t, fsys, "sources/review.yaml", "statements:\n", "  - {indicator: exchange, period: 2022, value: "+tt.value+", at: {paragraph: 9, printed: a}}\nstatements:\n")
		_, problems := load.Project(fsys, "")
		switch errors := problems.Errors(); {
		case tt.want == "" && len(errors) > 0, tt.want != "" && (len(errors) != 1 || !strings.Contains(errors[0].Error(), tt.want)):
			t.Errorf("%s %s: %v, want %q alone", tt.unit, tt.value, errors, tt.want)
		}
	}
}
