package projecttest

import (
	"fmt"
	"strconv"
	"strings"
)

// source is a document: the review of a year, or what was said at a visit.
type source struct {
	id         string
	year       int
	label      text
	statements []string // their ids
}

// source writes what s states of every indicator.
func (m *maker) source(s *source) {
	file := "sources/" + s.id + ".yaml"
	m.put(file, "source: %s\nlabel: %s", s.id, m.both(s.label))
	m.put(file, "document: {file: %s.txt, sha256: %064x, language: vi}\nreports: %d", s.id, len(s.id)*s.year, s.year)
	if m.chance(2) {
		m.put(file, "dated: %d-%02d", s.year, 1+m.IntN(12))
	}
	if m.chance(3) {
		m.put(file, "event: {printed: %q, paragraph: 1}", "15-12")
	}
	if s.id == fmt.Sprintf("review-%d", last) {
		m.counts(file)
	}
	m.put(file, "facts:")
	for i, x := range m.all {
		for _, f := range m.facts(s, x) {
			m.put(file, "  - {indicator: %s, %s, at: {paragraph: %d, printed: %q}%s}", x.id, f.says, 1+i, f.printed, f.more)
		}
	}
	m.put(file, "statements:")
	for range 3 {
		id := m.id("said")
		s.statements = append(s.statements, id)
		said := m.sentence()
		m.put(file, "  - {id: %s, paragraph: %d, kind: %s, %s", id, 1+m.IntN(40), of(m, []string{"result", "demand", "plan", "event", "office", "honour", "context"}), m.both(said)[1:])
	}
}

// fact is one fact as YAML.
type fact struct{ says, printed, more string }

// facts is what s says of x.
func (m *maker) facts(s *source, x series) []fact {
	y, level := s.year, x.level(s.year)
	if s.id == "visit" {
		if x.form == "disputed" {
			return []fact{x.other(y)}
		}
		return nil
	}
	switch x.form {
	case "related", "reckoned":
		return nil
	case "levels", "share":
		return []fact{level}
	case "long":
		return m.years(x, y)
	case "aimed":
		return m.last(y, []fact{level}, x.aim(bodies[0], 5), x.aim(bodies[1], 15))
	case "fractions":
		return []fact{m.part(y)}
	case "target":
		if y < last && m.chance(2) {
			return []fact{level}
		}
		return []fact{level, x.target(y)}
	case "disputed":
		return []fact{level}
	case "ranged":
		return []fact{m.between(x, y)}
	case "qualified":
		if y == last { // it may still change
			level.more = ", provisional: true"
		}
		return []fact{m.bounded(x, level)}
	case "changes":
		return m.last(y, x.changed(y, y-1, ""), level)
	case "ratios":
		if y == last-1 {
			return x.changed(y, first, ", same-period: true")
		}
		return x.changed(y, y-1, "")
	case "assumed":
		inferred := text{"Tài liệu không nêu so với năm nào.", "The document does not say compared with which year."}
		return m.last(y, x.changed(y, y-1, ", inferred: "+m.both(inferred)), level)
	case "points":
		return append(x.points(y), level)
	case "differs":
		return m.last(y, x.differs(y), level)
	case "below":
		return append(x.differs(y), level)
	case "words":
		words := text{"hàng trăm", "hundreds"}
		return []fact{{fmt.Sprintf("period: %d, value: %s", y, m.both(words)), "hàng trăm cuốn", ""}}
	case "ways":
		return []fact{{fmt.Sprintf("period: %d, direction: %s, from: %d", y, of(m, []string{"up", "down"}), y-1), "kết quả chung", ""}}
	case "revised":
		return m.last(y, []fact{level}, x.again(y)...)
	case "over-time":
		return m.overTime(x, y)
	case "part-year":
		level.more = fmt.Sprintf(", until: %d-11-30, scope: %s", y, m.both(m.sentence()))
		return []fact{level}
	}
	panic("projecttest: no form " + x.form)
}

// last adds facts of the last year.
func (m *maker) last(y int, always []fact, then ...fact) []fact {
	if y == last {
		for _, f := range then {
			if f.says != "" {
				always = append(always, f)
			}
		}
	}
	return always
}

