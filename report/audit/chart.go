package audit

import (
	"slices"

	"tongket/report"
	"tongket/report/say"
	"tongket/report/trace"
)

// Chart is how a chart came to be what it is, and the ways of its figures.
type Chart struct {
	ID      string                 `json:"id"`
	Kind    say.Message            `json:"kind"`
	Chosen  say.Message            `json:"chosen,omitempty"` // why it is of that kind, if the program chose it
	Message map[report.Lang]string `json:"message"`
	Proof   say.Message            `json:"proof,omitempty"` // of the message, if the program wrote it
	Ways    []Way                  `json:"-"`
}

// Chart is the chart of the edition that has an id.
func (a *Audit) Chart(id string) (Chart, bool) {
	for c := range a.Edition.Charts() {
		if c.ID != id {
			continue
		}
		asks := append(c.Asks(), c.Others()...)
		drawn := a.filter(func(e trace.Entry) bool { return slices.Contains(asks, e.Figure.Query) })
		return Chart{c.ID, c.Kind.Called, c.Chosen(), a.said(c.Message), c.Proof, a.ways(drawn)}, true
	}
	return Chart{}, false
}
