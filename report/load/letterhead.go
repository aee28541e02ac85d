package load

import (
	"strings"
	"time"

	"tongket/report"
	"tongket/report/form"
	"tongket/report/lang"
	"tongket/report/pattern"
	"tongket/report/say"
	"tongket/report/yaml"
)

// symbol is the number and symbol of a document: 05/BC-VS, 12/2025/QĐ-UBND, and without a
// number while none is given.
var symbol = pattern.New(`^(\d*)/(?:\d{4}/)?[A-ZĐ][A-ZĐ0-9]*(-[A-ZĐ0-9&]+)*$`)

// letterhead is the head of an office's document. What its form wants otherwise is told, and
// printed as it is typed.
func (d *draft) letterhead(v yaml.Value) {
	if !v.Present() {
		return
	}
	m := d.keys(v, form.Letterhead)
	if lang.Issuing(d.report.Languages) == "" && len(d.report.Languages) > 0 {
		v.Problem(report.LetterForm, "remove it", "a letterhead is of Vietnamese offices, and the project has no Vietnamese")
	}
	h := &report.Letterhead{
		At: v.At(), Above: capitals(m.Get("above")), Issuer: capitals(m.Need("issuer")), Number: documentNumber(m.Get("number")),
		Place: m.Get("place").Line(), Date: issued(m.Get("date")),
	}
	if h.Date != "" && m.Lacks("place") {
		m.ProblemAt(report.LetterForm, m.KeyAt("date"), "name the place, too", "the day stands behind the place, and there is none")
	}
	d.e.Letterhead = h
}

// capitals is a line that is printed in capitals, as it is typed.
func capitals(v yaml.Value) string {
	s := v.Line()
	if v.Present() && s != strings.ToUpper(s) {
		v.WarnAt(report.LetterForm, v.At(), say.Sprintf("type %s", report.Clip(strings.ToUpper(s))), "the head of a document names bodies in capitals")
	}
	return s
}

func documentNumber(v yaml.Value) string {
	s := v.Line()
	if !v.Present() || s == "" {
		return s
	}
	found := symbol.FindStringSubmatch(s)
	switch {
	case found == nil:
		v.WarnAt(report.LetterForm, v.At(), "write number, stroke and symbol, as in 05/BC-UBND", "%q is not a document’s number and symbol", report.Clip(s))
	case len(found[1]) == 1:
		v.WarnAt(report.LetterForm, v.At(), say.Sprintf("type %s", report.Clip("0"+s)), "numbers below ten have a nought before them")
	}
	return s
}

// issued is the day on which a document is issued; empty if that is not said.
func issued(v yaml.Value) string {
	if day, ok := readDay(v); ok {
		return day.Format(time.DateOnly)
	}
	return ""
}
