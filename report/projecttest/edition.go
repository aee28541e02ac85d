package projecttest

import (
	"fmt"
	"strconv"
	"strings"
)

const editionFile = "editions/2022.yaml"

// edition writes the edition of the last year, which uses all sources.
func (m *maker) edition() {
	m.put(editionFile, "edition: %d\nperiod: %[1]d\ntitle: %s", last, m.both(m.phrase()))
	if m.chance(2) {
		m.put(editionFile, "subtitle: %s", m.both(m.phrase()))
	}
	m.put(editionFile, "cut-off: %s", m.both(m.sentence()))
	var ids []string
	for _, s := range m.sources {
		ids = append(ids, s.id)
	}
	m.put(editionFile, "sources: [%s]", strings.Join(ids, ", "))
	m.resolve()
	m.cover()
	m.messages()
	m.headline()
	m.sections()
}

func (m *maker) resolve() {
	m.put(editionFile, "resolve:")
	for _, x := range m.with("disputed") {
		m.put(editionFile, "  - {figure: %s, use: %s, reason: %s}", x.id, of(m, []string{"review-2022", "visit"}), m.both(m.sentence()))
	}
}

// with is the series of some forms.
func (m *maker) with(forms ...string) []series {
	var out []series
	for _, x := range m.all {
		for _, f := range forms {
			if x.form == f {
				out = append(out, x)
			}
		}
	}
	return out
}

// numbered is the series of which the last year has a number.
func (m *maker) numbered() []series {
	return m.with("levels", "qualified", "changes", "assumed", "target", "points", "disputed", "part-year", "related", "reckoned", "over-time", "fractions", "aimed", "ranged")
}

// published is those of which the last year has one that rests on no assumption, as what
// is related may where scopes differ.
func (m *maker) published() []series {
	return m.with("levels", "qualified", "changes", "target", "points", "differs", "below", "disputed", "words")
}

func (m *maker) cover() {
	if m.chance(3) {
		return
	}
	x := of(m, m.with("levels", "changes"))
	m.put(editionFile, "cover: {chart: columns, of: %s, periods: %d..%d, caption: %s}", x.id, last-1-m.IntN(3), last, m.both(m.phrase()))
}

func (m *maker) messages() {
	if m.chance(4) {
		return
	}
	m.put(editionFile, "messages:")
	for range 1 + m.IntN(4) {
		m.put(editionFile, "  - %s", m.both(m.said()))
	}
}

// said is a sentence with figures in it, or without.
func (m *maker) said() text {
	t := m.sentence()
	for range m.IntN(3) {
		x := of(m, m.published())
		ref := "{" + x.id + "}"
		if m.chance(3) && x.form == "levels" {
			ref = "{" + x.id + " " + strconv.Itoa(last-m.IntN(3)) + "}"
		}
		t = t.and(" ", x.name.and(": ", text{ref, ref})).and(".", text{})
	}
	if m.chance(4) {
		from := fmt.Sprintf(" {source %s %d} ({page annex}).", of(m, m.sources).id, 1+m.IntN(40))
		t = t.and("", text{from, from})
	}
	return t
}

func (m *maker) headline() {
	if m.chance(4) {
		return
	}
	m.put(editionFile, "headline:")
	for range 1 + m.IntN(2) {
		m.put(editionFile, "  - title: %s\n    earlier: %t\n    tiles:", m.both(m.name()), m.chance(3))
		for range 1 + m.IntN(4) {
			x := of(m, append(m.published(), m.with("long")...))
			line := ""
			if x.form == "long" {
				line = fmt.Sprintf("\n        sparkline: %d..%d", last-5, last)
			}
			m.put(editionFile, "      - label: %s\n        figure: %s%s\n        rows:", m.both(x.name), x.id, line)
			row := of(m, m.with("levels"))
			m.put(editionFile, "          - {label: %s, figure: %s number}", m.both(row.thing().lower()), row.id)
			m.put(editionFile, "          - {label: %s}", of(m, []string{
				m.both(text{"một việc khác", "another matter"}), // alone, so no source may state what it names
				m.both(of(m, things).lower()) + ", words: " + m.both(text{"theo báo cáo của đơn vị", "as the unit reports"}),
			}))
		}
	}
}

func (m *maker) sections() {
	n := m.shape.Blocks
	if n == 0 {
		n = 24
	}
	m.put(editionFile, "sections:")
	m.begins = m.IntN(100)
	worked := m.with("changes", "assumed", "ratios")
	for i := range n {
		if i == 0 || m.chance(5) {
			m.put(editionFile, "  - id: %s\n    title: %s\n    blocks:", m.id("section"), m.both(m.phrase()))
			m.paragraph()
		}
		m.block(i, &worked)
	}
}

// block writes block i: each kind in turn.
func (m *maker) block(i int, worked *[]series) {
	kinds := []func(){
		m.paragraph, func() { m.chart("columns") }, m.periods, m.quarters, m.list, m.inventory, func() { m.chart("changes") }, m.quoted,
		func() { m.chart("bullet") }, m.entries, m.heading, func() { m.chart("amounts") }, m.bySource, func() { m.workings(worked) },
		func() { m.put(editionFile, "      - page: new") }, m.byPlace, m.placesDrawn, m.placesSaid,
		m.sketched,
	}
	for _, kind := range []string{"line", "index", "groups", "panels", "ranking", "parts", "stacked"} {
		kinds = append(kinds, func() { m.chart(kind) })
	}
	kinds[(i+m.begins)%len(kinds)]()
}

func (m *maker) paragraph() {
	t := m.said()
	for range m.IntN(4) {
		t = t.and(" ", m.said())
	}
	if m.chance(8) {
		a := m.address()
		t = t.and(" ", text{a, a})
	}
	m.put(editionFile, "      - %s", m.both(t))
}

func (m *maker) list() {
	m.put(editionFile, "      - list:")
	for range 1 + m.IntN(4) {
		if m.chance(3) {
			m.put(editionFile, "          - statement: %s", m.statement())
			continue
		}
		m.put(editionFile, "          - %s", m.both(m.said()))
	}
}

func (m *maker) heading() { m.put(editionFile, "      - heading: %s", m.both(m.phrase())) }

func (m *maker) quoted() { m.put(editionFile, "      - statement: %s", m.statement()) }

func (m *maker) statement() string {
	s := of(m, m.sources)
	return fmt.Sprintf("%s.%s", s.id, of(m, s.statements))
}

// workings of an indicator, each once.
func (m *maker) workings(left *[]series) {
	if len(*left) == 0 {
		return
	}
	m.put(editionFile, "      - workings: %s", (*left)[0].id)
	*left = (*left)[1:]
}
