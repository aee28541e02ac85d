package load

import (
	"slices"
	"strings"

	"tongket/report"
)

func (d *draft) sections(v value) {
	for _, item := range d.included(v.list()) {
		m := item.mapping("a section", "id", "title", "blocks")
		s := report.Section{At: item.at(), ID: d.declare(m.need("id"), false), Title: d.label(m.need("title"))}
		blocks := d.included(m.need("blocks").list())
		d.nameless = d.nameless || len(blocks) == 0
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
func (d *draft) block(v value) report.Block {
	if !v.isMapping() {
		d.nameless = true // it may have been a chart
		v.mapping("a block")
		return nil
	}
	switch v.blockKind() {
	case "list":
		return d.list(v.mapping("a list", "list").get("list"))
	case "heading":
		return &report.Heading{Text: d.label(v.mapping("a heading", "heading").get("heading"))}
	case "page":
		v.mapping("a page break", "page").get("page").oneOf("page break", "new")
		return &report.PageBreak{}
	case "workings":
		m := v.mapping("a block of workings", "workings")
		id, _ := m.get("workings").scalar()
		return &report.Workings{At: v.at(), Indicator: d.indicator(id, m.get("workings").at())}
	case "chart":
		return d.chart(v)
	case "table":
		return d.table(v)
	}
	p := d.paragraph(v)
	return &p
}

func (v value) blockKind() string {
	for i := 0; i < len(v.n.Content); i += 2 {
		if key := v.n.Content[i].Value; slices.Contains(blockKeys, key) {
			return key
		}
	}
	return ""
}

// paragraph is prose of the edition, or a statement of a source.
func (d *draft) paragraph(v value) report.Paragraph {
	if _, ok := v.peek("statement"); ok {
		m := v.mapping("a statement", "statement")
		st := d.used(m.get("statement"))
		if st == nil {
			return report.Paragraph{}
		}
		d.printed = append(d.printed, st)
		return report.Paragraph{Text: st.Text, Statement: st}
	}
	hasKey := func(key string) bool { _, ok := v.peek(key); return ok }
	if v.isMapping() && !slices.ContainsFunc(d.langs(), hasKey) {
		d.nameless = true
		v.problem(report.WrongShape, "a block has one of: "+strings.Join(append(d.langs(), blockKeys...), ", "), "this is no block")
		return report.Paragraph{}
	}
	return report.Paragraph{Text: d.textOf(v.mapping("a text", d.langs()...), d.in)}
}

func (d *draft) list(v value) report.Block {
	list := &report.List{}
	for _, item := range v.list() {
		list.Items = append(list.Items, d.paragraph(item))
	}
	return list
}

// used is a statement of one of the edition's sources.
func (d *draft) used(v value) *report.Statement {
	st := d.statement(v)
	if st != nil && !d.lists(st.Source) {
		v.problem(report.SourceNotListed, "add it to sources:, or leave the statement out", "source %s is not among the sources of this edition", st.Source.ID)
	}
	return st
}
