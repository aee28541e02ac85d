package mail

import (
	"slices"
	"strings"
	"sync"

	"tongket/report"
	"tongket/report/lang"
	"tongket/report/say"
	"tongket/report/sheet"
)

// column is what a column of the list says. Its names are in all languages; case and
// marks do not matter.
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
)

// greetingIn is the column with the greetings in a language.
func greetingIn(tag report.Lang) column { return column("greeting-" + tag) }

// words is what the languages call the columns, and how they write what stands there,
// without marks.
type words struct {
	columns         map[string]column
	unread, numbers map[string]bool
	totals          map[string]bool // with their marks
	both            map[string]bool
	languages       map[string]report.Lang
}

var known = sync.OnceValue(func() words {
	w := words{map[string]column{}, map[string]bool{}, map[string]bool{}, map[string]bool{}, map[string]bool{}, map[string]report.Lang{}}
	for _, l := range lang.All() {
		w.add(l.Lists)
		w.columns[string(greetingIn(l.Tag))] = greetingIn(l.Tag)
		each(l.Lists.Greeting, func(greeting string) {
			w.columns[greeting] = greetingIn(l.Tag)
			for tag, called := range l.Lists.Called {
				each(called, func(name string) { w.columns[greeting+" "+name] = greetingIn(tag) })
			}
		})
		for tag, called := range l.Lists.Called {
			w.languages[string(tag)] = tag
			each(called, func(name string) { w.languages[name] = tag })
		}
	}
	return w
})

func (w words) add(l lang.Lists) {
	for c, names := range map[column]lang.Phrases{
		addressColumn: l.Address, nameColumn: l.Name, languageColumn: l.Language, editionColumn: l.Edition,
		unitColumn: l.Unit, attachColumn: l.Attach, groupColumn: l.Group, roleColumn: l.Role,
	} {
		w.columns[string(c)] = c
		each(names, func(s string) { w.columns[s] = c })
	}
	each(l.Unread, func(s string) { w.unread[s] = true })
	each(l.Number, func(s string) { w.unread[s], w.numbers[s] = true, true })
	for words := range l.Total.Spelt {
		w.totals[words] = true
	}
	each(l.Both, func(s string) { w.both[s] = true })
}

func each(list lang.Phrases, do func(string)) {
	for words := range list.Each {
		do(plain(strings.Join(words, " ")))
	}
}

// columnHint lists the columns as they are called everywhere, and in the first language
// of the table.
func columnHint() say.Message {
	l := lang.All()[0].Lists
	out := []say.Message{
		also("address", l.Address.First()), also("name", l.Name.First()),
		say.Sprintf("language (%s: %s or both)", l.Language.First(), strings.Join(tags(lang.Tags()), ", ")),
	}
	for i, tag := range lang.Tags() {
		name := string(greetingIn(tag))
		if i == 0 {
			out = append(out, also(name, l.Greeting.First()))
			continue
		}
		out = append(out, say.Literal(name))
	}
	out = append(out, also("edition", l.Edition.First()), also("unit", l.Unit.First()), also("attach", l.Attach.First()),
		also("group", l.Group.First()), say.Sprintf("role (%s: to, cc or bcc)", l.Role.First()))
	return say.Sprintf("known columns: %s; a column whose head begins with # is not read", say.Join(out, ", "))
}

// also is a column with what else it is called.
func also(name, other string) say.Message { return say.Sprintf("%s (%s)", name, other) }

// headless reports a list without the column that every list has. Where no column is one
// of a list, that is all there is to say: the first row is hardly a head.
func (r *reader) headless(t sheet.Table) bool {
	known, unread := 0, false
	for _, head := range t.Head {
		unread = unread || head.Unread
		switch columnOf(head.Text) {
		case addressColumn:
			return false
		case "":
		default:
			known++
		}
	}
	switch {
	case len(t.Head) == 0:
	case known == 0 && !unread:
		r.problems.Add(report.MissingKey, t.Head[0].At, columnHint(), "there is no row that names the columns, of which one is called address")
	case known > 0 && !unread:
		r.problems.Add(report.MissingKey, t.Head[0].At, columnHint(), "no column is called address")
	}
	return known == 0
}

func (r *reader) columns(t sheet.Table) {
	for _, head := range t.Head {
		c := columnOf(head.Text)
		switch {
		case known().unread[plain(head.Text)]:
			r.problems.Warn(report.UnknownKey, head.At, columnHint(), "the column %q is not read", head.Text)
		case c == "" && head.Text != "" && !strings.HasPrefix(head.Text, "#"):
			r.problems.Add(report.UnknownKey, head.At, columnHint(), "there is no column %q", head.Text)
		case c != "" && slices.Contains(r.heads, c):
			r.problems.Add(report.DuplicateKey, head.At, "", "a second column is %q", c)
			c = ""
		}
		r.heads = append(r.heads, c)
	}
}

func columnOf(head string) column {
	return known().columns[plain(head)]
}

// plain is a head in small letters without marks, on one line.
func plain(head string) string {
	return strings.Join(strings.Fields(strings.ReplaceAll(strings.ToLower(lang.Unmarked(head)), "'", "’")), " ")
}
