package load

import (
	"strconv"
	"strings"

	"tongket/report"
	"tongket/report/document"
	"tongket/report/form"
	"tongket/report/lang"
	"tongket/report/say"
	"tongket/report/sheet"
	"tongket/report/yaml"
)

// seen is a cell of a source's workbook, and where it is named.
type seen struct {
	sheet.Seen
	cell report.Cell
	mark string // that parts decimals in its texts, if the table says so
	at   yaml.Value
}

// place reads where a fact stands: in a paragraph, as it is printed there, or in a cell.
func (l *loader) place(f *report.Fact, v yaml.Value) (printed yaml.Value, cell *seen) {
	m := l.keys(v, form.Place)
	switch oneKey(m, form.Place.One, report.FactForm) {
	case "paragraph":
		printed = m.Need("printed")
		f.Place = report.Place{Paragraph: m.Get("paragraph").Whole(1), Printed: printed.Str()}
		if m.Has("sheet") {
			m.ProblemAt(report.FactForm, m.KeyAt("sheet"), "leave it out, or name the cell", "a sheet is of a cell, not of a paragraph")
		}
	case "cell":
		return yaml.Value{}, l.cell(f, m)
	}
	return printed, nil
}

// cell is the cell that a fact names, or nil, which is reported.
func (l *loader) cell(f *report.Fact, m yaml.Mapping) *seen {
	v, b := m.Get("cell"), l.books[f.Source]
	if b == nil {
		if f.Source.File != "" {
			v.Problem(report.FactForm, "name it in the source, document: {workbook: …}, or give paragraph and printed", "only a workbook of the project has cells that are read")
		}
		return nil
	}
	name, ok := v.Scalar()
	cell, known := report.ParseCell(name)
	if ok && !known {
		v.Problem(report.BadValue, "type it as C7", "%q is no cell", report.Clip(name))
	}
	g := b.grid(m)
	if g == nil || !known {
		return nil
	}
	cell.Sheet = g.Name
	s := &seen{Seen: g.At(cell.Row, cell.Col), cell: cell, at: v}
	f.Place = report.Place{Paragraph: g.Line(cell.Row), Printed: s.Shown, Cell: cell}
	return s
}

// valueOf is what a cell says where nothing is typed beside it, as it would be typed there;
// absent if that is not known, which is reported.
func (l *loader) valueOf(s *seen, f *report.Fact, m yaml.Mapping) yaml.Value {
	if s == nil {
		return m.Get("value")
	}
	found, err := []cellReading(nil), s.unsaid()
	if err == nil {
		found, err = s.readings(f.Indicator)
	}
	switch {
	case err != nil:
	case len(found) > 1:
		err = s.two(found[0], found[1])
		err.hint = say.Sprintf("type which it is, value: %s", found[0].typed(false))
	case f.Indicator.Unit.Kind == report.Percent && !found[0].percent:
		err = s.noRate(found[0])
		err.hint = say.Sprintf("type which it is, value: %s%%", found[0].number.String())
	default:
		return yaml.Typed("value", yaml.Cell{At: m.Get("at").At(), Text: found[0].whole(f.Query()).typed(false)}, &l.problems)
	}
	s.at.Problem(report.NotAsPrinted, err.hint, "%s", err.what)
	return m.Get("value")
}

// check holds a figure that was typed against the cell that it is said to stand in.
func (s *seen) check(f *report.Fact, in int) {
	if err := s.unsaid(); err != nil {
		s.at.Problem(report.NotPrintedThere, err.hint, "%s", err.what)
		return
	}
	if f.Direction != report.None || f.Amount.IsWords() || f.Source.LangUnread {
		return
	}
	if f.Amount.To != nil || !f.Amount.Fraction.IsZero() {
		checkPrinted(f, in, s.at)
		return
	}
	found, err := s.readings(f.Indicator)
	if err != nil {
		s.at.Problem(report.NotAsPrinted, err.hint, "%s", err.what)
		return
	}
	for _, r := range found {
		if r.is(f, in) {
			s.bounded(f, r)
			return
		}
	}
	s.at.Problem(report.NotAsPrinted, "correct the one or the other: they are the same figure", "%s says %q, but the figure typed is %s", s.name(), report.Clip(s.Shown), f.Amount.Typed())
}

