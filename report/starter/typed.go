package starter

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"tongket/report"
)

// text is what one language says.
type text struct {
	lang report.Lang
	said string
}

// width is how many characters a line of a file has.
const width = 96

// block writes texts a line a language; what is longer than a line stands below its key.
func block(list []text, column int) string {
	var out []string
	margin := strings.Repeat(" ", column)
	for _, t := range list {
		line := string(t.lang) + ": " + quoted(t.said, inBlock)
		if column+utf8.RuneCountInString(line) > width {
			line = string(t.lang) + ": |\n" + strings.TrimSuffix(wrapped(t.said, margin+"  "), "\n")
		}
		out = append(out, line)
	}
	return strings.Join(out, "\n"+margin)
}

// flow writes texts on one line.
func flow(list []text) string {
	var out []string
	for _, t := range list {
		out = append(out, string(t.lang)+": "+quoted(t.said, inFlow))
	}
	return "{" + strings.Join(out, ", ") + "}"
}

// comment writes lines of a comment at a column.
func comment(said string, column int) string {
	return wrapped(said, strings.Repeat(" ", column)+"# ")
}

// wrapped is words on lines that each begin so.
func wrapped(said, begin string) string {
	var out strings.Builder
	room := 0
	for i, word := range strings.Fields(said) {
		n := utf8.RuneCountInString(word) + 1
		if i == 0 || n > room {
			if i > 0 {
				out.WriteString("\n")
			}
			out.WriteString(begin)
			room = width - len(begin)
		} else {
			out.WriteString(" ")
		}
		out.WriteString(word)
		room -= n
	}
	return out.String() + "\n"
}

// What may not stand in a text without quotes, within braces and outside of them.
const (
	inBlock = ""
	inFlow  = ",[]{}"
)

// quoted is a text as YAML has it, without quotes where it needs none.
func quoted(s, but string) string {
	plain := s != "" && !strings.ContainsAny(s[:1], "-?:,[]{}#&*!|>'\"%@` 0123456789+.~=<") &&
		!strings.ContainsAny(s, but+"\"\\\n\t") && !strings.Contains(s, ": ") && !strings.Contains(s, " #") && !strings.HasSuffix(s, ":") && !strings.HasSuffix(s, " ")
	switch strings.ToLower(s) {
	case "yes", "no", "true", "false", "null", "on", "off", "y", "n":
		plain = false
	}
	if plain {
		return s
	}
	return strconv.Quote(s)
}
