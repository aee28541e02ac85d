package load

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"tongket/report"
	"tongket/report/intake"
	"tongket/report/lang"
)

// Documents holds the summaries of r against the documents themselves, which
// lie in the root of fsys: each file is the one that was summarised, and each
// figure stands, as printed, in the paragraph named, in a sentence that says the
// same of it. Numbers of the documents that no summary speaks of are warnings.
func Documents(r *report.Report, fsys fs.FS) (problems report.Problems) {
	for _, s := range r.Sources {
		if s.File == "" {
			continue // what is wrong with its name is reported there
		}
		if d, ok := openDocument(s, fsys, &problems); ok {
			problems = append(problems, d.compare()...)
			problems = append(problems, d.unspoken(r)...)
		}
	}
	return problems.Sort()
}

// Sentences finds the sentences of the documents that publish the facts of
// sources. A fact that its document does not print where the summary says has
// none.
func Sentences(sources []*report.Source, fsys fs.FS) (sentences map[*report.Fact]string, problems report.Problems) {
	sentences = map[*report.Fact]string{}
	for _, s := range sources {
		d, ok := openDocument(s, fsys, &problems)
		if !ok {
			continue
		}
		for _, f := range s.Facts {
			if e, ok := d.evidence(f); ok {
				sentences[f] = e.sentence
			}
		}
	}
	return sentences, problems.Sort()
}

// openDocument reads the document of s. Of what is no text, or not the text that was
// published, nothing else is judged.
func openDocument(s *report.Source, fsys fs.FS, problems *report.Problems) (document, bool) {
	data, err := intake.FS(fsys, s.File, intake.MaxDocument)
	if err != nil {
		problems.Add(report.DocumentMissing, s.FileAt, "put the file into the folder that --sources names", "the document %s cannot be read: %s", s.File, intake.Reason(err))
		return document{}, false
	}
	content, fault := intake.Text(data)
	if fault != nil {
		problems.Add(report.DocumentUnreadable, s.FileAt, cmp.Or(fault.Hint, "save it as plain text")+plainText, "the document %s is %s", s.File, fault.What)
		return document{}, false
	}
	d := document{source: s, paragraphs: paragraphs(content), rows: rows(content)}
	if !d.isWhole(problems) {
		return document{}, false
	}
	if sum := sha256.Sum256(data); s.SHA256 != "" && hex.EncodeToString(sum[:]) != s.SHA256 {
		problems.Add(report.DocumentChanged, s.HashAt, "compare the summary with it, then set sha256: "+hex.EncodeToString(sum[:]),
			"the document %s is not the one that was summarised", s.File)
	}
	return d, true
}

const plainText = " (.txt in UTF-8; in Word: Save As, Plain Text), then name that file here with its sha256"

// isWhole reports whether the letters of d came here as they were published. A letter
// lost in few places is worth a look; the rest can be judged.
func (d document) isWhole(problems *report.Problems) bool {
	var lost report.Tally
	for i, p := range d.paragraphs {
		found, ok := intake.Damaged(p)
		switch {
		case !ok:
		case found.Encoding:
			problems.Add(report.DocumentUnreadable, d.source.FileAt, found.Hint+plainText, "the document %s cannot be read, paragraph %d: %s", d.source.File, i+1, found.What())
			return false
		default:
			lost.Add(found.Kind, report.Pos{File: found.Word, Line: i + 1})
		}
	}
	for _, t := range lost {
		problems.Warn(report.LostLetters, d.source.FileAt, "compare it with the document as it was published",
			"paragraph %d of %s: %s: %q%s", t.At.Line, d.source.File, t.What, report.Clip(t.At.File), t.More("paragraph"))
	}
	return true
}

// document is a source's text, folded, by paragraph.
type document struct {
	source     *report.Source
	paragraphs []string
	rows       [][]string // the cells of those that are rows of a table
}

// paragraphs are the lines of a document that are not blank.
func paragraphs(s string) []string {
	var out []string
	for line := range strings.Lines(s) {
		if line = fold(line); line != "" {
			out = append(out, line)
		}
	}
	return out
}

var folded = strings.NewReplacer("“", `"`, "”", `"`, "–", "-", "\u00a0", " ")

