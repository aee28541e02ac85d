package yaml

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"tongket/report"
	"tongket/report/intake"
	"tongket/report/lang"
	"tongket/report/say"
)

// clean reports the characters that may not stand in a file and replaces them one by
// one, so that the rest can still be read and keeps its columns.
func (f *file) clean(raw string) string {
	raw = intake.LineEnds(strings.ReplaceAll(raw, "\r\n", "\n"))
	lost := strings.Contains(raw, string(unicode.ReplacementChar))
	if !utf8.ValidString(raw) || strings.ContainsFunc(raw, forbidden) {
		raw = f.replace(raw)
		f.replaced = !lost
	}
	f.composed(raw)
	f.lines = linesOf(raw)
	return raw
}

// linesOf is the characters of a text by lines, which are slices of one.
func linesOf(raw string) [][]rune {
	chars := []rune(raw)
	lines := make([][]rune, 0, strings.Count(raw, "\n")+1)
	for {
		n := slices.Index(chars, '\n')
		if n < 0 {
			return append(lines, chars)
		}
		lines = append(lines, chars[:n:n])
		chars = chars[n+1:]
	}
}

// composed warns once of letters in pieces, which are put together when they
// are read.
func (f *file) composed(raw string) {
	ok, at := lang.Composed(raw)
	if ok {
		return
	}
	f.problems.Warn(report.NotNFC, f.behind(raw[:at]), "save the file in composed form (NFC)", "letters and their marks are typed apart here, and perhaps further on")
}

// replace is the slow way for the rare file that has such characters.
func (f *file) replace(raw string) string {
	var out strings.Builder
	var bad, lost report.Tally
	first := map[say.Message]intake.Damage{}
	for n, line := range strings.Split(raw, "\n") {
		if n > 0 {
			out.WriteByte('\n')
		}
		d, legacy := ofLegacy(line)
		if legacy && strings.ContainsFunc(line, isControl) && lost.Add(d.Kind, f.pos(n+1, utf8.RuneCountInString(line[:d.At])+1)) {
			first[d.Kind] = d
		}
		col := 0
		for len(line) > 0 {
			r, size := utf8.DecodeRuneInString(line)
			line = line[size:]
			col++
			switch {
			case r == utf8.RuneError && size == 1:
				bad.Add("this is not UTF-8", f.pos(n+1, col))
			case r == softHyphen && legacy: // the whole text is reported
			case isControl(r) && legacy: // it is reported here, for YAML takes no such character
				r = unicode.ReplacementChar
			case forbidden(r):
				bad.Add(say.Sprintf("the invisible character %U is not allowed", r), f.pos(n+1, col))
				r = unicode.ReplacementChar
			}
			out.WriteRune(r)
		}
	}
	for _, l := range lost {
		d := first[l.What]
		f.problems.Add(report.LostLetters, l.At, d.Hint, "%s%s", d.What(), l.More("place"))
	}
	for _, b := range bad {
		code, hint := report.InvisibleCharacter, say.Message("remove it")
		if b.What == "this is not UTF-8" {
			code, hint = report.NotUTF8, "save the file as UTF-8"
		}
		f.problems.Add(code, b.At, hint, "%s%s", b.What, b.More("place"))
	}
	return out.String()
}

const softHyphen = '\u00ad'

// ofLegacy is how the letters of a line were lost where it is in an old encoding, in which
// the soft hyphens in it stand for a letter, or was read in the wrong one, so that control
// characters in it are halves of letters.
func ofLegacy(line string) (d intake.Damage, found bool) {
	if !strings.ContainsFunc(line, intake.IsOfLegacy) {
		return d, false
	}
	d, found = intake.Damaged(line)
	return d, found && d.Encoding
}

// isControl reports whether r is one of the control characters behind those of ASCII.
func isControl(r rune) bool { return r >= 0x80 && r < 0xa0 }

// forbidden reports whether r may not stand in a file: a character that shows as
// nothing, or turns the direction of text, makes a file look other than it is read. The
// word joiner is dropped when a text is read.
func forbidden(r rune) bool {
	return r != '\t' && r != '\n' && r != '\u2060' && intake.Invisible(r)
}
