package document

import (
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/pattern"
)

// rows are the cells of the paragraphs of a document that are rows of a table, as
// tabs divide them; nil for any other paragraph.
func rows(s string) [][]string {
	var out [][]string
	for line := range strings.Lines(s) {
		if Fold(line) == "" {
			continue
		}
		var cells []string
		if line = strings.Trim(line, " \r\n"); strings.Contains(line, "\t") {
			for cell := range strings.SplitSeq(line, "\t") {
				cells = append(cells, Fold(cell))
			}
		}
		out = append(out, cells)
	}
	return out
}

// row is the cells of a paragraph, or nil.
func (d Document) row(paragraph int) []string {
	if paragraph < 1 || paragraph > len(d.rows) {
		return nil
	}
	return d.rows[paragraph-1]
}

// head is the paragraph of the head over a paragraph of a table, 0 without: that
// which the summary names, or the nearest row above whose numbers are years.
func (d Document) head(paragraph int) int {
	for _, t := range d.Source.Tables {
		if t.Head > 0 && t.First <= paragraph && paragraph <= t.Last {
			return t.Head
		}
	}
	if d.row(paragraph) == nil {
		return 0
	}
	for n := paragraph - 1; d.row(n) != nil; n-- {
		if d.isHead(n) {
			return n
		}
	}
	return 0
}

// isHead reports whether a row names years and has no other number.
func (d Document) isHead(paragraph int) bool {
	numbers := readerOf(d.Source.Lang).any.FindAllString(d.Paragraphs[paragraph-1], -1)
	isYear := func(n string) bool { return anyYear.FindString(n) == n }
	return len(numbers) > 0 && !slices.ContainsFunc(numbers, func(n string) bool { return !isYear(n) })
}

// column finds the words over the figure of f, if it stands in a table: the head of
// its column, as far as it can be told, and the whole head.
func (d Document) column(f *report.Fact) (over, head string) {
	n := d.head(f.Place.Paragraph)
	if n < 1 || n > len(d.Paragraphs) {
		return "", ""
	}
	head = d.Paragraphs[n-1]
	cells, heads := d.row(f.Place.Paragraph), d.row(n)
	if cells == nil || heads == nil { // without tabs, a year for each number of the row
		cells, heads = readerOf(d.Source.Lang).any.FindAllString(d.Paragraphs[f.Place.Paragraph-1], -1), anyYear.FindAllString(head, -1)
	}
	if len(cells) != len(heads) {
		return "", head
	}
	printed := Fold(f.Place.Printed)
	if number := readerOf(d.Source.Lang).any.FindString(printed); d.row(n) == nil && number != "" {
		printed = number
	}
	at := slices.IndexFunc(cells, func(c string) bool { return Index(c, printed, false) >= 0 })
	if at < 0 || slices.ContainsFunc(cells[at+1:], func(c string) bool { return Index(c, printed, false) >= 0 }) {
		return "", head
	}
	return heads[at], head
}

var anyYear = pattern.New(`\b(?:19|20|21)\d\d\b`)

// Numbers is where numbers stand in s, which is of a language, with their marks and their
// percent signs.
func Numbers(s string, tag report.Lang) [][]int { return readerOf(tag).any.FindAllStringIndex(s, -1) }

// Years are the years that s names.
func Years(s string) []string { return anyYear.FindAllString(s, -1) }
