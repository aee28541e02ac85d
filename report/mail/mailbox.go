package mail

import (
	"strings"

	"tongket/report"
)

// Mailbox is where mail to an address arrives, the same for all spellings that surely
// arrive in one: no server that people write to tells capitals apart, and Gmail reads over
// dots and what follows a plus.
func Mailbox(address string) string {
	address = strings.ToLower(address)
	local, domain, _ := strings.Cut(address, "@")
	if domain != "gmail.com" && domain != "googlemail.com" {
		return address
	}
	local, _, _ = strings.Cut(local, "+")
	return strings.ReplaceAll(local, ".", "") + "@gmail.com"
}

// untagged is an address without what follows a plus, which most servers read over.
func untagged(address string) string {
	local, domain, _ := strings.Cut(address, "@")
	local, _, _ = strings.Cut(local, "+")
	return Mailbox(local + "@" + domain)
}

// Duplicates finds those who would get the same briefing twice, once it is known
// which edition each gets.
func Duplicates(list []Recipient) report.Problems {
	type place struct{ address, edition, unit string }
	first, likely := map[place]Recipient{}, map[place]Recipient{}
	var problems report.Problems
	for _, p := range list {
		key, bare := place{Mailbox(p.Address), p.Edition, p.Unit}, place{untagged(p.Address), p.Edition, p.Unit}
		f, again := first[key]
		l, perhaps := likely[bare]
		switch {
		case again && strings.EqualFold(f.Address, p.Address):
			problems.Add(report.DuplicateName, p.At, "take one of the rows out", "%s would get the briefing twice: it is in row %d already", p.Address, f.At.Line)
		case again:
			problems.Add(report.DuplicateName, p.At, "take one of the rows out", "%s would get the briefing twice: it is %s in row %d, which is the same mailbox", p.Address, f.Address, f.At.Line)
		case perhaps:
			problems.Warn(report.DuplicateName, p.At, "take one of the rows out, if so", "%s may be the mailbox of %s in row %d and get the briefing twice", p.Address, l.Address, l.At.Line)
		}
		if !again {
			first[key], likely[bare] = p, p
		}
	}
	return problems
}
