package check

import (
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/document"
)

// claims reads a paragraph as if each number that is a figure referred to it, and keeps what is
// wrong in what its words say more.
func (s *speech) claims(d document.Document, paragraph int, numbers []Uttered, of []Found) {
	text, prose, from := d.Paragraphs[paragraph-1], report.Prose{}, 0
	at := func(n int) report.Pos {
		return report.Pos{File: d.Source.File, Line: paragraph, Col: 1 + len([]rune(text[:n]))}
	}
	for n, u := range numbers {
		if u.Paragraph != paragraph || u.Verdict != Exact && u.Verdict != Rounds {
			continue
		}
		number := strings.Fields(of[n].Printed)[0]
		i := document.Index(text[from:], of[n].Printed, d.Spaced(paragraph))
		if i < 0 || number == "" {
			continue
		}
		i += from
		if i > from {
			prose.Spans = append(prose.Spans, report.Span{At: at(from), Words: withoutUnit(text[from:i], u.Figure.Query.Indicator)})
		}
		prose.Spans = append(prose.Spans, report.Span{At: at(i), Ref: &report.Ref{At: at(i), Query: u.Figure.Query, Form: report.Full}})
		from = i + len(of[n].Printed)
	}
	if from < len(text) {
		prose.Spans = append(prose.Spans, report.Span{At: at(from), Words: text[from:]})
	}
	p := report.Passage{Text: report.Text{s.v.Tag: prose}, Edition: s.e, Sentence: true}
	before := len(s.problems)
	l := s.linter
	l.sentences(p, s.v, s.v.tokens(prose))
	l.problems = append(l.problems[:before], slices.DeleteFunc(l.problems[before:], func(x report.Problem) bool { return !ofClaims[x.Code] })...)
}

// withoutUnit is the words before a number without the unit that it is in, which belongs to
// the figure: VND 352.6 billion.
func withoutUnit(words string, of *report.Indicator) string {
	rest := strings.TrimRight(words, " \u00a0")
	last := rest[strings.LastIndexAny(rest, " \u00a0")+1:]
	if of == nil || !strings.EqualFold(last, of.Unit.ID) {
		return words
	}
	return strings.TrimSuffix(rest, last)
}

// ofClaims is what is judged of a text that is no briefing: not how its figures are printed.
var ofClaims = map[report.Code]bool{
	report.DirectionWord: true, report.OtherBase: true, report.TargetWord: true, report.JudgementWord: true, report.ExtremeWord: true,
	report.MultipleWord: true, report.OtherMember: true, report.OtherSubject: true, report.PointsWord: true,
}
