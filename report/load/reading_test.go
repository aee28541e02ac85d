package load

import (
	"strings"
	"testing"

	"tongket/report/projecttest"
)

// A figure is held against the same figure as the document prints it.
func TestPrinted(t *testing.T) {
	for _, tt := range []struct {
		fact string
		ok   bool
	}{
		{`indicator: trees, period: 2020, value: 2711, at: {paragraph: 3, printed: 2.711 cây}`, true},
		{`indicator: trees, period: 2020, value: 2711, at: {paragraph: 3, printed: "2,711 trees"}`, false},
		{`indicator: trees, period: 2020, value: 2117, at: {paragraph: 3, printed: 2.711 cây}`, false},
		{`indicator: trees, period: 2020, value: nearly 6000, at: {paragraph: 3, printed: gần 6.000 cây}`, true},
		{`indicator: trees, period: 2020, value: 6000, at: {paragraph: 3, printed: gần 6.000 cây}`, false},
		{`indicator: trees, period: 2020, value: over 6000, at: {paragraph: 3, printed: trên 6.000 cây}`, true},
		{`indicator: trees, period: 2020, value: over 6000, at: {paragraph: 3, printed: hơn 6.000 cây}`, false},
		{`indicator: trees, period: 2020, value: about 40, at: {paragraph: 3, printed: trên dưới 40 cây}`, true},
		{`indicator: trees, period: 2020, value: over 40, at: {paragraph: 3, printed: trên dưới 40 cây}`, false},
		{`indicator: trees, period: 2020, value: 3, at: {paragraph: 3, printed: 03 cây}`, true},
		{`indicator: trees, period: 2020, value: 3, at: {paragraph: 3, printed: ba cây}`, true},
		{`indicator: trees, period: 2020, change: -32.2%, from: 2019, at: {paragraph: 3, printed: "giảm 32,2%"}`, true},
		{`indicator: trees, period: 2020, change: -23.2%, from: 2019, at: {paragraph: 3, printed: "giảm 32,2%"}`, false},
		{`indicator: trees, period: 2020, change: more than -5%, from: 2019, at: {paragraph: 3, printed: giảm hơn 5%}`, true},
		{`indicator: trees, period: 2020, change: less than -5%, from: 2019, at: {paragraph: 3, printed: giảm hơn 5%}`, false},
		{`indicator: graft-rate, period: 2020, value: 97.92%, at: {paragraph: 3, printed: "97,92%"}`, true},
		{`indicator: sales, period: 2020, value: more than 20e9 vnd, at: {paragraph: 3, printed: hơn 20 tỉ đồng}`, true},
		{`indicator: sales, period: 2020, value: 2e9 vnd, at: {paragraph: 3, printed: 20 tỷ đồng}`, false},
		{`indicator: sales, period: 2020, value: 3e12 vnd, at: {paragraph: 3, printed: 3 nghìn tỷ đồng}`, true},
		{`indicator: trees, period: 2020, value: {vi: hàng trăm, en: hundreds}, at: {paragraph: 3, printed: hàng trăm cây}`, true},
	} {
		fsys := projecttest.Minimal(t)
		projecttest.Edit(t, fsys, aSource, "statements:\n", "  - {"+tt.fact+"}\nstatements:\n")
		_, problems := judged(fsys, "")
		said := strings.Contains(render(problems), "the document is said to print")
		if said == tt.ok || len(problems) > 0 == tt.ok {
			t.Errorf("%s: got %q", tt.fact, render(problems))
		}
	}
}
