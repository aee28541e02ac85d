package gallery

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"tongket/report"
)

// plate is a chart of the gallery: what it draws, of as many members and in as many years
// as its kind takes.
type plate struct {
	id       string // behind that of its kind
	of, by   string
	members  []string // that it draws; none: all
	years    []int    // the last is 2022
	keys     string   // more that is typed, a line each
	message  string
	labels   []string
	measures string // the word for what is measured
}

// room is how many columns stand side by side on a page.
type room int

// widePage is how many columns stand side by side on a page of A4, largePage on one of large
// letters.
const widePage, largePage = 6, 2

// last is the year of the edition.
const last = 2022

// from is the years from one to the last, as many of them as a kind over years takes.
func (r room) from(k *report.ChartKind, year int) []int {
	if !k.Years {
		return []int{last}
	}
	most := cmp.Or(k.Over.Most, k.Bars.Most, 10)
	if abreast(k) && k.One {
		most = min(most, max(3, int(r)))
	} else if abreast(k) {
		most = min(most, 2)
	}
	var out []int
	for y := max(year, last-most+1); y <= last; y++ {
		out = append(out, y)
	}
	return out
}

// abreast reports whether the figures of a kind stand side by side, so that the width of
// their labels is what they have room for.
func abreast(k *report.ChartKind) bool {
	return !k.Sorted && !k.Flat && !k.Shares && !k.Aimed && k.Draws != report.Index
}

// aims is how many rows of a chart of targets a page has room for, with the notes below
// them: each is high.
func (r room) aims() int {
	switch {
	case r <= largePage:
		return 2
	case r < widePage:
		return 3
	}
	return 4
}

// has reports whether a key may be typed for a kind.
func has(k *report.ChartKind, key string) bool { return slices.Contains(k.Typed(), key) }

// plates is what the gallery shows of a kind.
func (r room) plates(k *report.ChartKind) []plate {
	out := append([]plate{r.plain(k)}, r.exact(k)...)
	if has(k, "target") && !(k.Each && r < widePage) && !(k.Aimed && r <= largePage) { // which have room for two bars with two targets each
		out = append(out, r.setters(k))
	}
	if has(k, "target") && k.Years && !k.One && !k.Each {
		out = append(out, plate{id: "-targets", of: "visits", years: r.from(k, 2013), keys: "target: true\n", message: "auto", measures: "visits"})
	}
	if k.Below && k.Draws != report.Change {
		out = append(out, r.below(k))
	}
	return out
}

var branches = []string{"central", "river", "market", "hill", "coast", "island"}

// some is the members of a list that a kind takes.
func (r room) some(k *report.ChartKind, list []string) []string {
	most := k.Of.Most
	if k.Bars.Most > 0 {
		most = k.Bars.Most
	}
	switch {
	case abreast(k):
		most = min(int(r), cmp.Or(most, int(r)))
	case k.Years && has(k, "line"): // which is one more
		most = max(k.Of.Least, int(r)-1)
	}
	return list[:min(len(list), cmp.Or(most, len(list)))]
}

// plain is a kind as it looks where all is published.
func (r room) plain(k *report.ChartKind) plate {
	p := plate{id: "-plain", message: "auto", years: r.from(k, 2013)}
	switch {
	case has(k, "whole"):
		p.of, p.by, p.measures, p.years = "loans", "medium", "loans", r.from(k, 2017)
	case k.Shares:
		p.of, p.by, p.measures, p.years = "portion", "medium", "portion", r.from(k, 2017)
	case k.Aimed:
		p.of, p.measures = "["+strings.Join([]string{"on-time", "visits", "waiting", "loans"}[:r.aims()], ", ")+"]", "results"
	case k.One:
		p.of, p.measures, p.keys = "visits", "visits", "target: true\nchanges: [2022 from 2021]"
	case k.Draws == report.Index:
		p.of, p.measures, p.years = "[visits, loans]", "both", r.from(k, 2017)
	default:
		p.of, p.by, p.measures, p.members = "visits", "branch", "visits", r.some(k, branches)
	}
	p.keys += own(k, p)
	return p
}

// setters is a kind with the targets of two who set some.
func (r room) setters(k *report.ChartKind) plate {
	p := r.plain(k)
	p.id = "-setters"
	p.keys = own(k, p) + "target: [own, council]"
	switch {
	case k.Aimed:
		p.of = "[on-time, waiting]"
	case k.Each:
		p.members = p.members[:2]
	default:
		p.by, p.members = "", nil
	}
	return p
}

// own is the keys of a kind alone, as a plate uses them.
func own(k *report.ChartKind, p plate) string {
	return where(k, [][2]string{
		{"whole", "loans"}, {"from", fmt.Sprint(min(last-1, p.years[0]))}, {"beside", fmt.Sprint(last - 1)}, {"line", "mean"}, {"grouped", "true"},
	})
}

// where is those of some keys that may be typed for a kind, a line each.
func where(k *report.ChartKind, keys [][2]string) (out string) {
	for _, key := range keys {
		if has(k, key[0]) {
			out += key[0] + ": " + key[1] + "\n"
		}
	}
	return out
}

