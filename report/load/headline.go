package load

import (
	"tongket/report"
)

// headline reads the groups of tiles.
func (d *draft) headline(v value) {
	for _, item := range v.optionalList() {
		m := item.mapping("a group of headline figures", "title", "earlier", "tiles")
		group := report.TileGroup{
			Title:   d.label(m.need("title")),
			Earlier: m.get("earlier").present() && m.get("earlier").flag(),
		}
		for _, tile := range m.need("tiles").list() {
			group.Tiles = append(group.Tiles, d.tile(tile))
		}
		d.e.Headline = append(d.e.Headline, group)
	}
}

func (d *draft) tile(v value) report.Tile {
	m := v.mapping("a headline figure", "label", "figure", "rows")
	tile := report.Tile{At: v.at(), Label: d.text(m.need("label"), d.strictly())}
	if ref := d.headlineFigure(m.need("figure")); ref != nil {
		tile.Ref = *ref
	} else {
		tile.Ref.Query.Indicator = d.indicator("", v.at())
	}
	rows := m.need("rows").list()
	if len(rows) != 2 && len(rows) > 0 {
		m.get("rows").problem(report.TileForm, "", "a headline figure has two rows, this one has %d", len(rows))
	}
	for _, row := range rows {
		r := d.tileRow(row)
		tile.Rows = append(tile.Rows, r)
		if m := row.entries("a row"); r.Label != nil && len(m.fields) == 1 {
			d.later = append(d.later, func() { d.checkAlone(row, r.Label, tile.Ref.Query) })
		}
	}
	return tile
}

func (d *draft) tileRow(v value) report.TileRow {
	m := v.mapping("a row", "label", "figure", "words")
	if m.has("figure") && m.has("words") {
		m.f.problems.Add(report.TileForm, m.keyAt("words"), "", "a row has either figure or words")
	}
	return report.TileRow{
		Label: d.text(m.need("label"), d.strictly()),
		Ref:   d.comparison(m.get("figure")),
		Words: d.text(m.get("words"), d.strictly()),
	}
}

// strictly is the setting of a headline figure.
func (d *draft) strictly() *setting { return d.in.as("a headline figure") }

// comparison is a figure that a row may also report as not stated.
func (d *draft) comparison(v value) *report.Ref {
	in := d.strictly()
	ref := d.figure(v, in)
	if ref != nil {
		*in.cited = append(*in.cited, citation{ref: ref, strict: in.strict, absent: true})
		d.later = append(d.later, func() { d.checkComparison(v, ref.Query) })
	}
	return ref
}

// checkComparison warns of a comparison that no source states where one with
// another year is stated.
func (d *draft) checkComparison(v value, q report.Query) {
	if !q.Aspect.HasBase() || d.e.Ledger.Ask(q).Status != report.NotStated {
		return
	}
	for _, known := range d.e.Ledger.Queries() {
		if other := q; known.Base != q.Base {
			if other.Base = known.Base; known == other {
				d.problems.Warn(report.Unstated, v.at(), d.nearestKnown(q)+"; leave figure out to say that it is not stated", "no listed source states %s", q.String())
				return
			}
		}
	}
}

func (d *draft) headlineFigure(v value) *report.Ref {
	in := d.strictly()
	ref := d.figure(v, in)
	if ref != nil {
		in.cite(ref)
	}
	return ref
}
