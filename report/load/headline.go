package load

import (
	"tongket/report"
	"tongket/report/ledger"
	"tongket/report/yaml"
)

// headline reads the groups of tiles.
func (d *draft) headline(v yaml.Value) {
	for _, item := range v.OptionalList() {
		m := item.Mapping("a group of headline figures", "title", "earlier", "tiles")
		group := report.TileGroup{
			Title:   d.label(m.Need("title")),
			Earlier: m.Get("earlier").Present() && m.Get("earlier").Flag(),
		}
		for _, tile := range m.Need("tiles").List() {
			group.Tiles = append(group.Tiles, d.tile(tile))
		}
		d.e.Headline = append(d.e.Headline, group)
	}
}

func (d *draft) tile(v yaml.Value) report.Tile {
	m := v.Mapping("a headline figure", "label", "figure", "rows")
	tile := report.Tile{At: v.At(), Label: d.text(m.Need("label"), d.strictly())}
	if ref := d.headlineFigure(m.Need("figure")); ref != nil {
		tile.Ref = *ref
	} else {
		tile.Ref.Query.Indicator = d.indicator("", v.At())
	}
	rows := m.Need("rows").List()
	if len(rows) != 2 && len(rows) > 0 {
		m.Get("rows").Problem(report.TileForm, "", "a headline figure has two rows, this one has %d", len(rows))
	}
	for _, row := range rows {
		r := d.tileRow(row)
		tile.Rows = append(tile.Rows, r)
		if m := row.Entries("a row"); r.Label != nil && m.Size() == 1 {
			d.later = append(d.later, func() { d.checkAlone(row, r.Label, tile.Ref.Query) })
		}
	}
	return tile
}

func (d *draft) tileRow(v yaml.Value) report.TileRow {
	m := v.Mapping("a row", "label", "figure", "words")
	if m.Has("figure") && m.Has("words") {
		m.ProblemAt(report.TileForm, m.KeyAt("words"), "", "a row has either figure or words")
	}
	return report.TileRow{
		Label: d.text(m.Need("label"), d.strictly()),
		Ref:   d.comparison(m.Get("figure")),
		Words: d.text(m.Get("words"), d.strictly()),
	}
}

// strictly is the setting of a headline figure.
func (d *draft) strictly() *setting { return d.in.as("a headline figure") }

// comparison is a figure that a row may also report as not stated.
func (d *draft) comparison(v yaml.Value) *report.Ref {
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
func (d *draft) checkComparison(v yaml.Value, q report.Query) {
	if !q.Aspect.HasBase() || d.ledger.Ask(q).Status != ledger.NotStated {
		return
	}
	for _, known := range d.ledger.Queries() {
		if other := q; known.Base != q.Base {
			if other.Base = known.Base; known == other {
				d.problems.Warn(report.Unstated, v.At(), d.nearestKnown(q)+"; leave figure out to say that it is not stated", "no listed source states %s", q.String())
				return
			}
		}
	}
}

func (d *draft) headlineFigure(v yaml.Value) *report.Ref {
	in := d.strictly()
	ref := d.figure(v, in)
	if ref != nil {
		in.cite(ref)
	}
	return ref
}
