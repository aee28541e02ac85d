package templates

import (
	"fmt"
	"strings"

	"tongket/report"
	"tongket/report/doc"
	"tongket/report/lang"
)

// leftOut is the figures of members that the annex only counts: a table of sixty months by
// twenty districts would fill it.
type leftOut struct {
	of  map[*report.Indicator][]report.Query
	all map[report.Query]bool
}

// mostUnprinted is how many figures of members of an indicator the annex lists although no
// other page prints them.
const mostUnprinted = 40

// shown divides what sources state into what the annex lists and what it leaves out:
// figures of members that no page prints, if these are many.
func shown(stated []report.Query, by drawn) (listed []report.Query, left leftOut) {
	left = leftOut{map[*report.Indicator][]report.Query{}, map[report.Query]bool{}}
	for _, q := range stated {
		if !q.Members.Whole() && by[q] == "" {
			left.of[q.Indicator] = append(left.of[q.Indicator], q)
		}
	}
	for i, list := range left.of {
		if len(list) <= mostUnprinted {
			delete(left.of, i)
			continue
		}
		for _, q := range list {
			left.all[q] = true
		}
	}
	for _, q := range stated {
		if !left.all[q] {
			listed = append(listed, q)
		}
	}
	return listed, left
}

// restRow is the row of the figures of i that the annex leaves out: how many there are,
// and which documents publish them.
func (m *annexMaker) restRow(i *report.Indicator, left []report.Query, joined bool) *doc.Row {
	r := at(i.At, row())
	r.Joined = joined
	for n, l := range m.langs {
		name := "–"
		if !joined {
			name = i.Name.String(l) + ":"
		}
		count := lang.Of(l).Number(report.Whole(int64(len(left))))
		line := wrap(m.line(doc.TableSmall, l, words(name+"\u00a0"+fmt.Sprintf(lang.WordUnprinted.In(l), count, countedBy(i, l)))))
		r.Cells = append(r.Cells, cell([]string{"Row", ""}[min(n, 1)], line))
	}
	for len(r.Cells) < m.firstValue()+len(m.langs) {
		r.Cells = append(r.Cells, cell("", m.line(doc.TableSmall, m.langs[0])))
	}
	var of places
	for _, q := range left {
		for _, f := range m.ask(q).Facts {
			of.add(f.Source)
		}
	}
	codes := m.line(doc.TableSmall, m.langs[0])
	for n, p := range of.sorted() {
		if n > 0 {
			codes.Whole = append(codes.Whole, words("; "))
		}
		codes.Whole = append(codes.Whole, m.code(p.source, nil))
	}
	r.Cells = append(r.Cells, cell("", wrap(codes)), cell("", m.line(doc.TableSmall, m.langs[0], words("*"))))
	return r
}

// countedBy is by what i is counted: district, sex.
func countedBy(i *report.Indicator, l report.Lang) string {
	var out []string
	for _, b := range i.By {
		out = append(out, b.Name.String(l))
	}
	return strings.Join(out, ", ")
}
