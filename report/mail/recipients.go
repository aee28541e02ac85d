package mail

import (
	"path"
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/lang"
	"tongket/report/say"
	"tongket/report/sheet"
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

// Recipients reads the list. The languages are those of the project. Where there
// are errors among the problems, nobody may be written to.
func Recipients(t sheet.Table, langs []report.Lang) ([]Recipient, report.Problems) {
	r := reader{langs: langs, copies: map[string]Role{}, unknown: map[string]bool{}}
	if r.headless(t) {
		return nil, r.problems
	}
	r.columns(t)
	if !slices.Contains(r.heads, addressColumn) {
		return nil, r.problems.Sort()
	}
	var out []Recipient
	for _, row := range r.below(t) {
		before := len(r.problems.Errors())
		one := r.row(row)
		if isUnread(row) || len(r.problems.Errors()) > before {
			r.unknown[one.Group] = true
		}
		if one.Address != "" {
			out = append(out, one)
		}
	}
	r.groups(out)
	r.domains(out)
	return out, r.problems.Sort()
}

type reader struct {
	langs    []report.Lang
	heads    []column        // empty: not read
	copies   map[string]Role // of each group, where the row above is a copy
	unknown  map[string]bool // groups of which a row cannot be read
	problems report.Problems
}

func isUnread(row sheet.Row) bool {
	return slices.ContainsFunc(row.Cells, func(c sheet.Cell) bool { return c.Unread })
}

// row is a recipient, without an address where that is none.
func (r *reader) row(row sheet.Row) Recipient {
	out := Recipient{At: row.At, Langs: r.langs, Role: To, Greeting: map[report.Lang]string{}}
	cells := map[column]sheet.Cell{}
	for i, c := range r.heads {
		if c != "" && i < len(row.Cells) {
			cell := row.Cells[i]
			cell.Text = lang.Clean(cell.Text)
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
	names := []column{nameColumn}
	for _, tag := range lang.Tags() {
		out.Greeting[tag] = cells[greetingIn(tag)].Text
		names = append(names, greetingIn(tag))
	}
	for _, c := range names {
		r.whole(c, cells[c])
	}
	for _, name := range strings.FieldsFunc(cells[attachColumn].Text, func(c rune) bool { return c == ';' || c == '|' }) {
		out.Attach = append(out.Attach, strings.TrimSpace(name))
	}
	r.language(&out, cells[languageColumn])
	r.role(&out, cells[roleColumn], cells[groupColumn])
	return out
}

// language is the languages that a recipient reads: one, or all of the briefing's.
func (r *reader) language(out *Recipient, cell sheet.Cell) {
	said := plain(cell.Text)
	if said == "" || known().both[said] {
		return
	}
	var read []report.Lang
	for _, name := range strings.Split(said, ",") {
		tag, is := known().languages[strings.TrimSpace(name)]
		if !is {
			r.problems.Add(report.BadValue, cell.At, say.Sprintf("write %s", choice(r.langs)), "column language: unknown language %q", cell.Text)
			return
		}
		if !slices.Contains(r.langs, tag) {
			r.problems.Add(report.BadValue, cell.At, "", "column language: the briefing has no language %s", tag)
		}
		read = append(read, tag)
	}
	if len(read) < len(r.langs) {
		out.Langs = read
	}
}

// choice is what the column language may say.
func choice(langs []report.Lang) say.Message {
	list := tags(langs)
	if len(list) > 1 {
		return say.Sprintf("%s or both", strings.Join(list, ", "))
	}
	return say.Literal(strings.Join(list, ", "))
}

func tags(langs []report.Lang) []string {
	var out []string
	for _, l := range langs {
		out = append(out, string(l))
	}
	return out
}

func (r *reader) role(out *Recipient, cell, group sheet.Cell) {
	if cell.Text == "" {
		r.unsaid(out, cell)
		return
	}
	out.Role = Role(strings.ToLower(cell.Text))
	r.copies[out.Group] = out.Role
	switch {
	case out.Role != To && out.Role != Cc && out.Role != Bcc:
		r.problems.Add(report.BadValue, cell.At, "write to, cc or bcc", "column role: unknown role %q", cell.Text)
	case out.Role != To && out.Group == "" && !group.Unread:
		r.problems.Add(report.BadValue, cell.At, "name the group, or write to", "column role: %s without a group has nobody to be a copy for", out.Role)
	}
}

// unsaid warns of a row without a role below a copy of the same group: a merged cell
// leaves such rows behind when a sheet is saved as CSV, and everybody sees whom a
// message is for.
func (r *reader) unsaid(out *Recipient, cell sheet.Cell) {
	if cell.Unread {
		return
	}
	if above := r.copies[out.Group]; out.Group != "" && (above == Cc || above == Bcc) {
		r.problems.Warn(report.BadValue, cell.At, say.Sprintf("write %s or to", above), "column role: the row above is %s, this one says nothing and is taken for to, which all of group %s see", above, out.Group)
		delete(r.copies, out.Group)
	}
}
