package templates

import (
	"slices"
	"unicode/utf8"

	"tongket/report"
	"tongket/report/doc"
	"tongket/report/lang"
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
			t.Body = append(t.Body, at(s.At, row(cell("Row", code), cell("", wrap(w.line(doc.TableSmall, s.Lang, printed...))))))
		}
	}
	return t
}

// printedIn is the figures of s by where they stand: ¶3: 574 vụ; 5,3%. ¶4: trên 92%. A row
// of them is short enough for any page.
func printedIn(s *report.Source, left leftOut) [][]doc.Inline {
	const long = 600 // characters
	var out [][]doc.Inline
	size, last := long, report.Spot{}
	listed := slices.DeleteFunc(slices.Clone(s.Facts), func(f *report.Fact) bool { return left.all[f.Query()] })
	for _, f := range byParagraph(listed) {
		before := "; "
		switch {
		case size >= long:
			out, size, last = append(out, nil), 0, report.Spot{}
			before = ""
		case f.Place.Spot() != last:
			before = ". "
		}
		if at := f.Place.Spot(); at != last {
			before, last = before+located([]report.Spot{at})+":\u00a0", at
		}
		row := &out[len(out)-1]
		*row = append(*row, &doc.Words{Node: doc.Node{At: f.At}, Str: before + f.Place.Printed})
		size += utf8.RuneCountInString(before + f.Place.Printed)
	}
	if out == nil { // a source may have no figures
		return [][]doc.Inline{{words("–")}}
	}
	for i := range out {
		out[i] = append(out[i], words("."))
	}
	if len(listed) < len(s.Facts) {
		out[len(out)-1] = append(out[len(out)-1], words(" …"))
	}
	return out
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
