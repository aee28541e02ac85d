package projecttest

import (
	"fmt"
	"strings"

	"tongket/report"
)

// periodOf is a period of each form, as it is typed.
var periodOf = [report.PeriodForms]string{
	report.AYear: "2022", report.AHalf: "2022-H1", report.AQuarter: "2022-Q4", report.AMonth: "2022-01", report.TheFirst: "2022-01..09",
	report.SomeMonths: "2022-05..08", report.SplitYear: "2021/22", report.ADay: "2022-12-31", report.SomeYears: "2020-2022",
}

// timed is a line for each form of a period, with what there is in it of ten a month.
func (w *maximal) timed(line string) (out string) {
	for f := report.AYear; f < report.PeriodForms; f++ {
		p, _ := report.ParsePeriod(periodOf[f], report.SplitYears{Called: report.School, First: 9})
		out += strings.NewReplacer("PERIOD", periodOf[f], "MANY", fmt.Sprint(10*max(1, p.Months()))).Replace(line)
	}
	return out
}

// overTime is what a review states of a series that adds up: the quarters of the last
// year, and of years before the year, its first half and its first nine months.
func (m *maker) overTime(x series, y int) []fact {
	whole := x.tenths[y]
	quarter := whole / 50 * 10 // a fifth, in whole things
	of := func(period string, tenths int64) fact {
		part := x
		part.tenths = map[int]int64{y: tenths}
		typed, printed := part.typed(y)
		return fact{fmt.Sprintf("period: %d%s, value: %s", y, period, typed), printed, ""}
	}
	if y < last {
		return []fact{of("", whole), of("-H1", 2*quarter), of("-01..09", 3*quarter)}
	}
	return []fact{of("-Q1", quarter), of("-Q2", quarter), of("-Q3", quarter), of("-Q4", whole-3*quarter)}
}

// quarters is a table by quarters of the last year.
func (m *maker) quarters() {
	m.exhibit("table: periods")
	m.key("columns", "[%d-H1, %[2]d-Q3, %[2]d-Q4, %[2]d]\n        rows:", last-1, last)
	for _, x := range m.with("over-time") {
		m.put(editionFile, "          - {of: %s}", x.id)
	}
}
