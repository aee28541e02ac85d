// Package audit is all that is known of a figure: who publishes it, how it is computed,
// what contradicts it, and where the briefing prints it.
package audit

import (
	"io/fs"
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/briefing"
	"tongket/report/document"
	"tongket/report/lang"
	"tongket/report/ledger"
	"tongket/report/load"
	"tongket/report/trace"
)

// Audit is the figures of a briefing, ready to be asked about.
type Audit struct {
	*briefing.Briefing
	ledger    *ledger.Ledger
	entries   []trace.Entry
	sentences map[*report.Fact]string // of the documents, if they are at hand
}

// Of is the figures of b.
func Of(b *briefing.Briefing) *Audit {
	l := ledger.Of(b.Edition)
	return &Audit{Briefing: b, ledger: l, entries: trace.All(b.Doc, b.Pages, l)}
}

// Quote has statements quote the documents in a folder, and the workbooks of the project;
// there may be no folder. The problems are of documents that cannot be read.
func (a *Audit) Quote(documents fs.FS) report.Problems {
	sentences, problems := document.Sentences(a.Edition.Sources, document.Shelf{Folder: documents, Project: a.Project.Files})
	a.sentences = sentences
	return problems
}

// All is the ways of all figures of the edition.
func (a *Audit) All() []Way { return a.ways(a.entries) }

func (a *Audit) ways(entries []trace.Entry) []Way {
	out := make([]Way, len(entries))
	for i, e := range entries {
		out[i] = a.way(e)
	}
	return out
}

// Find is the ways of the figures that a person means by what is typed: a reference, the
// id of an indicator, or digits as a page prints them. The problems say why it can be
// none; there may be no figure of such digits.
func (a *Audit) Find(asked string) ([]Way, report.Problems) {
	if out := a.filter(func(e trace.Entry) bool { return e.Figure.Query.Indicator.ID == asked }); len(out) > 0 {
		return a.ways(out), nil
	}
	if Digits(asked) {
		return a.ways(a.filter(func(e trace.Entry) bool { return a.prints(e, asked) })), nil
	}
	q, problems := load.Figure(a.Project.Report, asked, a.Edition.Period)
	if len(problems) > 0 {
		return nil, problems
	}
	out := a.filter(func(e trace.Entry) bool { return e.Figure.Query == q })
	if len(out) == 0 {
		out = append(out, trace.Entry{Figure: a.ledger.Ask(q)})
	}
	return a.ways(out), nil
}

// Digits reports whether what is typed is a figure as pages print it.
func Digits(asked string) bool {
	return strings.IndexAny(asked, "0123456789-+−.,") == 0
}

func (a *Audit) filter(keep func(trace.Entry) bool) []trace.Entry {
	return slices.DeleteFunc(slices.Clone(a.entries), func(e trace.Entry) bool { return !keep(e) })
}

// prints reports whether digits are those of e in some language: 1.262, 1,262,
// 1262, 5,3% or −5.3.
func (a *Audit) prints(e trace.Entry, digits string) bool {
	bare := func(s string) string {
		return strings.TrimPrefix(strings.NewReplacer("\u00a0", "", "\u202f", "", " ", "", "−", "-", "+", "", "%", "", "†", "", "‡", "").Replace(s), "-")
	}
	want := bare(digits)
	if !e.Figure.Known() || e.Figure.Amount.IsWords() {
		return false
	}
	if a := e.Figure.Amount; bare(a.Number.String()) == want && a.Fraction.IsZero() || bare(a.Fraction.String()) == want {
		return true
	}
	return slices.ContainsFunc(a.Doc.Langs, func(l report.Lang) bool {
		return slices.ContainsFunc(a.scales(e.Figure, l), func(scale int) bool {
			return bare(lang.Of(l).WriteAt(e.Figure, report.Full, scale).Digits()) == want
		})
	})
}

// scales is the powers of ten in units of which pages may print f: its own, and those that
// tables and charts say.
func (a *Audit) scales(f ledger.Figure, l report.Lang) []int {
	out := []int{lang.Of(l).Scale(f)}
	a.Edition.Exhibits(func(x *report.Exhibit, _ report.Series) {
		if s := x.ShownIn.Scale; s > 0 && f.Query.Yardstick() == report.InUnits && lang.Shows(f, s) {
			out = append(out, s)
		}
	})
	return out
}

// Ways is the ways of figures that the document shows.
func (a *Audit) Ways(figures []*ledger.Figure) (out []Way) {
	for _, f := range figures {
		entry := trace.Entry{Figure: *f}
		if i := slices.IndexFunc(a.entries, func(e trace.Entry) bool { return e.Figure.Query == f.Query }); i >= 0 {
			entry = a.entries[i]
		}
		out = append(out, a.way(entry))
	}
	return out
}
