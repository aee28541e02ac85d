package starter

import (
	"strings"
	"unicode"

	"tongket/report/lang"
)

// chosen is what stands for a name in capitals.
func (w *writer) chosen(name string) (string, bool) {
	switch name {
	case "PROJECT":
		return w.Name, true
	case "LANGUAGES":
		return w.tags(), true
	case "AUTHOR":
		return quoted(w.called(w.lead()), inBlock), true
	case "NAMES":
		return w.digits(), true
	case "COLOUR":
		return w.Colour, true
	case "SHA256":
		return w.document, true
	case "FILE":
		return w.text(w.lead(), "file"), true
	case "HEAD":
		l := w.lead().Lists
		return first(l.Address) + "," + first(l.Name) + "," + first(l.Language), true
	case "FIRST":
		return string(w.Languages[0]), true
	case "LAST":
		return string(w.Languages[len(w.Languages)-1]), true
	}
	return "", false
}

func first(p lang.Phrases) string {
	one, _, _ := strings.Cut(string(p), ",")
	return one
}

func (w *writer) tags() string {
	var out []string
	for _, l := range w.Languages {
		out = append(out, string(l))
	}
	return strings.Join(out, ", ")
}

// digits is the names of the organisation that have digits in them, which no text may have
// otherwise.
func (w *writer) digits() string {
	var out []string
	for _, l := range w.Languages {
		name := w.called(lang.Of(l))
		if strings.ContainsFunc(name, unicode.IsDigit) {
			out = append(out, quoted(name, inFlow))
		}
	}
	return strings.Join(out, ", ")
}
