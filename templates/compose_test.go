package templates_test

import (
	"strings"
	"testing"

	"tongket/fonts"
	"tongket/report"
	"tongket/report/doc"
	"tongket/report/ledger"
	"tongket/report/load"
	"tongket/report/theme"
	"tongket/report/waterworks"
	"tongket/seeds"
	"tongket/templates"
)

// example is the embedded project and the faces.
func example(t testing.TB) (*report.Report, *fonts.Set) {
	t.Helper()
	r, problems := load.Project(seeds.Project(), "seeds")
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	set, err := theme.House().Open()
	if err != nil {
		t.Fatal(err)
	}
	return r, set
}

// subject is a project that is composed and written as e-mail.
type subject struct {
	*report.Report
	set *fonts.Set
}

// subjects is the example and a project that has what the example has not: what
// holds for one organisation's only may hold by luck.
func subjects(t testing.TB) []subject {
	t.Helper()
	r, set := example(t)
	water, problems := load.Project(waterworks.Project(), "waterworks")
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return []subject{{r, set}, {water, set}}
}

func (s subject) compose(t testing.TB, e *report.Edition, langs ...report.Lang) *doc.Document {
	t.Helper()
	d, problems := templates.Compose(s.Report, e, langs, theme.House().Page("a4"), s.set)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return d
}

// editions calls check for every edition of every subject.
func editions(t *testing.T, check func(t *testing.T, s subject, e *report.Edition)) {
	t.Helper()
	for _, s := range subjects(t) {
		for _, e := range s.Editions {
			t.Run(s.Name+" "+e.ID, func(t *testing.T) { check(t, s, e) })
		}
	}
}

// golden is how the goldens of an edition are called.
func (s subject) golden(e *report.Edition) string {
	if s.Name == "can-tho" {
		return e.ID
	}
	return s.Name + "-" + e.ID
}

// words is all text below e, values and links included.
func words(e doc.Element) string {
	var b strings.Builder
	doc.Walk(e, func(e doc.Element, _ []doc.Element) {
		switch e := e.(type) {
		case *doc.Words:
			b.WriteString(e.Str)
		case *doc.Value:
			b.WriteString(e.Str)
		}
	})
	return b.String()
}

// TestOneLanguage holds that a briefing in one language has no word of the other
// but what it quotes from the documents, and one cell a pair.
func TestOneLanguage(t *testing.T) {
	editions(t, func(t *testing.T, s subject, edition *report.Edition) {
		doc.Walk(s.compose(t, edition, "en"), func(e doc.Element, _ []doc.Element) {
			if l := e.Base().Lang; l != "" && l != "en" && !strings.HasPrefix(words(e), "¶") {
				t.Errorf("%T is in %s: %q", e, l, words(e))
			}
			if p, ok := e.(*doc.Pair); ok && len(p.Cells) != 1 {
				t.Errorf("a pair with %d cells: %q", len(p.Cells), words(p))
			}
		})
	})
}

// TestEqualFigures holds that the languages of every pair of paragraphs print
// the same figures.
func TestEqualFigures(t *testing.T) {
	editions(t, func(t *testing.T, s subject, edition *report.Edition) {
		doc.Walk(s.compose(t, edition, "vi", "en"), func(e doc.Element, _ []doc.Element) {
			p, ok := e.(*doc.Pair)
			if !ok || len(p.Cells) < 2 {
				return
			}
			a, b := figures(&p.Cells[0]), figures(&p.Cells[1])
			for q := range a {
				if !b[q] {
					t.Errorf("only Vietnamese prints %s %s in %q", q.Indicator.ID, q.Period, words(p))
				}
			}
			if len(b) != len(a) {
				t.Errorf("%d figures in Vietnamese, %d in English: %q", len(a), len(b), words(p))
			}
		})
	})
}

func figures(e doc.Element) map[report.Query]bool {
	out := map[report.Query]bool{}
	doc.Walk(e, func(e doc.Element, _ []doc.Element) {
		if v, ok := e.(*doc.Value); ok {
			out[v.Figure.Query] = true
		}
	})
	return out
}

// TestNoAssumptionUpFront holds that no figure that rests on an assumption
// stands on the cover or among the key messages.
func TestNoAssumptionUpFront(t *testing.T) {
	editions(t, func(t *testing.T, s subject, edition *report.Edition) {
		for _, p := range s.compose(t, edition, "vi", "en").Parts {
			if p.ID != "cover" && p.ID != "messages" {
				continue
			}
			doc.Walk(p, func(e doc.Element, _ []doc.Element) {
				if v, ok := e.(*doc.Value); ok && v.Figure.Status == ledger.Assumed {
					t.Errorf("%s prints %s‡", p.ID, v.Str)
				}
			})
		}
	})
}

// TestMissingGlyph holds that a character without a glyph is a problem with its
// place, not a box on paper.
func TestMissingGlyph(t *testing.T) {
	r, set := example(t)
	e := *r.Edition("2022")
	e.Title = report.Text{
		"vi": {Spans: []report.Span{{At: report.Pos{File: "e.yaml", Line: 3, Col: 7}, Words: "Năm 漢"}}},
		"en": {Spans: []report.Span{{Words: "Year"}}},
	}
	changed := *r
	changed.Editions = []*report.Edition{&e}
	_, problems := templates.Compose(&changed, &e, r.Languages, theme.House().Page("a4"), set)
	if len(problems) != 1 || problems[0].At.String() != "e.yaml:3:11" {
		t.Errorf("got %v, want one problem at e.yaml:3:11", problems)
	}
}

func BenchmarkCompose(b *testing.B) {
	r, set := example(b)
	for b.Loop() {
		templates.Compose(r, r.Edition("2022"), r.Languages, theme.House().Page("a4"), set)
	}
}

// plainSpaces is a text wherever its lines may break.
var plainSpaces = strings.NewReplacer("\u00a0", " ")

// Every computed figure that a page prints is worked out on some page, in each
// language.
func TestWorkedOut(t *testing.T) {
	editions(t, func(t *testing.T, s subject, edition *report.Edition) {
		var printed strings.Builder
		var computed []*ledger.Figure
		doc.Walk(s.compose(t, edition, s.Languages...), func(x doc.Element, _ []doc.Element) {
			if x, ok := x.(*doc.Words); ok {
				printed.WriteString(x.Str)
			}
			for _, f := range doc.Figures(x) {
				if f.Computed() {
					computed = append(computed, f)
				}
			}
		})
		text := plainSpaces.Replace(printed.String())
		for _, f := range computed {
			for _, l := range s.Languages {
				for _, line := range templates.Formulas(l, *f) {
					if !strings.Contains(text, plainSpaces.Replace(line)) {
						t.Errorf("%s: %s is not printed", f.Query, line)
					}
				}
			}
		}
	})
}
