package load

import (
	"slices"
	"unicode/utf8"

	"tongket/report"
	"tongket/report/form"
	"tongket/report/yaml"
)

// setting is what the prose of one place has in common.
type setting struct {
	period report.Period // of a reference that names none
}

// label reads a text without references.
func (l *loader) label(v yaml.Value) report.Text { return l.text(v, nil) }

// longestName is how many letters a name has at most: it stands in tables, beside bars and
// in sentences, and what has no room there would be told of each of them.
const longestName = 700

// name reads a name, which is one of many places.
func (l *loader) name(v yaml.Value) report.Text {
	t := l.label(v)
	for _, lang := range l.report.Languages {
		if n := utf8.RuneCountInString(t[lang].String()); n > longestName {
			l.problems.Add(report.BadValue, t[lang].At, "shorten it", "a name of %d letters, more than %d", n, longestName)
			break
		}
	}
	return t
}

// text reads what is said in each language; in is nil where references cannot
// stand.
func (l *loader) text(v yaml.Value, in *setting) report.Text {
	if !v.Present() {
		return nil
	}
	return l.textOf(v.Mapping(v.NameOr(form.Text.Called), l.langs()...), in)
}

// langs are the keys of a text.
func (l *loader) langs() []string {
	keys := make([]string, len(l.report.Languages))
	for i, lang := range l.report.Languages {
		keys[i] = string(lang)
	}
	return keys
}

// textOf reads the languages among the keys of m.
func (l *loader) textOf(m yaml.Mapping, in *setting) report.Text {
	if !m.Present() {
		return nil
	}
	text, before := report.Text{}, len(l.problems)
	for _, lang := range l.report.Languages {
		key := string(lang)
		if m.Lacks(key) {
			m.Problem(report.MissingLanguage, "every text is given in every language of the project", "%s lacks the language %q", m.What, key)
		}
		if !m.Has(key) {
			continue
		}
		text[lang] = l.prose(m.Get(key), lang, in)
	}
	if !l.erred(before) {
		l.checkParity(text)
	}
	return text
}

// checkParity wants the same figures in every language, so that no reader is told
// less, or something else.
func (l *loader) checkParity(t report.Text) {
	for _, one := range l.report.Languages {
		for _, other := range l.report.Languages {
			for _, s := range t[one].Spans {
				if s.Ref == nil || s.Ref.Kind != report.ToFigure || s.Ref.Query.Indicator.Unread || len(t[other].Spans) == 0 || refers(t[other], s.Ref.Query) {
					continue
				}
				l.problems.Add(report.LanguagesDiffer, s.At, "refer to the same figures in every language", "%s is printed in %s and not in %s", s.Ref.Query.String(), one, other)
			}
		}
	}
}

// refers reports whether p prints the figure that q asks for, in any form.
func refers(p report.Prose, q report.Query) bool {
	return slices.ContainsFunc(p.Spans, func(s report.Span) bool {
		return s.Ref != nil && s.Ref.Kind == report.ToFigure && s.Ref.Query == q
	})
}

// prose reads one paragraph in one language.
func (l *loader) prose(v yaml.Value, in report.Lang, at *setting) report.Prose {
	if _, ok := v.Scalar(); !ok {
		return report.Prose{}
	}
	if v.Lost() {
		return report.Prose{At: v.At(), Unread: true}
	}
	v.Traps()
	p, before := parser{l: l, v: v, lang: in, in: at}, len(l.problems)
	chars, ok := v.Settable(v.Paragraph())
	if !ok {
		return report.Prose{At: v.At(), Unread: true}
	}
	spans, typed, whole := p.spans(chars)
	prose := report.Prose{At: v.At(), Spans: spans, As: typed, Unread: !whole || len(l.problems) > before}
	if len(spans) > 0 {
		prose.At = spans[0].At
	}
	return prose
}