// is reports whether a reading is the figure of f, which then is known as exactly as it is
// shown. Of a change a column may leave the sign to its head.
func (r cellReading) is(f *report.Fact, in int) bool {
	n, typed := r.number, f.Amount.Number
	if r.scale == 0 && !r.percent {
		r.scale = in
	}
	n.Exp += r.scale
	if f.Aspect.Relative() && n.Sign() >= 0 {
		typed = typed.Abs()
	}
	if n.Rat().Cmp(typed.Rat()) != 0 {
		return false
	}
	if n.Sign() != f.Amount.Number.Sign() {
		n = n.Neg()
	}
	if f.Indicator.Unit.Kind != report.Count || f.Aspect.Relative() || n.Exp >= 0 {
		f.Amount.Number = n
	}
	f.Amount.Scale = r.scale
	return true
}

// bounded holds the word before a figure against that of the cell, if it has one.
func (s *seen) bounded(f *report.Fact, r cellReading) {
	if r.qualifier == report.Exactly {
		return
	}
	if q := document.Typed(r.qualifier, f, r.number.Sign() < 0); !document.SameBound(q, f.Amount.Qualifier, f.Source.Lang) {
		s.at.Problem(report.NotAsPrinted, say.Sprintf("type the word of the document: %s", strings.TrimSpace(q.String()+" "+f.Amount.Typed())),
			"%s says %q, but the figure typed is %s", s.name(), report.Clip(s.Shown), f.Amount.Typed())
	}
}

// name is what messages call the cell.
func (s seen) name() say.Message { return say.Sprintf("cell %s", s.cell.String()) }

// unsaid is why no figure can be read in a cell, or nil.
func (s seen) unsaid() *mistake {
	const show = "show it, or leave the figure out: what nobody sees is not published"
	switch {
	case s.Hidden:
		return &mistake{0, say.Sprintf("%s is hidden: no reader of the sheet sees it", s.name()), show}
	case s.Struck:
		return &mistake{0, say.Sprintf("%s is struck out", s.name()), "leave the figure out, or take the line away"}
	case s.Covered:
		return &mistake{0, say.Sprintf("%s belongs to a merged cell that begins above it or left of it", s.name()), "name the first of the merged cells"}
	}
	switch s.State {
	case sheet.Nothing:
		return &mistake{0, say.Sprintf("%s is empty", s.name()), ""}
	case sheet.Failed:
		return &mistake{0, say.Sprintf("%s shows the error %s", s.name(), report.Clip(s.Text)), "mend the formula and save the workbook"}
	case sheet.Uncomputed:
		return &mistake{0, say.Sprintf("the formula of %s has no result", s.name()), "open the workbook in Excel or LibreOffice and save it"}
	case sheet.Date:
		return &mistake{0, say.Sprintf("%s shows a date, %s, and no figure", s.name(), s.Text), "choose a format of numbers for it if it is none"}
	case sheet.Truth:
		return &mistake{0, say.Sprintf("%s says %s, which is no figure", s.name(), s.Text), ""}
	}
	return nil
}

// cellReading is a figure that a cell may mean.
type cellReading struct {
	number    report.Decimal
	scale     int // the power of ten of the word beside it
	percent   bool
	signed    bool // it has its sign, or is a number of the sheet
	qualifier report.Qualifier
}

// typed is r as it would be typed in YAML.
func (r cellReading) typed(isChange bool) string {
	out := r.number.String()
	if r.scale > 0 {
		out += "e" + strconv.Itoa(r.scale)
	}
	if isChange && r.signed && r.number.Sign() > 0 {
		out = "+" + out
	}
	if r.percent {
		out += "%"
	}
	return strings.TrimSpace(r.qualifier.String() + " " + out)
}

