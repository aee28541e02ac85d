package audit

import (
	"slices"
	"strconv"
	"strings"

	"tongket/report"
	"tongket/report/lang"
	"tongket/report/ledger"
	"tongket/report/trace"
	"tongket/templates"
)

// Way is all that is known of a figure, as programs read it.
type Way struct {
	Figure   string                 `json:"figure"` // as a reference
	Name     map[report.Lang]string `json:"name"`
	Status   string                 `json:"status"`
	Standing string                 `json:"standing,omitempty"` // of what is not final: provisional, revised
	Value    string                 `json:"value,omitempty"`    // with a point before decimals and no groups
	Printed  map[report.Lang]string `json:"printed,omitempty"`
	Steps    []Step                 `json:"steps,omitempty"`
	Facts    []Statement            `json:"facts,omitempty"`
	Others   []Statement            `json:"others,omitempty"`   // that say something else
	Replaced []Statement            `json:"replaced,omitempty"` // by a later document, as it says
	Reason   map[report.Lang]string `json:"reason,omitempty"`   // why facts are followed and not others
	Settled  []Settled              `json:"settled,omitempty"`  // contradictions of which one statement is left aside
	Pages    string                 `json:"pages,omitempty"`    // that print it
	Places   []Where                `json:"places,omitempty"`
}

// Settled is a contradiction: what some statements give and what others give, and
// why one of them is left aside.
type Settled struct {
	Figure string                 `json:"figure"`
	One    Side                   `json:"one"`
	Other  Side                   `json:"other"`
	Reason map[report.Lang]string `json:"reason"`
}

// Side is what one side of a contradiction gives.
type Side struct {
	Value string      `json:"value"`
	Facts []Statement `json:"facts"`
}

// Step is a computed figure on the way, with its arithmetic.
type Step struct {
	Figure     string                   `json:"figure"`
	Status     string                   `json:"status"`
	Arithmetic map[report.Lang][]string `json:"arithmetic"`
	Assuming   []map[report.Lang]string `json:"assuming,omitempty"` // what must be true for the relations that it follows
}

// Statement is a fact with the place that published it.
type Statement struct {
	Fact      string                 `json:"fact"` // as a reference
	Value     string                 `json:"value"`
	Source    string                 `json:"source"`
	File      string                 `json:"file"`
	Dated     string                 `json:"dated,omitempty"`
	Paragraph int                    `json:"paragraph"`
	Cell      string                 `json:"cell,omitempty"` // of a workbook, which is that paragraph's
	Printed   string                 `json:"printed"`
	Sentence  string                 `json:"sentence,omitempty"`
	Inferred  map[report.Lang]string `json:"inferred,omitempty"`
	// Provisional says that the source calls it so; Revises is the code of the source that
	// it corrects.
	Provisional bool   `json:"provisional,omitempty"`
	Revises     string `json:"revises,omitempty"`
	At          string `json:"at"` // in the project: file:line:column
}

// Where is a place on a page.
type Where struct {
	Page  int         `json:"page"`
	Line  int         `json:"line"`
	Lang  report.Lang `json:"lang"`
	Chart bool        `json:"chart,omitempty"`
	Words string      `json:"words"`
}

// way gathers what is known of e.
func (a *Audit) way(e trace.Entry) Way {
	f := e.Figure
	w := Way{
		Figure: f.Query.String(), Name: map[report.Lang]string{}, Status: f.Status.String(), Standing: f.Standing().String(), Reason: a.said(f.Reason), Pages: e.Pages(),
		Facts: a.statements(f.Facts), Others: a.statements(f.Others), Replaced: a.statements(f.Revised),
	}
	for _, l := range a.Doc.Langs {
		w.Name[l] = lang.Plain(templates.Called(f, l))
	}
	if f.Known() {
		w.Value, w.Printed = f.Value(), map[report.Lang]string{}
		for _, l := range a.Doc.Langs {
			w.Printed[l] = lang.Plain(lang.Of(l).Write(f, report.Full).String() + templates.Bracketed(lang.Of(l).Standing(f).Sign))
		}
	}
	for _, s := range trace.Path(a.ledger, f) {
		if s.Computed() {
			w.Steps = append(w.Steps, a.step(s))
		}
	}
	for _, s := range a.ledger.Against(f) {
		w.Settled = append(w.Settled, Settled{s.Query.String(), a.side(s.One), a.side(s.Other), a.said(s.Reason)})
	}
	for _, p := range e.Places {
		w.Places = append(w.Places, Where{p.Page, p.Line, p.Lang, p.Drawn, p.Words})
	}
	return w
}

func (a *Audit) side(s ledger.Side) Side { return Side{s.Bounds.String(), a.statements(s.Facts)} }

func (a *Audit) step(f ledger.Figure) Step {
	s := Step{Figure: f.Query.String(), Status: f.Status.String(), Arithmetic: map[report.Lang][]string{}}
	for _, t := range f.Assuming {
		s.Assuming = append(s.Assuming, a.said(t))
	}
	for _, l := range a.Doc.Langs {
		for _, line := range templates.Formulas(l, f) {
			s.Arithmetic[l] = append(s.Arithmetic[l], lang.Plain(line))
		}
	}
	return s
}

func (a *Audit) statements(facts []*report.Fact) []Statement {
	var out []Statement
	for _, f := range facts {
		value := ledger.Figure{Query: f.Query(), Amount: f.Amount}.Value()
		said := Statement{
			Fact: f.Query().String(), Value: value, Source: f.Source.Code, File: f.Source.File, Dated: f.Source.Dated,
			Paragraph: f.Place.Paragraph, Printed: f.Place.Printed, Sentence: a.sentences[f], Inferred: a.said(f.Inferred),
			Provisional: f.Provisional, At: f.At.String(),
		}
		if f.Place.Cell != (report.Cell{}) {
			said.Cell = f.Place.Cell.String()
		}
		if f.Revises != nil {
			said.Revises = f.Revises.Code
		}
		out = append(out, said)
	}
	return out
}

// said is a text of the project in the languages of the briefing; nil if there
// is none.
func (a *Audit) said(s report.Text) map[report.Lang]string {
	if s == nil {
		return nil
	}
	out := map[report.Lang]string{}
	for _, l := range a.Doc.Langs {
		out[l] = a.prose(s[l], l)
	}
	return out
}

// prose is p with its references written out.
func (a *Audit) prose(p report.Prose, l report.Lang) string {
	var b strings.Builder
	for _, s := range p.Spans {
		b.WriteString(s.Words)
		switch r := s.Ref; {
		case r == nil:
		case r.Kind == report.ToFigure:
			b.WriteString(lang.Of(l).Write(a.ledger.Ask(r.Query), r.Form).String())
		case r.Kind == report.ToSource:
			b.WriteString(a.Project.Source(r.Target).Code)
			for i, n := range r.Paragraphs {
				b.WriteString([]string{" ¶", ", "}[min(i, 1)] + strconv.Itoa(n))
			}
		}
	}
	return lang.Plain(b.String())
}

// Reading is the language in which the program speaks of a briefing: English if
// it has that.
func (a *Audit) Reading() report.Lang {
	if slices.Contains(a.Doc.Langs, lang.Terminal) {
		return lang.Terminal
	}
	return a.Doc.Langs[0]
}
