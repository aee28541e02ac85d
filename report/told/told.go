// Package told is problems and differences as other programs read them, in JSON: the
// names of its fields never change their meaning.
package told

import (
	"tongket/report"
	"tongket/report/say"
	"tongket/report/visible"
)

// Checked is what check found, and which charts the program chose.
type Checked struct {
	Problems []Problem  `json:"problems"`
	Chosen   []Chosen   `json:"chosen,omitempty"`
	Accepted []Accepted `json:"accepted,omitempty"`
}

// Problem is a problem and its place.
type Problem struct {
	Code     report.Code `json:"code"`
	Severity string      `json:"severity"` // error or warning
	File     string      `json:"file"`
	Sheet    string      `json:"sheet,omitempty"` // of a workbook, where line and column are those of a cell
	Line     int         `json:"line,omitempty"`
	Column   int         `json:"column,omitempty"`
	What     string      `json:"what"`
	Hint     string      `json:"hint,omitempty"`
	Message  say.Parts   `json:"message"` // what, in no language
	Advice   *say.Parts  `json:"advice,omitempty"`
}

// Accepted is a warning that the project accepts, and why.
type Accepted struct {
	Problem
	Reason string `json:"reason"`
}

// Chosen is a chart of which the program chose the kind.
type Chosen struct {
	Chart  string `json:"chart"`
	Kind   string `json:"kind"`
	Why    string `json:"why"`
	File   string `json:"file"`
	Line   int    `json:"line"`
	Column int    `json:"column"`
}

// Check is what was found, in words of a language; no problems are an empty list.
func Check(in *say.Language, list report.Problems, accepted []report.Quieted, charts []*report.Chart) Checked {
	out := Checked{Problems: []Problem{}}
	for _, c := range charts {
		out.Chosen = append(out.Chosen, Chosen{c.ID, c.Kind.Key, visible.Text(in.Sprint(c.Chosen())), c.At.File, c.At.Line, c.At.Col})
	}
	for _, p := range list.Limited() {
		out.Problems = append(out.Problems, problem(in, p))
	}
	for _, a := range accepted {
		out.Accepted = append(out.Accepted, Accepted{problem(in, a.Problem), a.Reason})
	}
	return out
}

func problem(in *say.Language, p report.Problem) Problem {
	out := Problem{Code: p.Code, Severity: "error", File: p.At.File, Sheet: p.At.Sheet, Line: p.At.Line, Column: p.At.Col,
		What: visible.Text(p.Says(in)), Hint: visible.Text(p.Advice(in)), Message: p.What.Parts()}
	if p.Warning {
		out.Severity = "warning"
	}
	if p.Hint != "" {
		advice := p.Hint.Parts()
		out.Advice = &advice
	}
	return out
}
