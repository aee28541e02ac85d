package main

import (
	"encoding/csv"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"tongket/report"
	"tongket/report/lang"
	"tongket/report/ledger"
	"tongket/report/trace"
	"tongket/templates"
)

// way is all that is known of a figure, as --format json prints it.
type way struct {
	Figure   string                 `json:"figure"` // as a reference
	Name     map[report.Lang]string `json:"name"`
	Status   string                 `json:"status"`
	Value    string                 `json:"value,omitempty"` // with a point before decimals and no groups
	Printed  map[report.Lang]string `json:"printed,omitempty"`
	Steps    []step                 `json:"steps,omitempty"`
	Facts    []statement            `json:"facts,omitempty"`
	Others   []statement            `json:"others,omitempty"`   // that say something else
	Replaced []statement            `json:"replaced,omitempty"` // by a later document, as it says
	Reason   map[report.Lang]string `json:"reason,omitempty"`   // why facts are followed and not others
	Settled  []settled              `json:"settled,omitempty"`  // contradictions of which one statement is left aside
	Pages    string                 `json:"pages,omitempty"`    // that print it
	Places   []where                `json:"places,omitempty"`
}

// settled is a contradiction: what some statements give and what others give, and
// why one of them is left aside.
type settled struct {
	Figure string                 `json:"figure"`
	One    side                   `json:"one"`
	Other  side                   `json:"other"`
	Reason map[report.Lang]string `json:"reason"`
}

type side struct {
	Value string      `json:"value"`
	Facts []statement `json:"facts"`
}

// step is a computed figure on the way, with its arithmetic.
type step struct {
	Figure     string                   `json:"figure"`
	Status     string                   `json:"status"`
	Arithmetic map[report.Lang][]string `json:"arithmetic"`
}

// statement is a fact with the place that published it.
type statement struct {
	Fact      string                 `json:"fact"` // as a reference
	Value     string                 `json:"value"`
	Source    string                 `json:"source"`
	File      string                 `json:"file"`
	Dated     string                 `json:"dated,omitempty"`
	Paragraph int                    `json:"paragraph"`
	Printed   string                 `json:"printed"`
	Sentence  string                 `json:"sentence,omitempty"`
	Inferred  map[report.Lang]string `json:"inferred,omitempty"`
	At        string                 `json:"at"` // in the project: file:line:column
}

// where is a place on a page.
type where struct {
	Page  int         `json:"page"`
	Line  int         `json:"line"`
	Lang  report.Lang `json:"lang"`
	Chart bool        `json:"chart,omitempty"`
	Words string      `json:"words"`
}

// way gathers what is known of e.
func (t *tracer) way(e trace.Entry) way {
	f := e.Figure
	w := way{
		Figure: f.Query.String(), Name: map[report.Lang]string{}, Status: f.Status.String(), Reason: t.said(f.Reason), Pages: e.Pages(),
		Facts: t.statements(f.Facts), Others: t.statements(f.Others), Replaced: t.statements(f.Revised),
	}
	for _, l := range t.Doc.Langs {
		w.Name[l] = f.Query.Indicator.Name.String(l) + ", " + lang.Year(f.Query.Period)
	}
	if f.Known() {
		w.Value, w.Printed = f.Value(), map[report.Lang]string{}
		for _, l := range t.Doc.Langs {
			w.Printed[l] = lang.Plain(lang.Of(l).Write(f, report.Full).String())
		}
	}
	for _, s := range trace.Path(t.ledger, f) {
		if s.Computed() {
			w.Steps = append(w.Steps, t.step(s))
		}
	}
	for _, s := range t.ledger.Against(f) {
		w.Settled = append(w.Settled, settled{s.Query.String(), t.side(s.One), t.side(s.Other), t.said(s.Reason)})
	}
	for _, p := range e.Places {
		w.Places = append(w.Places, where{p.Page, p.Line, p.Lang, p.Drawn, p.Words})
	}
	return w
}

func (t *tracer) side(s ledger.Side) side { return side{s.Bounds.String(), t.statements(s.Facts)} }

func (t *tracer) step(f ledger.Figure) step {
	s := step{f.Query.String(), f.Status.String(), map[report.Lang][]string{}}
	for _, l := range t.Doc.Langs {
		for _, line := range templates.Formulas(l, f) {
			s.Arithmetic[l] = append(s.Arithmetic[l], lang.Plain(line))
		}
	}
	return s
}

func (t *tracer) statements(facts []*report.Fact) []statement {
	var out []statement
	for _, f := range facts {
		value := ledger.Figure{Query: f.Query(), Amount: f.Amount}.Value()
		out = append(out, statement{
			f.Query().String(), value, f.Source.Code, f.Source.File, f.Source.Dated,
			f.Place.Paragraph, f.Place.Printed, t.sentences[f], t.said(f.Inferred), f.At.String(),
		})
	}
	return out
}

// said is a text of the project in the languages of the briefing; nil if there
// is none.
func (t *tracer) said(s report.Text) map[report.Lang]string {
	if s == nil {
		return nil
	}
	out := map[report.Lang]string{}
	for _, l := range t.Doc.Langs {
		out[l] = t.prose(s[l], l)
	}
	return out
}

// prose is p with its references written out.
func (t *tracer) prose(p report.Prose, l report.Lang) string {
	var b strings.Builder
	for _, s := range p.Spans {
		b.WriteString(s.Words)
		switch r := s.Ref; {
		case r == nil:
		case r.Kind == report.ToFigure:
			b.WriteString(lang.Of(l).Write(t.ledger.Ask(r.Query), r.Form).String())
		case r.Kind == report.ToSource:
			b.WriteString(t.project.Source(r.Target).Code)
			for i, n := range r.Paragraphs {
				b.WriteString([]string{" ¶", ", "}[min(i, 1)] + strconv.Itoa(n))
			}
		}
	}
	return lang.Plain(b.String())
}

