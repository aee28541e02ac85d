package load

import (
	"tongket/report"
	"tongket/report/form"
	"tongket/report/nearest"
	"tongket/report/yaml"
)

// opening is what the edition opens on, where it says so.
func (d *draft) opening(v yaml.Value) {
	if !v.Present() {
		return
	}
	m := d.keys(v, form.Opening)
	key := oneKey(m, form.Opening.One, report.BadValue)
	value := m.Get(key)
	switch key {
	case "figure":
		d.e.Opening = report.Opening{At: value.At(), Ref: d.figure(value, d.in)}
	case "chart":
		d.e.Opening = report.Opening{At: value.At(), Chart: d.chartNamed(value)}
	}
}

// chartNamed is the chart of the edition whose id is typed; nil if there is none.
func (d *draft) chartNamed(v yaml.Value) *report.Chart {
	id, ok := v.Scalar()
	if !ok {
		return nil
	}
	var known []string
	for c := range d.e.Charts() {
		if c.ID == id && id != "" {
			return c
		}
		if c.ID != "" {
			known = append(known, c.ID)
		}
	}
	if !d.e.BlocksUnread {
		v.Problem(report.UnknownName, nearest.Hint(id, known), "this edition has no chart %q", report.Clip(id))
	}
	return nil
}
