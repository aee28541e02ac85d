package projecttest

import (
	"fmt"
	"math/big"
	"slices"
	"strconv"
	"strings"
)

// The years that projects know of; the last is the edition's.
const first, last = 2018, 2022

// series is an indicator with what is true of it each year, in tenths, so that
// all that sources say of it can be made true.
type series struct {
	id, unit string
	name     text
	form     string // how sources speak of it: see the forms
	tenths   map[int]int64
	parts    []string
	is       string // what it is of others, if no source states it
}

// bodies are those that set targets.
var bodies = []string{"council", "ministry"}

// unit is what an indicator is counted in.
type unit struct {
	kind   string
	name   text
	plural string // in English, if it differs
}

var units = map[string]unit{
	"trees":  {"count", text{"cây", "tree"}, "trees"},
	"books":  {"count", text{"cuốn", "book"}, "books"},
	"tonnes": {"measure", text{"tấn", "tonne"}, "tonnes"},
	"vnd":    {"money", text{"đồng", "VND"}, ""},
	"deg":    {"measure", text{"°C", "°C"}, ""},
}

// forms is how the sources speak of an indicator, with the units that it may have.
var forms = []struct {
	name  string
	units []string
}{
	{"levels", []string{"trees", "books", "tonnes", "vnd", "%"}},
	{"qualified", []string{"trees", "tonnes", "vnd", "%"}},
	{"changes", []string{"trees", "books"}},      // the last level, and changes that lead to the others
	{"ratios", []string{"trees", "tonnes"}},      // changes without any level
	{"assumed", []string{"trees"}},               // a change whose base is inferred
	{"target", []string{"%"}},                    // levels, and a target in the last year, perhaps in others
	{"ranged", []string{"trees", "tonnes", "%"}}, // levels between two numbers
	{"aimed", []string{"%"}},                     // levels, and targets of two bodies in the last year
	{"points", []string{"%"}},
	{"fractions", []string{"%"}},
	{"differs", []string{"trees", "tonnes"}}, // the last level, and differences that lead to the others
	{"below", []string{"deg"}},               // levels on both sides of zero, and a difference
	{"words", []string{"books"}},
	{"ways", []string{"trees"}}, // up or down, no more
	{"disputed", []string{"trees", "%"}},
	{"revised", []string{"books"}},
	{"part-year", []string{"trees"}},
	{"over-time", []string{"trees", "books"}}, // parts of years, which add up
}

// series makes one or two indicators of every form, a total with its parts, and what is
// related to these.
func (m *maker) series() {
	for _, f := range forms {
		for range 1 + m.IntN(2) {
			m.all = append(m.all, m.one(f.name, of(m, f.units)))
		}
	}
	m.all = append(m.all, m.one("levels", "books"), m.one("levels", "books"))
	total := series{id: "total", unit: "books", name: m.name(), form: "levels", tenths: map[int]int64{}}
	for i := range m.all {
		if s := &m.all[i]; s.form == "levels" && s.unit == "books" {
			total.parts = append(total.parts, s.id)
			for y, n := range s.tenths {
				total.tenths[y] += n
			}
		}
	}
	m.all = append(m.all, total)
	part := of(m, total.parts) // what follows is stated nowhere, so that its tenths are never typed
	m.all = append(m.all,
		series{id: "rest", unit: "books", name: m.name(), form: "related", tenths: total.tenths, is: fmt.Sprintf("{difference: [total, %s]}", part)},
		series{id: "part", unit: "%", name: m.name(), form: "related", tenths: total.tenths, is: fmt.Sprintf("{share: [%s, total]}", part)},
		series{id: "each", unit: "tonnes", name: m.name(), form: "reckoned", tenths: total.tenths, is: fmt.Sprintf("{ratio: [total, %s], per: 1000/365, assuming: %s}", part, m.both(m.sentence()))},
	)
	m.long()
	for y := last - 2; y <= last; y++ {
		m.sources = append(m.sources, source{id: fmt.Sprintf("review-%d", y), year: y, label: m.phrase()})
	}
	m.sources = append(m.sources, source{id: "visit", year: last, label: m.phrase()})
}

func (m *maker) one(form, unit string) series {
	s := series{id: m.id(form), unit: unit, name: m.name(), form: form, tenths: map[int]int64{}}
	for y := first; y <= last; y++ {
		s.tenths[y] = m.true(unit)
	}
	return s
}

