// Package document reads what a source published, as text: its paragraphs, the rows of
// its tables, the sentence around a figure and numbers as documents print them. It knows
// nothing of what should stand there.
package document

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io/fs"
	"iter"
	"strings"
	"sync"

	"tongket/report"
	"tongket/report/intake"
	"tongket/report/lang"
	"tongket/report/original"
	"tongket/report/say"
	"tongket/report/written"
)

// Shelf is where documents lie: in the root of a folder, if there is one; workbooks of a
// project, if they are not there, in the project.
type Shelf struct{ Folder, Project fs.FS }

// of is where the document of a source lies, and under which name; nil if that is not
// known. What is wrong with its name is reported there.
func (h Shelf) of(s *report.Source) (fs.FS, string) {
	if s.File == "" {
		return nil, ""
	}
	if s.Workbook != "" && h.Project != nil {
		if h.Folder == nil {
			return h.Project, s.Workbook
		}
		if _, err := fs.Stat(h.Folder, s.File); err != nil {
			return h.Project, s.Workbook
		}
	}
	return h.Folder, s.File
}

// Each reads the documents of sources, which lie in the root of fsys, one after the
// other. What cannot be read is a problem.
func Each(sources []*report.Source, fsys fs.FS, problems *report.Problems) iter.Seq[Document] {
	return Shelf{Folder: fsys}.Each(sources, problems)
}

// Each reads the documents of sources that are on the shelf, one after the other. What
// cannot be read is a problem.
func (h Shelf) Each(sources []*report.Source, problems *report.Problems) iter.Seq[Document] {
	return func(yield func(Document) bool) {
		for _, s := range sources {
			fsys, name := h.of(s)
			if fsys == nil {
				continue
			}
			if d, ok := open(s, fsys, name, problems); ok && !yield(d) {
				return
			}
		}
	}
}

// Open reads the document of s, which lies in the root of fsys. Of what is no text, or not
// the text that was published, nothing else is judged.
func Open(s *report.Source, fsys fs.FS, problems *report.Problems) (Document, bool) {
	return open(s, fsys, s.File, problems)
}

func open(s *report.Source, fsys fs.FS, name string, problems *report.Problems) (Document, bool) {
	data, err := intake.FS(fsys, name, original.Limit(s.File))
	if long := (intake.TooLongError{}); errors.As(err, &long) {
		problems.Add(report.DocumentUnreadable, s.FileAt, "summarise it in parts: save each as a document of its own", "the document %s cannot be read: %s", s.File, long.Say())
		return Document{}, false
	}
	if err != nil {
		hint := say.Message("put the file into the folder that --sources names")
		if !summarised(s) {
			hint = "name a file that is there, and can be read"
		}
		problems.Add(report.DocumentMissing, s.FileAt, hint, "the document %s cannot be read: %s", s.File, intake.Reason(err))
		return Document{}, false
	}
	text, fault := original.Read(s.File, data, marks(s.Lang))
	if fault != nil {
		problems.Add(report.DocumentUnreadable, s.FileAt, anew(s, fault.Hint), "the document %s is %s", s.File, fault.What)
		return Document{}, false
	}
	d := Of(s, strings.Join(text.Lines, "\n"))
	if !d.isWhole(problems) {
		return Document{}, false
	}
	d.inPart(text.Notes, problems)
	sum := sha256.Sum256(data)
	if d.SHA256 = hex.EncodeToString(sum[:]); s.SHA256 != "" && d.SHA256 != s.SHA256 {
		problems.Add(report.DocumentChanged, s.HashAt, say.Sprintf("compare the summary with it, then set sha256: %s", d.SHA256),
			"the document %s is not the one that was summarised", s.File)
	}
	return d, true
}

// marks are those of numbers in a language.
func marks(tag report.Lang) written.Marks {
	numbers := lang.Of(tag).Numbers
	return written.Marks{Decimal: numbers.Decimal, Group: numbers.Group}
}

