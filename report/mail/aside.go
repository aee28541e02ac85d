package mail

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"tongket/report"
	"tongket/report/lang"
	"tongket/report/pattern"
	"tongket/report/say"
	"tongket/report/sheet"
)

// Form is what is known of the rows of a list: its head names the column that every list
// has.
func Form() sheet.Form {
	return sheet.Form{
		Head:  func(texts []string) bool { return slices.ContainsFunc(texts, isAddressHead) },
		Aside: aside,
	}
}

func isAddressHead(s string) bool { return columnOf(s) == addressColumn }

const total say.Message = "a total"

// aside says what a row is that is no recipient, or nothing. One with an address always
// is, and one with a number in the column of numbers may be somebody whose address is
// missing.
func aside(head, texts []string) say.Message {
	switch {
	case slices.ContainsFunc(texts, func(s string) bool { return strings.Contains(s, "@") }):
		return ""
	case repeats(head, texts):
		return "the head once more"
	case numbersColumns(head, texts):
		return "the numbers of the columns"
	case slices.ContainsFunc(texts, isTotal):
		return total
	case isHeading(head, texts):
		return "the heading of rows below"
	}
	return ""
}

// isHeading reports whether a row has words in the column that numbers the rows, and no
// more than one other cell that is full.
func isHeading(head, texts []string) bool {
	number, others := "", 0
	for i, s := range texts {
		switch {
		case s == "":
		case i < len(head) && known().numbers[plain(head[i])]:
			number = s
		default:
			others++
		}
	}
	return hasLetters(number) && !strings.ContainsFunc(number, unicode.IsDigit) && others <= 1
}

// repeats reports whether a row is the head, as on each page of a long list.
func repeats(head, texts []string) bool {
	for i, h := range head {
		if i >= len(texts) && h != "" || i < len(texts) && plain(h) != plain(texts[i]) {
			return false
		}
	}
	return len(head) > 0
}

var columnNumber = pattern.New(`^\(?(?:[0-9]{1,2}|[A-Z])\)?$`)

// numbersColumns reports whether a row numbers all columns, A B 1 2 or (1) (2) (3), as
// below the head of a form.
func numbersColumns(head, texts []string) bool {
	for i, h := range head {
		if h != "" && (i >= len(texts) || !columnNumber.MatchString(texts[i])) {
			return false
		}
	}
	return len(head) > 1
}

// isTotal reports whether a cell begins a row that counts those above it: with two words
// for that, or with one behind which no name begins. A mark decides: Tống is a name.
func isTotal(s string) bool {
	said, bare := strings.ToLower(lang.Clean(s)), plain(s)
	for words := range known().totals {
		rest, begins := strings.CutPrefix(said, words)
		several := strings.Contains(words, " ")
		if !begins && several {
			rest, begins = strings.CutPrefix(bare, plain(words))
		}
		if next, _, _ := strings.Cut(strings.TrimSpace(rest), " "); begins && !goesOn(rest) && (several || !hasLetters(next)) {
			return true
		}
	}
	return false
}

// goesOn reports whether the word before rest goes on in it.
func goesOn(rest string) bool {
	r, _ := utf8.DecodeRuneInString(rest)
	return unicode.IsLetter(r)
}

func hasLetters(s string) bool { return strings.ContainsFunc(s, unicode.IsLetter) }

// footer is how many rows at the end, apart from the list, are below it: who made it, where
// and when. They stand below an empty line or a total. A row with a number is somebody.
func footer(t sheet.Table) int {
	if !slices.ContainsFunc(t.Head, func(c sheet.Cell) bool { return known().numbers[plain(c.Text)] }) {
		return 0
	}
	last := len(t.Rows)
	for i := len(t.Rows) - 1; i > 0; i-- {
		if !isBelow(t, i) {
			break
		}
		if t.Rows[i].Apart || slices.Contains(t.Rows[i].Skipped, total) {
			last = i
		}
	}
	return len(t.Rows) - last
}

// isBelow reports whether a row has neither an address nor a number.
func isBelow(t sheet.Table, row int) bool {
	for i, c := range t.Rows[row].Cells {
		if c.Unread || strings.Contains(c.Text, "@") || known().numbers[plain(t.Head[i].Text)] && c.Text != "" {
			return false
		}
	}
	return true
}

// below names the rows at the end that are not read, and takes them off.
func (r *reader) below(t sheet.Table) []sheet.Row {
	n := len(t.Rows) - footer(t)
	if n == len(t.Rows) {
		return t.Rows
	}
	const hint = "if somebody is meant, write the number and the address"
	first, last := t.Rows[n].At, t.Rows[len(t.Rows)-1].At
	what := say.Sprintf("row %d stands below the list and is not read", first.Line)
	if last.Line > first.Line {
		what = say.Sprintf("rows %d to %d stand below the list and are not read", first.Line, last.Line)
	}
	r.problems.Warn(report.SheetForm, first, hint, "%s", what)
	return t.Rows[:n]
}
