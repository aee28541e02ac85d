package document

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

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

// Row is the cells of a paragraph, folded; nil if it is no row of a table.
func (d Document) Row(paragraph int) []string { return d.row(paragraph) }

// Over is what stands over a paragraph: the title of its table, and the nearest heading of
// a part.
func (d Document) Over(paragraph int) string { return d.over(paragraph) }

// row is the cells of a paragraph, or nil.
func (d Document) row(paragraph int) []string {
	if paragraph < 1 || paragraph > len(d.rows) {
		return nil
	}
	return d.rows[paragraph-1]
}

// cell is that of a paragraph which has what is printed, if tabs divide its row.
func (d Document) cell(paragraph int, printed string) string {
	for _, c := range d.row(paragraph) {
		if Index(c, printed, false) >= 0 {
			return c
		}
	}
	return ""
}

// head is the paragraph of the head over a paragraph of a table, 0 without: that
// which the summary names, or the nearest row above that is one.
func (d Document) head(paragraph int) int {
	for _, t := range d.Source.Tables {
		if t.Head > 0 && t.First <= paragraph && paragraph <= t.Last {
			return t.Head
		}
	}
	if paragraph < 1 || paragraph > len(d.Paragraphs) {
		return 0
	}
	return d.above().heads[paragraph-1]
}

// above is, of each paragraph, the nearest head above it in its table and the nearest
// heading of a part; 0 where there is none.
type above struct{ heads, headings []int }

// read finds what stands above each paragraph, from the first on.
func (d Document) read() (out above) {
	head, heading := 0, 0
	for n := 1; n <= len(d.Paragraphs); n++ {
		if d.row(n) == nil {
			head = 0
		}
		out.heads, out.headings = append(out.heads, head), append(out.headings, heading)
		if d.row(n) != nil && d.isHead(n) {
			head = n
		}
		if d.isHeading(n) {
			heading = n
		}
	}
	return out
}

// isHead reports whether a row names years and has no other number, or names something
// over each of its columns. One that has its first cell alone is a heading within a table.
func (d Document) isHead(paragraph int) bool {
	numbers := readerOf(d.Source.Lang).any.FindAllString(d.Paragraphs[paragraph-1], -1)
	isYear := func(n string) bool { return anyYear.FindString(n) == n }
	if len(numbers) > 0 && !slices.ContainsFunc(numbers, func(n string) bool { return !isYear(n) }) {
		return true
	}
	cells := d.row(paragraph)
	says := func(c string) bool { return c != "" }
	return len(cells) > 1 && slices.ContainsFunc(cells[1:], says) && !slices.ContainsFunc(cells[1:], func(c string) bool { return !isYear(c) && !beginsWithLetter(c) })
}

func beginsWithLetter(s string) bool {
	first, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(first)
}

// Head is the paragraph of the head over a figure of a paragraph, if it is a row as that
// is; 0 otherwise.
func (d Document) Head(paragraph int) int {
	if n := d.head(paragraph); d.row(n) != nil && d.row(paragraph) != nil {
		return n
	}
	return 0
}

// Label is what the row of a paragraph begins with, in front of its figures, where that
// has a head: the month, the district, or only the number of the row.
func (d Document) Label(paragraph int) string {
	if n := d.Head(paragraph); n == 0 || d.row(n)[0] == "" {
		return ""
	}
	return d.row(paragraph)[0]
}

// rowName is what the row of a figure is called behind the head of its first column,
// Tháng 1, and behind its number if that is all that stands there.
func (d Document) rowName(paragraph int, printed string) string {
	n := d.Head(paragraph)
	if n == 0 {
		return ""
	}
	cells := d.row(paragraph)
	if Index(cells[0], printed, false) >= 0 && !slices.ContainsFunc(cells[1:], func(c string) bool { return Index(c, printed, false) >= 0 }) {
		return "" // a sentence that stands in a sheet
	}
	name := d.row(n)[0] + " " + cells[0]
	if len(cells) > 2 && beginsWithLetter(cells[1]) && Index(cells[1], printed, false) < 0 {
		name += " " + cells[1]
	}
	return name
}

// numbered is how the headings of a part begin.
var numbered = pattern.New(`^(?:[IVXLC]+|\p{Lu}|\d{1,2}(?:\.\d{1,2})*)[.)/] `)

// over is what stands over a paragraph: the title of its table, and the nearest heading
// of a part.
func (d Document) over(paragraph int) string {
	title := ""
	if n := d.head(paragraph); n > 1 && d.row(n) != nil && d.row(n-1) == nil {
		if title, paragraph = d.Paragraphs[n-2], n-1; d.isHeading(n - 1) {
			return title
		}
	}
	if n := d.above().headings[paragraph-1]; n > 0 {
		return title + " " + d.Paragraphs[n-1]
	}
	return title
}

// isHeading reports whether a paragraph is the heading of a part: numbered or in capitals,
// no sentence, and with no numbers but years.
func (d Document) isHeading(n int) bool {
	p := d.Paragraphs[n-1]
	mark := numbered.FindString(p)
	if d.row(n) != nil || mark == "" && (p != strings.ToUpper(p) || !strings.Contains(p, " ")) || strings.HasSuffix(p, ".") || strings.HasSuffix(p, ";") {
		return false
	}
	rest := anyYear.ReplaceAllString(p[len(mark):], "")
	return !readerOf(d.Source.Lang).any.MatchString(rest)
}

// column finds the words over a figure, if it stands in a table: the head of its column,
// as far as it can be told, and the whole head.
func (d Document) column(paragraph int, printed string) (over, head string) {
	n := d.head(paragraph)
	if n < 1 || n > len(d.Paragraphs) {
		return "", ""
	}
	head = d.Paragraphs[n-1]
	cells, heads := d.row(paragraph), d.row(n)
	if cells == nil || heads == nil { // without tabs, a year for each number of the row
		cells, heads = readerOf(d.Source.Lang).any.FindAllString(d.Paragraphs[paragraph-1], -1), anyYear.FindAllString(head, -1)
	}
	if len(cells) != len(heads) {
		return "", head
	}
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
