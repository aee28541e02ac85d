package load

import (
	"slices"
	"strings"
	"time"

	"tongket/report"
	"tongket/report/lang"
	"tongket/report/pattern"
	"tongket/report/say"
	"tongket/report/sheet"
	"tongket/report/yaml"
)

// readColumns finds out what each column states: as the rule says, or as its head does.
func (r *ranged) readColumns() {
	said := r.saidColumns()
	notes := map[int]bool{}
	for _, col := range r.bounds {
		notes[col] = true
	}
	for col := r.from.Col + 1; col <= r.to.Col; col++ {
		v, given := said[col]
		switch {
		case given && v.Present() && v.Null(), notes[col]:
			continue
		case r.sheet.HiddenColumn(col):
			r.unread.Add(say.Sprintf("column %s is hidden in the sheet and is not read", report.ColumnName(col)), r.pos(r.from.Row, col))
			continue
		case !given:
			if v = r.headed(col); !v.Present() {
				continue
			}
		}
		if w, ok := r.states(v); ok {
			r.columns = append(r.columns, rangedColumn{col, w})
		}
	}
}

// saidColumns is what the rule says of columns.
func (r *ranged) saidColumns() map[int]yaml.Value {
	out := map[int]yaml.Value{}
	v := r.shared.Get("columns")
	if !v.Present() {
		return nil
	}
	entries := v.Entries("columns")
	for _, key := range entries.Order() {
		col, ok := r.column(key.Alone())
		if ok && (col <= r.from.Col || col > r.to.Col) {
			key.Problem(report.BadValue, "widen cells:, or leave it out", "column %s does not lie beside the names of the table", strings.ToUpper(key.Raw()))
		} else if ok {
			out[col] = entries.Get(key.Raw())
		}
	}
	return out
}

// headText is what stands over a column, from the top down: what is merged over it, too.
func (r *ranged) headText(col int) string {
	var out []string
	for row := r.from.Row; row < r.from.Row+r.heads; row++ {
		if s := r.at(row, col); s.Text != "" && !slices.Contains(out, s.Text) {
			out = append(out, s.Text)
		}
	}
	return strings.Join(out, " ")
}

// headed is what the head of a column says that it states; absent where it has neither a
// head nor figures, or where that is a problem.
func (r *ranged) headed(col int) yaml.Value {
	at := r.from.Row + r.heads - 1
	text, hint := r.headText(col), say.Sprintf("say what the column states, columns: {%s: 2022}, or %s: ~", report.ColumnName(col), report.ColumnName(col))
	if text == "" {
		if r.hasFigures(col) {
			r.problems.Add(report.SheetForm, r.pos(at, col), hint, "column %s has figures and no head", report.ColumnName(col))
		}
		return yaml.Value{}
	}
	if r.dated {
		if id, ok := r.named(text); ok {
			return r.typed("columns", at, col, id)
		}
		hint = say.Sprintf("say what the column states, columns: {%s: ID}, or %s: ~", report.ColumnName(col), report.ColumnName(col))
		r.problems.Add(report.SheetForm, r.pos(at, col), hint, "the head %q is the name of no indicator", report.Clip(text))
		return yaml.Value{}
	}
	if r.by != nil && !r.of.Present() {
		r.problems.Add(report.SheetForm, r.pos(at, col), say.Sprintf("add of: and the indicator to the table, or columns: {%s: ID 2022}", report.ColumnName(col)), "nothing says of which indicator the column %q is", report.Clip(text))
		return yaml.Value{}
	}
	if p, ok := r.periodIn(text, r.at(at, col)); ok {
		return r.typed("columns", at, col, p.String())
	}
	if p, ok := r.ofThatYear(text); ok {
		return r.typed("columns", at, col, p.String())
	}
	r.problems.Add(report.SheetForm, r.pos(at, col), hint, "the head %q is no period", report.Clip(text))
	return yaml.Value{}
}

func (r *ranged) hasFigures(col int) bool {
	for row := r.from.Row + r.heads; row <= r.to.Row; row++ {
		if s := r.at(row, col); s.State != sheet.Nothing && !s.Covered {
			return true
		}
	}
	return false
}

