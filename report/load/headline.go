package load

import (
	"tongket/report"
	"tongket/report/form"
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
	tile := report.Tile{At: v.At(), Label: d.text(m.Need("label"), d.in)}
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
	return report.TileRow{
		At:    v.At(),
		Label: d.text(m.Need("label"), d.in),
		Ref:   d.figure(m.Get("figure"), d.in),
		Words: d.text(m.Get("words"), d.in),
		Alone: m.Size() == 1,
	}
}
