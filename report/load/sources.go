package load

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"time"

	"tongket/report"
)

// sources reads sources/*.yaml. All are known before the first statement is
// read, as its prose may name any of them.
func (l *loader) sources() {
	bodies := map[*report.Source]mapping{}
	seen := firsts{}
	names := l.folder("sources")
	l.unread[sourceName] = len(names) == 0
	for _, name := range names {
		root, ok := l.open(name)
		if !ok {
			l.unread[sourceName] = true
			l.lost(name, l.problems)
			continue
		}
		before := len(l.problems)
		m := root.mapping("a source", "source", "label", "document", "dated", "reports", "event", "tables", "facts", "statements", "left-out")
		misread := len(l.problems) > before // a key that is not known may hold its facts
		s := l.readSource(m)
		if misread {
			s.Doubt.AddAll()
			l.unread[statementName] = true
		}
		switch {
		case s.ID == "":
			l.unread[sourceName] = true
			l.lost(name, l.problems)
		case seen.taken(m.get("source"), "source", s.ID):
			l.lost(name, l.problems)
			continue
		default:
			l.report.Sources = append(l.report.Sources, s)
		}
		bodies[s] = m
	}
	number(l.report.Sources)
	for s, m := range bodies {
		s.Tables = grids(m.get("tables"))
		l.facts(s, m.get("facts"))
		l.checkItself(s)
		l.statements(s, m.get("statements"))
		l.leftOut(s, m.get("left-out"))
	}
}

func (l *loader) readSource(m mapping) *report.Source {
	s := &report.Source{
		At:      m.at(),
		ID:      m.need("source").id(),
		Label:   l.label(m.need("label")),
		Dated:   m.get("dated").date(),
		Lang:    l.report.Languages[0],
		Reports: m.need("reports").year(),
	}
	s.DatedAt = m.get("dated").at()
	if doc := m.need("document"); doc.present() {
		dm := doc.mapping("document", "file", "sha256", "language")
		s.FileAt, s.HashAt = doc.at(), doc.at()
		if file := dm.need("file"); file.present() {
			s.File, s.FileAt = file.fileName(), file.at()
		}
		if hash := dm.need("sha256"); hash.present() {
			s.SHA256, s.HashAt = hash.sha256(), hash.at()
		}
		if lang := dm.get("language"); lang.present() {
			s.Lang = report.Lang(lang.oneOf("language", string(report.Vietnamese), string(report.English)))
		}
	}
	if event := m.get("event"); event.present() {
		em := event.mapping("event", "printed", "paragraph")
		s.Event, s.EventPlace = em.need("printed").str(), event.at()
		s.EventAt = em.need("paragraph").whole(1)
	}
	return s
}

// number sorts the sources by date and gives them their codes.
func number(sources []*report.Source) {
	slices.SortFunc(sources, func(a, b *report.Source) int {
		undated := func(s *report.Source) int {
			if s.Dated == "" {
				return 1
			}
			return 0
		}
		return cmp.Or(
			cmp.Compare(undated(a), undated(b)),
			cmp.Compare(a.Dated, b.Dated),
			cmp.Compare(a.Reports, b.Reports),
			cmp.Compare(a.ID, b.ID))
	})
	for i, s := range sources {
		s.Code = fmt.Sprintf("S%d", i+1)
	}
}

// date is a year, a month or a day: 2020, 2020-12, 2020-12-31.
func (v value) date() string {
	if !v.present() {
		return ""
	}
	s, ok := v.scalar()
	for _, layout := range []string{"2006", "2006-01", "2006-01-02"} {
		if day, err := time.Parse(layout, s); err == nil {
			v.unlikely(report.Period(day.Year()))
			return s
		}
	}
	if ok {
		v.problem(report.BadValue, "type 2020, 2020-12 or 2020-12-31 as far as the document records it, or leave the key out", "%q is not a date", clip(s))
	}
	return ""
}

// year is a calendar year.
func (v value) year() report.Period {
	s, ok := v.scalar()
	if !ok {
		return 0
	}
	p, ok := year(s)
	if !ok {
		v.problem(report.BadValue, "a year has four digits, such as 2021", "%q is not a year", clip(s))
		return 0
	}
	v.unlikely(p)
	return p
}

// unlikely warns of a year that is more often a slip of the finger than meant.
func (v value) unlikely(p report.Period) {
	if p < 1945 || p >= 2100 {
		v.f.problems.Warn(report.BadValue, v.at(), "look again: a digit may be wrong", "%d is an unlikely year", p)
	}
}

// fileName is a name without folders: documents stay outside the project, and
// where they lie differs from user to user.
func (v value) fileName() string {
	s := v.line()
	switch {
	case strings.ContainsAny(s, `/\`) || s == ".." || s == ".":
		v.problem(report.BadValue, "give the name only", "%q names a folder", clip(s))
		return ""
	case v.isScalar() && strings.ContainsAny(strings.TrimSpace(v.n.Value), "\n\t"):
		v.problem(report.BadValue, "give the name on one line, as the file is called", "a line break or a tab stands in the name %q", clip(s))
		return ""
	}
	return s
}

var sha256Pattern = regexp.MustCompile(`^[0-9a-fA-F]{64}$`)

func (v value) sha256() string {
	s, ok := v.scalar()
	if ok && !sha256Pattern.MatchString(s) {
		v.problem(report.BadValue, "it is the first word that sha256sum FILE prints", "sha256 is 64 digits 0–9 and a–f, this is %d characters", len([]rune(s)))
		return ""
	}
	return strings.ToLower(s)
}

var statementKinds = []string{"result", "demand", "plan", "event", "office", "honour", "context"}

func (l *loader) statements(s *report.Source, v value) {
	seen := firsts{}
	for _, item := range v.optionalList() {
		m := item.mapping("a statement", append(l.langs(), "id", "paragraph", "printed", "kind")...)
		var cited []citation
		st := &report.Statement{
			At:        item.at(),
			ID:        m.need("id").id(),
			Source:    s,
			Paragraph: m.need("paragraph").whole(1),
			Printed:   m.get("printed").str(),
			Kind:      m.need("kind").oneOf("kind of statement", statementKinds...),
			Text:      l.textOf(m, &setting{period: s.Reports, cited: &cited}),
		}
		if st.ID == "" {
			l.unread[statementName] = true
		} else if !seen.taken(m.get("id"), "statement", st.ID) {
			s.Statements = append(s.Statements, st)
			l.cited[st] = cited
		}
	}
}

func (l *loader) leftOut(s *report.Source, v value) {
	for _, item := range v.optionalList() {
		m := item.mapping("a number left out", "paragraph", "printed", "why")
		s.LeftOut = append(s.LeftOut, report.LeftOut{
			At:        item.at(),
			Paragraph: m.need("paragraph").whole(1),
			Printed:   m.need("printed").str(),
			Why:       m.need("why").str(),
		})
	}
}
