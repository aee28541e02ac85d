// Package summary writes the summary of a document as far as a program can: its figures
// with what the words around them say, to be named, and all other numbers to be left out.
// It judges nothing that check --sources does not judge.
package summary

import (
	"fmt"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"tongket/report"
	"tongket/report/check"
	"tongket/report/document"
	"tongket/report/form"
	"tongket/report/lang"
	"tongket/report/pattern"
	"tongket/report/say"
)

// Head is what is said once of a document. What is empty is found in it.
type Head struct {
	ID, Dated string
	Reports   report.Period
	Lang      report.Lang
}

// Unfit is what of a head cannot stand in a summary, nor in the name of its file: which, how
// it is written, and what it is not; nothing where all can.
func (h Head) Unfit() (option, value string, is say.Message) {
	for _, f := range []struct {
		option, value string
		is            *form.Scalar
	}{{"id", h.ID, form.ID}, {"dated", h.Dated, form.Date}} {
		if f.value != "" && !regexp.MustCompile(f.is.Pattern).MatchString(f.value) || len(f.value) > form.LongestID {
			return f.option, f.value, f.is.Means
		}
	}
	return "", "", ""
}

// Summary is a file for sources/, and what it tells.
type Summary struct {
	Head
	YAML          []byte
	Facts, Spared int // figures to be named, and numbers to be left out
	Paragraphs    int
	Book          bool // the cells of the workbook are the figures
}

// Of reads a document whose file and hash s knows, for the project of r. Words of its
// own are in a language of terminals. Of a workbook that lies in the project, if it is one,
// the cells are the figures, if it has a table; else its text is.
func Of(r *report.Report, s *report.Source, d document.Document, book *Book, in *say.Language) Summary {
	w := writer{report: r, in: in, tag: s.Lang, source: s, title: Title(d)}
	var tables []named
	var rules []onSheet
	for _, t := range check.Tables(r, d) {
		before := len(w.proposed)
		n, ok := w.name(t)
		if !ok {
			w.proposed = w.proposed[:before]
			continue
		}
		tables = append(tables, n)
		if book != nil {
			if rule, ok := book.placed(n, d.Row(t.Head)); ok {
				rules = append(rules, rule)
			}
		}
	}
	if len(rules) == 0 {
		book = nil
	}
	w.head(s, d, book)
	if book != nil {
		w.rules(book, rules)
		w.line("facts: []")
		w.proposals()
		return Summary{Head: Head{s.ID, s.Dated, s.Reports, s.Lang}, YAML: []byte(w.out.String()), Facts: w.facts, Paragraphs: len(d.Paragraphs), Book: true}
	}
	found := slices.DeleteFunc(check.Survey(r, d), func(f check.Found) bool { return within(tables, d, f) })
	w.tables(tables)
	inTables := w.facts
	w.list("facts", found, func(f check.Found) bool { return !f.Open }, w.fact)
	w.list("left-out", found, func(f check.Found) bool { return f.Open }, w.spared)
	w.proposals()
	return Summary{Head: Head{s.ID, s.Dated, s.Reports, s.Lang}, YAML: []byte(w.out.String()), Facts: w.facts, Spared: len(found) - (w.facts - inTables), Paragraphs: len(d.Paragraphs)}
}

type writer struct {
	report   *report.Report
	in       *say.Language
	tag      report.Lang // of the document
	source   *report.Source
	title    string
	out      strings.Builder
	facts    int
	proposed []proposal
}

func (w *writer) line(format string, args ...any) { fmt.Fprintf(&w.out, format+"\n", args...) }

// comment is one in the language of the terminal.
func (w *writer) comment(indent string, m say.Message) {
	for line := range strings.Lines(w.in.Sprint(m)) {
		w.line("%s# %s", indent, strings.TrimSpace(line))
	}
}

