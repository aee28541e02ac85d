package check

import (
	"io/fs"
	"slices"
	"strings"
	"sync"
	"unicode"

	"tongket/report"
	"tongket/report/document"
	"tongket/report/lang"
	"tongket/report/pattern"
	"tongket/report/say"
)

// Documents holds the summaries of r against the documents themselves, which lie in the
// root of fsys, as Shelf does.
func Documents(r *report.Report, fsys fs.FS) report.Problems {
	return Shelf(r, document.Shelf{Folder: fsys})
}

// Shelf holds the summaries of r against the documents themselves, as far as they are on
// the shelf: each file is the one that was summarised, and each figure stands, as
// printed, in the paragraph named, in a sentence that says the same of it. Numbers of
// the documents that no summary speaks of are warnings.
func Shelf(r *report.Report, shelf document.Shelf) (problems report.Problems) {
	rosters, all := rosters{}, &archive{report: r}
	for d := range shelf.Each(r.Sources, &problems) {
		p := newProof(d, rosters)
		all.of = append(all.of, p)
		problems = append(problems, p.compare(r)...)
		problems = append(problems, p.unspoken(r)...)
	}
	return append(problems, all.prose()...).Sort()
}

// proof is a document that its summary is held against.
type proof struct {
	document.Document
	rosters rosters
	pairs   func() map[string][]int // of words, and the paragraphs in which they stand, from 0
	days    func() []day            // that it prints
}

func newProof(d document.Document, r rosters) proof {
	p := proof{Document: d, rosters: r}
	p.pairs = sync.OnceValue(func() map[string][]int {
		out := map[string][]int{}
		for i, p := range d.Paragraphs {
			for pair := range wordPairs(p) {
				out[pair] = append(out[pair], i)
			}
		}
		return out
	})
	p.days = sync.OnceValue(p.prints)
	return p
}

// compare looks for every figure in its paragraph.
func (d proof) compare(r *report.Report) (out report.Problems) {
	for _, f := range d.Source.Facts {
		d.find(&out, f.At, f.Place.Paragraph, f.Place.Printed)
		d.noun(&out, r, f)
		d.words(&out, f)
		if e, ok := d.Sentence(f); ok && !d.Source.LangUnread {
			evidence{e, d.rosters}.compare(&out)
		}
	}
	for _, f := range d.Source.Unread {
		d.find(&out, f.At, f.Place.Paragraph, f.Place.Printed)
	}
	for _, x := range d.Source.LeftOut {
		d.find(&out, x.At, x.Paragraph, x.Printed)
	}
	for _, s := range d.Source.Statements {
		d.compareStatement(&out, s)
	}
	d.date(&out)
	return out
}

// words warns of a figure that is typed in words which are not those that are printed.
func (d proof) words(out *report.Problems, f *report.Fact) {
	words := f.Amount.Words.String(d.Source.Lang)
	if words == "" || f.Place.Printed == "" || strings.Contains(lang.Small(document.Fold(f.Place.Printed)), lang.Small(document.Fold(words))) {
		return
	}
	out.Warn(report.StatementDiffers, f.At, "type the words of the document, and the same in the other language", "the figure is typed as %q, and the document is said to print %q", words, f.Place.Printed)
}

// noun warns of a figure that is printed with the unit of others: 2.711 cá nhân of what
// counts tập thể.
func (d proof) noun(out *report.Problems, r *report.Report, f *report.Fact) {
	own := f.Indicator.Unit
	if own == nil || own.Kind != report.Count || f.Aspect.HasBase() || own.Name[d.Source.Lang].One == "" {
		return
	}
	printed := document.Fold(f.Place.Printed)
	for _, u := range r.Units {
		for _, name := range []string{u.Name[d.Source.Lang].One, u.Name[d.Source.Lang].Other} {
			if u != own && u.Kind == report.Count && name != "" && strings.HasSuffix(printed, " "+document.Fold(name)) && !printsOwn(printed, document.Fold(name), own.Name[d.Source.Lang]) {
				out.Warn(report.UnitWord, f.At, "correct the indicator, or the figure", "%s counts %s, and the document is said to print %q", f.Indicator.ID, own.Name[d.Source.Lang].Other, f.Place.Printed)
				return
			}
		}
	}
}