// whole is r without decimals that say nothing of what is counted in whole numbers.
func (r cellReading) whole(q report.Query) cellReading {
	for q.Whole() && r.number.Exp < 0 && r.number.Coef%10 == 0 {
		r.number = report.Decimal{Coef: r.number.Coef / 10, Exp: r.number.Exp + 1}
	}
	return r
}

// noRate is of a number that may be in percent or be a part of one.
func (s seen) noRate(r cellReading) *mistake {
	times := r.number
	times.Exp += 2
	return &mistake{0, say.Sprintf("%s can be read in two ways: is it %s%% or %s%%?", s.name(), r.number.String(), times.String()),
		"add unit: \"%\" to the table if it is the first, else show the cells in percent"}
}

// readings are the figures that a cell may mean; of one that may mean none the mistake
// says why.
func (s seen) readings(i *report.Indicator) ([]cellReading, *mistake) {
	if s.State != sheet.Number {
		return s.worded(s.Text, nil, i)
	}
	number, err := report.ParseDecimal(s.Text)
	if err != nil {
		return nil, &mistake{0, say.Sprintf("%s has more digits than any figure: %s", s.name(), s.Text), "choose a format of as many decimals as the document is to show"}
	}
	r := cellReading{number: number, percent: s.Percent, signed: true}
	if s.Before+s.After == "" {
		return []cellReading{r}, nil
	}
	return s.worded(s.Before+" 1 "+s.After, &r, i)
}

// worded reads a text with one number in it; where the number is known, it stands there for
// another.
func (s seen) worded(text string, known *cellReading, i *report.Indicator) ([]cellReading, *mistake) {
	text = strings.TrimSpace(folded.Replace(text))
	before, number, after := numberIn(text)
	if number == "" {
		return nil, &mistake{0, say.Sprintf("%s says %q, which is no number", s.name(), report.Clip(s.Text)), "a figure in words is typed by hand, value: {vi: …, en: …}"}
	}
	q, err := parseQualifier(lang.Small(before))
	if english, is := foreign()[lang.Small(before)]; is {
		q, err = parseQualifier(english)
	}
	if err != nil {
		return nil, s.more()
	}
	r := cellReading{qualifier: q}
	if known != nil {
		r = *known
		r.qualifier = q
	}
	if !r.behind(after, i) {
		return nil, s.more()
	}
	if known != nil {
		return []cellReading{r}, nil
	}
	return s.numbers(number, r)
}

// more is of a cell that says more than a number.
func (s seen) more() *mistake {
	return &mistake{0, say.Sprintf("%s says more than a number: %q", s.name(), report.Clip(s.Text)), "type the fact by hand, with at: {cell: …}"}
}

// folded makes the blanks and dashes of a cell those that are typed.
var folded = strings.NewReplacer("\u00a0", " ", "\u202f", " ", "\u2009", " ", "−", "-", "–", "-")

// behind reads what stands behind a number: a sign of per cent, a word for a power of
// ten, a unit.
func (r *cellReading) behind(after string, i *report.Indicator) bool {
	if rest, is := strings.CutPrefix(after, "%"); is {
		r.percent, after = true, strings.TrimSpace(rest)
	}
	small := lang.Small(after)
	for _, l := range lang.All() {
		for _, s := range l.Reading.Scales {
			for words := range s.Words.Spelt {
				if rest, is := strings.CutPrefix(small, words); is && (rest == "" || rest[0] == ' ') {
					r.scale = s.Exp
					return isUnit(strings.TrimSpace(rest), i)
				}
			}
		}
	}
	return isUnit(small, i)
}

// isUnit reports whether words are those of the unit of i, or none.
func isUnit(words string, i *report.Indicator) bool {
	if words == "" || strings.EqualFold(words, i.Unit.ID) {
		return true
	}
	for _, name := range i.Unit.Name {
		if strings.EqualFold(words, name.One) || strings.EqualFold(words, name.Other) {
			return true
		}
	}
	return false
}
