package doc

import (
	"regexp"
	"testing"

	"tongket/report"
	"tongket/report/ledger"
)

var cases = &report.Indicator{ID: "cases", Unit: &report.Unit{Kind: report.Count}}

// small is a document of a paragraph with a figure and a link to its part.
func small(change func(d *Document, f *ledger.Figure, w *Words, l *Link)) *Document {
	f := &ledger.Figure{
		Query: report.Query{Indicator: cases, Period: report.Year(2022), Aspect: report.Change, Base: report.Year(2021)}, Status: ledger.Published,
		Amount: report.Amount{Number: report.Whole(574)},
	}
	w, l := &Words{Str: "cases rose by "}, &Link{Target: "part"}
	p := &Paragraph{Text: []Inline{w, &Value{Words: Words{Str: "574"}, Figure: f}, l}}
	d := &Document{
		Parts: []*Part{{ID: "part", Blocks: []Block{&Pair{Cells: []Cell{{Paragraphs: []*Paragraph{p}}}}}}},
	}
	change(d, f, w, l)
	return d
}

// The code of a document changes with what it says, and with nothing else.
func TestCode(t *testing.T) {
	type change = func(*Document, *ledger.Figure, *Words, *Link)
	same := Code(small(func(*Document, *ledger.Figure, *Words, *Link) {}))
	if !regexp.MustCompile(`^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$`).MatchString(same) {
		t.Errorf("%q is no code that one can read out", same)
	}
	for name, c := range map[string]change{
		"how it is set": func(d *Document, _ *ledger.Figure, w *Words, _ *Link) { d.Theme.Stacked, w.Raise = true, 3 },
		"names of anchors": func(d *Document, _ *ledger.Figure, _ *Words, l *Link) {
			d.Parts[0].ID, l.Target = "other", "other"
		},
		"the title of the file": func(d *Document, _ *ledger.Figure, _ *Words, _ *Link) { d.Author = "somebody" },
	} {
		if got := Code(small(c)); got != same {
			t.Errorf("%s changes the code", name)
		}
	}
	seen := map[string]string{same: "the document"}
	for name, c := range map[string]change{
		"a word":             func(_ *Document, _ *ledger.Figure, w *Words, _ *Link) { w.Str = "cases fell by " },
		"the foot":           func(d *Document, _ *ledger.Figure, _ *Words, _ *Link) { d.Foot = "foot" },
		"a period":           func(_ *Document, f *ledger.Figure, _ *Words, _ *Link) { f.Query.Period = report.Year(2020) },
		"a base":             func(_ *Document, f *ledger.Figure, _ *Words, _ *Link) { f.Query.Base = report.Year(2019) },
		"an aspect":          func(_ *Document, f *ledger.Figure, _ *Words, _ *Link) { f.Query.Aspect = report.Points },
		"a status":           func(_ *Document, f *ledger.Figure, _ *Words, _ *Link) { f.Status = ledger.Derived },
		"a source":           func(_ *Document, f *ledger.Figure, _ *Words, _ *Link) { f.Query.Source = &report.Source{ID: "a"} },
		"where a link leads": func(_ *Document, _ *ledger.Figure, _ *Words, l *Link) { l.Target = "elsewhere" },
	} {
		got := Code(small(c))
		if other, taken := seen[got]; taken {
			t.Errorf("%s leaves the code of %s", name, other)
		}
		seen[got] = name
	}
}

// Walk visits each element once, above before below, and Number counts them so.
func TestWalk(t *testing.T) {
	d := small(func(*Document, *ledger.Figure, *Words, *Link) {})
	d.Number()
	n := 0
	Walk(d, func(e Element, up []Element) {
		if n++; e.Base().ID != n {
			t.Errorf("element %d has number %d", n, e.Base().ID)
		}
		for _, above := range up {
			if above.Base().ID >= e.Base().ID {
				t.Errorf("%d stands above %d", above.Base().ID, e.Base().ID)
			}
		}
	})
	if n != 8 { // document, part, pair, cell, paragraph, words, value, link
		t.Errorf("%d elements", n)
	}
}

// What one source states is the figure itself; what follows from it is another.
func TestFigureAnchor(t *testing.T) {
	of := report.Query{Indicator: cases, Period: report.Year(2022), Source: &report.Source{ID: "review"}}
	for status, want := range map[ledger.Status]string{
		ledger.Published: "figure cases 2022",
		ledger.Derived:   "figure cases 2022 by review",
	} {
		if got := FigureAnchor(&ledger.Figure{Query: of, Status: status}); got != want {
			t.Errorf("%s: %q, want %q", status, got, want)
		}
	}
}
