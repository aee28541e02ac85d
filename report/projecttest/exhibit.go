package projecttest

import (
	"slices"
	"strings"
)

// exhibit writes what charts and tables have in common.
func (m *maker) exhibit(kind string) {
	message := m.both(m.phrase())
	if strings.HasPrefix(kind, "chart: ") && m.chance(4) {
		message = "auto"
	}
	m.put(editionFile, "      - %s\n        id: %s\n        name: %s\n        message: %s\n        measure: %s",
		kind, m.id("exhibit"), m.both(m.phrase()), message, m.both(m.name()))
	if m.chance(3) {
		m.put(editionFile, "        note: %s", m.both(m.sentence()))
	}
}

// key writes a key of an exhibit.
func (m *maker) key(name, format string, args ...any) {
	m.put(editionFile, "        "+name+": "+format, args...)
}

func (m *maker) chart(kind string) {
	if kind == "changes" && len(m.changing()) == 0 {
		return
	}
	m.exhibit("chart: " + kind)
	switch kind {
	default:
		m.drawn(kind)
	case "columns":
		m.columns()
	case "changes":
		ids := m.some(m.changing(), 4)
		m.key("of", "[%s]", strings.Join(ids, ", "))
		m.key("periods", "%d\n        from: %d", last, last-1)
		m.labels(ids)
	case "bullet":
		if !m.shape.Long && m.chance(3) { // long names of bodies have no room in an e-mail
			m.key("of", "[%s]\n        periods: %d", strings.Join(m.some(m.with("aimed"), 2), ", "), last)
			m.key("target", "[%s]", strings.Join(bodies, ", "))
			return
		}
		ids := m.several(m.with("target", "levels", "share", "ranged"), 1, 4)
		m.key("of", "[%s]\n        periods: %d", strings.Join(append(ids, of(m, m.with("target")).id), ", "), last)
	case "amounts":
		var same []series
		for len(same) < 2 { // of books there are
			same = m.alike(of(m, m.with("levels", "changes")))
		}
		ids := m.few(same, 2, 4)
		m.key("of", "[%s]\n        periods: %d", strings.Join(ids, ", "), last)
		m.labels(ids)
	}
}

// columns of one indicator, with what can be drawn beside them.
func (m *maker) columns() {
	x := of(m, append(m.numbered(), m.with("below", "long")...))
	m.key("of", "%s\n        periods: %d..%d", x.id, last-1-m.IntN(2), last)
	if x.form == "target" {
		m.key("target", "true")
	}
	if x.form == "aimed" {
		m.key("target", of(m, append(bodies, "["+strings.Join(bodies, ", ")+"]")))
	}
	if _, _, ok := x.change(last, last-1); x.form == "changes" && ok {
		m.key("changes", "[%d from %d]", last, last-1)
	}
}

// changing is the series of which the last year's change is published.
func (m *maker) changing() []series {
	var out []series
	for _, x := range m.with("changes", "ratios") {
		if _, _, ok := x.change(last, last-1); ok {
			out = append(out, x)
		}
	}
	return out
}

// alike is the series of levels in the unit of x.
func (m *maker) alike(x series) (out []series) {
	for _, y := range m.with("levels", "changes", "disputed", "part-year") {
		if y.unit == x.unit {
			out = append(out, y)
		}
	}
	return out
}

// some is the ids of one to most series.
func (m *maker) some(list []series, most int) []string { return m.few(list, 1, most) }

// few is the ids of least to most series, if there are as many.
func (m *maker) few(list []series, least, most int) []string {
	var out []string
	for _, i := range m.Perm(len(list))[:min(len(list), least+m.IntN(most-least+1))] {
		out = append(out, list[i].id)
	}
	return out
}

func (m *maker) labels(ids []string) {
	if m.shape.Long && m.chance(2) {
		return
	}
	m.key("labels", "")
	for _, id := range ids {
		x := m.all[slices.IndexFunc(m.all, func(x series) bool { return x.id == id })]
		m.put(editionFile, "          - %s", m.both(x.thing()))
	}
}

// periods is a table by year with rows of every aspect.
func (m *maker) periods() {
	m.exhibit("table: periods")
	from := last - m.IntN(3)
	m.key("columns", "%d..%d\n        rows:", from, last)
	for _, i := range m.Perm(len(m.all))[:3+m.IntN(5)] {
		x := m.all[i]
		if x.form == "ways" {
			continue
		}
		m.put(editionFile, "          - of: %s%s", x.id, map[string]string{"ratios": " change previous", "aimed": " " + of(m, []string{"target", "margin"}) + " by " + of(m, bodies), "target": of(m, []string{"", " target", " margin"}),
			"differs": " difference previous", "below": of(m, []string{"", " difference previous", " change previous"})}[x.form])
		if m.chance(3) {
			m.put(editionFile, "            label: %s", m.both(m.called(x)))
		}
		if m.chance(4) {
			m.put(editionFile, "            scopes: {%d: %s}", from, m.both(m.sentence()))
		}
	}
	m.put(editionFile, "          - of: %s", of(m, m.with("levels")).id)
}

func (m *maker) bySource() {
	m.exhibit("table: sources")
	m.key("columns", "[review-2022, visit]\n        period: %d\n        rows:", last)
	for _, x := range m.with("disputed") {
		m.put(editionFile, "          - {of: %s}", x.id)
	}
}

func (m *maker) inventory() {
	m.exhibit("table: inventory")
	var most int64 = 10
	var rows []series
	for _, x := range m.with("levels", "words", "part-year") {
		if x.unit == "trees" || x.unit == "books" {
			rows = append(rows, x)
			most = max(most, x.tenths[last])
		}
	}
	m.key("period", "%d\n        square: %d\n        rows:", last, min(1_000_000, 1+most/10/int64(1+m.IntN(200))))
	for _, x := range rows {
		more := ""
		if m.chance(4) {
			more = ", not-drawn: " + m.both(text{"không vẽ", "not drawn"})
		}
		m.put(editionFile, "          - {of: %s%s}", x.id, more)
	}
}

func (m *maker) entries() {
	m.exhibit("table: entries")
	n := 2 + m.IntN(2)
	var head []string
	for range n {
		head = append(head, m.both(of(m, things)))
	}
	m.key("head", "[%s]\n        rows:", strings.Join(head, ", "))
	for range 1 + m.IntN(6) {
		var cells []string
		for range n {
			cells = append(cells, m.both(m.phrase()))
		}
		m.put(editionFile, "          - {cells: [%s], statement: %s}", strings.Join(cells, ", "), m.statement())
	}
}
