package templates_test

import (
	"bytes"
	"fmt"
	"maps"
	"strings"
	"testing"
	"testing/fstest"

	"tongket/report/doc"
)

// stops is a project of five stops of two lines over sixty months, of which each stop
// has more passengers than the one before in the table.
func stops() fstest.MapFS {
	project := maps.Clone(restated)
	edit := func(file, old, new string) {
		project[file] = &fstest.MapFile{Data: bytes.Replace(project[file].Data, []byte(old), []byte(new), 1)}
	}
	edit("indicators.yaml", "indicators:\n", `breakdowns:
  - id: stop
    name: {vi: trạm, en: stop}
    complete: true
    groups:
      - {id: hill, name: {vi: tuyến đồi, en: the hill line}}
      - {id: river, name: {vi: tuyến sông, en: the river line}}
    members:
      - {id: mill, name: {vi: trạm Cối, en: Mill}, group: hill}
      - {id: quay, name: {vi: trạm Bến, en: Quay}, group: river}
      - {id: pass, name: {vi: trạm Đèo, en: Pass}, group: hill}
      - {id: bank, name: {vi: trạm Bờ, en: Bank}, group: river}
      - {id: depot, name: {vi: trạm Kho, en: Depot}}
indicators:
  - {id: rides, name: {vi: Lượt đi, en: Rides}, unit: trees, group: orchard, by: stop, time: flow}
`)
	var facts strings.Builder
	for i, stop := range []string{"mill", "quay", "pass", "bank", "depot"} {
		for month := range 60 {
			period, value := fmt.Sprintf("%d-%02d", 2019+month/12, month%12+1), 100*(i+1)+month
			fmt.Fprintf(&facts, "  - {indicator: rides, of: %s, period: %s, value: %d, at: {paragraph: %d, printed: \"%d\"}}\n", stop, period, value, 10+month, value)
		}
	}
	edit("sources/later.yaml", "facts:\n", "facts:\n"+facts.String())
	edit("editions/2023.yaml", "    blocks:\n", `    blocks:
      - table: members
        id: stops
        name: {vi: Các trạm, en: Stops}
        message: {vi: Lượt đi theo trạm, en: Rides by stop}
        measure: {vi: Lượt đi, en: Rides}
        by: stop
        columns: [rides 2023, rides 2023 change 2022]
        sorted: rides 2023
      - table: periods
        id: years
        name: {vi: Theo năm, en: By year}
        message: {vi: Lượt đi theo năm, en: Rides by year}
        measure: {vi: Lượt đi, en: Rides}
        columns: [2019, 2021, 2023]
        rows:
          - of: rides
          - {of: rides count stop up previous, label: {vi: Trạm đông hơn năm trước, en: Stops with more than the year before}}
          - {of: rides count stop up 2021, label: {vi: Trạm đông hơn trước, en: Stops with more than before}}
          - {of: rides count stop above 4000, label: {vi: Trạm đông, en: Busy stops}}
          - of: rides of quay share
          - of: rides of quay rank
      - chart: panels
        id: months
        name: {vi: Theo tháng, en: By month}
        message: {vi: Lượt đi theo tháng, en: Rides by month}
        measure: {vi: Lượt đi, en: Rides}
        of: rides
        by: stop
        periods: 2019-01..2023-12
`)
	return project
}

// A table of members that is sorted has each group with its own below it, the largest
// first in both, its changes say that they are in percent, and its source names the rows
// of a table by the first and the last.
func TestSortedGroups(t *testing.T) {
	_, printed := printedOf(t, stops())
	at := -1
	for _, name := range []string{"Tuyến sông", "Trạm Bờ", "Trạm Bến", "Trạm Kho", "Tuyến đồi", "Trạm Đèo", "Trạm Cối"} {
		next := strings.Index(printed, name)
		if next < at {
			t.Errorf("%s stands too early in %s", name, printed[:900])
		}
		at = next
	}
	for _, want := range []string{"2023 so với năm 2022, %", "2023 compared with 2022, %", "S2 ¶46–69."} {
		if !strings.Contains(printed, want) {
			t.Errorf("%q is not printed in %s", want, printed[:900])
		}
	}
}

// A row may count members in each of its columns, and says among how many; where nothing
// was before, it says nothing. A row without a label says what of its member it is.
func TestRowsOfCounts(t *testing.T) {
	_, printed := printedOf(t, stops())
	for _, want := range []string{
		"Stops with more than the year before, of 5…5†5†", "Stops with more than before, of 5……5†", "Busy stops, of 52†2†3†",
		"Rides, Quay, share of the whole, %13,5†13.5†", "Rides, Quay, rank, of 54†4†4†", "2021: Mill, Quay, Pass, Bank, Depot → 5 of 5",
	} {
		if !strings.Contains(printed, want) {
			t.Errorf("%q is not printed in %s", want, behind(printed, "2019"))
		}
	}
}

// behind is what stands behind the first of some words.
func behind(s, words string) string {
	_, after, _ := strings.Cut(s, words)
	return after[:min(len(after), 900)]
}

// What a chart of very many figures shows is said line by line: where each begins and
// ends, and how far it goes.
func TestLongAlt(t *testing.T) {
	r, _ := printedOf(t, stops())
	_, set := example(t)
	var alt string
	doc.Walk(subject{r, set}.compose(t, r.Editions[0], r.Languages...), func(e doc.Element, _ []doc.Element) {
		if d, ok := e.(*doc.Drawing); ok && strings.Contains(d.Alt, "Rides by month") {
			alt = spaced(d.Alt)
		}
	})
	for _, want := range []string{
		"Trạm Kho tháng 1/2019: 500 cây, tháng 12/2023: 559 cây, cao nhất tháng 12/2023: 559 cây, thấp nhất tháng 1/2019: 500 cây",
		"Mill January 2019: 100 trees, December 2023: 159 trees, highest December 2023: 159 trees, lowest January 2019: 100 trees",
	} {
		if !strings.Contains(alt, want) {
			t.Errorf("the chart does not say %q but %q", want, alt)
		}
	}
	if len(alt) > 2000 {
		t.Errorf("what it shows takes %d bytes to say", len(alt))
	}
}
