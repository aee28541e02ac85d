package load

import "tongket/report"

// Figure reads a reference to a figure, such as "trees 2021", that a user has
// typed outside a project's files. Without a period it is the given one. Its
// problems have the text itself for a place.
func Figure(r *report.Report, typed string, period report.Period) (report.Query, report.Problems) {
	l := newLoader(nil, "")
	l.report = r
	place := func(offset int) report.Pos {
		return report.Pos{File: quoted(typed), Line: 1, Col: len([]rune(typed[:offset])) + 1}
	}
	w, err := parseRef(typed)
	switch {
	case err != nil:
		l.problems.Add(place(err.at), err.hint, "%s", err.what)
	case w.kind != report.ToFigure:
		l.problems.Add(place(0), grammar, "this is no reference to a figure")
	}
	if len(l.problems) > 0 {
		return report.Query{}, l.problems
	}
	q, _ := l.query(w, place, period)
	return q, l.problems.Sort()
}
