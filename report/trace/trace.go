// Package trace finds where on the pages each figure stands, and what differs
// between two documents: the way back from the page to the fact. It is pure.
package trace

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"tongket/report"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/ledger"
)

// Entry is a figure and every place where it is printed.
type Entry struct {
	Figure ledger.Figure
	Places []Place
}

// Pages is the pages on which e stands, in order: 3, 5, 8.
func (e Entry) Pages() string {
	var out []string
	seen := map[int]bool{}
	for _, p := range e.Places {
		if !seen[p.Page] {
			seen[p.Page] = true
			out = append(out, strconv.Itoa(p.Page))
		}
	}
	return strings.Join(out, ", ")
}

// Place is where something stands: the page, the line on it counted from the
// top of the text, the language, and the words around.
type Place struct {
	Page, Line int
	Lang       report.Lang
	Drawn      bool // in a chart rather than printed as text
	Words      string
}

// Figures is every figure that d prints, in reading order, with its places on
// pages. The annex, which lists them by their values as words, is no place.
func Figures(d *doc.Document, pages []frame.Page) []Entry { return figures(d, lines(pages)) }

func figures(d *doc.Document, stands map[int]spot) []Entry {
	w := walker{doc: d, stands: stands, words: map[doc.Element]string{}, seen: map[stand]bool{}}
	var out []Entry
	index := map[string]int{}
	doc.Walk(d, func(e doc.Element, up []doc.Element) {
		for _, f := range doc.Figures(e) {
			key := f.Query.String()
			if f.Status == ledger.NotStated {
				continue
			}
			i, known := index[key]
			if !known {
				i = len(out)
				index[key] = i
				out = append(out, Entry{Figure: *f})
			}
			if p, new := w.place(i, e, up); new {
				out[i].Places = append(out[i].Places, p)
			}
		}
	})
	return out
}

// Told is every figure that d states: those that it prints or draws, and behind them those
// that rows of the annex state in words, each with the page of its row.
func Told(d *doc.Document, pages []frame.Page) []Entry {
	stands := lines(pages)
	out := figures(d, stands)
	known := make(map[string]bool, len(out))
	for _, e := range out {
		known[e.Figure.Query.String()] = true
	}
	doc.Walk(d, func(e doc.Element, _ []doc.Element) {
		row, ok := e.(*doc.Row)
		if !ok || len(row.Lists) == 0 {
			return
		}
		at := begins(row, stands)
		for _, f := range row.Lists {
			if key := f.Query.String(); !known[key] && f.Status != ledger.NotStated {
				known[key] = true
				out = append(out, Entry{*f, []Place{{Page: at.page, Line: at.line, Lang: d.Langs[0]}}})
			}
		}
	})
	return out
}

// spot is a page and a line of it.
type spot struct{ page, line int }

// lines finds where the items of each node begin. Lines are the baselines of a
// page's text, from the top; furniture is none.
func lines(pages []frame.Page) map[int]spot {
	out := map[int]spot{}
	for _, p := range pages {
		var baselines []float64
		for _, it := range p.Items {
			if _, ok := it.Shape.(frame.Text); ok && it.Node > 0 {
				baselines = append(baselines, math.Round(float64(it.At.Y)))
			}
		}
		slices.Sort(baselines)
		baselines = slices.Compact(baselines)
		for _, it := range p.Items {
			if _, known := out[it.Node]; known || it.Node == 0 {
				continue
			}
			line, _ := slices.BinarySearch(baselines, math.Round(float64(it.At.Y)))
			out[it.Node] = spot{p.Number, line + 1}
		}
	}
	return out
}

// language is that of the innermost element that names one.
func language(d *doc.Document, e doc.Element, up []doc.Element) report.Lang {
	if l := e.Base().Lang; l != "" {
		return l
	}
	for _, above := range slices.Backward(up) {
		if l := above.Base().Lang; l != "" {
			return l
		}
	}
	return d.Langs[0]
}

// labelled puts before s what names it in the table row or tile that it stands
// in.
func labelled(s string, up []doc.Element, lang report.Lang) string {
	var label []string
	add := func(list []*doc.Paragraph) {
		for i, p := range list {
			if p.Lang == lang || i == len(list)-1 {
				label = append(label, Text(p))
				return
			}
		}
	}
	for _, above := range up {
		switch above := above.(type) {
		case *doc.Row:
			if len(above.Cells) > 0 {
				var heads []*doc.Paragraph
				for _, l := range above.Cells[0].Lines {
					heads = append(heads, &doc.Paragraph{Node: l.Node, Text: slices.Concat(l.Before, l.Whole, l.After)})
				}
				add(heads)
			}
		case *doc.Tile:
			add(above.Labels)
		case *doc.TileRow:
			add(above.Labels)
		}
	}
	if len(label) == 0 || label[0] == s {
		return s
	}
	return strings.Join(label, ", ") + ": " + s
}

// Text is the words of e in a row, with plain spaces.
func Text(e doc.Element) string { return gather(e, func(v *doc.Value) string { return v.Str }) }

// gather is the words of e, with each figure as the function writes it.
func gather(e doc.Element, figure func(*doc.Value) string) string {
	var b strings.Builder
	doc.Walk(e, func(e doc.Element, _ []doc.Element) {
		switch e := e.(type) {
		case *doc.Words:
			b.WriteString(e.Str)
		case *doc.Value:
			b.WriteString(figure(e))
		case *doc.PageOf:
			b.WriteString("…") // known after layout, and different when pages move
		}
	})
	return strings.TrimSpace(plain.Replace(b.String()))
}

// plain writes the spaces that no line ends at as others: that is not what a text says.
var plain = strings.NewReplacer("\u00a0", " ", "\u202f", " ")

// Sentence is a paragraph of a document in one language, or a line of a table
// or tile that has words, and where it begins.
type Sentence struct {
	Text       string
	Frame      string // the text with a gap for each figure
	Lang       report.Lang
	Page, Line int
}

// gap stands for a figure in the frame of a sentence.
const gap = "\ufffc" // the object replacement character

// Sentences is every sentence of d, in reading order, without the contents and
// the annex, which follow from the rest. A line of figures alone is none.
func Sentences(d *doc.Document, pages []frame.Page) []Sentence {
	stands := lines(pages)
	var out []Sentence
	for _, p := range d.Parts {
		if p.Follows {
			continue
		}
		doc.Walk(p, func(e doc.Element, up []doc.Element) {
			switch e.(type) {
			case *doc.Paragraph, *doc.Line:
			default:
				return
			}
			words := gather(e, func(*doc.Value) string { return gap })
			if !strings.ContainsFunc(words, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
				return
			}
			at := begins(e, stands)
			out = append(out, Sentence{Text(e), words, language(d, e, up), at.page, at.line})
		})
	}
	return out
}

// begins is where the first node of e stands.
func begins(e doc.Element, stands map[int]spot) (at spot) {
	doc.Walk(e, func(e doc.Element, _ []doc.Element) {
		if at.page == 0 {
			at = stands[e.Base().ID]
		}
	})
	return at
}

// All is the figures of d, and after them those that its sources state but no
// page prints.
func All(d *doc.Document, pages []frame.Page, l *ledger.Ledger) []Entry {
	out := Figures(d, pages)
	printed := map[string]bool{}
	for _, e := range out {
		printed[e.Figure.Query.String()] = true
	}
	for _, q := range l.Queries() {
		if !printed[q.String()] {
			out = append(out, Entry{Figure: l.Ask(q)})
		}
	}
	return out
}
