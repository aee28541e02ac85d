package told

import (
	"slices"

	"tongket/report"
	"tongket/report/explain"
	"tongket/report/say"
	"tongket/report/visible"
)

// Built is the files that a build or a chart wrote.
type Built struct {
	Written []Written `json:"written"`
}

// Written is a file, or the pages of one edition as files of their own.
type Written struct {
	File      string        `json:"file"`            // with {n} where each page is a file
	Files     []string      `json:"files,omitempty"` // the pages, where each is a file
	Edition   string        `json:"edition,omitempty"`
	Member    string        `json:"member,omitempty"` // whom it is for, where it is one for each
	Languages []report.Lang `json:"languages"`
	Pages     int           `json:"pages"`
	Bytes     int           `json:"bytes"` // of all
	Code      string        `json:"code,omitempty"`
	Chart     *Drawn        `json:"chart,omitempty"`
}

// Drawn is a chart that stands alone.
type Drawn struct {
	ID     string                 `json:"id"`
	Title  map[report.Lang]string `json:"title"`
	Words  string                 `json:"words"` // what it shows
	Chosen *Reason                `json:"chosen,omitempty"`
}

// Reason is why the program chose what was left to it, in words and taken apart.
type Reason struct {
	Why     string    `json:"why"`
	Message say.Parts `json:"message"`
}

// Why is a reason in words of a language; without one nothing.
func Why(in *say.Language, why say.Message) *Reason {
	if why == "" {
		return nil
	}
	return &Reason{visible.Text(in.Sprint(why)), why.Parts()}
}

// Batched is what became of the orders of a batch.
type Batched struct {
	Made    int       `json:"made"`
	Kept    int       `json:"kept"` // what was there was what would have been made
	Failed  int       `json:"failed"`
	Pending int       `json:"pending"` // not begun, where it was broken off
	Orders  []Ordered `json:"orders"`
}

// Ordered is one order of a batch, and the files that came of it.
type Ordered struct {
	Project  string    `json:"project"`
	Row      string    `json:"row,omitempty"` // of the table
	Edition  string    `json:"edition,omitempty"`
	Member   string    `json:"member,omitempty"`
	State    string    `json:"state"` // made, kept, failed or pending
	Written  []Written `json:"written,omitempty"`
	Problems []Problem `json:"problems,omitempty"` // what is wrong in the project
	Reason   *Reason   `json:"reason,omitempty"`   // what else was in the way
}

// Code is what a problem's code means, in the languages asked for.
type Code struct {
	Code    report.Code            `json:"code"`
	Title   map[report.Lang]string `json:"title"`
	Meaning map[report.Lang]string `json:"meaning,omitempty"`
	Wrong   string                 `json:"wrong,omitempty"` // an example, as it is typed
	Right   string                 `json:"right,omitempty"`
}

// Codes is what codes mean by their titles.
type Codes struct {
	Codes []Code `json:"codes"`
}

// Title is a code with what it is called.
func Title(e explain.Entry, langs []report.Lang) Code {
	return Code{Code: e.Code, Title: chosen(e.Title, langs)}
}

// Explain is all that is said of a code.
func Explain(e explain.Entry, langs []report.Lang) Code {
	return Code{e.Code, chosen(e.Title, langs), chosen(e.Meaning, langs), e.Wrong, e.Right}
}

func chosen(all map[report.Lang]string, langs []report.Lang) map[report.Lang]string {
	out := map[report.Lang]string{}
	for l, s := range all {
		if slices.Contains(langs, l) {
			out[l] = s
		}
	}
	return out
}

// Added is the summary that was written of a document.
type Added struct {
	File       string      `json:"file"`
	Source     string      `json:"source"`
	Document   string      `json:"document"` // a workbook as the project has it
	Workbook   bool        `json:"workbook"` // its cells are the figures
	Language   report.Lang `json:"language"`
	Reports    string      `json:"reports"`
	Facts      int         `json:"facts"`
	LeftOut    int         `json:"left-out"`
	Paragraphs int         `json:"paragraphs"`
}

// Rolled is an edition that was made from another, and what is to do to it.
type Rolled struct {
	Files   []string  `json:"files"`
	From    string    `json:"from"`
	Edition string    `json:"edition"`
	ToDo    []Problem `json:"to-do"`
}

// ToDo is what is to do, in words of a language.
func ToDo(in *say.Language, list report.Problems) []Problem {
	return Check(in, list, nil, nil).Problems
}

// Version is what the program was built from.
type Version struct {
	Version  string `json:"version"`
	Commit   string `json:"commit,omitempty"`
	Modified bool   `json:"modified"`
	Go       string `json:"go"`
	System   string `json:"system"`
}
