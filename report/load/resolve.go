package load

import (
	"strings"

	"tongket/report"
	"tongket/report/say"
	"tongket/report/yaml"
)

// resolve looks up the names of a reference. Place tells where an offset in
// its text stands.
func (l *loader) resolve(w written, at report.Pos, place func(int) report.Pos, in *setting) *report.Ref {
	ref := &report.Ref{At: at, Kind: w.kind, Form: w.form, Paragraphs: w.paragraphs}
	switch w.kind {
	case report.ToFigure:
		q, ok := l.query(w, place, in.period)
		if q = q.Unsaid(); !ok || !l.within(q, at) {
			return nil
		}
		if w.form == report.Bare && !w.aspect.Relative() && !q.Indicator.BelowZero {
			err := w.unsigned()
			l.problems.Add(report.BadReference, place(err.at), err.hint, "%s", err.what)
			return nil
		}
		ref.Query = q
	case report.ToSource:
		if l.source(w.name.text, place(w.name.at)) == nil {
			return nil
		}
		ref.Target = w.name.text
	default:
		// Which blocks there are is known when the edition has been read.
		ref.Target = w.name.text
	}
	return ref
}

// query looks up the names of a reference to a figure.
func (l *loader) query(w written, place func(int) report.Pos, period report.Period) (report.Query, bool) {
	q := report.Query{Aspect: w.aspect, Period: period}
	q.Indicator = l.indicator(w.name.text, place(w.name.at))
	members, ok := l.members(q.Indicator, w.members, place)
	q.Members = members
	if !ok {
		return q, false
	}
	var err *mistake
	if w.period.text != "" {
		q.Period, err = l.period(w.period)
	}
	if err == nil && w.aspect.HasBase() {
		q.Base, err = l.refBase(w, q.Period)
	}
	if err != nil {
		l.problems.Add(report.BadReference, place(err.at), err.hint, "%s", err.what)
		return q, false
	}
	// Without a period, the one that the edition or source should name is in
	// error, and reported there.
	ok = !q.Period.IsZero()
	if err := unlike(w.aspect, q.Indicator, q.Period, q.Base, w.base.at); err != nil && w.aspect.HasBase() {
		l.problems.Add(report.BadBase, place(err.at), err.hint, "%s", err.what)
		return q, false
	}
	if (w.aspect.Within() || w.aspect == report.Mean) && w.where.by.text != "" {
		if q.Where, ok = l.among(w.where.by, place); !ok {
			return q, false
		}
	}
	if w.aspect == report.HowMany {
		where, known := l.where(q, w.where, place)
		if q.Where = where; !known {
			q.Aspect = report.Level // what is asked of it is not known
			return q, false
		}
	}
	return q, l.by(&q, w.by, place) && ok
}

// indicator is a known indicator, or one that stands in for what could not be
// read.
func (l *loader) indicator(id string, at report.Pos) *report.Indicator {
	if i := l.report.Indicator(id); i != nil {
		return i
	}
	standIn := &report.Indicator{At: at, ID: id, Unit: &report.Unit{Kind: report.UnknownKind}, Unread: true}
	if id == "" {
		return standIn
	}
	if id == report.ToBeNamed {
		l.problems.Add(report.UnknownName, at, "write the id of its indicator, or take the figure out and put its number under left-out:", "this figure has no indicator yet")
		return standIn
	}
	if hint := l.forEach(id); hint != "" && !l.unread[indicatorName] {
		l.problems.Add(report.UnknownName, at, hint, "unknown %s %q", indicatorName, report.Clip(id))
		return standIn
	}
	known := make([]string, 0, len(l.report.Indicators))
	for _, i := range l.report.Indicators {
		known = append(known, i.ID)
	}
	l.unknown(at, indicatorName, id, known)
	return standIn
}

func (l *loader) source(id string, at report.Pos) *report.Source {
	if id == "" {
		return nil
	}
	if s := l.report.Source(id); s != nil {
		return s
	}
	known := make([]string, 0, len(l.report.Sources))
	for _, s := range l.report.Sources {
		known = append(known, s.ID)
	}
	l.unknown(at, sourceName, id, known)
	return nil
}

// statement looks up a statement named as source.id.
func (l *loader) statement(v yaml.Value) *report.Statement {
	name, ok := v.Scalar()
	if !ok {
		return nil
	}
	sourceID, id, ok := strings.Cut(name, ".")
	if !ok {
		v.Problem(report.BadReference, "a statement is named by its source and its id: review.exhibition", "%q names no statement", report.Clip(name))
		return nil
	}
	s := l.source(sourceID, v.At())
	if s == nil {
		return nil
	}
	known := make([]string, 0, len(s.Statements))
	for _, st := range s.Statements {
		if st.ID == id {
			return st
		}
		known = append(known, s.ID+"."+st.ID)
	}
	l.unknown(v.At(), statementName, name, known)
	return nil
}

// figure reads a reference to a figure without braces.
func (l *loader) figure(v yaml.Value, in *setting) *report.Ref {
	w, ok := l.figureWords(v)
	if !ok {
		return nil
	}
	return l.resolve(w, v.At(), v.Place, in)
}

func (l *loader) figureWords(v yaml.Value) (written, bool) {
	s, ok := v.Scalar()
	if !ok {
		return written{}, false
	}
	if strings.HasPrefix(s, "{") {
		v.Problem(report.BadReference, "remove { and }", "a reference stands without braces here")
		return written{}, false
	}
	w, err := parseRef(s)
	switch {
	case err != nil:
		v.ProblemAt(report.BadReference, v.Place(err.at), err.hint, "%s", err.what)
		return w, false
	case w.kind != report.ToFigure:
		v.Problem(report.BadReference, "", "a reference to a figure is expected here, not %s", firstWord(s))
		return w, false
	}
	return w, true
}

// refBase is the base that a reference names.
func (l *loader) refBase(w written, p report.Period) (report.Period, *mistake) {
	if w.base.text == previous {
		return report.Period{}, &mistake{w.base.at, "previous is for the rows of a table by year", say.Sprintf("name the year, or type %s", yearBefore)}
	}
	return l.base(w.base, p)
}

// Figure looks up a reference to a figure of r as it is typed in a project, with
// or without braces. Without a period it is that of the year given.
func Figure(r *report.Report, s string, year report.Period) (report.Query, report.Problems) {
	l := &loader{report: r}
	s = strings.TrimSuffix(strings.TrimPrefix(strings.TrimSpace(s), "{"), "}")
	place := func(at int) report.Pos { return report.Pos{Line: 1, Col: at + 1} }
	w, err := parseRef(s)
	switch {
	case err != nil:
		l.problems.Add(report.BadReference, place(err.at), err.hint, "%s", err.what)
	case w.kind != report.ToFigure:
		l.problems.Add(report.BadReference, place(0), "", "%q refers to no figure", report.Clip(s))
	}
	if len(l.problems) > 0 {
		return report.Query{}, l.problems
	}
	q, _ := l.query(w, place, year)
	return q, l.problems
}