func (x series) level(y int) fact {
	typed, printed := x.typed(y)
	return fact{fmt.Sprintf("period: %d, value: %s", y, typed), printed, ""}
}

// part is a level that is published as a fraction.
func (m *maker) part(y int) fact {
	in := 2 + m.IntN(18)
	typed := fmt.Sprintf("%d/%d", 1+m.IntN(in-1), in)
	return fact{fmt.Sprintf("period: %d, value: %s", y, typed), typed, ""}
}

// between is a level that is published as a range.
func (m *maker) between(x series, y int) fact {
	upper := x
	upper.tenths = map[int]int64{y: x.tenths[y] + 10*(1+m.Int64N(1+x.tenths[y]/20))}
	low, printed := x.typed(y)
	high, printedHigh := upper.typed(y)
	return fact{fmt.Sprintf("period: %d, value: %s..%s", y, strings.TrimSuffix(low, "%"), high), strings.Fields(strings.TrimSuffix(printed, "%"))[0] + "–" + printedHigh, ""}
}

// other is what another document says of the same year: two more, or fewer.
func (x series) other(y int) fact {
	more := x
	more.tenths = map[int]int64{y: x.tenths[y] + 20}
	if x.tenths[y] > 900 {
		more.tenths[y] = x.tenths[y] - 20
	}
	return more.level(y)
}

// again is the figure of the year before, corrected.
func (x series) again(y int) []fact {
	f := x.other(y - 1)
	f.more = ", revises: review-" + strconv.Itoa(y-1)
	return []fact{f}
}

func (x series) target(y int) fact {
	if x.form != "target" {
		return fact{}
	}
	n := max(10, x.tenths[y]/20*10) // whole, and lower than the level
	return fact{fmt.Sprintf("period: %d, target: %d%%", y, n/10), fmt.Sprintf("%d%%", n/10), ""}
}

// aim is a target that a body set.
func (x series) aim(by string, n int64) fact {
	of := 10 * ((x.tenths[last] + n) / 10 % 100)
	return fact{fmt.Sprintf("period: %d, target: %d%%", last, of/10), fmt.Sprintf("%d%%", of/10), ", by: " + by}
}

func (x series) changed(y, base int, more string) []fact {
	typed, printed, ok := x.change(y, base)
	if !ok {
		return nil
	}
	return []fact{{fmt.Sprintf("period: %d, change: %s, from: %d", y, typed, base), printed, more}}
}

func (x series) points(y int) []fact {
	n := x.tenths[y] - x.tenths[y-1]
	if y != last || n == 0 {
		return nil
	}
	typed := fmt.Sprintf("%+d.%d", n/10, abs(n%10))
	if n < 0 && n > -10 {
		typed = fmt.Sprintf("-0.%d", -n)
	}
	return []fact{{fmt.Sprintf("period: %d, points: %s, from: %d", y, typed, y-1), strings.ReplaceAll(typed[1:], ".", ",") + " điểm phần trăm", ""}}
}

// differs is by how much x has more or less than the year before.
func (x series) differs(y int) []fact {
	more := x
	n := x.tenths[y] - x.tenths[y-1]
	more.tenths = map[int]int64{y: abs(n)}
	typed, printed := more.typed(y)
	switch {
	case n > 0:
		typed = "+" + typed
	case n < 0:
		typed = "-" + typed
	}
	return []fact{{fmt.Sprintf("period: %d, difference: %s, from: %d", y, typed, y-1), printed, ""}}
}

func abs(n int64) int64 { return max(n, -n) }

// bounded is a level beside a word such as nearly.
func (m *maker) bounded(x series, f fact) fact {
	words := []struct{ typed, printed string }{
		{"", ""}, {"nearly ", "gần "}, {"more than ", "hơn "}, {"over ", "trên "}, {"less than ", "dưới "}, {"at least ", "ít nhất "}, {"at most ", "nhiều nhất "}, {"about ", "khoảng "},
	}
	w := of(m, words)
	f.says = strings.Replace(f.says, "value: ", "value: "+w.typed, 1)
	f.printed = w.printed + f.printed
	return f
}
