package document

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"tongket/report"
	"tongket/report/lang"
	"tongket/report/pattern"
)

// Sentence is where a document prints a figure.
type Sentence struct {
	Fact                *report.Fact
	Printed             string // the figure as it stands there, folded
	Before, After, Text string // of the figure, in its sentence
	Paragraph           string
	Column, Head        string // over the figure, if it stands in a table
	Cell                string // in which the figure stands, if tabs divide its row
	Row                 string // what its row is called, if the table has a head
	Over                string // the title of its table, and the heading of its part
}

// Sentence finds the sentence in which f is printed.
func (d Document) Sentence(f *report.Fact) (Sentence, bool) {
	printed, ok := d.Stands(f.Place.Paragraph, f.Place.Printed)
	if !ok {
		return Sentence{}, false
	}
	p := d.Paragraphs[f.Place.Paragraph-1]
	at := max(0, Index(p, printed, d.Spaced(f.Place.Paragraph)))
	start, end := readerOf(d.Source.Lang).sentenceAround(p, at)
	after := at + len(printed)
	s := Sentence{Fact: f, Printed: printed, Before: p[start:at], After: p[after:max(after, end)], Text: p[start:max(after, end)], Paragraph: p}
	s.Column, s.Head = d.column(f.Place.Paragraph, printed)
	s.Cell = d.cell(f.Place.Paragraph, printed)
	s.Row, s.Over = d.rowName(f.Place.Paragraph, printed), d.over(f.Place.Paragraph)
	return s, true
}

// Spaced reports whether spaces part the groups of numbers in a paragraph. In a row of a
// table they may part its cells.
func (d Document) Spaced(paragraph int) bool {
	return readerOf(d.Source.Lang).spaced && d.row(paragraph) == nil && d.head(paragraph) == 0
}

// Index is where p prints s as a figure or a word of its own: 74 vụ does not stand
// in 574 vụ, nor 4. in 2024. or 4.5, nor ba in bao; nor, if spaces part the groups of
// numbers, 574 cas in 1 574 cas.
func Index(p, s string, spaced bool) int {
	for from := 0; ; {
		i := strings.Index(p[from:], s)
		if i < 0 || s == "" {
			return -1
		}
		i += from
		if !partBefore(p[:i], s) && !partAfter(p[i+len(s):], s) && !(spaced && inGroups(p[:i], s, p[i+len(s):])) {
			return i
		}
		from = i + 1
	}
}

// partBefore reports whether the number or word that s begins with has begun before it.
func partBefore(before, s string) bool {
	first, _ := utf8.DecodeRuneInString(s)
	last, _ := utf8.DecodeLastRuneInString(before)
	if !isDigit(s[0]) || before == "" {
		return unicode.IsLetter(first) && unicode.IsLetter(last)
	}
	n := len(before) - 1
	return isDigit(before[n]) || n > 0 && isPoint(before[n]) && isDigit(before[n-1])
}

// partAfter reports whether the number or word that s ends with goes on after it.
func partAfter(after, s string) bool {
	last, _ := utf8.DecodeLastRuneInString(s)
	next, _ := utf8.DecodeRuneInString(after)
	n := len(s) - 1
	switch {
	case after == "":
		return false
	case isDigit(s[n]):
		return isDigit(after[0]) || len(after) > 1 && isPoint(after[0]) && isDigit(after[1])
	case n > 0 && isPoint(s[n]) && isDigit(s[n-1]):
		return isDigit(after[0])
	}
	return unicode.IsLetter(last) && unicode.IsLetter(next)
}

func isPoint(b byte) bool { return b == '.' || b == ',' }

func isDigit(b byte) bool { return '0' <= b && b <= '9' }

var (
	groupsBefore = pattern.New(`(?:^|[^\d.,])\d{1,3}(?: \d{3})* $`)
	groupFirst   = pattern.New(`^\d{3}(?:\D|$)`)
	groupLast    = pattern.New(`(?:^|[^\d.,])\d{1,3}$`)
	groupsAfter  = pattern.New(`^(?: \d{3})+(?:\D|$)`)
)

// inGroups reports whether s stands within a number whose groups spaces part.
func inGroups(before, s, after string) bool {
	return groupFirst.MatchString(s) && groupsBefore.MatchString(before) || groupLast.MatchString(s) && groupsAfter.MatchString(after)
}

// sentenceAround is the sentence of p that holds offset at.
func (l *reader) sentenceAround(p string, at int) (start, end int) {
	for i := range len(p) - 1 {
		if p[i+1] != ' ' || !strings.ContainsRune(".;!?", rune(p[i])) || p[i] == '.' && l.abbreviates(p[:i]) {
			continue
		}
		if i >= at {
			return start, i
		}
		start = i + 2
	}
	return start, len(p)
}

// abbreviates reports whether the last word of s is one whose full stop ends no sentence.
func (l *reader) abbreviates(s string) bool {
	from := strings.LastIndexAny(s, " (") + 1
	return l.short[lang.Small(s[from:])]
}

// Sentences finds the sentences of the documents of sources that publish their facts. A
// fact that its document does not print where the summary says has none.
func Sentences(sources []*report.Source, shelf Shelf) (sentences map[*report.Fact]string, problems report.Problems) {
	sentences = map[*report.Fact]string{}
	for d := range shelf.Each(sources, &problems) {
		for _, f := range d.Source.Facts {
			if s, ok := d.Sentence(f); ok {
				sentences[f] = s.Text
			}
		}
	}
	return sentences, problems.Sort()
}
