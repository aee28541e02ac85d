package check

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode"

	"tongket/report"
	"tongket/report/document"
	"tongket/report/lang"
	"tongket/report/say"
)

// spare is a number of a document that its summary does not speak of.
type spare struct {
	paragraph int
	number    string
	printed   string // with the word after it
}

// unspoken is the numbers of the document that the summary neither records nor
// explains, as a block to paste under left-out.
func (d proof) unspoken(r *report.Report) (out report.Problems) {
	if d.Source.Workbook != "" {
		return nil // a workbook holds what nobody publishes: its rules say what of it is read
	}
	unplaced := func(f *report.Fact) bool { return f.Place.Paragraph == 0 || f.Place.Printed == "" }
	if d.Source.NumbersHidden || slices.ContainsFunc(d.Source.Unread, unplaced) {
		return nil // any number may be one that the summary means to speak of
	}
	var left []spare
	a := d.account(r)
	for i := range d.Paragraphs {
		left = append(left, a.spare(i+1)...)
	}
	if len(left) > 0 {
		out.Warn(report.UnrecordedNumber, d.Source.At, leftOutBlock(left, len(d.Source.LeftOut) == 0),
			"%s prints what the summary does not speak of: %s", d.Source.File, listed(left))
	}
	return out
}

// listed names the first of the numbers with their paragraphs.
func listed(left []spare) say.Message {
	const most = 12
	var out []say.Message
	numbers := ""
	for i, s := range left[:min(most, len(left))] {
		if i > 0 && left[i-1].paragraph == s.paragraph {
			numbers += ", " + s.number
			out = out[:len(out)-1]
		} else {
			numbers = s.number
		}
		out = append(out, say.Sprintf("paragraph %d: %s", s.paragraph, numbers))
	}
	if more := len(left) - most; more > 0 {
		out = append(out, say.Sprintf("and %d more", more))
	}
	return say.Join(out, "; ")
}

// leftOutBlock is the numbers as YAML in which only the reasons are missing.
func leftOutBlock(left []spare, first bool) say.Message {
	var out strings.Builder
	if first {
		out.WriteString("\n\tleft-out:")
	}
	for _, s := range left {
		fmt.Fprintf(&out, "\n\t  - {paragraph: %d, printed: %q, why: }", s.paragraph, s.printed)
	}
	return say.Sprintf("record them as facts, or paste this and say why each is none:%s", out.String())
}

// An account is what a summary says of the numbers of its document.
type account struct {
	proof
	spoken    map[int][]string // by paragraph
	heads     map[int]bool     // paragraphs that say what stands below them
	names     []string
	explained map[string]bool // wherever they stand
	nouns     nouns
}

func (d proof) account(r *report.Report) account {
	a := account{d, d.spoken(), map[int]bool{}, names(r), map[string]bool{}, nounsOf(r, d.Source.Lang)}
	for _, f := range slices.Concat(d.Source.Facts, d.Source.Unread) {
		a.heads[d.Head(f.Place.Paragraph)] = true
		a.spoken[f.Place.Paragraph] = append(a.spoken[f.Place.Paragraph], timesOf(f.Indicator, r.Languages)...)
	}
	for _, n := range slices.Concat(d.years(), d.repeated()) {
		a.explained[n] = true
	}
	return a
}