// true is a value of a unit, in tenths.
func (m *maker) true(unit string) int64 {
	most := []int64{9, 60, 900, 40_000, 3_000_000}[m.IntN(5)]
	n := 1 + m.Int64N(most)
	switch unit {
	case "%":
		return 1 + m.Int64N(1000)
	case "deg":
		return m.Int64N(400) - 150
	case "tonnes":
		return n
	case "vnd":
		return (1 + m.Int64N(90_000)) * 10 * 1_000_000_000
	}
	return n * 10
}

// typed is a value as it is typed, and printed as a Vietnamese document prints it.
func (s series) typed(y int) (typed, printed string) {
	n, sign := s.tenths[y], ""
	if n < 0 {
		n, sign = -n, "-"
	}
	whole, tenth := strconv.FormatInt(n/10, 10), n%10
	typed, printed = whole, grouped(whole)
	if tenth > 0 || s.unit == "%" {
		typed, printed = fmt.Sprintf("%s.%d", whole, tenth), fmt.Sprintf("%s,%d", printed, tenth)
	}
	switch s.unit {
	case "deg":
		return sign + typed, strings.Replace(sign, "-", "−", 1) + printed + " °C"
	case "%":
		return typed + "%", printed + "%"
	case "vnd":
		billions := n / 10 / 1_000_000_000
		return fmt.Sprintf("%de9", billions), grouped(strconv.FormatInt(billions, 10)) + " tỷ đồng"
	}
	return typed, printed + " " + units[s.unit].name.vi
}

// grouped writes digits in threes.
func grouped(s string) string {
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "." + s[i:]
	}
	return s
}

// change is how y stands to an earlier year, in percent to one decimal; ok is false
// where nobody would say so.
func (s series) change(y, base int) (typed, printed string, ok bool) {
	from := s.tenths[base]
	if from == 0 {
		return "", "", false
	}
	r := big.NewRat(100*(s.tenths[y]-from), from)
	typed = r.FloatString(1)
	if strings.Trim(typed, "-0.") == "" || r.Cmp(big.NewRat(900, 1)) > 0 {
		return "", "", false
	}
	if r.Sign() > 0 {
		typed = "+" + typed
	}
	return typed + "%", strings.ReplaceAll(typed[1:], ".", ",") + "%", true
}

// related reports whether another series is said to be of s, or s of others.
func (m *maker) related(s series) bool {
	for _, x := range m.all {
		if x.id == s.id && (x.is != "" || x.parts != nil) || slices.Contains(x.parts, s.id) {
			return true
		}
	}
	return false
}

func (m *maker) indicators() {
	const file = "indicators.yaml"
	m.put(file, "units:")
	for _, id := range []string{"trees", "books", "tonnes", "vnd", "deg"} {
		u, names := units[id], ""
		for _, l := range m.languages {
			name := u.name.in(l)
			if l == "en" && u.plural != "" {
				name = "[" + name + ", " + u.plural + "]"
			}
			names += ", " + l + ": " + name
		}
		m.put(file, "  %s: {kind: %s%s}", id, u.kind, names)
	}
	m.put(file, "groups:")
	groups := []string{"land", "people"}
	for _, g := range groups {
		m.put(file, "  - {id: %s, name: %s}", g, m.both(m.name()))
	}
	m.put(file, "bodies:")
	for _, id := range bodies {
		m.put(file, "  - {id: %s, name: %s}", id, m.both(m.name()))
	}
	m.put(file, "indicators:")
	for i, s := range m.all {
		more := ""
		if s.parts != nil {
			more = ", sum: [" + strings.Join(s.parts, ", ") + "]"
		}
		if s.is != "" {
			more = ", is: " + s.is
		}
		if s.form == "over-time" {
			more += ", time: flow"
		}
		if s.unit == "deg" {
			more += ", below-zero: true"
		}
		switch limited := s.form == "target" || s.form == "aimed"; {
		case limited && m.chance(3):
			more += ", better: lower, limit: true"
		case m.chance(3):
			more += ", better: " + of(m, []string{"lower", "higher"})
		}
		if m.chance(5) {
			if scope := m.both(m.sentence()); !m.related(s) { // what follows from others' scopes is assumed
				more += ", scope: " + scope
			}
		}
		m.put(file, "  - {id: %s, name: %s, unit: %q, group: %s%s}", s.id, m.both(s.name), s.unit, groups[i%2], more)
	}
}
