package document

import (
	"io/fs"
	"strings"
	"unicode"
	"unicode/utf8"

	"tongket/report"
)

// Sentence is where a document prints a figure.
type Sentence struct {
	Fact                *report.Fact
	Before, After, Text string // of the figure, in its sentence
	Paragraph           string
	Column, Head        string // over the figure, if it stands in a table
}

// Sentence finds the sentence in which f is printed.
func (d Document) Sentence(f *report.Fact) (Sentence, bool) {
	if f.Place.Paragraph < 1 || f.Place.Paragraph > len(d.Paragraphs) {
		return Sentence{}, false
	}
	p := d.Paragraphs[f.Place.Paragraph-1]
	at := Index(p, Fold(f.Place.Printed))
	if at < 0 {
		return Sentence{}, false
	}
	start, end := sentenceAround(p, at)
	after := at + len(Fold(f.Place.Printed))
	column, head := d.column(f)
	return Sentence{f, p[start:at], p[after:max(after, end)], p[start:max(after, end)], p, column, head}, true
}

// Index is where p prints s as a figure or a word of its own: 74 vụ does not stand
// in 574 vụ, nor 4. in 2024. or 4.5, nor ba in bao.
func Index(p, s string) int {
	for from := 0; ; {
		i := strings.Index(p[from:], s)
		if i < 0 || s == "" {
			return -1
		}
		i += from
		if !partBefore(p[:i], s) && !partAfter(p[i+len(s):], s) {
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

// sentenceAround is the sentence of p that holds offset at.
func sentenceAround(p string, at int) (start, end int) {
	end = len(p)
	for _, mark := range []string{". ", "; ", "! ", "? "} {
		if i := strings.LastIndex(p[:at], mark); i >= 0 {
			start = max(start, i+len(mark))
		}
		if i := strings.Index(p[at:], mark); i >= 0 {
			end = min(end, at+i)
		}
	}
	return start, end
}

// Sentences finds the sentences of the documents of sources that publish their facts. A
// fact that its document does not print where the summary says has none.
func Sentences(sources []*report.Source, fsys fs.FS) (sentences map[*report.Fact]string, problems report.Problems) {
	sentences = map[*report.Fact]string{}
	for d := range Each(sources, fsys, &problems) {
		for _, f := range d.Source.Facts {
			if s, ok := d.Sentence(f); ok {
				sentences[f] = s.Text
			}
		}
	}
	return sentences, problems.Sort()
}