// summarised reports whether a summary names the document of s, and not a command.
func summarised(s *report.Source) bool { return s.FileAt.Line > 0 }

// anew is what to do about a document that cannot be read.
func anew(s *report.Source, first say.Message) say.Message {
	if first == "" {
		first = "save it as .docx, .html or plain text (.txt in UTF-8)"
	}
	if !summarised(s) {
		return first
	}
	return say.Sprintf("%s, then name that file here with its sha256", first)
}

// inPart says what of d was not read.
func (d Document) inPart(notes []written.Note, problems *report.Problems) {
	var found report.Tally
	whole := map[say.Message]bool{}
	hints := map[say.Message]say.Message{}
	for _, n := range notes {
		hints[n.Kind], whole[n.Kind] = n.Hint, n.Whole
		found.Add(n.Kind, report.Pos{File: n.Word, Line: n.Line})
	}
	for _, t := range found {
		what := say.Sprintf("paragraph %d of %s: %s", t.At.Line, d.Source.File, t.What)
		if whole[t.What] {
			what = say.Sprintf("%s: %s", d.Source.File, t.What)
		}
		if t.At.File != "" {
			what = say.Sprintf("%s: %q", what, report.Clip(t.At.File))
		}
		problems.Warn(report.DocumentInPart, d.Source.FileAt, hints[t.What], "%s%s", what, t.More("paragraph"))
	}
}

// isWhole reports whether the letters of d came here as they were published. A letter
// lost in few places is worth a look; the rest can be judged.
func (d Document) isWhole(problems *report.Problems) bool {
	var lost report.Tally
	for i, p := range d.Paragraphs {
		found, ok := intake.Damaged(p)
		switch {
		case !ok:
		case found.Encoding:
			problems.Add(report.DocumentUnreadable, d.Source.FileAt, anew(d.Source, found.Hint), "the document %s cannot be read, paragraph %d: %s", d.Source.File, i+1, found.What())
			return false
		default:
			lost.Add(found.Kind, report.Pos{File: found.Word, Line: i + 1})
		}
	}
	for _, i := range intake.Unmarked(d.Paragraphs) {
		lost.Add("this is Vietnamese without its marks, of which only the numbers are read", report.Pos{File: d.Paragraphs[i], Line: i + 1})
	}
	for _, t := range lost {
		problems.Warn(report.LostLetters, d.Source.FileAt, "compare it with the document as it was published",
			"paragraph %d of %s: %s: %q%s", t.At.Line, d.Source.File, t.What, report.Clip(t.At.File), t.More("paragraph"))
	}
	return true
}

// Document is a source's text, folded, by paragraph.
type Document struct {
	Source     *report.Source
	Paragraphs []string
	SHA256     string     // of the file's bytes, in hex
	rows       [][]string // the cells of those that are rows of a table
	above      func() above
}

// Of is the document of s with that content.
func Of(s *report.Source, content string) Document {
	d := Document{Source: s, Paragraphs: paragraphs(content), rows: rows(content)}
	d.above = sync.OnceValue(d.read)
	return d
}

// paragraphs are the lines of a document that are not blank.
func paragraphs(s string) []string {
	var out []string
	for line := range strings.Lines(s) {
		if line = Fold(line); line != "" {
			out = append(out, line)
		}
	}
	return out
}

var folded = strings.NewReplacer("“", `"`, "”", `"`, "«\u00a0", `"`, "«\u202f", `"`, "« ", `"`, "«", `"`, "\u00a0»", `"`, "\u202f»", `"`, " »", `"`, "»", `"`,
	"–", "-", "−", "-", "'", "’", "\u00a0", " ")

// Fold makes two ways of typing one text the same. What shows as nothing, such as the
// soft hyphens of a web page, says nothing.
func Fold(s string) string {
	s = strings.Join(strings.Fields(folded.Replace(lang.Clean(s))), " ")
	return strings.Map(func(r rune) rune {
		if intake.Invisible(r) {
			return -1
		}
		return r
	}, s)
}
