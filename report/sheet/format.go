package sheet

import (
	"slices"
	"strings"
	"unicode"
)

// shape is what a format of numbers, such as dd/mm/yyyy or 0;-0;0;"Ông "@, does to what
// a cell says. Of numbers it only matters whether they are shown as dates.
type shape struct {
	isDate                   bool
	isPercent                bool
	noNumbers                bool // they are shown as nothing
	noTexts                  bool // and these
	whiteNumbers, whiteTexts bool
	around                   []string // what is put between the texts of the cell, or nil: it stands as it is
}

// text is a text as it is shown. One that is shown as nothing is there all the same, and
// of none nothing is made.
func (s shape) text(t string) string {
	if s.around == nil || t == "" {
		return t
	}
	if shown := strings.Join(s.around, t); shown != "" {
		return shown
	}
	return t
}

// builtIn is a format that every Excel knows by its number, as far as it matters.
func builtIn(id int) string {
	switch {
	case id >= 14 && id <= 17:
		return "d/m/y"
	case id >= 18 && id <= 21, id == 45, id == 47:
		return "h:m:s"
	case id == 22:
		return "d/m/y h:m"
	case id == 9, id == 10:
		return "0%"
	}
	return ""
}

// shapeOf reads a format: sections for positive numbers, negative ones, zero and texts.
// A section with @ is for texts wherever it stands.
func shapeOf(code string) shape {
	var out shape
	all := sections(code)
	for i, section := range all {
		switch {
		case i == 3 || section.has('@'):
			out.around = section.around()
			out.noTexts = len(section) == 0
			out.whiteTexts = section.has(inWhite)
		case i == 0:
			out.isDate, out.isPercent = section.isDate(), section.has('%')
			out.noNumbers = len(section) == 0 && code != ""
			out.whiteNumbers, out.whiteTexts = section.has(inWhite), section.has(inWhite) && len(all) == 1
		}
	}
	return out
}

// section is the characters of one, in the order in which they stand.
type section []char

// char is one of a format: a code, or one that is printed as it is.
type char struct {
	r       rune
	printed bool
}

// elapsed is the code of hours, minutes or seconds that are counted, and no time of day.
const elapsed rune = -1

// inWhite is the code of numbers or texts that are shown in white.
const inWhite rune = -2

// sections divides a format.
func sections(code string) []section {
	out, quoted, runes := make([]section, 1), false, []rune(code)
	add := func(r rune, printed bool) { out[len(out)-1] = append(out[len(out)-1], char{r, printed}) }
	for i := 0; i < len(runes); i++ {
		switch r := runes[i]; {
		case r == '"':
			quoted = !quoted
		case quoted:
			add(r, true)
		case r == '\\' && i+1 < len(runes):
			i++
			add(runes[i], true)
		case r == '_' || r == '*': // as much room as the next character takes, or filled with it
			i++
		case r == '[':
			n := max(0, slices.Index(runes[i:], ']'))
			switch within := strings.ToLower(string(runes[i+1 : i+max(n, 1)])); {
			case within == "white", within == "color2", within == "color 2":
				add(inWhite, false)
			case within != "" && strings.Trim(within, "hms") == "":
				add(elapsed, false)
			}
			i += n
		case r == ';':
			out = append(out, nil)
		default:
			add(r, false)
		}
	}
	return out
}

func (s section) has(code rune) bool { return slices.Contains(s, char{r: code}) }

// isDate reports whether figures of a date or a time of day are printed.
func (s section) isDate() bool {
	figures := false
	for i, c := range s {
		switch r := unicode.ToLower(c.r); {
		case c.printed:
		case r == elapsed, !figures && strings.ContainsRune("0#?", r): // behind ss are parts of a second
			return false
		case strings.ContainsRune("yhs", r), strings.ContainsRune("dm", r) && !s.named(i):
			figures = true
		}
	}
	return figures
}

// named reports whether the code at i is one of three or more, which print a name: a
// weekday or a month.
func (s section) named(i int) bool {
	same := func(j int) bool { return j >= 0 && j < len(s) && s[j] == s[i] }
	return same(i-2) && same(i-1) || same(i-1) && same(i+1) || same(i+1) && same(i+2)
}

// around is what is printed before, between and behind the texts.
func (s section) around() []string {
	out := make([]string, 1)
	for _, c := range s {
		switch {
		case c == char{r: '@'}:
			out = append(out, "")
		case c.printed || c.r >= 0 && !unicode.IsLetter(c.r) && !unicode.IsDigit(c.r):
			out[len(out)-1] += string(c.r)
		}
	}
	return out
}
