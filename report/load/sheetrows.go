package load

import (
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/lang"
	"tongket/report/say"
	"tongket/report/sheet"
	"tongket/report/yaml"
)

// named is the id of the one thing of which rows are that has a name, in any language, or
// has it for its id.
func (r *ranged) named(name string) (id string, ok bool) {
	if r.names == nil {
		r.names = map[string][]string{}
		add := func(name, id string) {
			if key := plainName(name); key != "" && !slices.Contains(r.names[key], id) {
				r.names[key] = append(r.names[key], id)
			}
		}
		if r.by != nil {
			for m := range r.by.All {
				add(m.ID, m.ID)
				for l := range m.Name {
					add(m.Name.String(l), m.ID)
				}
			}
		} else {
			for _, i := range r.report.Indicators {
				add(i.ID, i.ID)
				for l := range i.Name {
					add(i.Name.String(l), i.ID)
				}
			}
		}
	}
	ids := r.names[plainName(name)]
	if len(ids) != 1 {
		return "", false
	}
	return ids[0], true
}

// datedRows reports whether the first row that has a name is of a period, by its name or
// by what the rule says of it.
func (r *ranged) datedRows() bool {
	for row := r.from.Row + r.heads; row <= r.to.Row; row++ {
		s := r.at(row, r.from.Col)
		v, given := r.said[plainName(s.Text)]
		switch {
		case s.Text == "", r.sheet.HiddenRow(row), given && (!v.Present() || v.Null()):
		case given:
			return word{v.Raw(), 0}.dated()
		default:
			_, ok := r.periodIn(s.Text, s)
			return ok
		}
	}
	return false
}

// saidRows is what the rule says of rows, by their names.
func (r *ranged) saidRows() map[string]yaml.Value {
	v := r.shared.Get("rows")
	if !v.Present() {
		return nil
	}
	out := map[string]yaml.Value{}
	r.saidIn = v.Entries("rows")
	for _, key := range r.saidIn.Order() {
		out[plainName(key.Raw())] = r.saidIn.Get(key.Raw())
	}
	return out
}

// rows reads the figures, row by row.
func (r *ranged) rows() {
	first := map[string]int{}
	for row := r.from.Row + r.heads; row <= r.to.Row; row++ {
		lead, id, ok := r.row(row)
		if !ok {
			continue
		}
		if above := first[id]; above > 0 {
			r.problems.Add(report.DuplicateName, r.pos(row, r.from.Col), "leave one of them out: rows: {NAME: ~}, or end cells: above it", "row %d is of %s again, after row %d", row, id, above)
			r.source.Doubt.AddAll()
			continue
		}
		first[id] = row
		for _, c := range r.columns {
			r.figure(row, c, lead)
		}
	}
}

// unused reports names of rows that the rule has and the table has not.
func (r *ranged) unused() {
	if r.said == nil {
		return
	}
	stand := map[string]bool{}
	for row := r.from.Row + r.heads; row <= r.to.Row; row++ {
		stand[plainName(r.at(row, r.from.Col).Text)] = true
	}
	for _, key := range r.saidIn.Order() {
		if !stand[plainName(key.Raw())] {
			r.amiss = true
			r.source.Doubt.AddAll()
			key.Problem(report.UnknownName, "", "no row of the table is called %q", report.Clip(key.Raw()))
		}
	}
}

// row is of what a row is, as a reference and as an id. It is not ok if it is not read.
func (r *ranged) row(row int) (lead written, id string, ok bool) {
	name, at := r.at(row, r.from.Col), r.pos(row, r.from.Col)
	v, given := r.said[plainName(name.Text)]
	switch {
	case r.blank(row), given && v.Present() && v.Null():
		return written{}, "", false
	case r.sheet.HiddenRow(row):
		what := say.Message("a row is hidden in the sheet and is not read")
		if r.sheet.Filtered {
			what = "a row is hidden, perhaps by the filter of the sheet, and is not read"
		}
		r.unread.Add(what, at)
		return written{}, "", false
	case !given && !r.figures(row):
		return written{}, "", false // a heading between rows
	case name.Covered || name.Down > 1:
		r.refuse(at, "unmerge it, and write into each row what it is of", "the name in row %d is merged over several rows", row)
		return written{}, "", false
	case name.Text == "":
		r.refuse(at, "name the row, or leave it out of cells:", "row %d has figures and no name", row)
		return written{}, "", false
	case !given:
		if v, ok = r.nameOf(row, name); !ok {
			return written{}, "", false
		}
	}
	lead, ok = r.lead(v)
	return lead, v.Raw(), ok
}