// printsOwn reports whether a name of its unit ends what is printed, too, or stands between
// the number and the name of another: lượt người are lượt, but ca tử vong are no ca where
// they are counted by themselves.
func printsOwn(printed, other string, own report.Plural) bool {
	before := strings.TrimSuffix(printed, other)
	return slices.ContainsFunc([]string{document.Fold(own.One), document.Fold(own.Other)}, func(name string) bool {
		return name != "" && (strings.HasSuffix(printed, name) || strings.HasSuffix(before, " "+name+" "))
	})
}

// compareStatement looks for a statement in its paragraph: for the words that it
// says are printed there, or else for words that it shares with the document.
func (d proof) compareStatement(out *report.Problems, s *report.Statement) {
	if s.Printed != "" || s.Paragraph < 1 || s.Paragraph > len(d.Paragraphs) {
		d.find(out, s.At, s.Paragraph, s.Printed)
		return
	}
	d.invents(out, s)
	pairs := wordPairs(document.Fold(s.Text.String(d.Source.Lang)))
	shared := make([]int, len(d.Paragraphs))
	for pair := range pairs {
		for _, i := range d.pairs()[pair] {
			shared[i]++
		}
	}
	if best := slices.Index(shared, slices.Max(shared)); shared[best] > shared[s.Paragraph-1] {
		out.Warn(report.ParagraphDiffers, s.At, "correct the paragraph, or quote under printed: a few words that stand there",
			"the statement has more words in common with paragraph %d of %s than with paragraph %d", best+1, d.Source.File, s.Paragraph)
	}
}

// wordPairs is every two words that follow each other in s. Vietnamese writes a
// word in several syllables, so that one by one they tell little.
func wordPairs(s string) map[string]bool {
	words := strings.FieldsFunc(strings.ToLower(s), notOfWord)
	out := map[string]bool{}
	for i := range len(words) - 1 {
		out[words[i]+" "+words[i+1]] = true
	}
	return out
}

func notOfWord(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }

// Dates as a document's head records them: 2022-01, or 2022-01-23.
var recordedDate = pattern.New(`\b(?:19|20)\d\d-(?:0[1-9]|1[0-2])(?:-\d\d)?\b`)

// date holds the dates of the summary against those that the document records.
func (d proof) date(out *report.Problems) {
	s := d.Source
	if s.Event != "" {
		d.find(out, s.EventPlace, s.EventAt, s.Event)
	}
	var recorded []string
	for _, p := range d.Paragraphs {
		recorded = append(recorded, recordedDate.FindAllString(p, -1)...)
	}
	if len(recorded) > 0 && s.Dated != "" && !slices.ContainsFunc(recorded, func(r string) bool { return strings.HasPrefix(r, s.Dated) }) {
		out.Warn(report.DateDiffers, s.DatedAt, say.Sprintf("dated: %s", recorded[0]), "the summary is dated %s, but %s records %s", s.Dated, s.File, recorded[0])
	}
}

// find looks for words in a paragraph. Where neither could be read there is nothing
// to look for.
func (d proof) find(out *report.Problems, at report.Pos, paragraph int, printed string) {
	if paragraph < 1 || printed == "" && paragraph <= len(d.Paragraphs) {
		return
	}
	if paragraph > len(d.Paragraphs) {
		out.Add(report.NotPrintedThere, at, "", "%s has %d paragraphs, not %d", d.Source.File, len(d.Paragraphs), paragraph)
		return
	}
	prints := func(n int) bool { _, is := d.Stands(n, printed); return is }
	if prints(paragraph) {
		return
	}
	hint := say.Message("it stands in no paragraph")
	for n := range d.Paragraphs {
		if prints(n + 1) {
			hint = say.Sprintf("it stands in paragraph %d", n+1)
			break
		}
	}
	out.Add(report.NotPrintedThere, at, hint, "paragraph %d of %s does not print %q", paragraph, d.Source.File, report.Clip(printed))
}
