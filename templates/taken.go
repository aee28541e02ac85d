package templates

import (
	"slices"
	"strings"
	"unicode/utf8"

	"tongket/report"
	"tongket/report/doc"
	"tongket/report/lang"
	"tongket/report/ledger"
)

// taken lists the figures taken from each document, as printed there, but for those that
// the annex only counts.
func (w *writer) taken(left leftOut) *doc.Table {
	code := w.theme.Columns.Taken.Code
	t := &doc.Table{
		Node: doc.Node{Role: "Table"}, Rules: doc.Rules{Head: true, Foot: true},
		Continued: w.continued(lang.WordTaken.In), Parted: true,
		Columns: []doc.Column{{Width: code}, {Width: w.theme.Width() - code}},
		Head:    []*doc.Row{row(cell("Column", w.line(doc.TableHead, w.langs[0], words(lang.WordCode.In(w.langs[0])))), w.oneLine(lang.WordTaken.In))},
	}
	for _, s := range w.edition.Sources {
		for _, printed := range printedIn(s, left) {
			code := w.line(doc.TableSmall, w.langs[0], w.code(s, nil))
			r := at(s.At, row(cell("Row", code), cell("", wrap(w.line(doc.TableSmall, s.Lang, printed.text...)))))
			r.Lists = w.otherwise(printed.facts)
			t.Body = append(t.Body, r)
		}
	}
	return t
}

// otherwise is what facts state of which the edition has another figure, or may have one:
// several documents state it, or what follows is known more exactly.
func (w *writer) otherwise(facts []*report.Fact) (out []*ledger.Figure) {
	for _, f := range facts {
		q := f.Query()
		is := w.ask(q)
		q.Source = f.Source
		said := w.ask(q)
		if len(is.Facts) != 1 || len(is.Others) > 0 || said.Value() != is.Value() {
			out = append(out, &said)
		}
	}
	return out
}

// printedRow is a row of figures as a document prints them.
type printedRow struct {
	text  []doc.Inline
	facts []*report.Fact
}

// printedIn is the figures of s by where they stand: ¶3: 574 vụ; 5,3%. ¶4: trên 92%. A row
// of them is short enough for any page.
func printedIn(s *report.Source, left leftOut) []printedRow {
	const long = 600 // characters
	var out []printedRow
	size, last := long, report.Spot{}
	listed := slices.DeleteFunc(slices.Clone(s.Facts), func(f *report.Fact) bool { return left.all[f.Query()] })
	standing := map[report.Place][]*report.Fact{}
	for _, f := range listed {
		standing[f.Place] = append(standing[f.Place], f)
	}
	for _, f := range byParagraph(listed) {
		before := "; "
		switch {
		case size >= long:
			out, size, last = append(out, printedRow{}), 0, report.Spot{}
			before = ""
		case f.Place.Spot() != last:
			before = ". "
		}
		if at := f.Place.Spot(); at != last {
			before, last = before+located([]report.Spot{at})+":\u00a0", at
		}
		row := &out[len(out)-1]
		row.facts = append(row.facts, standing[f.Place]...)
		row.text = append(row.text, &doc.Words{Node: doc.Node{At: f.At}, Str: before + unparted(f.Place.Printed)})
		size += utf8.RuneCountInString(before + f.Place.Printed)
	}
	if out == nil { // a source may have no figures
		return []printedRow{{text: []doc.Inline{words("–")}}}
	}
	for i := range out {
		out[i].text = append(out[i].text, words("."))
	}
	if len(listed) < len(s.Facts) {
		end := &out[len(out)-1]
		end.text = append(end.text, words(" …"))
	}
	return out
}

// unparted is what a document prints, on one line if it is short: a number stays with the
// whole of what it counts, which in Vietnamese is often two words (471 tập thể).
func unparted(printed string) string {
	const short = 24 // characters
	if utf8.RuneCountInString(printed) > short {
		return printed
	}
	return strings.ReplaceAll(printed, " ", "\u00a0")
}

// byParagraph is facts in the order of their paragraphs and cells, those printed alike once.
func byParagraph(facts []*report.Fact) []*report.Fact {
	var out []*report.Fact
	seen := map[report.Place]bool{}
	for _, f := range facts {
		if !seen[f.Place] {
			seen[f.Place] = true
			out = append(out, f)
		}
	}
	slices.SortStableFunc(out, func(a, b *report.Fact) int { return a.Place.Spot().Compare(b.Place.Spot()) })
	return out
}