func (w *writer) head(s *report.Source, d document.Document, book *Book) {
	if book != nil {
		w.comment("", "the tables of a workbook: its cells are the figures; look whether each column and each row is what this says")
	} else {
		w.comment("", "a summary as it was read from the document; each figure lacks the id of its indicator")
	}
	w.line("source: %s", s.ID)
	title := labelled(Title(d), s)
	if title == strings.ToUpper(title) {
		title = lang.Capital(strings.ToLower(title))
	}
	title = quoted(title)
	var label []string
	for _, tag := range w.report.Languages {
		label = append(label, fmt.Sprintf("%s: %s", tag, title))
	}
	w.comment("", "what the document is about, in each language")
	w.line("label: {%s}", strings.Join(label, ", "))
	if book != nil {
		w.line("document:\n  workbook: %s", quoted(book.Path))
	} else {
		w.line("document:\n  file: %s\n  sha256: %s", quoted(s.File), s.SHA256)
	}
	if s.Lang != w.report.Languages[0] {
		w.line("  language: %s", s.Lang)
	}
	if s.Dated != "" {
		w.line("dated: %s", s.Dated)
	}
	w.line("reports: %s\n", s.Reports)
}

// labelled is a title as the label of a source: no label states a figure, so that a title
// that does gives way to the name of the file.
func labelled(title string, s *report.Source) string {
	if len(document.Numbers(title, s.Lang)) == len(document.Years(title)) {
		return title
	}
	var words []string
	for _, word := range strings.FieldsFunc(strings.TrimSuffix(s.File, path.Ext(s.File)), func(r rune) bool { return strings.ContainsRune(" -_.", r) }) {
		if !strings.ContainsAny(word, "0123456789") || len(document.Years(word)) == 1 && len(word) == 4 {
			words = append(words, word)
		}
	}
	return lang.Capital(strings.Join(words, " "))
}

func (w *writer) list(key string, found []check.Found, of func(check.Found) bool, write func(check.Found)) {
	if !slices.ContainsFunc(found, of) {
		if key == "facts" {
			w.line("facts: []")
		}
		return
	}
	w.line("%s:", key)
	for _, f := range found {
		if of(f) {
			write(f)
		}
	}
}

func (w *writer) fact(f check.Found) {
	w.facts++
	w.comment("  ", say.Literal(f.Words))
	guesses := ""
	for _, i := range f.Perhaps(w.report, w.tag) {
		guesses += w.in.Sprint(say.Sprintf("; perhaps %s", i.ID+" ("+i.Name.String(w.tag)+")"))
	}
	if guesses == "" && f.Name != "" {
		guesses = w.in.Sprint(say.Sprintf("; perhaps a new one, %s", w.propose(f.Name)))
	}
	w.line("  - indicator: %q%s", report.ToBeNamed, strings.TrimSuffix("  #"+strings.TrimPrefix(guesses, ";"), "  #"))
	var members []string
	for _, m := range f.Members {
		members = append(members, m.ID)
	}
	switch len(members) {
	case 0:
	case 1:
		w.line("    of: %s", members[0])
	default:
		w.line("    of: [%s]", strings.Join(members, ", "))
	}
	w.line("    period: %s", f.Period)
	w.line("    %s: %s", f.Aspect.Key(), f.Typed)
	if f.Aspect.HasBase() {
		w.line("    from: %s", f.Base)
	}
	if in := scales[f.In]; in != "" {
		w.line("    in: %s", in)
	}
	w.line("    at: {paragraph: %d, printed: %s}", f.Paragraph, quoted(f.Printed))
}

func (w *writer) spared(f check.Found) {
	if f.Words != "" {
		w.comment("  ", say.Literal(f.Words))
	}
	w.line("  - {paragraph: %d, printed: %s, why: }", f.Paragraph, quoted(f.Printed))
}

var scales = map[int]string{3: "thousand", 6: "million", 9: "billion"}

// quoted is a text for YAML, whatever stands in it.
func quoted(s string) string { return strconv.Quote(s) }

// Title is what a document is called: the first of its first paragraphs that has a year
// and no other number, and is no sentence; else the first.
func Title(d document.Document) string {
	first := d.Paragraphs[0]
	for _, p := range d.Paragraphs[:min(len(d.Paragraphs), 12)] {
		years := document.Years(p)
		if len(years) > 0 && !strings.HasSuffix(p, ".") && len(document.Numbers(p, d.Source.Lang)) == len(years) {
			return report.Clip(p)
		}
	}
	return report.Clip(first)
}