func (r *ranged) refuse(at report.Pos, hint, format say.Message, args ...any) {
	r.problems.Add(report.SheetForm, at, hint, format, args...)
	r.source.Doubt.AddAll()
}

// nameOf is what the name of a row means.
func (r *ranged) nameOf(row int, name sheet.Seen) (yaml.Value, bool) {
	at, kind := r.pos(row, r.from.Col), say.Message("indicator")
	switch {
	case r.dated:
		if p, ok := r.periodIn(name.Text, name); ok {
			return r.typed("rows", row, r.from.Col, p.String()), true
		}
		r.refuse(at, say.Sprintf("say which it is, rows: {%q: 2022-01}, or %q: ~", name.Text, name.Text), "the name %q is no period", report.Clip(name.Text))
		return yaml.Value{}, false
	case r.by != nil:
		kind = say.Literal(r.by.ID)
	}
	if id, ok := r.named(name.Text); ok {
		return r.typed("rows", row, r.from.Col, id), true
	}
	if r.amiss || r.by == nil && r.loader.unread[indicatorName] || r.by != nil && r.by.Unread { // reported where it is typed
		r.source.Doubt.AddAll()
		return yaml.Value{}, false
	}
	hint := say.Sprintf("say of what the row is, rows: {%q: ID}, or %q: ~", name.Text, name.Text)
	if r.by == nil {
		hint = say.Sprintf("say of what the row is, rows: {%q: ID}, or of when, rows: {%q: 2022-Q1}, or %q: ~", name.Text, name.Text, name.Text)
	}
	r.refuse(at, hint, "no %s is called %q, or several are", kind, report.Clip(name.Text))
	return yaml.Value{}, false
}

// lead is what a row says of its figures.
func (r *ranged) lead(v yaml.Value) (written, bool) {
	if r.by == nil {
		return crossed{recorded: r.recorded, columns: r.says(), dated: r.dated}.lead(v)
	}
	id, ok := v.Scalar()
	if !ok || id == theWhole {
		return written{}, ok
	}
	ok = r.memberOf(&report.Indicator{ID: r.by.ID, By: []*report.Breakdown{r.by}}, id, v.At()) != nil
	if !ok {
		r.source.Doubt.AddAll()
	}
	return written{members: []word{{id, 0}}}, ok
}

func (r *ranged) says() (out []written) {
	for _, c := range r.columns {
		out = append(out, c.says)
	}
	return out
}

// figures reports whether there is something in a row beside its name.
func (r *ranged) figures(row int) bool {
	return slices.ContainsFunc(r.columns, func(c rangedColumn) bool {
		s := r.at(row, c.col)
		return s.State != sheet.Nothing && !(s.Covered && r.at(row, r.from.Col).Across > 1)
	})
}

// figure reads one cell.
func (r *ranged) figure(row int, c rangedColumn, lead written) {
	s := seen{Seen: r.at(row, c.col), cell: report.Cell{Sheet: r.sheet.Name, Row: row, Col: c.col}, mark: r.mark}
	if s.State == sheet.Nothing && !s.Covered || slices.Contains(r.empty, s.Text) {
		return
	}
	at, w := r.pos(row, c.col), c.says
	if r.by != nil {
		w.members = slices.Concat(lead.members, w.members)
	} else {
		w = w.under(lead)
	}
	q, ok := r.query(w, func(int) report.Pos { return at }, r.source.Reports)
	switch {
	case !ok:
		r.source.Doubt.AddAll()
		return
	case q.Aspect.Key() == "":
		r.refuse(at, "", "no source states a %s", q.Aspect)
		return
	}
	text, err := r.read(s, q, row)
	if err != nil {
		r.problems.Add(report.SheetForm, at, err.hint, "%s", err.what)
		r.source.Doubt.Add(q.Indicator)
		return
	}
	if s.Stored != "" {
		r.rounded = append(r.rounded, roundedCell{s, at})
	}
	one := r.recorded
	if q.Yardstick() != report.InUnits {
		one.grid.Scale = 0
	}
	one.cell = &report.Place{Paragraph: r.sheet.Line(row), Printed: s.Shown, Cell: s.cell}
	one.fact(q, nil, r.typed(q.Aspect.Key(), row, c.col, text), one.cell.Paragraph)
}

