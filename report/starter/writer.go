package starter

import (
	"embed"
	"path"

	"strconv"
	"strings"

	"tongket/report"
	"tongket/report/lang"
	"tongket/report/memory"
	"tongket/report/pattern"
)

//go:embed files
var files embed.FS

// read is an embedded file, each of which there is.
func read(name string) string {
	data, err := files.ReadFile(path.Join("files", name))
	if err != nil {
		panic("starter: " + err.Error()) // the names are constants
	}
	return string(data)
}

type writer struct {
	Choice
	out      memory.Files
	document string // its fingerprint
}

// fill writes a file with the words for the names that stand for them:
//
//	#: name    a comment in the leading language; #: kind line is what such a chart is for
//	$name      a text on one line; with a capital $Name
//	$=name     the same, a line a language
//	$~name     a text in the leading language alone
//	$name-unit the forms of a unit
//	$k(line)   what such a chart is called
//	$n(1250)   a number as the leading language prints it; $p(9.9) in percent
//	$Y, $Y-1   a year
//
// and names in capitals what was chosen. What somebody chose is never filled itself.
func (w *writer) fill(content string) string {
	var out strings.Builder
	for line := range strings.Lines(w.numbers(content)) {
		lead := line[:len(line)-len(strings.TrimLeft(line, " -"))]
		switch rest := strings.TrimSpace(line[len(lead):]); {
		case strings.HasPrefix(rest, "#: "):
			out.WriteString(comment(w.comment(rest[3:]), len(lead)))
		case strings.HasPrefix(rest, "$="):
			out.WriteString(lead + block(w.texts(rest[2:]), len(lead)) + "\n")
		default:
			out.WriteString(named.ReplaceAllStringFunc(line, w.named))
		}
	}
	return out.String()
}

// comment is what a comment says.
func (w *writer) comment(name string) string {
	if kind, is := strings.CutPrefix(name, "kind "); is {
		return kind + ": " + w.lead().Gallery.Kinds[kind].For
	}
	return w.numbers(w.lead().Starter.Comments[name])
}

var named = pattern.New(`\$~?[A-Za-z][A-Za-z0-9-]*(\([a-z-]+\))?`)

// named is what stands for a name within a line.
func (w *writer) named(name string) string {
	name = strings.TrimPrefix(name, "$")
	if name, lead := strings.CutPrefix(name, "~"); lead {
		return w.text(w.lead(), name)
	}
	if s, ok := w.chosen(name); ok {
		return s
	}
	if strings.HasSuffix(name, "-unit") {
		return w.forms(name)
	}
	return flow(w.texts(name))
}

// texts is what each language says.
func (w *writer) texts(name string) []text {
	var out []text
	for _, l := range w.Languages {
		out = append(out, text{l, w.text(lang.Of(l), name)})
	}
	return out
}

// text is what one language says.
func (w *writer) text(l *lang.Language, name string) string {
	if name == "ORGANISATION" {
		return w.called(l)
	}
	if kind, is := strings.CutPrefix(name, "k("); is {
		return l.Gallery.Kinds[strings.TrimSuffix(kind, ")")].Name
	}
	if plain := strings.ToLower(name); plain != name {
		return lang.Capital(w.text(l, plain))
	}
	return w.numbers(l.Starter.Words[name])
}

// forms is what a unit is called in each language.
func (w *writer) forms(name string) string {
	var out []string
	for _, t := range w.texts(name) {
		one, other, _ := strings.Cut(t.said, "|")
		if t.said = quoted(other, inFlow); one != other {
			t.said = "[" + quoted(one, inFlow) + ", " + t.said + "]"
		}
		out = append(out, string(t.lang)+": "+t.said)
	}
	return strings.Join(out, ", ")
}

var computed = pattern.New(`\$Y([+-]\d)?|\$([np])\(([0-9.]+)\)`)

// numbers writes the years and the numbers.
func (w *writer) numbers(s string) string {
	return computed.ReplaceAllStringFunc(s, func(name string) string {
		m := computed.FindStringSubmatch(name)
		if m[2] == "" {
			years, _ := strconv.Atoi(m[1])
			return strconv.Itoa(w.Year + years)
		}
		number, _ := report.ParseDecimal(m[3])
		out := w.lead().Number(number)
		if m[2] == "p" {
			out += w.lead().Numbers.Percent
		}
		return out
	})
}
