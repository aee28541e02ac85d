package mail

import (
	"fmt"
	netmail "net/mail"
	"path"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/net/idna"

	"tongket/report"
	"tongket/report/intake"
	"tongket/report/sheet"
	"tongket/report/text"
)

// Recipient is a row of the list.
type Recipient struct {
	At       report.Pos
	Address  string // with the domain in ASCII
	Name     string
	Greeting map[report.Lang]string // the whole line, without the comma
	Langs    []report.Lang
	Edition  string // empty: the latest
	Unit     string // the folder of a project of its own, beside the list; empty: the one that is sent
	Attach   []string
	Group    string // those of one group get one message; empty: a message of one's own
	Role     Role

	EditionAt, UnitAt, AttachAt report.Pos // where these are said
}

// Role is in which field of a group's message a recipient stands.
type Role string

const (
	To  Role = "to"
	Cc  Role = "cc"
	Bcc Role = "bcc"
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

// Recipients reads the list. The languages are those of the project. Where there
// are errors among the problems, nobody may be written to.
func Recipients(t sheet.Table, langs []report.Lang) ([]Recipient, report.Problems) {
	r := reader{langs: langs, copies: map[string]Role{}}
	r.columns(t)
	if !slices.Contains(r.heads, addressColumn) {
		if len(t.Head) > 0 {
			r.problems.Add(report.MissingKey, t.Head[0].At, columnHint, "no column is called address")
		}
		return nil, r.problems.Sort()
	}
	var out []Recipient
	for _, row := range t.Rows {
		if r.isTotal(row) {
			r.problems.Warn(report.SheetForm, row.At, "remove it if nobody needs it", "row %d is a total and is not read", row.At.Line)
			continue
		}
		if one := r.row(row); one.Address != "" {
			out = append(out, one)
		}
	}
	r.groups(out)
	return out, r.problems.Sort()
}

type reader struct {
	langs    []report.Lang
	heads    []column        // empty: not read
	copies   map[string]Role // of each group, where the row above is a copy
	problems report.Problems
}

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
	return strings.Join(strings.Fields(strings.ToLower(text.Unmarked(head))), " ")
}

// row is a recipient, without an address where that is none.
func (r *reader) row(row sheet.Row) Recipient {
	out := Recipient{At: row.At, Langs: r.langs, Role: To, Greeting: map[report.Lang]string{}}
	cells := map[column]sheet.Cell{}
	for i, c := range r.heads {
		if c != "" && i < len(row.Cells) {
			cell := row.Cells[i]
			cell.Text = text.Clean(cell.Text)
			cells[c] = cell
		}
	}
	out.Address = r.address(cells[addressColumn])
	out.Name = cells[nameColumn].Text
	out.Edition, out.Group = cells[editionColumn].Text, cells[groupColumn].Text
	if unit := cells[unitColumn].Text; unit != "" {
		out.Unit = path.Clean(unit)
	}
	out.EditionAt, out.UnitAt, out.AttachAt = cells[editionColumn].At, cells[unitColumn].At, cells[attachColumn].At
	out.Greeting[report.Vietnamese] = cells[greetingVI].Text
	out.Greeting[report.English] = cells[greetingEN].Text
	for _, c := range []column{nameColumn, greetingVI, greetingEN} {
		r.whole(c, cells[c])
		if n := len([]rune(cells[c].Text)); n > longest {
			r.problems.Add(report.BadValue, cells[c].At, "", "column %s: %d characters are too many", c, n)
		}
	}
	for _, name := range strings.FieldsFunc(cells[attachColumn].Text, func(c rune) bool { return c == ';' || c == '|' }) {
		out.Attach = append(out.Attach, strings.TrimSpace(name))
	}
	r.language(&out, cells[languageColumn])
	r.role(&out, cells[roleColumn])
	return out
}

// whole wants a name as it is written: the message begins with it. What the sheet has
// found is reported there.
func (r *reader) whole(c column, cell sheet.Cell) {
	if _, found := intake.Damaged(cell.Text); found {
		return
	}
	if d, lost := intake.DamagedName(cell.Text); lost {
		r.problems.Add(report.LostLetters, cell.At, d.Hint, "column %s: %s", c, d.What())
	}
	if strings.HasPrefix(cell.Text, "'") && !strings.HasPrefix(cell.Text, "'t ") {
		r.problems.Add(report.BadValue, cell.At, "remove it", "column %s: a spreadsheet has left an apostrophe before %q", c, cell.Text)
	}
}

// longest is more than any name or greeting has.
const longest = 200

func (r *reader) language(out *Recipient, cell sheet.Cell) {
	switch s := strings.ToLower(text.Unmarked(cell.Text)); s {
	case "", "both", "ca hai", "song ngu", "vi,en", "en,vi":
	case "vi", "en", "tieng viet", "tieng anh", "vietnamese", "english":
		l := report.Vietnamese
		if s == "en" || s == "tieng anh" || s == "english" {
			l = report.English
		}
		if !slices.Contains(r.langs, l) {
			r.problems.Add(report.BadValue, cell.At, "", "column language: the briefing has no language %s", l)
		}
		out.Langs = []report.Lang{l}
	default:
		r.problems.Add(report.BadValue, cell.At, "write vi, en or both", "column language: unknown language %q", cell.Text)
	}
}

