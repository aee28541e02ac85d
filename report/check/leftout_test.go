package check

import (
	"strings"
	"testing"

	"tongket/report"
	"tongket/report/lang"
	"tongket/report/ledger"
)

// What a language leaves out is said once, and nothing is found or claimed of it.
func TestLeftOut(t *testing.T) {
	whole := *lang.Of("en")
	whole.Lexicon.Movement, whole.Lexicon.Base, whole.Lexicon.Target = lang.MovementWords{}, lang.BaseWords{}, lang.TargetWords{}
	whole.Lexicon.LeftOut = []lang.Part{lang.MovementPart, lang.BasePart, lang.TargetPart}
	v := newVocabulary(&whole)
	source := &report.Source{ID: "review"}
	cases := &report.Indicator{ID: "cases", Unit: &report.Unit{Kind: report.Count}}
	fall := &report.Fact{Source: source, Indicator: cases, Period: report.Year(2022), Base: report.Year(2021), Aspect: report.Change, Amount: report.Amount{Number: report.Decimal{Coef: -53, Exp: -1}}}
	source.Facts = []*report.Fact{fall}
	ref := &report.Ref{Kind: report.ToFigure, Query: fall.Query(), Form: report.Bare}
	text := report.Text{"en": {Spans: []report.Span{{Words: "Cases rose by "}, {Ref: ref}, {Words: " compared with 2019 and met the target."}}}}
	l := linter{all: ledger.New([]*report.Source{source}, nil), told: map[report.Lang]bool{}}
	for range 2 {
		p := report.Passage{Text: text, Sentence: true}
		l.leftOut(p, v)
		l.prose(p, v, v.tokens(text["en"]))
	}
	const want = "texts in English (en) are not checked for: words of direction, years compared with, words of targets"
	if len(l.problems) != 1 || !strings.Contains(l.problems[0].What.String(), want) || !l.problems[0].Warning {
		t.Errorf("got %v, want only: %s", l.problems, want)
	}
	l = linter{all: l.all, told: map[report.Lang]bool{}}
	known := newVocabulary(lang.Of("en"))
	l.prose(report.Passage{Text: text, Sentence: true}, known, known.tokens(text["en"]))
	if len(l.problems) < 2 {
		t.Errorf("with all words: %v", l.problems)
	}
}