// fold makes two ways of typing one text the same. What shows as nothing, such as the
// soft hyphens of a web page, says nothing.
func fold(s string) string {
	s = strings.Join(strings.Fields(folded.Replace(lang.Clean(s))), " ")
	return strings.Map(func(r rune) rune {
		if intake.Invisible(r) {
			return -1
		}
		return r
	}, s)
}

// compare looks for every figure in its paragraph.
func (d document) compare() (out report.Problems) {
	for _, f := range d.source.Facts {
		d.find(&out, f.At, f.Place.Paragraph, f.Place.Printed)
		if e, ok := d.evidence(f); ok {
			e.compare(&out)
		}
	}
	for _, f := range d.source.Unread {
		d.find(&out, f.At, f.Place.Paragraph, f.Place.Printed)
	}
	for _, x := range d.source.LeftOut {
		d.find(&out, x.At, x.Paragraph, x.Printed)
	}
	for _, s := range d.source.Statements {
		d.compareStatement(&out, s)
	}
	d.date(&out)
	return out
}

// compareStatement looks for a statement in its paragraph: for the words that it
// says are printed there, or else for words that it shares with the document.
func (d document) compareStatement(out *report.Problems, s *report.Statement) {
	if s.Printed != "" || s.Paragraph < 1 || s.Paragraph > len(d.paragraphs) {
		d.find(out, s.At, s.Paragraph, s.Printed)
		return
	}
	pairs := wordPairs(fold(s.Text.String(d.source.Lang)))
	shared := make([]int, len(d.paragraphs))
	for i, p := range d.paragraphs {
		for pair := range wordPairs(p) {
			if pairs[pair] {
				shared[i]++
			}
		}
	}
	if best := slices.Index(shared, slices.Max(shared)); shared[best] > shared[s.Paragraph-1] {
		out.Warn(report.ParagraphDiffers, s.At, "correct the paragraph, or quote under printed: a few words that stand there",
			"the statement has more words in common with paragraph %d of %s than with paragraph %d", best+1, d.source.File, s.Paragraph)
	}
}

// wordPairs is every two words that follow each other in s. Vietnamese writes a
// word in several syllables, so that one by one they tell little.
func wordPairs(s string) map[string]bool {
	words := strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	out := map[string]bool{}
	for i := range len(words) - 1 {
		out[words[i]+" "+words[i+1]] = true
	}
	return out
}

// Dates as a document's head records them: 2022-01, or 2022-01-23.
var recordedDate = regexp.MustCompile(`\b(?:19|20)\d\d-(?:0[1-9]|1[0-2])(?:-\d\d)?\b`)

// date holds the dates of the summary against those that the document records.
func (d document) date(out *report.Problems) {
	s := d.source
	if s.Event != "" {
		d.find(out, s.EventPlace, s.EventAt, s.Event)
	}
	var recorded []string
	for _, p := range d.paragraphs {
		recorded = append(recorded, recordedDate.FindAllString(p, -1)...)
	}
	if len(recorded) > 0 && s.Dated != "" && !slices.ContainsFunc(recorded, func(r string) bool { return strings.HasPrefix(r, s.Dated) }) {
		out.Warn(report.DateDiffers, s.DatedAt, "dated: "+recorded[0], "the summary is dated %s, but %s records %s", s.Dated, s.File, recorded[0])
	}
}

// find looks for words in a paragraph. Where neither could be read there is nothing
// to look for.
func (d document) find(out *report.Problems, at report.Pos, paragraph int, printed string) {
	if paragraph < 1 || printed == "" && paragraph <= len(d.paragraphs) {
		return
	}
	if paragraph > len(d.paragraphs) {
		out.Add(report.NotPrintedThere, at, "", "%s has %d paragraphs, not %d", d.source.File, len(d.paragraphs), paragraph)
		return
	}
	want := fold(printed)
	prints := func(p string) bool { return indexFigure(p, want) >= 0 }
	if prints(d.paragraphs[paragraph-1]) {
		return
	}
	hint := "it stands in no paragraph"
	if i := slices.IndexFunc(d.paragraphs, prints); i >= 0 {
		hint = fmt.Sprintf("it stands in paragraph %d", i+1)
	}
	out.Add(report.NotPrintedThere, at, hint, "paragraph %d of %s does not print %q", paragraph, d.source.File, report.Clip(printed))
}
