package waterworks_test

import (
	"fmt"
	"strings"
	"testing"

	"tongket/report/check"
	"tongket/report/load"
	"tongket/report/waterworks"
)

// TestReadings holds how one sentence is read in both languages.
func TestReadings(t *testing.T) {
	r, problems := load.Project(waterworks.Project(), "")
	if len(problems.Errors()) > 0 {
		t.Fatal(problems)
	}
	list := check.Readings(r, "editions/2024.yaml", 55)
	if len(list) != 2 || list[0].Lang != "vi" || list[1].Lang != "en" {
		t.Fatalf("%d readings", len(list))
	}
	var got strings.Builder
	for _, p := range list[1].Pieces {
		fmt.Fprintf(&got, "%s", p.Said)
		for _, m := range p.Means {
			fmt.Fprintf(&got, " (%s)", m)
		}
		got.WriteString(" ")
	}
	const want = "Net revenue (of the name of revenue) rose (it rose, or is higher) by {revenue 2024 change 2023} (revenue 2024 change 2023: 13.0, published) (its direction is that of \"rose\") on 2023 (a year) ; " +
		"profit (of the name of profit) before tax (of the name of profit) fell (it fell, or is lower) by {profit 2024 change 2023} (profit 2024 change 2023: -12.6, published) (its direction is that of \"fell\") " +
		"because costs (of the name of costs, cost-staff, cost-repairs) grew (it rose, or is higher) faster (one movement is compared with another) . "
	if got.String() != want {
		t.Errorf("%s", got.String())
	}
	if list := check.Readings(r, "editions/2024.yaml", 2); len(list) > 0 {
		t.Errorf("a line without a text: %v", list)
	}
}
