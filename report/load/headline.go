package load

import (
	"tongket/report"
	"tongket/report/finding"
	"tongket/report/form"
	"tongket/report/ledger"
	"tongket/report/yaml"
)

// headline reads the groups of tiles.
func (d *draft) headline(v yaml.Value) {
	for _, item := range v.OptionalList() {
		m := d.keys(item, form.TileGroup)
		group := report.TileGroup{
			Title:   d.label(m.Need("title")),
			Earlier: m.Get("earlier").Flag(),
		}
		for _, tile := range m.Need("tiles").List() {
			group.Tiles = append(group.Tiles, d.tile(tile))
		}
		d.e.Headline = append(d.e.Headline, group)
	}
}

func (d *draft) tile(v yaml.Value) report.Tile {
	m := d.keys(v, form.Tile)
	tile := report.Tile{At: v.At()}
	tile.Label, tile.Says = d.tileLabel(m)
	if ref := d.figure(m.Need("figure"), d.in); ref != nil {
		tile.Ref = *ref
	} else {
		tile.Ref.Query.Indicator = d.indicator("", v.At())
	}
	if v := m.Get("sparkline"); v.Present() {
		tile.Sparkline = &report.Sparkline{At: v.At(), Periods: d.readSeveral(v)}
	}
	rows := m.Need("rows").List()
	if len(rows) != 2 && len(rows) > 0 {
		m.Get("rows").Problem(report.TileForm, "", "a headline figure has two rows, this one has %d", len(rows))
	}
	for _, row := range rows {
		tile.Rows = append(tile.Rows, d.tileRow(row))
	}
	return tile
}

func (d *draft) tileRow(v yaml.Value) report.TileRow {
	m := d.keys(v, form.TileRow)
	if m.Has("figure") && m.Has("words") {
		m.ProblemAt(report.TileForm, m.KeyAt("words"), "", "a row has either figure or words")
	}
	label, says := d.tileLabel(m)
	if says && !m.Has("figure") {
		m.Get("label").Problem(report.TileForm, "type a label, or give the row a figure", "a label is written of a figure, and this row has none")
	}
	return report.TileRow{
		At:    v.At(),
		Label: label,
		Says:  says,
		Ref:   d.figure(m.Get("figure"), d.in),
		Words: d.text(m.Get("words"), d.in),
		Alone: m.Size() == 1,
	}
}

// tileLabel is the label that m gives, or that the program is to write it.
func (d *draft) tileLabel(m yaml.Mapping) (label report.Text, says bool) {
	v := m.Need("label")
	if v.Raw() == form.Auto {
		return nil, true
	}
	return d.text(v, d.in), false
}

// call writes the labels of headline figures that are left to the program.
func (d *draft) call() {
	var l *ledger.Ledger
	write := func(label *report.Text, q report.Query, of func(ledger.Figure) report.Text) {
		if l == nil {
			l = ledger.Of(d.e)
		}
		if q.Indicator != nil && q.Indicator.Name != nil && !q.Period.IsZero() {
			*label = of(l.Ask(q))
		}
	}
	for _, g := range d.e.Headline {
		for i := range g.Tiles {
			t := &g.Tiles[i]
			if t.Says {
				write(&t.Label, t.Ref.Query, func(f ledger.Figure) report.Text { return finding.Label(f, d.report.Languages, t.At) })
			}
			for n := range t.Rows {
				if row := &t.Rows[n]; row.Says && row.Ref != nil {
					write(&row.Label, row.Ref.Query, func(f ledger.Figure) report.Text {
						return finding.RowLabel(f, t.Ref.Query, d.report.Languages, row.At)
					})
				}
			}
		}
	}
}
