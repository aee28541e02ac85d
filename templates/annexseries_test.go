package templates_test

import (
	"strings"
	"testing"
)

// TestAnnexSeries: months and quarters that differ in nothing else share a row of the
// annex, their values stand in their order in time, and a value that all have is named
// once; one that a text names as well has its own row.
func TestAnnexSeries(t *testing.T) {
	want := map[string]string{
		"1.660; 1.565; 1.490; 1.400; 1.640; 1.680; 1.765; 1.775; 1.730; 1.725; 1.705; 1.735": "T1/2024–T12/2024",
		"26.370†; 27.795†; 28.510†; 30.175†":                                                 "2018–2021",
		"15.240; 16.050; 16.480; 17.310":                                                     "2018–2021",
		"không quá 250":                                                                      "T1/2024–T12/2024",
		"16,5%":                                                                              "Quý III/2024",
	}
	for _, s := range subjects(t) {
		for _, e := range s.Editions {
			for _, r := range annexRows(s.compose(t, e, s.Languages...)) {
				name, values := spaced(words(r.Cells[0])), spaced(words(r.Cells[len(r.Cells)-2-len(s.Languages)]))
				if at, ok := want[values]; ok && strings.Contains(name, at) {
					delete(want, values)
				}
			}
		}
	}
	for values, period := range want {
		t.Errorf("no row of %s has %q", period, values)
	}
}

// spaced is s with spaces at which lines may end.
func spaced(s string) string { return strings.ReplaceAll(s, "\u00a0", " ") }
