// Package starter is the project that one begins with: an example that builds at once, of
// a ferry service that does not exist, in whatever languages, with comments in the leading
// one. Its source says that nobody published it, so that no page of it can pass for a
// briefing.
package starter

import (
	"crypto/sha256"
	"fmt"
	"strings"

	"tongket/report"
	"tongket/report/briefing"
	"tongket/report/lang"
	"tongket/report/memory"
)

// Choice is what is chosen of a new project.
type Choice struct {
	Name         string                 // the project's, with which the names of its files begin
	Languages    []report.Lang          // one or two, the leading one first
	Organisation map[report.Lang]string // what it is called; empty: the one that does not exist
	Year         int                    // of the edition
	Colour       string                 // of the reporting year: "#11394D"
}

// The years of which a project may be: its example has five years before, and the next.
const FirstYear, LastYear = 1950, 2098

// New is the files of a project. What is wrong in it is wrong in what was chosen: in a name
// that cannot be printed, or in a colour on which nothing can be read.
func New(c Choice) (memory.Files, report.Problems) {
	files := c.files()
	problems, err := briefing.Open(files, "").Check(briefing.Checks{})
	if err != nil {
		problems.Add(report.BadValue, report.Pos{}, "", "%v", err)
	}
	return files, problems.Errors()
}

// files writes the project.
func (c Choice) files() memory.Files {
	w := writer{Choice: c, out: memory.Files{}}
	document := w.fill(read("documents/example.txt"))
	w.document = fmt.Sprintf("%x", sha256.Sum256([]byte(document)))
	w.out[Documents+"/"+w.text(c.lead(), "file")] = []byte(document)
	w.out[ferry] = []byte(read(ferry))
	for name, from := range c.named() {
		w.out[name] = []byte(w.fill(read(from)))
	}
	return w.out
}

// Documents is the folder in which the example's document lies.
const Documents = "documents"

// ferry is the picture of the project. It is drawn, of no ferry that there is.
const ferry = "pictures/ferry.png"

// named is the files of a project by their paths, with those that they are made of. The
// names of some are hidden ones, which cannot be embedded.
func (c Choice) named() map[string]string {
	out := map[string]string{
		fmt.Sprintf("editions/%d.yaml", c.Year): "editions/edition.yaml",
		".gitignore":                            "gitignore",
		".editorconfig":                         "editorconfig",
		".vscode/settings.json":                 "vscode/settings.json",
		".vscode/extensions.json":               "vscode/extensions.json",
	}
	for _, same := range []string{"tongket.yaml", "theme.yaml", "indicators.yaml", "glossary.yaml", "recipients.csv", "sources/example.yaml", "sections/kinds.yaml"} {
		out[same] = same
	}
	return out
}

// lead is the leading language.
func (c Choice) lead() *lang.Language { return lang.Of(c.Languages[0]) }

// called is what the organisation is called in a language.
func (c Choice) called(l *lang.Language) string {
	if name := strings.TrimSpace(c.Organisation[l.Tag]); name != "" {
		return lang.Clean(name)
	}
	return l.Starter.Words["organisation"]
}

// Invented is what the organisation is called in a language where none is named.
func Invented(tag report.Lang) string { return Choice{}.called(lang.Of(tag)) }