// known is the members of which each is known in another way.
var known = []string{"published", "derived", "assumed", "about", "range", "less-than", "nearly", "disputed", "more-than", "provisional", "revised", "missing"}

// exact is plates of figures that are known in every way: over years where a kind draws
// few indicators, else a member each.
func (r room) exact(k *report.ChartKind) (out []plate) {
	if k.One || k.Of.Most > 0 && k.Of.Most <= 4 {
		return r.byYear(k)
	}
	rows := cmp.Or(k.Of.Most, k.Bars.Most, len(known))
	switch {
	case abreast(k) && k.Years:
		rows = max(k.Of.Least, int(r)/2)
	case abreast(k):
		rows = min(rows, max(2, int(r)-1)) // one alone may be what nobody states
	case k.Years:
		rows = min(rows, 2*int(r))
	case k.Aimed:
		rows = min(rows, r.aims())
	}
	for i, members := range chunks(known, rows) {
		p := plate{id: fmt.Sprintf("-known-%d", i+1), of: "[figure of " + strings.Join(members, ", figure of ") + "]", years: r.from(k, 2018), message: "$every", measures: "figure"}
		p.keys = r.exactly(k)
		if has(k, "labels") {
			p.labels = members
		}
		out = append(out, p)
	}
	return out
}

// bases is the years in which figures are published, by whether the first is shown.
var bases = map[bool]int{true: 2013, false: last}

// byYear is plates in which each year is known in another way.
func (r room) byYear(k *report.ChartKind) (out []plate) {
	years := []int{2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022}
	of, measures := "sure", "visits"
	switch {
	case has(k, "whole"):
		of, measures = "[sure-loans, other-loans]", "loans"
	case k.Shares:
		of, measures = "[sure-rate, other-rate]", "portion"
	}
	keys := r.exactly(k)
	most := cmp.Or(k.Over.Most, k.Bars.Most)
	if abreast(k) {
		most = min(most, max(3, int(r)))
	}
	for i, some := range chunks(years, most) {
		keys := keys
		if has(k, "from") {
			keys += fmt.Sprintf("from: %d\n", bases[slices.Contains(some, 2013)])
		}
		out = append(out, plate{id: fmt.Sprintf("-known-%d", i+1), of: of, years: some, keys: keys, message: "$every", measures: measures})
	}
	return out
}

// exactly is the keys of a kind where figures are known in every way.
func (r room) exactly(k *report.ChartKind) string {
	keys := [][2]string{{"whole", "both-loans"}, {"order", "typed"}}
	if !k.Years {
		keys = append(keys, [2]string{"from", fmt.Sprint(last - 1)})
	}
	if k.Each && r > largePage {
		keys = append(keys, [2]string{"target", "true"})
	}
	return where(k, keys)
}

// below is a kind with figures below zero.
func (r room) below(k *report.ChartKind) plate {
	p := plate{id: "-below", of: "balance", by: "branch", members: r.some(k, branches), years: r.from(k, 2019), message: "$sinks", measures: "balance"}
	if k.One {
		p.by, p.members = "", nil
	}
	if has(k, "above") {
		p.keys = "above: $above\nbelow: $below\n"
	}
	if has(k, "from") {
		p.keys += fmt.Sprintf("from: %d\n", last-1)
	}
	return p
}

// chunks parts a list into as few pieces of about one length as hold at most n each.
func chunks[T any](list []T, n int) (out [][]T) {
	if n == 0 || n > len(list) {
		n = len(list)
	}
	pieces := (len(list) + n - 1) / n
	for i := range pieces {
		out = append(out, list[i*len(list)/pieces:(i+1)*len(list)/pieces])
	}
	return out
}

// typed is the chart as it is typed, without its texts.
func (p plate) typed(k *report.ChartKind) string {
	out := []string{"- chart: " + k.Key, "of: " + p.of}
	if p.by != "" {
		out = append(out, "by: "+p.by)
	}
	if p.members != nil && p.by != "" {
		out = append(out, "members: ["+strings.Join(p.members, ", ")+"]")
	}
	out = append(out, "periods: "+p.periods())
	if keys := strings.TrimSpace(p.keys); keys != "" {
		out = append(out, keys)
	}
	if p.labels != nil {
		out = append(out, "labels: ["+strings.Join(p.capitals(), ", ")+"]")
	}
	return strings.Join(out, "\n")
}

// capitals is the labels, which begin as names of rows do.
func (p plate) capitals() (out []string) {
	for _, l := range p.labels {
		out = append(out, "$"+strings.ToUpper(l[:1])+l[1:])
	}
	return out
}

// periods is the years as they are typed.
func (p plate) periods() string {
	first, end := p.years[0], p.years[len(p.years)-1]
	switch {
	case len(p.years) == 1:
		return fmt.Sprint(first)
	case end-first == len(p.years)-1:
		return fmt.Sprintf("%d..%d", first, end)
	}
	return strings.ReplaceAll(fmt.Sprint(p.years), " ", ", ")
}

// said is the years as they are read.
func (p plate) said() string {
	if len(p.years) == 1 {
		return fmt.Sprint(p.years[0])
	}
	return fmt.Sprintf("%d–%d", p.years[0], p.years[len(p.years)-1])
}
