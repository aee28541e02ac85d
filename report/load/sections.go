package load

import (
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/yaml"
)

func (d *draft) sections(v yaml.Value) {
	for _, item := range d.included(v.List()) {
		m := item.Mapping("a section", "id", "title", "blocks")
		s := report.Section{At: item.At(), ID: d.declare(m.Need("id")), Title: d.label(m.Need("title"))}
		blocks := d.included(m.Need("blocks").List())
		d.e.BlocksUnread = d.e.BlocksUnread || len(blocks) == 0
		for _, b := range blocks {
			if block := d.block(b); block != nil {
				s.Blocks = append(s.Blocks, block)
			}
		}
		d.e.Sections = append(d.e.Sections, s)
	}
}

var blockKeys = []string{"statement", "list", "heading", "page", "workings", "chart", "table"}

// block reads a block by the key that tells its kind; without one it is a
// paragraph.
func (d *draft) block(v yaml.Value) report.Block {
	if !v.IsMapping() {
		d.e.BlocksUnread = true // it may have been a chart
		v.Mapping("a block")
		return nil
	}
	switch v.KeyAmong(blockKeys) {
	case "list":
		return d.list(v.Mapping("a list", "list").Get("list"))
	case "heading":
		return &report.Heading{Text: d.label(v.Mapping("a heading", "heading").Get("heading"))}
	case "page":
		v.Mapping("a page break", "page").Get("page").OneOf("page break", "new")
		return &report.PageBreak{}
	case "workings":
		m := v.Mapping("a block of workings", "workings")
		id, _ := m.Get("workings").Scalar()
		return &report.Workings{At: v.At(), Indicator: d.indicator(id, m.Get("workings").At())}
	case "chart":
		return d.chart(v)
	case "table":
		return d.table(v)
	}
	p := d.paragraph(v)
	return &p
}

// paragraph is prose of the edition, or a statement of a source.
func (d *draft) paragraph(v yaml.Value) report.Paragraph {
	if _, ok := v.Peek("statement"); ok {
		m := v.Mapping("a statement", "statement")
		st := d.used(m.Get("statement"))
		if st == nil {
			return report.Paragraph{}
		}
		return report.Paragraph{Text: st.Text, Statement: st}
	}
	hasKey := func(key string) bool { _, ok := v.Peek(key); return ok }
	if v.IsMapping() && !slices.ContainsFunc(d.langs(), hasKey) {
		d.e.BlocksUnread = true
		v.Problem(report.WrongShape, "a block has one of: "+strings.Join(append(d.langs(), blockKeys...), ", "), "this is no block")
		return report.Paragraph{}
	}
	return report.Paragraph{Text: d.textOf(v.Mapping("a text", d.langs()...), d.in)}
}

func (d *draft) list(v yaml.Value) report.Block {
	list := &report.List{}
	for _, item := range v.List() {
		list.Items = append(list.Items, d.paragraph(item))
	}
	return list
}

// used is a statement of one of the edition's sources.
func (d *draft) used(v yaml.Value) *report.Statement {
	st := d.statement(v)
	if st != nil && !d.e.Lists(st.Source) {
		v.Problem(report.SourceNotListed, "add it to sources:, or leave the statement out", "source %s is not among the sources of this edition", st.Source.ID)
	}
	return st
}
