package load

import (
	"tongket/report"
	"tongket/report/yaml"
)

// subject reads of what a series of figures is: an indicator, or what it counts of some
// members. What is not known is a stand-in.
func (l *loader) subject(v yaml.Value) report.Subject {
	none := report.Subject{Indicator: l.indicator("", v.At())}
	w, ok := l.figureWords(v)
	if !ok {
		return none
	}
	if w.aspect != report.Level || w.form != report.Full || w.period.text != "" || len(w.by) > 0 {
		v.Problem(report.ChartForm, "type only the indicator, and of whom: cases of ninh-kieu", "a chart draws levels: no period, source or form is named here")
		return none
	}
	out := report.Subject{Indicator: l.indicator(w.name.text, v.Place(w.name.at))}
	if out.Members, ok = l.members(out.Indicator, w.members, v.Place); !ok {
		return none
	}
	return out
}