func (t *tracer) print(w io.Writer, format string) error {
	ways := make([]way, len(t.entries))
	for i, e := range t.entries {
		ways[i] = t.way(e)
	}
	switch format {
	case "json":
		return writeJSON(w, struct {
			Edition string `json:"edition"`
			Code    string `json:"code"`
			Figures []way  `json:"figures"`
		}{t.Edition.ID, t.Doc.Code, ways})
	case "csv":
		return t.writeCSV(w, ways)
	}
	fmt.Fprintf(w, "edition %s, %s\n", t.Edition.ID, t.Doc.Code)
	for _, x := range ways {
		fmt.Fprintln(w)
		t.writeText(w, x)
	}
	return nil
}

// writeText tells x to a person.
func (t *tracer) writeText(w io.Writer, x way) {
	fmt.Fprintf(w, "%s: %s\n", x.Figure, x.Status)
	for _, l := range t.Doc.Langs {
		fmt.Fprintf(w, "  %s  %s: %s\n", l, x.Name[l], or(x.Printed[l], "–"))
	}
	if len(x.Steps) > 0 {
		fmt.Fprintln(w, "  computed:")
		for _, s := range x.Steps {
			for _, line := range s.Arithmetic[t.reading()] {
				fmt.Fprintf(w, "    %s (%s)\n", line, s.Status)
			}
		}
	}
	t.writeStatements(w, "published by:", x.Facts)
	t.writeStatements(w, "another document says:", x.Others)
	t.writeStatements(w, "replaced, as a later document says:", x.Replaced)
	if x.Reason != nil {
		fmt.Fprintf(w, "  why: %s\n", x.Reason[t.reading()])
	}
	for _, s := range x.Settled {
		t.writeStatements(w, fmt.Sprintf("%s is %s by:", s.Figure, s.One.Value), s.One.Facts)
		t.writeStatements(w, fmt.Sprintf("but %s by:", s.Other.Value), s.Other.Facts)
		fmt.Fprintf(w, "  one of them is left aside: %s\n", s.Reason[t.reading()])
	}
	switch {
	case x.Printed == nil:
		fmt.Fprintln(w, "  no document of this edition states it, and it follows from none")
		return
	case len(x.Places) == 0:
		fmt.Fprintln(w, "  printed nowhere, at most listed in the annex")
		return
	}
	fmt.Fprintln(w, "  printed:")
	for _, p := range x.Places {
		chart := ""
		if p.Chart {
			chart = "chart: "
		}
		fmt.Fprintf(w, "    page %d, line %d, %s: %s%s\n", p.Page, p.Line, p.Lang, chart, clip(p.Words))
	}
}

func (t *tracer) writeStatements(w io.Writer, head string, list []statement) {
	if len(list) == 0 {
		return
	}
	fmt.Fprintf(w, "  %s\n", head)
	for _, s := range list {
		fmt.Fprintf(w, "    %s ¶%d “%s” (%s): %s = %s\n", s.Source, s.Paragraph, s.Printed, s.File, s.Fact, s.Value)
		if s.Sentence != "" {
			fmt.Fprintf(w, "      “%s”\n", s.Sentence)
		}
		if s.Inferred != nil {
			fmt.Fprintf(w, "      assumed: %s\n", s.Inferred[t.reading()])
		}
		fmt.Fprintf(w, "      %s\n", s.At)
	}
}

// reading is the language in which the program speaks of a briefing: English if
// it has that.
func (t *tracer) reading() report.Lang {
	if slices.Contains(t.Doc.Langs, lang.Terminal) {
		return lang.Terminal
	}
	return t.Doc.Langs[0]
}

func or(s, other string) string {
	if s == "" {
		return other
	}
	return s
}

// clip keeps a line of a terminal.
func clip(s string) string {
	if r := []rune(s); len(r) > shown {
		return string(r[:shown]) + "…"
	}
	return s
}

// byteOrderMark tells spreadsheets that a CSV file is UTF-8.
const byteOrderMark = "\ufeff"

// writeCSV writes a line for each fact that a figure rests on.
func (t *tracer) writeCSV(w io.Writer, ways []way) error {
	if _, err := io.WriteString(w, byteOrderMark); err != nil {
		return err
	}
	c := csv.NewWriter(w)
	head := []string{"figure", "status", "value"}
	for _, l := range t.Doc.Langs {
		head = append(head, "name "+string(l), "printed "+string(l))
	}
	head = append(head, "arithmetic", "pages", "role", "source", "file", "paragraph", "printed there", "fact", "fact value", "sentence", "recorded at")
	rows := [][]string{head}
	for _, x := range ways {
		first := []string{x.Figure, x.Status, x.Value}
		for _, l := range t.Doc.Langs {
			first = append(first, x.Name[l], x.Printed[l])
		}
		first = append(first, t.arithmetic(x), x.Pages)
		for _, role := range []struct {
			name string
			list []statement
		}{{"published by", x.Facts}, {"says otherwise", x.Others}, {"replaced", x.Replaced}} {
			for _, s := range role.list {
				rows = append(rows, append(slices.Clone(first), role.name, s.Source, s.File, strconv.Itoa(s.Paragraph), s.Printed, s.Fact, s.Value, s.Sentence, s.At))
			}
		}
	}
	return c.WriteAll(rows)
}

func (t *tracer) arithmetic(x way) string {
	var out []string
	for _, s := range x.Steps {
		out = append(out, s.Arithmetic[t.reading()]...)
	}
	return strings.Join(out, "; ")
}