// Reports is the period that a document is about: the year of its title, or the part of it
// that the title names; else the year that it names most, of several the last; false where
// it names none.
func Reports(d document.Document) (report.Period, bool) {
	if title := Title(d); len(document.Years(title)) > 0 {
		n, err := strconv.Atoi(slices.Max(document.Years(title)))
		return check.PeriodNamed(title, d.Source.Lang, n), err == nil
	}
	count, best := map[string]int{}, ""
	for _, p := range d.Paragraphs {
		for _, y := range document.Years(p) {
			if count[y]++; count[y] > count[best] || count[y] == count[best] && y > best {
				best = y
			}
		}
	}
	n, err := strconv.Atoi(best)
	return report.Year(n), err == nil
}

// Dated is the day that a document records among its first paragraphs, in the words of a
// language or in digits, or nothing.
func Dated(d document.Document, tag report.Lang) string {
	for _, p := range d.Paragraphs[:min(len(d.Paragraphs), 12)] {
		if m := recorded.FindString(p); m != "" {
			return m
		}
		first, _, _ := strings.Cut(p, ". ") // a place and a day, before the news begin
		if day := dayInDigits(first, lang.Of(tag)); day != "" {
			return day
		}
		for _, y := range document.Years(p) {
			year, err := strconv.Atoi(y)
			if day := dayIn(p, year, lang.Of(tag)); err == nil && day != "" {
				return day
			}
		}
	}
	return ""
}

var (
	recorded = pattern.New(`\b(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\b`)
	inDigits = pattern.New(`\b(\d{1,2})([/.-])(\d{1,2})([/.-])((?:19|20)\d\d)\b`)
	noughts  = pattern.New(`\b0(\d)\b`)
)

// dayInDigits is the only day that a short text has in digits, 05/02/2026; of a language
// that writes months first, too, one that can be no other day.
func dayInDigits(text string, l *lang.Language) string {
	const short = 80
	m := inDigits.FindStringSubmatch(text)
	if m == nil || len(inDigits.FindAllStringIndex(text, 2)) > 1 || utf8.RuneCountInString(text) > short || m[2] != m[4] {
		return ""
	}
	first, _ := strconv.Atoi(m[1])
	second, _ := strconv.Atoi(m[3])
	year, _ := strconv.Atoi(m[5])
	if l.Numbers.Decimal == "." && first <= 12 && second <= 12 && first != second {
		return "" // 05/02 is in May, or in February
	}
	if second > 12 && first <= 12 && l.Numbers.Decimal == "." {
		first, second = second, first
	}
	day := time.Date(year, time.Month(second), first, 0, 0, 0, 0, time.UTC)
	if day.Day() != first || int(day.Month()) != second {
		return ""
	}
	return day.Format(time.DateOnly)
}

// dayIn is the day of a year that a text has in words.
func dayIn(text string, year int, l *lang.Language) string {
	text = noughts.ReplaceAllString(text, "$1")
	for day := time.Date(year, 1, 1, 0, 0, 0, 0, time.UTC); day.Year() == year; day = day.AddDate(0, 0, 1) {
		if words := noughts.ReplaceAllString(document.Fold(l.Dates.Day(day)), "$1"); document.Index(text, words, false) >= 0 {
			return day.Format(time.DateOnly)
		}
	}
	return ""
}

// ID is an id made of the name of a file.
func ID(file string) string {
	file = file[:len(file)-len(ending(file))]
	out := strings.Map(func(r rune) rune {
		switch {
		case 'a' <= r && r <= 'z', '0' <= r && r <= '9':
			return r
		}
		return '-'
	}, lang.Unmarked(strings.ToLower(file)))
	out = strings.Join(strings.FieldsFunc(out, func(r rune) bool { return r == '-' }), "-")
	if out == "" || out[0] < 'a' {
		out = "source-" + out
	}
	return strings.Trim(out[:min(len(out), form.LongestID)], "-")
}

func ending(file string) string {
	if i := strings.LastIndexByte(file, '.'); i > 0 {
		return file[i:]
	}
	return ""
}