// states reads what a column states: all but the indicator of its rows, or their period.
func (r *ranged) states(v yaml.Value) (written, bool) {
	before := len(r.problems)
	text, ok := v.Scalar()
	front := "row "
	switch {
	case r.dated, r.by != nil && !r.of.Present():
		front = ""
	case r.by != nil:
		id, _ := r.of.Scalar()
		front = id + " "
	}
	w := crossed{recorded: r.recorded, dated: r.dated}.head(v, front+text, len(front))
	if r.by != nil && !r.erred(before) {
		at := v.At()
		if r.of.Present() {
			at = r.of.At()
		}
		if i := r.indicator(w.name.text, at); !i.Unread && !i.CountedBy(r.by) {
			r.problems.Add(report.BadReference, at, "say by: at the indicator", "%s is not counted by %s", i.ID, r.by.ID)
		}
	}
	return w, ok && !r.erred(before)
}

var yearIn = pattern.New(`\b(?:19|20|21)[0-9][0-9]\b`)

// periodIn is the period that a head names in the words of any language, in the form of
// one that is typed, or as a date of which the day is not shown.
func (r *ranged) periodIn(text string, s sheet.Seen) (report.Period, bool) {
	if s.State == sheet.Date && text == s.Text && !strings.ContainsAny(strings.ToLower(s.Format), "d") {
		if strings.Contains(strings.ToLower(s.Format), "m") {
			text = text[:len("2006-01")]
		} else {
			text = text[:len("2006")]
		}
	}
	if p, err := r.period(word{text, 0}); err == nil {
		return p, p.Form() != report.ADay || s.State != sheet.Date
	}
	year := yearIn.FindString(text)
	if year == "" {
		return report.Period{}, false
	}
	y, _ := report.ParsePeriod(year, r.report.SplitYears)
	return r.namedPeriod(plainName(text), y.Year())
}

// namedPeriod is the part of a year, or the year, that words name.
func (r *ranged) namedPeriod(words string, year int) (report.Period, bool) {
	if r.periods == nil {
		r.periods = map[int]map[string]report.Period{}
	}
	if r.periods[year] == nil {
		r.periods[year] = periodsNamed(year)
	}
	p, ok := r.periods[year][words]
	return p, ok
}

// ofThatYear is the part of the year which the document reports that a head names without
// its year, Quý I, or that it is of the whole: Cả năm.
func (r *ranged) ofThatYear(text string) (report.Period, bool) {
	if r.source.Reports.Form() != report.AYear || yearIn.MatchString(text) {
		return report.Period{}, false
	}
	year, name := r.source.Reports, plainName(text)
	for _, l := range lang.All() {
		for words := range l.Lexicon.Base.WholeYear.Spelt {
			if words == name {
				return year, true
			}
		}
	}
	return r.namedPeriod(name+" "+year.String(), year.Year())
}

// periodsNamed is what heads call the parts of a year, in every language.
func periodsNamed(year int) map[string]report.Period {
	all := []report.Period{report.Year(year), report.Half(year, 1), report.Half(year, 2), report.Months(year, 1, 9)}
	for n := 1; n <= 4; n++ {
		all = append(all, report.Quarter(year, n))
	}
	for m := 1; m <= 12; m++ {
		all = append(all, report.Month(year, time.Month(m)))
	}
	out := map[string]report.Period{}
	for _, p := range all {
		for _, l := range lang.All() {
			forms := []string{l.Period(p), l.Head(p)}
			if p.Form() == report.AYear {
				forms = append(forms, l.Periods.Year+" "+p.String())
			}
			for _, name := range l.PeriodNames(p) {
				forms = append(forms, name+" "+report.Year(year).String(), name+" "+l.Periods.Year+" "+report.Year(year).String(), name+"/"+report.Year(year).String())
			}
			for _, form := range forms {
				out[plainName(form)] = p
			}
		}
	}
	return out
}

// plainName makes two ways of typing one name the same.
func plainName(s string) string {
	s = folded.Replace(lang.Clean(s))
	return lang.Small(strings.TrimRight(strings.TrimLeft(strings.Join(strings.Fields(s), " "), "-+* "), ": "))
}