// spare is the numbers of a paragraph that nothing explains.
func (a account) spare(paragraph int) (out []spare) {
	if a.heads[paragraph] {
		return nil
	}
	whole := a.Paragraphs[paragraph-1]
	p := strings.TrimPrefix(whole, a.Label(paragraph))
	for _, s := range slices.Concat(a.spoken[paragraph], a.names) {
		p = erase(p, s, a.Spaced(paragraph))
	}
	for _, dated := range noFigures() {
		p = dated.ReplaceAllString(p, " ")
	}
	for _, at := range document.Numbers(p, a.Source.Lang) {
		n := p[at[0]:at[1]]
		if a.explained[n] {
			continue
		}
		s := spare{paragraph, n, n + a.nouns.behind(n, p[at[1]:])}
		if document.Index(whole, s.printed, a.Spaced(paragraph)) < 0 {
			s.printed = n
		}
		if !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}

// nextWord is the word that s begins with after a blank, with the blank.
func nextWord(s string) string {
	rest, ok := strings.CutPrefix(s, " ")
	n := strings.IndexFunc(rest, func(r rune) bool { return !unicode.IsLetter(r) })
	if n < 0 {
		n = len(rest)
	}
	if !ok || n == 0 {
		return ""
	}
	return " " + rest[:n]
}

// erase is p without s where it stands as a figure of its own.
func erase(p, s string, spaced bool) string {
	var out strings.Builder
	for {
		i := document.Index(p, s, spaced)
		if i < 0 {
			return out.String() + p
		}
		out.WriteString(p[:i] + " ")
		p = p[i+len(s):]
	}
}

// noFigures are the numbers that nobody takes for a figure: dates, periods, times of
// day, numbers of lists, of tables and of acts, and those that hang on a name; in any
// language, for a document of one has dates and heads of another.
var noFigures = sync.OnceValue(func() []*regexp.Regexp {
	var heads, dates []string
	for _, l := range lang.All() {
		for head := range l.Reading.Heads.Spelt {
			heads = append(heads, regexp.QuoteMeta(head))
		}
		dates = append(dates, l.Reading.NoFigures...)
	}
	list := []string{
		`^(?:\d{1,2}(?:\.\d{1,2})*[.)]|\(\d{1,2}\)) `,
		`\p{Lu}\p{L}*-?\d+\b`,
		`\d+\p{L}?/(?:(?:19|20)\d\d/)?\p{Lu}[\p{L}\d]*(?:[-/](?:\p{Lu}|\d)[\p{L}\d]*)*`,
		`\d+\p{L}?-\p{Lu}{2,4}/\p{Lu}[\p{L}\d]*`,
		`(?i)(?:^|[ (])(?:` + strings.Join(heads, "|") + `) \d+\b`,
		`\b\d{1,2}/\d{1,2}/(?:19|20)\d\d\b|\b(?:19|20)\d\d-[01]\d(?:-[0-3]\d)?\b`,
		`\b(?:19|20)\d\d ?[-/] ?(?:19|20)?\d\d\b`,
		`(?i)\b\d{1,2}[hg][0-5]\d\b|\b24/7\b|\b24/24\b`,
	}
	var out []*regexp.Regexp
	for _, pattern := range append(list, dates...) {
		out = append(out, regexp.MustCompile(pattern))
	}
	return out
})

// names are those with digits that the project lists or explains.
func names(r *report.Report) (out []string) {
	for _, n := range r.Names {
		out = append(out, document.Fold(n))
	}
	for _, t := range r.Terms {
		for _, lang := range r.Languages {
			if name := document.Fold(t.Name.String(lang)); strings.ContainsFunc(name, unicode.IsDigit) {
				out = append(out, name)
			}
		}
	}
	return out
}

// years are those that the document reports on, the one before and the one after,
// and those that its facts are of or compare with.
func (d proof) years() []string {
	var out []string
	for _, near := range []report.Period{d.Source.Reports.YearBefore(), d.Source.Reports, d.Source.Reports.In(d.Source.Reports.Year() + 1)} {
		out = append(out, years(near)...)
	}
	for _, f := range slices.Concat(d.Source.Facts, d.Source.Unread) {
		out = append(out, years(f.Period)...)
		out = append(out, years(f.Base)...)
	}
	return out
}

// repeated are the numbers, long enough to be no chance, that facts of the document
// record from another place, and those that its facts replace.
func (d proof) repeated() (out []string) {
	replaced := map[*report.Source]map[report.Query]bool{}
	for _, f := range d.Source.Facts {
		out = appendNumbers(out, f)
		if f.Revises == nil {
			continue
		}
		if replaced[f.Revises] == nil {
			replaced[f.Revises] = map[report.Query]bool{}
		}
		replaced[f.Revises][f.Query()] = true
	}
	for s, queries := range replaced {
		for _, old := range s.Facts {
			if queries[old.Query()] {
				out = appendNumbers(out, old)
			}
		}
	}
	return out
}

func appendNumbers(out []string, f *report.Fact) []string {
	printed := document.Fold(f.Place.Printed)
	for _, at := range document.Numbers(printed, f.Source.Lang) {
		if n := printed[at[0]:at[1]]; len(n) > 3 {
			out = append(out, n)
		}
	}
	return out
}

// spoken is what the summary says each paragraph prints, the longest first.
func (d proof) spoken() map[int][]string {
	out := map[int][]string{}
	say := func(at int, printed string) {
		if stands, ok := d.Stands(at, printed); ok {
			out[at] = append(out[at], stands)
		}
	}
	for _, f := range slices.Concat(d.Source.Facts, d.Source.Unread) {
		say(f.Place.Paragraph, f.Place.Printed)
	}
	for _, x := range d.Source.LeftOut {
		say(x.Paragraph, x.Printed)
	}
	for _, s := range d.Source.Statements {
		say(s.Paragraph, s.Printed)
	}
	say(d.Source.EventAt, d.Source.Event)
	for _, list := range out {
		slices.SortFunc(list, func(a, b string) int { return len(b) - len(a) })
	}
	return out
}
