package load

import (
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/form"
	"tongket/report/say"
	"tongket/report/yaml"
)

func (d *draft) sections(v yaml.Value) {
	for _, item := range d.included(v.List()) {
		m := d.keys(item, form.Section())
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

// block reads a block by the key that tells its kind; without one it is a
// paragraph.
func (d *draft) block(v yaml.Value) report.Block {
	if !v.IsMapping() {
		d.e.BlocksUnread = true // it may have been a chart
		v.Mapping("a block")
		return nil
	}
	kind := blockKind(v.KeyAmong(blockKeys()))
	b := kind.New()
	b.Accept(blockReader{d, v, kind})
	return b
}

func blockKind(key string) report.BlockKind {
	kinds := report.BlockKinds()
	return kinds[slices.IndexFunc(kinds, func(k report.BlockKind) bool { return k.Key == key })]
}

// blockKeys are the keys that tell kinds of blocks.
func blockKeys() (keys []string) {
	for _, k := range report.BlockKinds() {
		if k.Key != "" {
			keys = append(keys, k.Key)
		}
	}
	return keys
}

// blockReader fills in a block from what is typed.
type blockReader struct {
	*draft
	v    yaml.Value
	kind report.BlockKind
}

// mapping is the keys with values of the block, of a kind that has no kinds of its own.
func (r blockReader) mapping() yaml.Mapping { return r.keys(r.v, form.Block(r.kind)) }

func (r blockReader) Paragraph(b *report.Paragraph) { *b = r.paragraph(r.v) }

func (r blockReader) List(b *report.List) {
	for _, v := range r.mapping().Get("list").List() {
		b.Items = append(b.Items, r.paragraph(v))
	}
}

func (r blockReader) Heading(b *report.Heading) { b.Text = r.label(r.mapping().Get("heading")) }

func (r blockReader) Callout(b *report.Callout) {
	m := r.mapping()
	b.Title, b.Text = r.label(m.Get("callout")), r.text(m.Need("text"), r.in)
}

func (r blockReader) Quote(b *report.Quote) {
	m := r.mapping()
	b.Statement, b.By = r.used(m.Get("quote")), r.label(m.Get("by"))
}

func (r blockReader) Pull(b *report.Pull) {
	m := r.mapping()
	b.At, b.Ref, b.Text = r.v.At(), r.figure(m.Get("pull"), r.in), r.text(m.Need("text"), r.in)
}

func (r blockReader) FactList(b *report.FactList) {
	for _, v := range r.mapping().Get("facts").List() {
		m := r.keys(v, form.FactRow)
		row := report.FactRow{At: v.At(), Label: r.text(m.Need("label"), r.in)}
		switch key := oneKey(m, form.FactRow.One, report.BadValue); key {
		case "figure":
			row.Ref = r.figure(m.Get(key), r.in)
		case "words":
			row.Words = r.text(m.Get(key), r.in)
		}
		b.Rows = append(b.Rows, row)
	}
}

func (r blockReader) Signature(b *report.Signature) {
	m := r.mapping()
	b.Office, b.For, b.Name, b.Place = r.label(m.Get("signature")), r.label(m.Get("for")), r.label(m.Get("name")), r.label(m.Get("place"))
	for _, v := range m.Get("recipients").OptionalList() {
		b.Recipients = append(b.Recipients, r.label(v))
	}
}

func (r blockReader) Illustration(b *report.Illustration) {
	m := r.mapping()
	b.Picture, b.Caption = r.described(m, r.in), r.text(m.Get("caption"), r.in)
	if width := m.Get("width"); width.Present() {
		typed := oneOf(width, form.Width)
		b.Width = report.Breadth(max(0, slices.IndexFunc(report.Breadths(), func(b report.Breadth) bool { return b.String() == typed })))
	}
}

func (r blockReader) PageBreak(*report.PageBreak) { oneOf(r.mapping().Get("page"), form.Page) }

func (r blockReader) Workings(b *report.Workings) {
	v := r.mapping().Get("workings")
	id, _ := v.Scalar()
	b.At, b.Indicator = r.v.At(), r.draft.indicator(id, v.At())
}

func (r blockReader) Chart(b *report.Chart) { r.chart(r.v, b) }
func (r blockReader) Table(b *report.Table) { r.table(r.v, b) }

// paragraph is prose of the edition, or a statement of a source.
func (d *draft) paragraph(v yaml.Value) report.Paragraph {
	if _, ok := v.Peek("statement"); ok {
		m := d.keys(v, form.Used)
		st := d.used(m.Get("statement"))
		if st == nil {
			return report.Paragraph{}
		}
		return report.Paragraph{Text: st.Text, Statement: st}
	}
	hasKey := func(key string) bool { _, ok := v.Peek(key); return ok }
	if v.IsMapping() && !slices.ContainsFunc(d.langs(), hasKey) {
		d.e.BlocksUnread = true
		v.Problem(report.WrongShape, say.Sprintf("a block has one of: %s", strings.Join(append(append(d.langs(), "statement"), blockKeys()...), ", ")), "this is no block")
		return report.Paragraph{}
	}
	return report.Paragraph{Text: d.textOf(v.Mapping(form.Text.Called, d.langs()...), d.in)}
}

// used is a statement of one of the edition's sources.
func (d *draft) used(v yaml.Value) *report.Statement {
	st := d.statement(v)
	if st != nil && !d.e.Lists(st.Source) {
		v.Problem(report.SourceNotListed, "add it to sources:, or leave the statement out", "source %s is not among the sources of this edition", st.Source.ID)
	}
	return st
}