func (r *reader) role(out *Recipient, cell sheet.Cell) {
	if cell.Text == "" {
		r.unsaid(out, cell)
		return
	}
	out.Role = Role(strings.ToLower(cell.Text))
	r.copies[out.Group] = out.Role
	switch {
	case out.Role != To && out.Role != Cc && out.Role != Bcc:
		r.problems.Add(report.BadValue, cell.At, "write to, cc or bcc", "column role: unknown role %q", cell.Text)
	case out.Role != To && out.Group == "":
		r.problems.Add(report.BadValue, cell.At, "name the group, or write to", "column role: %s without a group has nobody to be a copy for", out.Role)
	}
}

// unsaid warns of a row without a role below a copy of the same group: a merged cell
// leaves such rows behind when a sheet is saved as CSV, and everybody sees whom a
// message is for.
func (r *reader) unsaid(out *Recipient, cell sheet.Cell) {
	if above := r.copies[out.Group]; out.Group != "" && (above == Cc || above == Bcc) {
		r.problems.Warn(report.BadValue, cell.At, "write "+string(above)+" or to", "column role: the row above is %s, this one says nothing and is taken for to, which all of group %s see", above, out.Group)
		delete(r.copies, out.Group)
	}
}

var localPart = regexp.MustCompile("^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$")

func (r *reader) address(cell sheet.Cell) string {
	address, err := Address(cell.Text)
	if err != nil {
		r.problems.Add(report.BadAddress, cell.At, "write one address, as in lan@example.vn", "column address: %v", err)
	}
	return address
}

// Address is an e-mail address with its domain in ASCII, or what is wrong with
// it. It takes what mail servers take: no comments, quotes or numbers of hosts.
func Address(s string) (string, error) {
	local, domain, ok := strings.Cut(s, "@")
	switch {
	case s == "":
		return "", fmt.Errorf("there is no address")
	case strings.ContainsAny(s, ",; ") || strings.Count(s, "@") > 1:
		return "", fmt.Errorf("%q is not one address", s)
	case strings.HasPrefix(s, "'") || strings.HasSuffix(s, "'"):
		return "", fmt.Errorf("%q has an apostrophe before or behind it, which a spreadsheet may have left there", s)
	case !ok || local == "" || domain == "":
		return "", fmt.Errorf("%q is not an address: it needs a name, @ and a domain", s)
	case !isASCII(local):
		return "", fmt.Errorf("%q: the part before the @ must be plain letters, as most servers take no others", s)
	case !localPart.MatchString(local) || len(local) > 64:
		return "", fmt.Errorf("%q is not an address: before the @ stand letters, digits and single dots", s)
	}
	domain, err := idna.Lookup.ToASCII(strings.ToLower(domain))
	if err != nil || !strings.Contains(domain, ".") || len(local)+len(domain) > 253 {
		return "", fmt.Errorf("%q is not an address: its domain cannot be", s)
	}
	out := local + "@" + domain
	if _, err := netmail.ParseAddress(out); err != nil {
		return "", fmt.Errorf("%q is not an address", s)
	}
	return out, nil
}

func isASCII(s string) bool {
	return !strings.ContainsFunc(s, func(c rune) bool { return c > '~' || c <= ' ' })
}

// Duplicates finds those who would get the same briefing twice, once it is known
// which edition each gets.
func Duplicates(list []Recipient) report.Problems {
	type place struct{ address, edition, unit string }
	first := map[place]report.Pos{}
	var problems report.Problems
	for _, p := range list {
		key := place{strings.ToLower(p.Address), p.Edition, p.Unit}
		if at, again := first[key]; again {
			problems.Add(report.DuplicateName, p.At, "take one of the rows out", "%s would get the briefing twice: it is in row %d already", p.Address, at.Line)
			continue
		}
		first[key] = p.At
	}
	return problems
}

// groups finds groups whose rows ask for different messages, and those that have
// nobody to address.
func (r *reader) groups(list []Recipient) {
	first := map[string]Recipient{}
	addressed := map[string]bool{}
	for _, p := range list {
		if p.Group == "" {
			continue
		}
		addressed[p.Group] = addressed[p.Group] || p.Role != Cc && p.Role != Bcc
		f, known := first[p.Group]
		if !known {
			first[p.Group] = p
			continue
		}
		if !slices.Equal(f.Langs, p.Langs) || f.Edition != p.Edition || f.Unit != p.Unit || !slices.Equal(f.Attach, p.Attach) && len(p.Attach) > 0 {
			r.problems.Add(report.BadValue, p.At, "a group gets one message: write the same language, edition, unit and attachments in each of its rows", "group %s asks for another message in row %d", p.Group, f.At.Line)
		}
	}
	for group, f := range first {
		if !addressed[group] {
			r.problems.Add(report.BadValue, f.At, "write to in the column role of one of its rows", "group %s has only copies, and nobody whom the message is for", group)
		}
	}
}
