package mail

import (
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/intake"
	"tongket/report/lang"
	"tongket/report/say"
	"tongket/report/sheet"
)

// longest is more than any name or greeting has.
const longest = 200

// whole wants a name as it is written: the message begins with it. What the sheet has
// found is reported there.
func (r *reader) whole(c column, cell sheet.Cell) {
	if _, found := intake.Damaged(cell.Text); found || cell.Text == "" {
		return
	}
	d, lost := intake.DamagedName(cell.Text)
	what, hint := unfit(c, cell.Text)
	switch n := len([]rune(cell.Text)); {
	case n > longest:
		r.problems.Add(report.BadValue, cell.At, "", "column %s: %d characters are too many", c, n)
	case lost && d.Doubtful:
		r.problems.Warn(report.LostLetters, cell.At, d.Hint, "column %s: %s", c, d.What())
	case lost:
		r.problems.Add(report.LostLetters, cell.At, d.Hint, "column %s: %s", c, d.What())
	case what != "":
		r.problems.Add(report.BadValue, cell.At, hint, "column %s: %s", c, what)
	}
}

// unfit says why a name or a greeting cannot stand where a message begins, or nothing.
func unfit(c column, s string) (what, hint say.Message) {
	quoted := report.Clip(s)
	switch {
	case strings.HasPrefix(s, "'") && !strings.HasPrefix(s, "'t "):
		return say.Sprintf("a spreadsheet has left an apostrophe before %q", quoted), "remove it"
	case strings.HasPrefix(s, "="):
		return say.Sprintf("%q is a formula", quoted), "write what it says"
	case strings.ContainsAny(s, `{}<>[]«»\`):
		return say.Sprintf("%q has a place where something was to be filled in", quoted), "write the name itself, or leave the cell empty"
	case !hasLetters(s):
		return say.Sprintf("%q has no letters", quoted), "write the name, or leave the cell empty"
	case c == nameColumn && slices.Contains(nobody, strings.ToLower(s)):
		return say.Sprintf("%q is what a program writes where there is nobody", quoted), "write the name, or leave the cell empty"
	case c == nameColumn && greets(s):
		return say.Sprintf("%q begins as a greeting does", quoted), "write a greeting into the column greeting-vi, greeting-en or greeting-fr"
	}
	return "", ""
}

// nobody is what databases and programs write into a cell that is empty.
var nobody = []string{"null", "(null)", "<null>", "nil", "none", "n/a", "na", "nan", "undefined", "unknown", "(blank)", "(trống)", "#n/a", "test", "không có", "không rõ"}

// greets reports whether a name begins with words that the message says before it.
func greets(s string) bool {
	for _, l := range lang.All() {
		const name = "N"
		before, ends := strings.CutSuffix(l.Greets(name), name)
		if ends && len(s) > len(before) && strings.EqualFold(s[:len(before)], before) {
			return true
		}
	}
	return false
}
