// Package gallery is a project that shows what charts can: of every kind of the table of
// charts a plain one, one in which figures are known in every way that there is, and one
// below zero, if the kind goes there. Its library network does not exist. The files here
// are what the charts draw; the edition writes itself from the table.
package gallery

import (
	"embed"
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"strings"

	"tongket/report"
	"tongket/report/lang"
	"tongket/report/memory"
)

//go:embed files
var files embed.FS

// Gallery is the project in some languages.
type Gallery struct {
	Files fs.FS
	Typed map[string]string // how each chart is typed, by its id, without its texts
}

// New writes the gallery, for pages on which so many columns stand side by side. Languages
// are one or two, as of any project.
func New(langs []report.Lang, abreast int) Gallery {
	w := &writer{langs: langs, room: room(abreast), files: memory.Files{}, typed: map[string]string{}}
	for _, name := range []string{"tongket.yaml", "indicators.yaml"} {
		w.put(name, read(name))
	}
	for _, source := range []string{"review", "news"} {
		w.put("sources/"+source+".yaml", read("sources/"+source+".yaml")+facts(read(source+".txt")))
	}
	w.put("editions/2022.yaml", w.edition())
	return Gallery{w.files, w.typed}
}

// read is an embedded file, each of which there is.
func read(name string) string {
	data, err := files.ReadFile(path.Join("files", name))
	if err != nil {
		panic("gallery: " + err.Error()) // the names are constants
	}
	return string(data)
}

// facts writes the facts of a source from lines of what it states: an indicator, perhaps
// of a member, a period, and the rest as it is typed, in which the first number is printed.
func facts(lines string) string {
	number := regexp.MustCompile(`[0-9.]+%?`)
	var out strings.Builder
	for line := range strings.Lines(lines) {
		of, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
		period, rest, _ := strings.Cut(rest, " ")
		if of, member, counted := strings.Cut(of, "/"); counted {
			fmt.Fprintf(&out, "  - {indicator: %s, of: %s", of, member)
		} else {
			fmt.Fprintf(&out, "  - {indicator: %s", of)
		}
		printed := strings.Replace(strings.Replace(number.FindString(rest), "..", "-", 1), ".", ",", 1)
		fmt.Fprintf(&out, ", period: %s, %s, at: {paragraph: 31, printed: \"%s\"}}\n", period, rest, printed)
	}
	return out.String()
}

type writer struct {
	langs []report.Lang
	room  room
	files memory.Files
	typed map[string]string
}

// put writes a file with the words for the names that stand for them: $title is a text,
// $Title with a capital, $visit-unit of a unit its forms, and $languages those of the project.
func (w *writer) put(name, content string) {
	filled := regexp.MustCompile(`\$[A-Za-z-]+`).ReplaceAllStringFunc(content, func(name string) string {
		switch name = name[1:]; {
		case name == "languages":
			return w.tags()
		case strings.HasSuffix(name, "-unit"):
			return w.forms(name)
		}
		return w.text(func(l *lang.Language) string {
			if plain := strings.ToLower(name); plain != name {
				return lang.Capital(l.Gallery.Words[plain])
			}
			return l.Gallery.Words[name]
		})
	})
	w.files[name] = []byte(filled)
}

func (w *writer) tags() string {
	var out []string
	for _, l := range w.langs {
		out = append(out, string(l))
	}
	return strings.Join(out, ", ")
}

// text is what each language says, as it is typed.
func (w *writer) text(said func(*lang.Language) string) string {
	var out []string
	for _, l := range w.langs {
		out = append(out, fmt.Sprintf("%s: %q", l, said(lang.Of(l))))
	}
	return "{" + strings.Join(out, ", ") + "}"
}

// forms is what a unit is called in each language.
func (w *writer) forms(name string) string {
	var out []string
	for _, l := range w.langs {
		one, other, _ := strings.Cut(lang.Of(l).Gallery.Words[name], "|")
		out = append(out, fmt.Sprintf("%s: [%q, %q]", l, one, other))
	}
	return strings.Join(out, ", ")
}
