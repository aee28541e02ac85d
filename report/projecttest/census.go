package projecttest

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// census is an indicator that is counted by places, of which some are a group, and now and
// then by kinds, too, with what is true of each place in two years.
type census struct {
	*rand.Rand
	name      text
	complete  bool // there are no other places
	kinds     bool // by which it is counted, too
	places    []place
	elsewhere map[int]int64 // of a list that is not complete
}

// place is a member.
type place struct {
	id    string
	name  text
	group bool
	true  map[int]int64
	cells map[int]string // as the review types them; ~ where it says nothing
}

var placeNames = []text{
	{"vườn Bắc", "North garden"}, {"vườn Nam", "South garden"}, {"bến Đông", "East landing"}, {"bến Tây", "West landing"},
	{"xóm Chài", "Chài hamlet"}, {"xóm Gốm", "Gốm hamlet"}, {"cồn Sậy", "Sậy islet"}, {"cồn Cát", "Cát islet"},
}

// newCensus is a random one, by numbers of its own: what else a project has stays as it was.
func newCensus(seed uint64) *census {
	c := &census{Rand: rand.New(rand.NewPCG(seed, 13)), elsewhere: map[int]int64{}}
	c.name = text{"Cây trồng mới", "Newly planted trees"}
	c.complete, c.kinds = c.IntN(3) > 0, c.IntN(3) == 0
	for i := range 3 + c.IntN(len(placeNames)-2) {
		p := place{id: "place-" + string(rune('a'+i)), name: placeNames[i], group: i < 2, true: map[int]int64{}, cells: map[int]string{}}
		for y := last - 1; y <= last; y++ {
			p.true[y] = 1 + c.Int64N([]int64{9, 400, 90_000}[c.IntN(3)])
			p.cells[y] = c.cell(p.true[y], y == last)
		}
		c.places = append(c.places, p)
	}
	for y := last - 1; y <= last && !c.complete; y++ {
		c.elsewhere[y] = c.Int64N(900)
	}
	return c
}

// cell is a number as it is typed: to the last one mostly, else with a bound or, of what is
// no number of the last year, not at all.
func (c *census) cell(n int64, stated bool) string {
	switch k := c.IntN(12); {
	case k == 0:
		return fmt.Sprintf("more than %d", n-1)
	case k == 1:
		return fmt.Sprintf("nearly %d", n+1)
	case k < 4 && !stated:
		return "~"
	}
	return fmt.Sprint(n)
}

// all is what there is of all places.
func (c *census) all(y int) int64 {
	sum := c.elsewhere[y]
	for _, p := range c.places {
		sum += p.true[y]
	}
	return sum
}

// exact is the places of which the last year has a number to the last one.
func (c *census) exact() (out []place) {
	for _, p := range c.places {
		if p.cells[last] == fmt.Sprint(p.true[last]) {
			out = append(out, p)
		}
	}
	return out
}

// breakdowns writes by what there is a census, behind the indicators.
func (m *maker) breakdowns() {
	const file = "indicators.yaml"
	by := "place"
	if m.census.kinds {
		by = "[place, kind]"
	}
	m.put(file, "  - {id: census, name: %s, unit: trees, group: land, by: %s}", m.both(m.census.name), by)
	m.put(file, "breakdowns:\n  - id: place\n    name: %s\n    complete: %t\n    groups:\n      - {id: gardens, name: %s}\n    members:",
		m.both(text{"nơi trồng", "place"}), m.census.complete, m.both(text{"các vườn", "the gardens"}))
	for _, p := range m.census.places {
		group := ""
		if p.group {
			group = ", group: gardens"
		}
		m.put(file, "      - {id: %s, name: %s%s}", p.id, m.both(p.name), group)
	}
	if m.census.kinds {
		m.put(file, "  - id: kind\n    name: %s\n    members:\n      - {id: plums, name: %s}\n      - {id: longans, name: %s}",
			m.both(text{"loại cây", "kind"}), m.both(text{"mận", "plums"}), m.both(text{"nhãn", "longans"}))
	}
}

// counts is the table of the last review with a row a place.
func (m *maker) counts(file string) {
	c := m.census
	columns := fmt.Sprintf("[census %d, census %d]", last-1, last)
	if c.kinds {
		columns = fmt.Sprintf("[census %d, census %d, census %[2]d of plums]", last-1, last)
	}
	m.put(file, "tables:\n  - paragraphs: 101..%d\n    by: place\n    columns: %s\n    rows:", 102+len(c.places), columns)
	row := func(id string, cells ...string) {
		if c.kinds {
			cells = append(cells, []string{"~", "1", "0"}[c.IntN(3)])
		}
		m.put(file, "      %s: [%s]", id, strings.Join(cells, ", "))
	}
	for _, p := range c.places {
		row(p.id, p.cells[last-1], p.cells[last])
	}
	both := func(y int) string { return fmt.Sprint(c.places[0].true[y] + c.places[1].true[y]) }
	plums := map[bool]string{true: ", ~"}[c.kinds]
	m.put(file, "      gardens: [%s, %s%s]", both(last-1), both(last), plums)
	m.put(file, "      all: [%d, %d%s]", c.all(last-1), c.all(last), plums)
}

// byPlace is a table of members.
func (m *maker) byPlace() {
	m.exhibit("table: members")
	columns := []string{fmt.Sprintf("census %d", last-1), fmt.Sprintf("census %d", last), fmt.Sprintf("census %d share", last)}
	if m.census.complete {
		columns = append(columns, fmt.Sprintf("census %d rank", last))
	}
	m.key("by", "place\n        columns: [%s]", strings.Join(columns, ", "))
	if m.census.IntN(2) == 0 {
		m.key("sorted", "census %d", last)
	}
	m.key("whole", "%s", m.both(text{"Tất cả", "All of them"}))
}

// placesDrawn is a chart of members.
func (m *maker) placesDrawn() {
	kinds := []string{"ranking"}
	if len(m.census.exact()) == len(m.census.places) { // words of bounds have seldom room
		kinds = append(kinds, "groups", "amounts")
	}
	kind := kinds[m.census.IntN(len(kinds))]
	m.exhibit("chart: " + kind)
	m.key("of", "census\n        by: place")
	some := m.census.places
	if kind != "ranking" || m.census.IntN(3) == 0 {
		some = some[:3]
		var ids []string
		for _, p := range some {
			ids = append(ids, p.id)
		}
		m.key("members", "[%s]", strings.Join(ids, ", "))
	}
	switch kind {
	case "groups":
		m.key("periods", "%d..%d", last-1, last)
	case "ranking":
		m.key("periods", "%d\n        beside: %d\n        grouped: %t", last, last-1, m.census.IntN(2) == 0)
	default:
		m.key("periods", "%d", last)
	}
}

// placesSaid is a paragraph of what follows from the places.
func (m *maker) placesSaid() {
	exact := m.census.exact()
	if len(exact) == 0 {
		return
	}
	p := exact[m.census.IntN(len(exact))]
	figures := fmt.Sprintf("{census of %s}, {census of %[1]s share}", p.id)
	if m.census.complete {
		figures += fmt.Sprintf(", {census of %s rank}", p.id)
	}
	t := text{p.name.vi + ": " + figures + ".", p.name.en + ": " + figures + "."}
	if m.census.complete && len(exact) == len(m.census.places) {
		ref := fmt.Sprintf(" {census count place %s %d}.", []string{"above", "below", "at-least", "at-most"}[m.census.IntN(4)], 1+m.census.IntN(400))
		t = t.and("", text{ref, ref})
	}
	m.put(editionFile, "      - %s", m.both(t))
}
