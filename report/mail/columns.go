package mail

import (
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/lang"
	"tongket/report/sheet"
)

// column is what a column of the list says. Its names are in the two languages;
// case and marks do not matter.
type column string

const (
	addressColumn  column = "address"
	nameColumn     column = "name"
	languageColumn column = "language"
	editionColumn  column = "edition"
	unitColumn     column = "unit"
	attachColumn   column = "attach"
	groupColumn    column = "group"
	roleColumn     column = "role"
	greetingVI     column = "greeting-vi"
	greetingEN     column = "greeting-en"
)

var columnNames = map[column][]string{
	addressColumn:  {"address", "email", "e-mail", "mail", "email address", "e-mail address", "dia chi", "dia chi email", "dia chi e-mail", "dia chi mail", "thu dien tu", "dia chi thu dien tu", "hop thu", "hop thu dien tu"},
	nameColumn:     {"name", "ten", "ho ten", "ho va ten"},
	languageColumn: {"language", "lang", "ngon ngu"},
	editionColumn:  {"edition", "phien ban"},
	unitColumn:     {"unit", "don vi"},
	attachColumn:   {"attach", "attachments", "dinh kem"},
	groupColumn:    {"group", "nhom"},
	roleColumn:     {"role", "vai tro"},
	greetingVI:     {"greeting-vi", "xung ho", "loi chao"},
	greetingEN:     {"greeting-en", "loi chao tieng anh"},
}

// unread are columns that lists of offices have for themselves.
var unread = []string{
	"stt", "so tt", "tt", "so thu tu", "no", "no.", "number", "ghi chu", "note", "notes", "remarks",
	"chuc vu", "position", "dien thoai", "so dien thoai", "phone", "telephone", "mobile",
}

// IsHead reports whether a row with these texts is the head of a list: it names the
// column that every list has.
func IsHead(texts []string) bool {
	return slices.ContainsFunc(texts, func(s string) bool { return columnOf(s) == addressColumn })
}

const columnHint = "known columns: address (địa chỉ), name (họ tên), language (ngôn ngữ: vi, en or both), greeting-vi (xưng hô), greeting-en, edition (phiên bản), unit (đơn vị), attach (đính kèm), group (nhóm), role (vai trò: to, cc or bcc); a column whose head begins with # is not read"

func (r *reader) columns(t sheet.Table) {
	for _, head := range t.Head {
		c := columnOf(head.Text)
		switch {
		case slices.Contains(unread, plain(head.Text)):
			r.problems.Warn(report.UnknownKey, head.At, columnHint, "the column %q is not read", head.Text)
		case c == "" && head.Text != "" && !strings.HasPrefix(head.Text, "#"):
			r.problems.Add(report.UnknownKey, head.At, columnHint, "there is no column %q", head.Text)
		case c != "" && slices.Contains(r.heads, c):
			r.problems.Add(report.DuplicateKey, head.At, "", "a second column is %q", c)
			c = ""
		}
		r.heads = append(r.heads, c)
	}
}

// isTotal reports whether a row counts those above it: it begins with a word for
// that, and has no address.
func (r *reader) isTotal(row sheet.Row) bool {
	first := ""
	for i, cell := range row.Cells {
		if first == "" {
			first = plain(cell.Text)
		}
		if r.heads[i] == addressColumn && cell.Text != "" {
			return false
		}
	}
	word, _, _ := strings.Cut(first, " ")
	return slices.Contains([]string{"tong", "cong", "total", "sum", "tong:", "cong:", "total:"}, word)
}

func columnOf(head string) column {
	head = plain(head)
	for c, names := range columnNames {
		if slices.Contains(names, head) {
			return c
		}
	}
	return ""
}

// plain is a head in small letters without marks, on one line.
func plain(head string) string {
	return strings.Join(strings.Fields(strings.ToLower(lang.Unmarked(head))), " ")
}
