package load

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"tongket/report"
	"tongket/report/form"
	"tongket/report/ledger"
	"tongket/report/pattern"
	"tongket/report/yaml"
)

// sources reads sources/*.yaml. All are known before the first statement is
// read, as its prose may name any of them.
func (l *loader) sources() {
	bodies := map[*report.Source]yaml.Mapping{}
	seen := firsts{}
	names := l.folder("sources")
	l.unread[sourceName] = len(names) == 0
	for _, name := range names {
		begun := len(l.problems)
		root, ok := l.open(name)
		if !ok {
			l.unread[sourceName] = true
			l.lost(name, l.problems[begun:])
			continue
		}
		before := len(l.problems)
		m := l.keys(root, form.Source())
		misread := len(l.problems) > before // a key that is not known may hold its facts
		s := l.readSource(m)
		if misread {
			s.Doubt.AddAll()
			s.NumbersHidden = true
			l.unread[statementName] = true
		}
		switch {
		case s.ID == "":
			l.unread[sourceName] = true
			l.lost(name, l.problems[begun:])
		case seen.taken(m.Get("source"), "source", s.ID):
			l.lost(name, l.problems[begun:])
			continue
		default:
			l.report.Sources = append(l.report.Sources, s)
		}
		if b := l.report.Body(s.ID); b != nil {
			m.Get("source").Problem(report.DuplicateName, "choose another id, for by: names the one or the other", "%q is a body, too (%s)", s.ID, b.At.String())
		}
		bodies[s] = m
	}
	number(l.report.Sources)
	for s, m := range bodies {
		before := len(l.problems)
		l.tables(s, m.Get("tables"))
		unread := l.erred(before)
		s.NumbersHidden = s.NumbersHidden || unread
		l.facts(s, m.Get("facts"))
		if unread {
			s.Doubt.AddAll()
		} else {
			twice(s)
		}
		before = len(l.problems)
		l.statements(s, m.Get("statements"))
		l.leftOut(s, m.Get("left-out"))
		s.NumbersHidden = s.NumbersHidden || l.erred(before)
	}
}

// twice notes what a source states twice and differently.
func twice(s *report.Source) {
	for _, f := range ledger.New([]*report.Source{s}, nil).Disputes() {
		s.Twice = append(s.Twice, f.Query)
		s.Doubt.Add(f.Query.Indicator)
	}
}

func (l *loader) readSource(m yaml.Mapping) *report.Source {
	s := &report.Source{
		At:      m.At(),
		ID:      m.Need("source").ID(),
		Label:   l.label(m.Need("label")),
		Dated:   readDate(m.Get("dated")),
		Lang:    l.report.Languages[0],
		Reports: l.readPeriod(m.Need("reports")),

		LangUnread: l.leadUnread,
	}
	s.DatedAt = m.Get("dated").At()
	if invented := m.Get("invented"); invented.Present() {
		s.Invented, s.InventedAt = invented.Flag(), invented.At()
	}
	if doc := m.Need("document"); doc.Present() {
		l.document(s, doc)
	}
	if event := m.Get("event"); event.Present() {
		em := l.keys(event, form.Event)
		s.Event, s.EventPlace = em.Need("printed").Str(), event.At()
		s.EventAt = em.Need("paragraph").Whole(1)
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
			a.Reports.Compare(b.Reports),
			cmp.Compare(a.ID, b.ID))
	})
	for i, s := range sources {
		s.Code = fmt.Sprintf("S%d", i+1)
	}
}

// readDate is a year, a month or a day: 2020, 2020-12, 2020-12-31.
func readDate(v yaml.Value) string {
	if !v.Present() {
		return ""
	}
	s, ok := v.Scalar()
	for _, layout := range []string{"2006", "2006-01", "2006-01-02"} {
		if day, err := time.Parse(layout, s); err == nil {
			unlikely(v, report.Year(day.Year()))
			return s
		}
	}
	if ok {
		v.Problem(report.BadValue, "type 2020, 2020-12 or 2020-12-31 as far as the document records it, or leave the key out", "%q is not a date", report.Clip(s))
	}
	return ""
}

// readFileName is a name without folders: documents stay outside the project, and
// where they lie differs from user to user.
func readFileName(v yaml.Value) string {
	s := v.Line()
	switch {
	case strings.ContainsAny(s, `/\`) || s == ".." || s == ".":
		v.Problem(report.BadValue, "give the name only", "%q names a folder", report.Clip(s))
		return ""
	case v.IsScalar() && strings.ContainsAny(strings.TrimSpace(v.Raw()), "\n\t"):
		v.Problem(report.BadValue, "give the name on one line, as the file is called", "a line break or a tab stands in the name %q", report.Clip(s))
		return ""
	}
	return s
}

var sha256Pattern = pattern.New(`^[0-9a-fA-F]{64}$`)

func readSHA256(v yaml.Value) string {
	s, ok := v.Scalar()
	if ok && !sha256Pattern.MatchString(s) {
		v.Problem(report.BadValue, "it is the first word that sha256sum FILE prints", "sha256 is 64 digits 0–9 and a–f, this is %d characters", len([]rune(s)))
		return ""
	}
	return strings.ToLower(s)
}

func (l *loader) statements(s *report.Source, v yaml.Value) {
	seen := firsts{}
	for _, item := range v.OptionalList() {
		m := l.keys(item, form.Said)
		st := &report.Statement{
			At:        item.At(),
			ID:        m.Need("id").ID(),
			Source:    s,
			Paragraph: m.Need("paragraph").Whole(1),
			Printed:   m.Get("printed").Str(),
			Kind:      oneOf(m.Need("kind"), form.StatementKind),
			Text:      l.textOf(m, &setting{period: s.Reports}),
		}
		if st.ID == "" {
			l.unread[statementName] = true
		} else if !seen.taken(m.Get("id"), "statement", st.ID) {
			s.Statements = append(s.Statements, st)
		}
	}
}

func (l *loader) leftOut(s *report.Source, v yaml.Value) {
	for _, item := range v.OptionalList() {
		m := l.keys(item, form.LeftOut)
		s.LeftOut = append(s.LeftOut, report.LeftOut{
			At:        item.At(),
			Paragraph: m.Need("paragraph").Whole(1),
			Printed:   m.Need("printed").Str(),
			Why:       m.Need("why").Str(),
		})
	}
}
