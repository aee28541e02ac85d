package templates_test

import (
	"fmt"
	"strings"
	"testing"

	"tongket/report/check"
	"tongket/report/doc"
	"tongket/report/ledger"
	"tongket/report/load"
	"tongket/report/projecttest"
	"tongket/report/theme"
	"tongket/templates"
)

// TestOneFigureOneMark holds that a figure bears the mark of how it is known wherever it
// is printed, in a message, a tile, a sentence, a table and the annex: one that stands
// without it in one place would be read as published there.
func TestOneFigureOneMark(t *testing.T) {
	list := subjects(t)
	_, set := example(t)
	for seed := range uint64(12) {
		r, problems := load.Project(projecttest.New(seed, projecttest.Shape{Languages: []string{"vi", "en"}, Blocks: 16}), fmt.Sprint("random ", seed))
		if len(problems.Errors()) > 0 {
			continue
		}
		list = append(list, subject{r, set})
	}
	inferred := 0
	for _, s := range list {
		check.Editions(s.Report)
		for _, e := range s.Editions {
			d, _ := templates.Compose(s.Report, e, s.Languages, theme.House().Page("a4"), s.set)
			inferred += oneMark(t, s.Name+" "+e.ID, d)
		}
	}
	if inferred == 0 {
		t.Error("no figure is among them whose base is inferred")
	}
}

// oneMark looks at each line of text of d, and counts the figures whose base no source
// names.
func oneMark(t *testing.T, name string, d *doc.Document) (inferred int) {
	t.Helper()
	doc.Walk(d, func(e doc.Element, _ []doc.Element) {
		var list []doc.Element
		e.Each(func(c doc.Element) { list = append(list, c) })
		for i := range list {
			v, ok := list[i].(*doc.Value)
			if !ok || v.Figure.Query.ByDefinition() {
				continue
			}
			if v.Figure.BaseInferred() {
				inferred++
			}
			if got, want := markBehind(list[i:]), v.Figure.Mark(); got != want {
				t.Errorf("%s: %s is printed as %q with mark %q, not %q", name, v.Figure.Query, v.Str, got, want)
			}
		}
	})
	return inferred
}

// markBehind is the mark of the figure that a line begins with, in whose pieces other
// figures do not come.
func markBehind(list []doc.Element) string {
	var said strings.Builder
	first := list[0].(*doc.Value)
	for _, e := range list {
		switch e := e.(type) {
		case *doc.Value:
			if e.Figure.Query != first.Figure.Query {
				return mark(said.String())
			}
			said.WriteString(e.Str)
		case *doc.Words:
			if str := strings.TrimSpace(e.Str); str == "†" || str == "‡" {
				return str
			}
			return mark(said.String())
		}
	}
	return mark(said.String())
}

func mark(s string) string {
	for _, status := range ledger.Statuses() {
		if m := status.Mark(); m != "" && strings.HasSuffix(s, m) {
			return m
		}
	}
	return ""
}