// read is what a cell says, as it would be typed.
func (r *ranged) read(s seen, q report.Query, row int) (string, *mistake) {
	if err := s.unsaid(); err != nil {
		return "", err
	}
	if s.Down > 1 || s.Across > 1 {
		return "", &mistake{0, say.Sprintf("%s is merged over others: nobody can say of which it is", s.name()), "unmerge it, or type the fact by hand"}
	}
	found, err := s.readings(q.Indicator)
	switch {
	case err != nil:
		return "", err
	case len(found) > 1:
		return "", s.two(found[0], found[1])
	}
	one := found[0]
	if err := r.bounded(&one, s, row); err != nil {
		return "", err
	}
	if err := r.inPercent(&one, s, q); err != nil {
		return "", err
	}
	return one.whole(q).typed(q.Aspect.Relative()), nil
}

// bounded is a reading with the word that stands in the column of bounds.
func (r *ranged) bounded(one *cellReading, s seen, row int) *mistake {
	col := r.bounds[s.cell.Col]
	if col == 0 {
		return nil
	}
	said := r.at(row, col)
	words := lang.Small(strings.TrimSpace(folded.Replace(said.Text)))
	if words == "" || slices.Contains(r.empty, said.Text) {
		return nil
	}
	if english, is := foreign()[words]; is {
		words = english
	}
	q, err := parseQualifier(words)
	if err != nil || one.qualifier != report.Exactly {
		note := report.Cell{Sheet: s.cell.Sheet, Row: row, Col: col}
		return &mistake{0, say.Sprintf("%s says %q, which is no bound of cell %s", say.Sprintf("cell %s", note.String()), report.Clip(said.Text), s.cell.String()), "a bound is a word such as more than, at least, about; leave the column out of bounds: if it says something else"}
	}
	one.qualifier = q
	return nil
}

// inPercent sees to the sign of per cent: what is a rate or a change must have it, or the
// table says unit: "%".
func (r *ranged) inPercent(one *cellReading, s seen, q report.Query) *mistake {
	switch {
	case q.Yardstick() == report.InPoints:
		one.percent = false
	case q.Yardstick() != report.InPercent || one.percent:
	case r.percent:
		one.percent = true
	default:
		return s.noRate(*one)
	}
	return nil
}

// notes says what of the table was not read, and what was read as it is shown.
func (r *ranged) notes() {
	for _, t := range r.unread {
		r.problems.Warn(report.SheetForm, t.At, "show it, or leave it out: rows: {NAME: ~}, columns: {C: ~}", "%s%s", t.What, t.More("row"))
	}
	if r.sheet.ByHand {
		v := r.shared.Get("cells")
		v.WarnAt(report.SheetForm, v.At(), "press F9 in Excel and save it", "the workbook is only computed by hand: its formulas may show what was right before")
	}
	if r.shared.Get("rounded").Flag() || len(r.rounded) == 0 {
		return
	}
	var more say.Message
	if n := len(r.rounded) - 1; n > 0 {
		more = say.Count(n, "; so is %d cell more|; so are %d cells more")
	}
	one := r.rounded[0]
	r.problems.Warn(report.SheetForm, one.pos, "say rounded: true at the table if it is meant so", "%s stores %s and shows %s, which is read%s", one.name(), one.Stored, one.Shown, more)
}
